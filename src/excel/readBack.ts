/** Asks Excel what it made of the formulas just written, in the same request where that fits. */
import type { Area } from "../core/workbook/cells";
import type { KeptFormulas } from "../core/workbook/port";
import type { PlannedCell } from "../core/workbook/sheetPlan";
import { answerPieces } from "./answerPieces";
import { rangeOf } from "./cellSteps";
import type { Step } from "./requests";
import { question } from "./requests";

/** Quotes and comma. */
const CELL_BYTES = 3;

interface Piece {
  readonly sheet: () => string;
  readonly area: Area;
  readonly range: Excel.Range;
}

/** Collects what is asked, and has the answers once it was sent. */
export interface ReadBack {
  /** The steps that ask for the formulas among these cells, to come after those that write them. */
  steps(cells: readonly PlannedCell[], sheet: Excel.Worksheet, name: () => string): readonly Step[];
  readonly kept: KeptFormulas;
}

export function readBack(): ReadBack {
  const pieces: Piece[] = [];
  return {
    steps: (cells, sheet, name) =>
      answerPieces(
        cells.filter(({ content }) => "formula" in content),
        CELL_BYTES,
      ).map(({ area, bytes }) =>
        question(() => void pieces.push({ sheet: name, area, range: rangeOf(sheet, area).load("formulas") }), bytes),
      ),
    kept: keptIn(pieces),
  };
}

/** Looks the answers up; they are read when first asked for, which is after they came. */
function keptIn(pieces: readonly Piece[]): KeptFormulas {
  let found: Map<string, string> | null = null;
  return (sheet, row, column) => (found ??= answers(pieces)).get(`${sheet}\u0000${row}:${column}`) ?? "";
}

function answers(pieces: readonly Piece[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { sheet, area, range } of pieces) {
    range.formulas.forEach((row: unknown[], r) =>
      row.forEach((formula, c) => {
        if (typeof formula === "string" && formula.startsWith("=")) found.set(`${sheet()}\u0000${area.top + r}:${area.left + c}`, formula);
      }),
    );
  }
  return found;
}
