/** Changes somebody makes to what the add-in wrote, one at a time: verify has to name each at its place. */
import { addCr, answerCr, buildForms, verifyWorkbook } from "../../src/core/operations";
import { formulaAt, refText, valueAt } from "../../src/core/workbook/cells";
import type { SheetSnapshot } from "../../src/core/workbook/cells";
import type { CellContent } from "../../src/core/workbook/sheetPlan";
import { ONE_MONTH, opened } from "./smallPlant";

export interface DishonestFigures {
  readonly tried: number;
  /** Changes nobody was told of, or not at their place. */
  readonly missed: readonly string[];
}

interface Change {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** By which the cell shows something else; absent where what it holds is another. */
  readonly format?: string;
  /** What has to stand in the verdict. */
  readonly place: RegExp;
}

/** `count` changes, spread evenly over generated tabs, the ledger and the register of requests. */
export async function dishonestChanges(plant: Uint8Array, count: number): Promise<DishonestFigures> {
  const bytes = await withRecords(plant);
  const all = changesOf((await opened(bytes).read()).sheets);
  const chosen = Array.from(
    { length: Math.min(count, all.length) },
    (_, i) => all[Math.floor((i * all.length) / Math.min(count, all.length))] as Change,
  );
  const missed: string[] = [];
  for (const { sheet, row, column, content, format, place } of chosen) {
    const port = opened(bytes);
    const cell = { row, column, content, style: "plain" as const, ...(format === undefined ? {} : { format }) };
    await port.write({ create: [], update: [{ sheetId: sheet.id, cells: [cell], restyle: format !== undefined }] });
    const { failed, outdated } = await verifyWorkbook(port, ONE_MONTH);
    if (![...failed, ...outdated].some((line) => place.test(line)))
      missed.push(`${sheet.name}!${row}:${column}, ${String(place)}: ${failed[0] ?? "nothing"}`);
  }
  return { tried: chosen.length, missed };
}

async function withRecords(plant: Uint8Array): Promise<Uint8Array> {
  const port = opened(plant);
  await buildForms(port, { ...ONE_MONTH, forms: ["formA", "ghgReport", "brsr", "tracker"] });
  for (const question of ["Which meter?", "Which lot?"]) await addCr(port, { question, where: "A.gei", section: "5" }, ONE_MONTH);
  await answerCr(port, "1", { response: "The busbar's.", evidence: "LB/7" }, ONE_MONTH);
  return port.bytes();
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function changesOf(sheets: readonly SheetSnapshot[]): readonly Change[] {
  return sheets.flatMap((sheet): readonly Change[] => {
    if (sheet.form === "ledger") return registerChanges(sheet, (row) => new RegExp(`^Entry ${row} `));
    if (sheet.form === "crs")
      return registerChanges(sheet, (row) => new RegExp(`^Clarification request ${row}\\b|not in the register|has no entry`));
    return sheet.form !== null && /^(form|ghg|brsr|tracker|data|factors)/.test(sheet.form)
      ? [...formChanges(sheet), ...disguises(sheet)]
      : [];
  });
}

const FIRST_ENTRY = 4;

function registerChanges(sheet: SheetSnapshot, placeOf: (row: number) => RegExp): readonly Change[] {
  return sheet.values.flatMap((values, r) =>
    values.flatMap((value, c): readonly Change[] =>
      sheet.top + r < FIRST_ENTRY || value === null
        ? []
        : [
            {
              sheet,
              row: sheet.top + r,
              column: sheet.left + c,
              content: { value: typeof value === "number" ? value + 1 : `${JSON.stringify(value)}x` },
              place: placeOf(sheet.top + r - FIRST_ENTRY + 1),
            },
          ],
    ),
  );
}

/** Formulas and constants of lines with an id, each replaced by a number or another text. */
function formChanges(sheet: SheetSnapshot): readonly Change[] {
  return sheet.values.flatMap((values, r) => {
    const id = values[0];
    const row = sheet.top + r;
    if (sheet.left !== 0 || typeof id !== "string" || !/^(?:[A-Z]\w*\.[\w.-]+|R\d{4}|[\w.-]+\.co2)$/.test(id)) return [];
    return values.flatMap((value, c): readonly Change[] => {
      const formula = formulaAt(sheet, row, c);
      if (c === 0 || (formula === "" && (value === null || typeof valueAt(sheet, row, c) === "boolean"))) return [];
      const content = formula === "" && typeof value === "string" ? `${value} (corrected)` : 4711.5;
      return [{ sheet, row, column: c, content: { value: content }, place: new RegExp(`^${sheet.form}, ${literal(id)}: not as built`) }];
    });
  });
}

/** Figures of lines left as they are and shown as another one. */
function disguises(sheet: SheetSnapshot): readonly Change[] {
  return formChanges(sheet).flatMap(({ row, column }): readonly Change[] => {
    const [formula, value] = [formulaAt(sheet, row, column), valueAt(sheet, row, column)];
    if (formula === "" || typeof value !== "number") return [];
    const place = new RegExp(`^${literal(refText({ sheet: sheet.name, row, column }))} holds `);
    return [{ sheet, row, column, content: { formula, value }, format: '"4711.5"', place }];
  });
}
