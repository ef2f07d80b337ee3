/** Where things are to be written: refused before any work is done where that cannot be. */
import path from "node:path";
import type { PlantCommand, PlantOptions } from "./commands/command";
import { UsageError } from "./commands/command";
import type { FoundPlant } from "./plants";
import { plantWords, usageWords } from "./messages";
import { FileProblem } from "./world/world";
import type { Files } from "./world/world";

interface OutputRules {
  readonly overwrite: boolean | undefined;
  /** With their dot. */
  readonly extensions: readonly string[];
}

/** Throws UsageError for a name that says something else, FileProblem where it cannot be written. */
export function refuseOutput(out: string, { overwrite, extensions }: OutputRules, files: Files): void {
  if (!extensions.includes(path.extname(out).toLowerCase())) throw new UsageError(usageWords.extension(out, extensions));
  const problem = outputProblem(out, overwrite, files);
  if (problem !== null) throw new FileProblem(problem);
}

/** Why a file cannot be written there; null where it can. */
function outputProblem(out: string, overwrite: boolean | undefined, files: Files): string | null {
  const folder = path.dirname(out);
  if (!files.isFolder(folder)) return plantWords.noFolder(folder, out);
  return files.exists(out) && overwrite !== true ? plantWords.alreadyThere(out) : null;
}

/** A report is never written over one of the files it is about, nor under a name that Excel would open as a workbook. */
export function refuseReport({ out, overwrite, json, csv }: PlantOptions, plants: readonly FoundPlant[], files: Files): void {
  if (out === undefined) return;
  refuseOutput(out, { overwrite, extensions: [json === true ? ".json" : csv === true ? ".csv" : ".txt"] }, files);
  const place = files.identity(out);
  if (plants.some(({ file, problem }) => problem === null && files.identity(file) === place))
    throw new UsageError(plantWords.reportOverInput(out));
}

export interface PlacedPlant extends FoundPlant {
  readonly target: string | null;
}

/**
 * Says for each plant where its result goes. Several go into the folder `--out` names, which is made where only it is
 * missing. Throws UsageError when two would go to one place: then nothing is written at all.
 */
export function placed(
  plants: readonly FoundPlant[],
  command: PlantCommand,
  { out, overwrite }: PlantOptions,
  isBatch: boolean,
  files: Files,
): readonly PlacedPlant[] {
  const { writes } = command;
  if (writes.what === "report" || out === undefined) return plants.map((plant) => ({ ...plant, target: null }));
  const intoFolder = isBatch || files.isFolder(out) || /[\\/]$/.test(out);
  const targetOf = (file: string): string => {
    if (!intoFolder) return out;
    const { name, ext } = path.parse(file);
    return path.join(out, `${name}${writes.extension ?? ext}`);
  };
  const all = plants.map((plant): PlacedPlant => {
    if (plant.problem !== null) return { ...plant, target: null };
    const target = targetOf(plant.file);
    return { ...plant, target, problem: wrongTarget(plant.file, target, writes.extension) };
  });
  refuseSamePlace(all);
  if (intoFolder && files.isFolder(path.dirname(out))) files.makeFolder(out);
  return all.map((plant) =>
    plant.problem !== null || plant.target === null ? plant : { ...plant, problem: taken(plant.file, plant.target, overwrite, files) },
  );
}

/** What a workbook holds, macros for one, decides its extension. A file of another kind is refused when it is read. */
const WORKBOOKS: readonly string[] = [".xlsx", ".xlsm", ".xltx", ".xltm"];

function wrongTarget(file: string, target: string, extension: string | null): string | null {
  const wanted = extension ?? path.extname(file);
  if (extension === null && !WORKBOOKS.includes(wanted.toLowerCase())) return null;
  if (path.extname(target).toLowerCase() === wanted.toLowerCase()) return null;
  return extension === null ? plantWords.otherExtension(file, target, wanted) : usageWords.extension(target, [extension]);
}

/** Windows and macOS take names that differ in case alone for one. */
function refuseSamePlace(plants: readonly PlacedPlant[]): void {
  const byPlace = new Map<string, string>();
  for (const { file, target } of plants) {
    if (target === null) continue;
    const place = path.normalize(target).toLowerCase();
    const other = byPlace.get(place);
    if (other !== undefined) throw new UsageError(plantWords.sameOutput(other, file, target));
    byPlace.set(place, file);
  }
}

/** A workbook may be written over itself. */
function taken(file: string, target: string, overwrite: boolean | undefined, files: Files): string | null {
  return files.exists(target) && files.identity(target) === files.identity(file) ? null : outputProblem(target, overwrite, files);
}
