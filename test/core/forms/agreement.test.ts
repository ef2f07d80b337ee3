/** Native formulas against the engine, before a judge that knows nothing of it: plain doubles with Excel's rounding. */
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { builtSample } from "../../support/sampleWorkbook";

const GENERATED = new Set(["formA", "formB", "formC", "formD", "data", "factors", "inputs"]);

function* generatedFormulas(snapshot: WorkbookSnapshot) {
  for (const sheet of snapshot.sheets.filter((candidate) => GENERATED.has(candidate.form ?? ""))) {
    for (const [r, row] of sheet.formulas.entries()) {
      for (const [c, formula] of row.entries()) {
        if (formula !== "") yield { sheet: sheet.name, row: sheet.top + r, column: sheet.left + c, formula, stored: sheet.values[r]![c]! };
      }
    }
  }
}

describe.each(["cement", "aluminium", "pulp and paper"] as const)("the sample plant of %s", (sector) => {
  let snapshot: WorkbookSnapshot;
  beforeAll(async () => {
    snapshot = await (await builtSample(sector)).read();
  });

  test("every formula of every generated tab gives the engine's value in plain doubles", () => {
    const judge = evaluateWorkbook(snapshot);
    expect([...generatedFormulas(snapshot)].length).toBeGreaterThan(900);
    const wrong = [...generatedFormulas(snapshot)].flatMap(({ sheet, row, column, formula, stored }) => {
      const native = judge(sheet, row, column);
      return agrees(native, stored)
        ? []
        : [`${sheet}!R${row + 1}C${column + 1} ${formula}: native ${JSON.stringify(native)}, engine ${JSON.stringify(stored)}`];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test("generated tabs use only the functions the oldest Excel in use has, and none of ours", () => {
    const allowed = new Set([
      "SUM",
      "SUMIFS",
      "COUNTIFS",
      "SUMPRODUCT",
      "INDEX",
      "MATCH",
      "IF",
      "ISNUMBER",
      "ROUND",
      "ROUNDDOWN",
      "ROUNDUP",
      "ABS",
      "MIN",
      "MAX",
      "AND",
      "OR",
      "TEXT",
      "NUMBERVALUE",
      "SUBSTITUTE",
      "LEN",
    ]);
    const used = new Set(
      [...generatedFormulas(snapshot)].flatMap(({ formula }) =>
        [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9_.]*)\(/gi)].map((match) => match[1]!.toUpperCase()),
      ),
    );
    expect([...used].filter((name) => !allowed.has(name))).toEqual([]);
  });
});

test("the sample cement plant's Form A reads as expected", async () => {
  const snapshot = await (await builtSample()).read();
  const form = snapshot.sheets.find((sheet) => sheet.form === "formA")!;
  const lines = new Map(form.values.map((row) => [row[0], row[5]]));
  expect(lines.get("A.gei")).toBe(0.5895020814974747);
  expect(lines.get("A.surplus-whole")).toBe(11068);
  expect(lines.get("A.shortfall-whole")).toBe(0);
});
