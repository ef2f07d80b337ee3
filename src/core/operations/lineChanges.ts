/** What a build does to the figures of the form lines: the figure of the build before beside the one of this build. */
import { RESULT } from "../forms/model/lineIds";
import type { Building } from "../rebuild/building";
import type { CellRef, WorkbookSnapshot } from "../workbook/cells";
import { figureLines } from "./figureLines";
import type { FigureLine } from "./figureLines";

/** A form line whose figure a build changes. */
export interface LineChange {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Where the figure is after the build. */
  readonly cell: CellRef;
  /** As the engine gave it at the build before, rounded to the line's step; null where it gave none. */
  readonly before: number | null;
  /** null where the line has no figure any more. */
  readonly after: number | null;
  /** A result of Form A that people act on. */
  readonly isKey: boolean;
}

/** Key figures, in the order in which they are read. */
const KEYS: readonly string[] = [RESULT.gei, RESULT.wholeSurplus, RESULT.wholeShortfall, RESULT.emissions, RESULT.output];

/** Key figures first. Of a new tab only the key figures: everything on it is new. */
export function lineChanges(before: WorkbookSnapshot, after: WorkbookSnapshot, { tabs }: Building): readonly LineChange[] {
  const made = new Set(tabs.filter(({ sheet }) => sheet === undefined).map(({ plan }) => plan.name));
  const [was, is] = [byId(figureLines(before)), byId(figureLines(after))];
  const changes = [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => changeOf(id, was.get(id), is.get(id)));
  // Of a first build the certificates of the other sign are none, which is not news.
  const keys = KEYS.flatMap((id) => changes.filter((change) => change.id === id && !(change.before === null && change.after === 0)));
  return [...keys, ...changes.filter(({ isKey, cell }) => !isKey && !made.has(cell.sheet))];
}

function byId(lines: readonly FigureLine[]): ReadonlyMap<string, FigureLine> {
  return new Map(lines.map((line) => [line.id, line]));
}

function changeOf(id: string, was: FigureLine | undefined, is: FigureLine | undefined): readonly LineChange[] {
  const line = is ?? was;
  const [before, after] = [was?.rounded ?? null, is?.rounded ?? null];
  if (line === undefined || before === after) return [];
  return [{ id, label: line.label, unit: line.unit, cell: line.cell, before, after, isKey: KEYS.includes(id) }];
}
