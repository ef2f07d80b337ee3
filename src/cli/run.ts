/** Carries out one command line. Everything it touches outside is handed in. */
import { WorkbookError } from "../core/workbook/port";
import { unusable, UsageError } from "./commands/command";
import type { Command, ExitCode, PlantCommand, PlantOptions, PlantReport, PlantTask } from "./commands/command";
import { reportWords } from "./messages";
import { newFile } from "./commands/writing";
import { placed, refuseReport } from "./outputs";
import { findPlants, meansSeveral } from "./plants";
import { carryOut } from "./program";
import { csvText, harmless, jsonText, linesText, tableText } from "./show/output";
import { FileProblem } from "./world/world";
import type { World } from "./world/world";

/** The exit code: 0 clean, 1 findings of severity error, 2 unusable input, which wins. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await carryOut(argv, world, (command, typed, options) => chosen(command, typed, options, world));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof WorkbookError || error instanceof FileProblem)) throw error;
    world.complain(harmless(error.message));
    return 2;
  }
}

function chosen(command: Command, typed: readonly string[], options: unknown, world: World): Promise<ExitCode> {
  return command.over === "nothing" ? command.run(options, world) : overPlants(command, typed, options as PlantOptions, world);
}

async function overPlants(command: PlantCommand, typed: readonly string[], options: PlantOptions, world: World): Promise<ExitCode> {
  const { files } = world;
  const { out, overwrite } = options;
  const isReport = command.writes.what === "report";
  const found = findPlants(typed, files);
  if (isReport) refuseReport(options, found, files);
  const isBatch = found.length > 1 || typed.some((name) => meansSeveral(name, files));
  const plants = placed(found, command, options, isBatch, files);
  const printer = printerFor(command, options, world);
  const reports = await worked(command, plants, options, world, (report) => printer.each(report));
  const text = printer.all(reports);
  if (isReport && out !== undefined)
    files.write(out, new TextEncoder().encode(`${options.csv === true ? BOM : ""}${text}\n`), newFile(overwrite));
  else if (text !== "") world.print(text);
  return reports.reduce<ExitCode>((worst, { exitCode }) => (exitCode > worst ? exitCode : worst), 0);
}

/** By this mark Excel knows a CSV file as UTF-8, so that names in Hindi stay readable. */
const BOM = "\uFEFF";

interface Printer {
  /** As soon as a report and those before it are there. */
  each(report: PlantReport): void;
  /** What is left to be printed at the end. */
  all(reports: readonly PlantReport[]): string;
}

/** Complaints always go to the screen: a file that could not be used is never only a line somewhere in a table. */
function printerFor(command: PlantCommand, { json, csv, summary, out }: PlantOptions, world: World): Printer {
  const toFile = command.writes.what === "report" && out !== undefined;
  const colours = world.colours && !toFile;
  const complainOf = (report: PlantReport): void => {
    if (report.exitCode === 2) world.complain(linesText(report.lines, false));
  };
  if (json === true) return { each: () => undefined, all: (reports) => jsonText(reports.map(({ data }) => data)) };
  if (csv === true)
    return { each: complainOf, all: (reports) => (toFile ? csvText(command, reports) : harmless(csvText(command, reports))) };
  const table = (reports: readonly PlantReport[]) => tableText(command, reports, colours);
  if (summary === true) return { each: complainOf, all: table };
  const details = (report: PlantReport) => linesText(report.lines, colours);
  const several = (reports: readonly PlantReport[]) => (reports.length > 1 ? [table(reports)] : []);
  if (toFile)
    return {
      each: complainOf,
      all: (reports) => [...reports.map(details), ...several(reports)].join("\n\n"),
    };
  return {
    each: (report) => (report.exitCode === 2 ? complainOf(report) : world.print(details(report))),
    all: (reports) =>
      several(reports)
        .map((text) => `\n${text}`)
        .join(""),
  };
}

/** The reports in the order of the plants. `onNext` is told each of them in that order, as soon as it can be. */
async function worked(
  command: PlantCommand,
  plants: ReturnType<typeof placed>,
  options: PlantOptions,
  world: World,
  onNext: (report: PlantReport) => void,
): Promise<readonly PlantReport[]> {
  const reports = plants.map(({ file, problem }) => (problem === null ? null : unusable(file, problem)));
  const waiting = plants.flatMap(({ problem }, index) => (problem === null ? [index] : []));
  const tasks = waiting.map((index): PlantTask => {
    const { file, target } = plants[index]!;
    return { file, target, options, asOf: options.asOf ?? world.today, now: world.now };
  });
  let told = 0;
  let done = 0;
  const tell = (): void => {
    for (let report = reports[told]; report !== null && report !== undefined; report = reports[told]) {
      world.progress(null);
      onNext(report);
      told += 1;
    }
  };
  tell();
  world.progress(reportWords.progress(0, tasks.length, plants[waiting[0] ?? 0]?.file ?? ""));
  await world.batch(command, tasks, options.jobs, (index, report) => {
    reports[waiting[index]!] = report;
    done += 1;
    tell();
    world.progress(reportWords.progress(done, tasks.length, report.file));
  });
  world.progress(null);
  return reports.filter((report) => report !== null);
}
