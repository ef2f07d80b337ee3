/**
 * A word has one meaning, for every choice of the specification: other spellings give the same result, and a word that is
 * none of the choices gives an error at its cell, no GEI and no final form. A choice added to the specification is covered
 * by itself.
 */
import { assessSnapshot } from "../../../src/core/operations";
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import { planCells } from "../../../src/core/inventory/unread";
import type { AnyPlanCell, ChoiceCell } from "../../../src/core/plan/model";
import type { Sector } from "../../../src/core/plan/spec/sectors";
import { isMissing } from "../../../src/core/trace/figure";
import { refText } from "../../../src/core/workbook/cells";
import type { CellRef, CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { AS_OF, sampleFile } from "../../support/sampleWorkbook";

const OPTIONS = { asOf: AS_OF };
const SECTORS: readonly Sector[] = ["cement", "aluminium", "pulp and paper"];

/** The snapshot with cells typed over, by sheet and address. */
function withCells(snapshot: WorkbookSnapshot, typed: ReadonlyMap<string, CellValue>): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, r) =>
      row.map((old, c) => typed.get(refText({ sheet: sheet.name, row: sheet.top + r, column: sheet.left + c })) ?? old),
    ),
  }));
  return { ...snapshot, sheets };
}

function geiOf(snapshot: WorkbookSnapshot): string {
  const { inventory } = calculateSnapshot(snapshot, OPTIONS);
  return inventory === null || isMissing(inventory.gei) ? "none" : inventory.gei.value.toString();
}

interface ChosenCell {
  readonly field: string;
  readonly at: CellRef;
  readonly choice: string;
}

/** Every choice cell of plan, Reference Data and month tables that the sample fills in. */
function chosenCells(snapshot: WorkbookSnapshot): readonly ChosenCell[] {
  const { reading } = calculateSnapshot(snapshot, OPTIONS);
  if (reading.plan === null || reading.reference === null) throw new Error("the sample has a plan and reference data");
  const ofLines = reading.lines.flatMap((line) =>
    Object.entries(line.said as Readonly<Record<string, AnyPlanCell>>).map(([field, cell]) => [`${line.table}.${field}`, cell] as const),
  );
  return [...planCells(reading.plan), ...planCells(reading.reference), ...ofLines].flatMap(([field, cell]) =>
    isChosen(cell) && cell.cell !== null ? [{ field, at: cell.cell, choice: cell.choice }] : [],
  );
}

function isChosen(cell: AnyPlanCell): cell is Extract<ChoiceCell, { readonly state: "chosen" }> {
  return cell.kind === "choice" && cell.state === "chosen";
}

/** Spellings of a word that people use: capitals, spaces about it, hyphens for spaces or the reverse. */
function spellings(word: string): readonly string[] {
  const hyphens = word.includes(" ") ? word.replace(/ /g, "-") : word.includes("-") ? word.replace(/-/g, " ") : `${word} `;
  return [word.toUpperCase(), `  ${word.charAt(0).toUpperCase()}${word.slice(1)}  `, hyphens];
}

describe.each(SECTORS)("%s sample", (sector) => {
  let snapshot: WorkbookSnapshot;
  let gei: string;
  let cells: readonly ChosenCell[];
  beforeAll(async () => {
    snapshot = await (await sampleFile(sector)).read();
    gei = geiOf(snapshot);
    cells = chosenCells(snapshot);
  });

  test.each([0, 1, 2])("all choices in another spelling give the same GEI (%i)", (which) => {
    const typed = new Map(cells.map(({ at, choice }) => [refText(at), spellings(choice)[which] ?? choice]));
    expect(gei).not.toBe("none");
    expect(geiOf(withCells(snapshot, typed))).toBe(gei);
  });

  test("a word that is no choice is an error at its cell and leaves no GEI, wherever it is typed", () => {
    const first = [...new Map([...cells].reverse().map((cell) => [cell.field, cell])).values()];
    const wrong = first.flatMap(({ field, at }) => {
      const { findings, inventory } = assessSnapshot(withCells(snapshot, new Map([[refText(at), "zzyzx"]])), OPTIONS);
      const isSeen = findings.some(({ severity, where }) => severity === "error" && where !== null && refText(where) === refText(at));
      const isCounted = inventory !== null && !isMissing(inventory.gei);
      return [...(isSeen ? [] : [`${field}: no error`]), ...(isCounted ? [`${field}: counted`] : [])];
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  test("a plan and months with every choice wrong: one finding a cell, no figure", () => {
    const typed = new Map(cells.map(({ at }) => [refText(at), "zzyzx"]));
    const { findings, inventory } = assessSnapshot(withCells(snapshot, typed), OPTIONS);
    const unknown = findings.filter(({ check }) => check === "PL-21").map(({ where }) => (where === null ? "" : refText(where)));
    expect(unknown.length).toBeGreaterThan(20);
    expect(new Set(unknown).size).toBe(unknown.length);
    expect(inventory === null || isMissing(inventory.gei)).toBe(true);
  });
});
