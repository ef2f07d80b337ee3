/**
 * A built workbook knows by native formulas alone that something is not in its figures. The edits are made from the
 * specification of the sheets, so that a new column is tried by itself.
 */
import { buildForms } from "../../../src/core/operations";
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import { DATA_COLUMNS } from "../../../src/core/forms/data/dataColumns";
import { FORM_COLUMNS, FORM_ROWS } from "../../../src/core/forms/model/layout";
import { readItems } from "../../../src/core/plan/parse/entries";
import { findTables } from "../../../src/core/plan/parse/tables";
import type { FoundTable } from "../../../src/core/plan/parse/tables";
import { MONTH_TABLES } from "../../../src/core/plan/spec/monthTables";
import * as planTables from "../../../src/core/plan/spec/planTables";
import * as referenceTables from "../../../src/core/plan/spec/referenceTables";
import type { FieldSpec, ItemListSpec, ItemSpec, TableSpec } from "../../../src/core/plan/spec/tableSpec";
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { refText, valueAt } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { figureNumber } from "../../../src/core/trace/figure";
import { edited } from "../../support/edited";
import { tab } from "../../support/generatedTabs";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { sampleFile, SMALL } from "../../support/sampleWorkbook";

type Spec = TableSpec | ItemListSpec;
const SPECS: readonly Spec[] = [...MONTH_TABLES, ...Object.values(planTables), ...Object.values(referenceTables)].filter(
  (each): each is TableSpec => typeof each === "object" && "title" in each,
);
const isTable = (spec: Spec): spec is TableSpec => "fields" in spec;

interface Shown {
  readonly unseen: CellValue;
  readonly notOk: CellValue;
  /** The sentence on top of Form A. */
  readonly sentence: CellValue;
  /** What stands beside the GEI. */
  readonly gei: CellValue;
}

function shown(snapshot: WorkbookSnapshot): Shown {
  const judge = evaluateWorkbook(snapshot);
  const form = tab(snapshot, "formA");
  const cell = (id: string, column: number) => judge(form.name, form.top + form.values.findIndex((row) => row[0] === id), column);
  return {
    unseen: cell("A.unseen", FORM_COLUMNS.unit),
    notOk: cell("A.rows-not-ok", FORM_COLUMNS.unit),
    sentence: judge(form.name, FORM_ROWS.mark, 0),
    gei: cell("A.gei", FORM_COLUMNS.how),
  };
}

interface FieldCell {
  readonly field: FieldSpec | ItemSpec;
  readonly at: CellRef;
}

/** A cell of every field of every table and list of a sheet: in the first row of each. */
function fieldCells(sheet: SheetSnapshot): readonly FieldCell[] {
  const tables = findTables(sheet, SPECS.filter(isTable)).flatMap(({ rows: [row], columns }) =>
    row === undefined ? [] : [...columns.values()].map(({ field, column }) => ({ field, at: { sheet: sheet.name, row, column } })),
  );
  const lists = SPECS.flatMap((spec): readonly FieldCell[] => {
    if (isTable(spec)) return [];
    const items = readItems(spec, sheet, 1900) as Readonly<Record<string, { readonly cell: CellRef | null }>>;
    return spec.items.flatMap((field) => (items[field.id]!.cell === null ? [] : [{ field, at: items[field.id]!.cell! }]));
  });
  return [...tables, ...lists];
}

/** Something else than what is there: another choice, another text, another date; a figure where there was none, else none. */
function otherThan(field: FieldSpec | ItemSpec, value: CellValue): CellValue {
  if (field.kind === "number") return value === null ? 7 : null;
  if (field.kind === "date") return value === null ? 45_000 : (value as number) + 1;
  return field.choices?.find((choice) => choice !== value) ?? `${typeof value === "string" ? value : ""} changed`;
}

/** The first row under a table. */
const below = ({ headerRow, rows }: FoundTable): number => (rows[rows.length - 1] ?? headerRow) + 1;

describe.each(["cement", "aluminium"] as const)("the %s plant", (sector) => {
  let snapshot: WorkbookSnapshot;
  let inputs: readonly SheetSnapshot[];
  beforeAll(async () => {
    const port = await sampleFile(sector);
    await buildForms(port, SMALL);
    snapshot = await port.read();
    inputs = snapshot.sheets.filter(({ form }) => form === "plan" || form === "reference" || form === "month:2025-05");
  });

  test("says nothing while nothing was changed", () => {
    expect(shown(snapshot)).toEqual({
      unseen: 0,
      notOk: 0,
      sentence: "Up to date with the input sheets.",
      gei: "total emissions / equivalent product",
    });
  });

  test("counts a change of every field of a sheet, and names the sheet", () => {
    const followed = new Set(tab(snapshot, "data").values.map((row) => row[DATA_COLUMNS.address]));
    for (const sheet of inputs) {
      const cells = new Map(fieldCells(sheet).map((cell) => [refText(cell.at), cell]));
      const edits = [...cells.values()].map(({ field, at }) => ({ ...at, value: otherThan(field, valueAt(sheet, at.row, at.column)) }));
      const readings = edits.filter((edit) => followed.has(refText(edit)));
      const unseen = edits.length - readings.length;
      expect(edits.length).toBeGreaterThan(20);
      const seen = shown(edited(snapshot, edits));
      expect([seen.unseen, seen.sentence]).toEqual([unseen, expect.stringContaining(`, in ${sheet.name} (${unseen})`)]);
      if (readings.length > 0) expect(seen.notOk).not.toBe(0);
    }
  });

  test("counts a row added under every table of a sheet", () => {
    for (const sheet of inputs) {
      const rows = findTables(sheet, SPECS.filter(isTable)).flatMap((table) =>
        table.spec.keys.map((key) => ({ sheet: sheet.name, row: below(table), column: table.columns.get(key)!.column, value: "another" })),
      );
      expect(rows.length).toBeGreaterThan(8);
      expect(shown(edited(snapshot, rows))).toEqual({
        unseen: rows.length,
        notOk: 0,
        sentence:
          `OUT OF DATE: ${rows.length} readings or settings not seen by the build, in ${sheet.name} (${rows.length}). ` +
          "Build the forms again.",
        gei: "OUT OF DATE: total emissions / equivalent product",
      });
    }
  });

  test("follows another figure of a reading without a mark, and gives the engine's GEI", () => {
    const may = inputs.find(({ form }) => form === "month:2025-05")!;
    const [table] = findTables(may, [MONTH_TABLES[0]!]);
    const at = { sheet: may.name, row: table!.rows[0]!, column: table!.columns.get("consumed")!.column };
    const changed = edited(snapshot, [{ ...at, value: 1234.5 }]);
    expect(shown(changed)).toMatchObject({ unseen: 0, notOk: 0 });
    const form = tab(changed, "formA");
    const row = form.values.findIndex(([id]) => id === "A.gei");
    const native = evaluateWorkbook(changed)(form.name, row, FORM_COLUMNS.current);
    const { inventory } = calculateSnapshot(changed, SMALL);
    expect(agrees(native, figureNumber(inventory!.gei))).toBe(true);
    expect(native).not.toBe(valueAt(form, row, FORM_COLUMNS.current));
  });
});
