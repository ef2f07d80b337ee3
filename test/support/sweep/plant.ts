/** A sample plant whose cells are changed one at a time; of each change only the sheet it is on is read again. */
import { calculateReading } from "../../../src/core/operations/calculateReading";
import { check } from "../../../src/core/operations/assess";
import type { Finding } from "../../../src/core/checks/engine/check";
import { readWorkbook } from "../../../src/core/reading/workbook";
import type { WorkbookReading } from "../../../src/core/reading/readBy";
import { identity } from "../../../src/core/plan/names";
import { isMissing } from "../../../src/core/trace/figure";
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";

const AS_OF = { year: 2026, month: 5, day: 15 };

export interface Judged {
  /** null where the GEI is missing. */
  readonly gei: number | null;
  /** Runs the checks; only what moves the GEI is worth that. */
  readonly findings: () => readonly Finding[];
}

export class Plant {
  readonly reading: WorkbookReading;
  readonly clean: Judged;
  /** The names that rows give: rows of the plan, the reference data and the months with one name are partners. */
  readonly names: ReadonlyMap<string, string>;
  private readonly bySheet = new Map<string, WorkbookReading["lines"]>();

  constructor(readonly snapshot: WorkbookSnapshot) {
    this.reading = readWorkbook(snapshot);
    this.clean = this.judge(snapshot, this.reading);
    this.names = namesOf(this.reading);
  }

  /** The plant with one cell changed. */
  with(at: CellRef, value: CellValue): Judged {
    const snapshot = {
      ...this.snapshot,
      sheets: this.snapshot.sheets.map((sheet) => (sheet.name === at.sheet ? put(sheet, at, value) : sheet)),
    };
    return this.judge(snapshot, this.readAgain(snapshot, at.sheet));
  }

  /** The same with every sheet read again: what `with` has to give. */
  wholly(at: CellRef, value: CellValue): Judged {
    const snapshot = {
      ...this.snapshot,
      sheets: this.snapshot.sheets.map((sheet) => (sheet.name === at.sheet ? put(sheet, at, value) : sheet)),
    };
    return this.judge(snapshot, readWorkbook(snapshot));
  }

  /** Month sheets of ours take nothing from one another and the reference data nothing from them: only the changed sheet is read. */
  private readAgain(snapshot: WorkbookSnapshot, name: string): WorkbookReading {
    const part = readWorkbook({ ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name === name || sheet.form === "plan") });
    const lines = snapshot.sheets.flatMap((sheet) =>
      sheet.name === name ? part.lines.filter(({ cell }) => cell.sheet === name) : this.linesOf(sheet.name),
    );
    return { ...part, reference: part.reference ?? this.reading.reference, lines };
  }

  private linesOf(name: string): WorkbookReading["lines"] {
    const known = this.bySheet.get(name) ?? this.reading.lines.filter(({ cell }) => cell.sheet === name);
    this.bySheet.set(name, known);
    return known;
  }

  private judge(snapshot: WorkbookSnapshot, reading: WorkbookReading): Judged {
    const calculation = calculateReading(snapshot, reading, { asOf: AS_OF });
    const gei = calculation.inventory?.gei ?? null;
    return {
      gei: gei === null || isMissing(gei) ? null : gei.value.toNumber(),
      findings: () => check(calculation, { asOf: AS_OF }).findings,
    };
  }
}

const rowOf = ({ sheet, row }: CellRef) => `${sheet}!${row}`;

function namesOf({ lines, plan, reference }: WorkbookReading): ReadonlyMap<string, string> {
  const cells = [
    ...(plan?.streams ?? []).map(({ stream }) => stream),
    ...(plan?.meters ?? []).map(({ meter }) => meter),
    ...(plan?.products ?? []).map(({ product }) => product),
    ...(reference?.production ?? []).map(({ product }) => product),
  ];
  const given = [...lines.map(({ cell, stream }) => [cell, stream] as const), ...cells.map(({ cell, text }) => [cell, text] as const)];
  return new Map(given.flatMap(([cell, name]) => (cell === null ? [] : [[rowOf(cell), identity(name)] as const])));
}

/** Whether a finding is where a cell was changed: in its row, or in a row of the same name, before the change or after it. */
export function isNear(plant: Plant, at: CellRef, changedTo: CellValue, { where, also }: Finding): boolean {
  const own = plant.names.get(rowOf(at));
  const named = new Set([own, identity(typeof changedTo === "string" ? changedTo : "")]);
  return [where, ...also].some((cell) => {
    if (cell === null) return false;
    const name = plant.names.get(rowOf(cell));
    return rowOf(cell) === rowOf(at) || (name !== undefined && named.has(name));
  });
}

function put(sheet: SheetSnapshot, { row, column }: CellRef, value: CellValue): SheetSnapshot {
  const [r, c] = [row - sheet.top, column - sheet.left];
  const change = <T>(matrix: readonly (readonly T[])[], content: T) =>
    matrix.map((cells, i) => (i === r ? cells.map((cell, j) => (j === c ? content : cell)) : cells));
  return { ...sheet, values: change(sheet.values, value), formulas: change(sheet.formulas, "") };
}
