/** Asks Excel what it made of the formulas just written, in the same request where that fits. */
import type { Area } from "../core/workbook/cells";
import type { KeptFormulas, WorkbookChanges } from "../core/workbook/port";
import type { PlannedCell } from "../core/workbook/sheetPlan";
import { rectangles } from "./rectangles";
import type { Step } from "./requests";
import { step } from "./requests";
import type { UpdateTarget } from "./updateSteps";

/** An answer may be about four times as large as a request of ours. */
const ANSWER_SHARE = 4;
/** Answer that one piece asks for, in characters of formulas. */
const PIECE = 400_000;

interface Piece {
  readonly sheet: () => string;
  readonly area: Area;
  range: Excel.Range | null;
}

/** The steps that ask, to come after those that write, and the answers once these were sent. */
export function readBack(workbook: Excel.Workbook, changes: WorkbookChanges, targets: readonly UpdateTarget[]): { readonly steps: readonly Step[]; readonly kept: KeptFormulas } {
  const pieces: Piece[] = [];
  const steps: Step[] = [];
  const ask = (cells: readonly PlannedCell[], sheet: () => string, find: () => Excel.Worksheet): void => {
    for (const { area, bytes } of areasOf(cells)) {
      const piece: Piece = { sheet, area, range: null };
      pieces.push(piece);
      steps.push(step(() => {
        piece.range = find().getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).load("formulas");
      }, bytes / ANSWER_SHARE));
    }
  };
  for (const plan of changes.create) ask(plan.cells, () => plan.name, () => workbook.worksheets.getItem(plan.name));
  for (const { update, sheet } of targets) ask(update.cells, () => sheet.name, () => sheet);
  return { steps, kept: keptIn(pieces) };
}

/** Rectangles of formulas, the tall ones cut so that no answer grows too large. */
function areasOf(cells: readonly PlannedCell[]): readonly { readonly area: Area; readonly bytes: number }[] {
  const lengths = new Map(cells.flatMap(({ row, column, content }) => ("formula" in content ? [[`${row}:${column}`, content.formula.length + 3] as const] : [])));
  const formulas = cells.filter(({ content }) => "formula" in content);
  return rectangles(formulas).flatMap((area) => {
    const sizes = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => rowBytes(area, area.top + r, lengths));
    const cuts: { area: Area; bytes: number }[] = [];
    sizes.forEach((bytes, r) => {
      const last = cuts.at(-1);
      if (last !== undefined && last.bytes + bytes <= PIECE) cuts[cuts.length - 1] = { area: { ...last.area, bottom: area.top + r }, bytes: last.bytes + bytes };
      else cuts.push({ area: { ...area, top: area.top + r, bottom: area.top + r }, bytes });
    });
    return cuts;
  });
}

function rowBytes(area: Area, row: number, lengths: ReadonlyMap<string, number>): number {
  let bytes = 0;
  for (let column = area.left; column <= area.right; column += 1) bytes += lengths.get(`${row}:${column}`) ?? 0;
  return bytes;
}

/** Looks the answers up; they are read when first asked for, which is after they came. */
function keptIn(pieces: readonly Piece[]): KeptFormulas {
  let found: Map<string, string> | null = null;
  return (sheet, row, column) => (found ??= answers(pieces)).get(`${sheet}\u0000${row}:${column}`) ?? "";
}

function answers(pieces: readonly Piece[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { sheet, area, range } of pieces) {
    range?.formulas.forEach((row: unknown[], r) => row.forEach((formula, c) => {
      if (typeof formula === "string" && formula.startsWith("=")) found.set(`${sheet()}\u0000${area.top + r}:${area.left + c}`, formula);
    }));
  }
  return found;
}
