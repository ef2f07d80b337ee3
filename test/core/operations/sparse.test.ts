/** Forms of workbooks that lack something: no target, no kiln, nothing filled in yet. A gap is blank and named, never a crash. */
import { buildForms, createInputs } from "../../../src/core/operations";
import { isCellError } from "../../../src/core/workbook/cells";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { BUILD } from "../../support/sampleWorkbook";
import { GRINDING, INTEGRATED, sheetsOf } from "../../cases/workbookPlant";

async function built(fill: (port: ReturnType<typeof filePort>) => Promise<void>): Promise<WorkbookSnapshot> {
  const port = filePort(newWorkbook(), "sparse.xlsx");
  await fill(port);
  await buildForms(port, BUILD);
  return port.read();
}

/** Value of a line of Form A in the column of the whole period, as the formulas give it. */
function formA(snapshot: WorkbookSnapshot, line: string): unknown {
  const form = snapshot.sheets.find((sheet) => sheet.form === "formA")!;
  const row = form.values.findIndex((values) => values[0] === line);
  return evaluateWorkbook(snapshot)(form.name, form.top + row, 5);
}

function errorCells(snapshot: WorkbookSnapshot): readonly string[] {
  const judge = evaluateWorkbook(snapshot);
  return snapshot.sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula !== "" && isCellError(judge(sheet.name, sheet.top + r, sheet.left + c))
          ? [`${sheet.name}!R${r + 1}C${c + 1} ${formula}`]
          : [],
      ),
    ),
  );
}

test("without a target Form A has a GEI and no certificates", async () => {
  const snapshot = await built((port) => port.write({ create: sheetsOf(INTEGRATED), update: [] }));
  expect((formA(snapshot, "A.gei") as number).toFixed(10)).toBe("0.5670239073");
  expect(formA(snapshot, "A.9")).toBe("");
  expect(errorCells(snapshot)).toEqual([]);
});

test("a grinding unit has no clinker terms", async () => {
  const snapshot = await built((port) => port.write({ create: sheetsOf(GRINDING), update: [] }));
  expect((formA(snapshot, "A.gei") as number).toFixed(10)).toBe("0.0269561798");
  expect(errorCells(snapshot)).toEqual([]);
});

test.each(["cement", "aluminium", "textiles"] as const)("a blank workbook of %s builds a draft without figures", async (sector) => {
  const snapshot = await built((port) => createInputs(port, { sector, year: { start: 2025 } }));
  expect(formA(snapshot, "A.gei")).toBe("");
  expect(errorCells(snapshot)).toEqual([]);
});
