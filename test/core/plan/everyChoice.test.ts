/**
 * A word has one meaning, for every choice of the specification: other spellings give the same choice, and a word that is
 * none of the choices gives an error at its cell, no GEI and no final form. A choice added to the specification is covered
 * by itself, whether a sample uses its table or not.
 */
import { buildForms } from "../../../src/core/operations";
import { assessSnapshot } from "../../support/assessed";
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import type { Calculation } from "../../../src/core/operations/operationTypes";
import { planCells } from "../../../src/core/inventory/unread";
import type { AnyPlanCell } from "../../../src/core/plan/model";
import { readTyped } from "../../../src/core/plan/parse/entries";
import { monthSheet, planSheet, referenceSheet } from "../../../src/core/plan/sheets/inputSheets";
import type { RowInput } from "../../../src/core/plan/sheets/sheetBuilder";
import { MONTH_TABLES } from "../../../src/core/plan/spec/monthTables";
import { PLAN_SECTIONS } from "../../../src/core/plan/spec/planTables";
import { REFERENCE_SECTIONS } from "../../../src/core/plan/spec/referenceTables";
import type { Sector } from "../../../src/core/plan/spec/sectors";
import type { FieldSpec, ItemListSpec, ItemSpec, TableSpec } from "../../../src/core/plan/spec/tableSpec";
import { isMissing } from "../../../src/core/trace/figure";
import { refText } from "../../../src/core/workbook/cells";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import type { SheetPlan } from "../../../src/core/workbook/sheetPlan";
import { filePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { snapshotOf } from "../../support/planSnapshot";
import { AS_OF, sampleFile } from "../../support/sampleWorkbook";

type Field = FieldSpec | ItemSpec;
const SECTIONS: readonly (TableSpec | ItemListSpec)[] = [...PLAN_SECTIONS, ...REFERENCE_SECTIONS, ...MONTH_TABLES];
const fieldsOf = (spec: TableSpec | ItemListSpec): readonly Field[] => ("fields" in spec ? spec.fields : spec.items);
const isChoice = (field: Field) => field.choices !== undefined && field.kind === "choice";
const CHOICE_FIELDS = SECTIONS.flatMap((spec) =>
  fieldsOf(spec)
    .filter(isChoice)
    .map((field) => [`${spec.id}.${field.id}`, field] as const),
);

/** Spellings of a word that people use: capitals, spaces about it, hyphens for spaces or the reverse. */
const SPELLINGS: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => `  ${word.charAt(0).toUpperCase()}${word.slice(1)}  `,
  (word) => (word.includes(" ") ? word.replace(/ /g, "-") : word.includes("-") ? word.replace(/-/g, " ") : `${word} `),
];
const NO_WORD = "zzyzx";

const EXCEL_ERROR: CellValue = { error: "#REF!" };

/** What a cell is made to hold. */
interface Held {
  readonly value: CellValue;
  readonly formula?: string;
}

/** The snapshot with cells typed over, by sheet and address. */
function withCells(snapshot: WorkbookSnapshot, typed: ReadonlyMap<string, Held>): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const held = (r: number, c: number) => typed.get(refText({ sheet: sheet.name, row: sheet.top + r, column: sheet.left + c }));
    return {
      ...sheet,
      values: sheet.values.map((row, r) => row.map((old, c) => held(r, c)?.value ?? (held(r, c) === undefined ? old : null))),
      formulas: sheet.values.map((row, r) => row.map((__, c) => held(r, c)?.formula ?? sheet.formulas[r]?.[c] ?? "")),
    };
  });
  return { ...snapshot, sheets };
}

const readAs = (field: Field, value: CellValue): string => {
  const cell = readTyped(field, { value, at: null, note: "" });
  return cell.kind === "choice" ? (cell.choice ?? cell.state) : cell.kind;
};

test.each(CHOICE_FIELDS)(
  "%s: every label of every choice, English and Hindi, in three spellings, is that choice and no other",
  (_, field) => {
    const wrong = (field.choices ?? []).flatMap((choice) =>
      [choice, ...(field.words?.[choice] ?? "").split(", ")]
        .filter((label) => label !== "")
        .flatMap((label) => [label, ...SPELLINGS.map((spell) => spell(label))])
        .filter((text) => readAs(field, text) !== choice)
        .map((text) => `${choice}: ${text} is ${readAs(field, text)}`),
    );
    expect(wrong).toEqual([]);
    expect([NO_WORD, EXCEL_ERROR].map((value) => readAs(field, value))).toEqual(["unknown", "unknown"]);
  },
);

/** A workbook with rows in every table of the specification, so that each choice of each field stands in a cell. */
function everyTable(write: (choice: string) => string): readonly SheetPlan[] {
  const cells = (fields: readonly Field[], i: number) =>
    fields.filter(isChoice).map(({ id, choices = [] }) => [id, write(choices[i % choices.length] ?? "")] as const);
  const rows = ({ fields, keys }: TableSpec): readonly RowInput[] =>
    Array.from({ length: Math.max(1, ...fields.map(({ choices = [] }) => choices.length)) }, (_, i) => {
      const named = fields.filter(({ id, kind }) => kind === "text" && (keys.includes(id) || id === fields[0]?.id));
      const figures = fields.filter(({ kind }) => kind === "number").map(({ id }) => [id, 1] as const);
      return Object.fromEntries<string | number>([
        ...figures,
        ...named.map(({ id }) => [id, `Line ${i + 1}`] as const),
        ...cells(fields, i),
      ]);
    });
  const items = (spec: ItemListSpec) =>
    Object.fromEntries<{ readonly value: string }>([
      ["year", { value: "2025-26" }],
      ...cells(spec.items, 0).map(([id, value]) => [id, { value }] as const),
    ]);
  const content = (sections: readonly (TableSpec | ItemListSpec)[]): Readonly<Record<string, unknown>> =>
    Object.fromEntries(sections.map((spec) => [spec.id, "fields" in spec ? rows(spec) : items(spec)]));
  const reference = content(REFERENCE_SECTIONS);
  return [
    planSheet({ subtitle: "", ...content(PLAN_SECTIONS) } as Parameters<typeof planSheet>[0]),
    referenceSheet({ subtitle: "", ...reference, production: reference["baselineProduction"] } as Parameters<typeof referenceSheet>[0]),
    monthSheet({ subtitle: "", month: { year: 2025, month: 4 }, ...content(MONTH_TABLES) } as Parameters<typeof monthSheet>[0]),
  ];
}

const IN_MAY = { asOf: { year: 2025, month: 5, day: 15 } };

/** What every choice cell that holds something was read as, by its address. */
function choicesRead({ reading }: Pick<Calculation, "reading">): ReadonlyMap<string, string> {
  if (reading.plan === null || reading.reference === null) throw new Error("the workbook has a plan and reference data");
  const ofLines = reading.lines.flatMap((line) => Object.values(line.said as Readonly<Record<string, AnyPlanCell>>));
  const settings = [...planCells(reading.plan), ...planCells(reading.reference)].map(([, cell]) => cell);
  return new Map(
    [...settings, ...ofLines].flatMap((cell) =>
      cell.kind === "choice" && cell.cell !== null && cell.state !== "blank"
        ? [[refText(cell.cell), cell.choice ?? cell.state] as const]
        : [],
    ),
  );
}

const readAgain = (write: (choice: string) => string) => choicesRead(calculateSnapshot(snapshotOf(everyTable(write)), IN_MAY));

describe("a workbook with every choice of every table", () => {
  const asChosen = readAgain((choice) => choice);

  test("holds each choice of each table", () => {
    const read = new Set(asChosen.values());
    const choices = MONTH_TABLES.flatMap(({ fields }) => fields.flatMap((field) => field.choices ?? []));
    expect(choices.filter((choice) => !read.has(choice))).toEqual([]);
    expect(CHOICE_FIELDS.length).toBeGreaterThan(25);
    expect(asChosen.size).toBeGreaterThan(CHOICE_FIELDS.length);
  });

  test.each(SPELLINGS.map((spell, i) => [i, spell] as const))("is read the same in spelling %i", (_, spell) => {
    expect(readAgain(spell)).toEqual(asChosen);
  });

  const NO_CHOICE: readonly (readonly [string, Held])[] = [
    ["a word that is no choice", { value: NO_WORD }],
    ["an error of Excel", { value: EXCEL_ERROR }],
    ["a formula that was never calculated", { value: null, formula: "=Lists!A2" }],
  ];

  test.each(NO_CHOICE)("with %s in each of its cells: one error at each, each of them a gap of the GEI", (_, held) => {
    const cells = [...asChosen.keys()].sort();
    const typed = withCells(snapshotOf(everyTable((choice) => choice)), new Map(cells.map((cell) => [cell, held])));
    const { findings, inventory } = assessSnapshot(typed, IN_MAY);
    const told = findings
      .filter(({ check, severity }) => check === "PL-21" && severity === "error")
      .flatMap(({ where, also }) => [where, ...also].flatMap((cell) => (cell === null ? [] : [refText(cell)])));
    const gaps = inventory !== null && isMissing(inventory.gei) ? inventory.gei.missing : [];
    expect([...told].sort()).toEqual(cells);
    expect([...new Set(gaps.flatMap(({ code, cell }) => (code === "unknownWord" && cell !== null ? [cell] : [])))].sort()).toEqual(cells);
  });

  test("with no word of it understood there is no final form", async () => {
    const port = filePort(newWorkbook(), "plant.xlsx");
    await port.write({ create: everyTable(() => NO_WORD), update: [] });
    const final = buildForms(port, { ...IN_MAY, forms: ["formA"], final: true, now: "2025-05-15T10:30:00Z", who: "R. Iyer" });
    await expect(final).rejects.toThrow(/error/);
  });
});

const SAMPLES: readonly Sector[] = ["cement", "aluminium", "pulp and paper"];

function geiOf(snapshot: WorkbookSnapshot): string {
  const { inventory } = calculateSnapshot(snapshot, { asOf: AS_OF });
  return inventory === null || isMissing(inventory.gei) ? "none" : inventory.gei.value.toString();
}

test.each(SAMPLES)("%s sample: all its choices in another spelling give the same GEI", async (sector) => {
  const snapshot = await (await sampleFile(sector)).read();
  const chosen = choicesRead(calculateSnapshot(snapshot, { asOf: AS_OF }));
  const gei = geiOf(snapshot);
  expect(gei).not.toBe("none");
  for (const spell of SPELLINGS) {
    const typed = new Map([...chosen].map(([at, choice]) => [at, { value: spell(choice) }]));
    expect(geiOf(withCells(snapshot, typed))).toBe(gei);
  }
});
