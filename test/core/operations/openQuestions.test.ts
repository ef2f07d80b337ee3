/** What the reading could not decide: a draft is built and says so, a final form waits for the answer. */
import { assess, buildForms } from "../../../src/core/operations";
import { findingText } from "../../../src/core/messages/checks";
import { refText } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import type { SheetPlan } from "../../../src/core/workbook/sheetPlan";
import { SMALL, sampleFile } from "../../support/sampleWorkbook";

const REGISTER = [
  ["Fuel register of the stores"],
  ["Month", "Fuel", "Used in", "Unit", "Oil burnt qty"],
  ["Apr 2025", "Furnace oil", "process", "kL", 4],
] as const;

/** The sample smelter with a register of somebody's own, one column of which is unclear. */
async function withRegister(): Promise<FilePort> {
  const port = await sampleFile("aluminium");
  const plan: SheetPlan = {
    form: "",
    name: "Stores",
    cells: REGISTER.flatMap((row, r) => row.map((value, column) => ({ row: r, column, content: { value }, style: "plain" as const }))),
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "portrait", titleRows: 0, header: "" },
    tabColor: "#000000",
  };
  await port.write({ create: [plan], update: [] });
  const snapshot = await port.read();
  return {
    ...port,
    read: () =>
      Promise.resolve({
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => (sheet.name === "Stores" ? { ...sheet, form: null } : sheet)),
      }),
  };
}

test("a warning names the cell, what is unclear and how to answer", async () => {
  const { findings } = await assess(await withRegister(), SMALL);
  const asked = findings.filter(({ blocksFinal }) => blocksFinal);
  expect(
    asked.map((finding) => [finding.severity, refText(finding.where!), findingText(finding, "en").what, findingText(finding, "en").how]),
  ).toEqual([
    [
      "warning",
      "'Stores'!E2",
      'Is the column "Oil burnt qty" Consumed? Nothing of it counts until this is known.',
      "Answer the question in the pane (Data, mapping), or say it in the sheet.",
    ],
    [
      "warning",
      "'Stores'!E3",
      '"Fuel register of the stores" on Stores: figures that nothing reads: 1.',
      "Say in Data what they are, or name the row or the tab on CCTS Mapping as left out, with the reason.",
    ],
  ]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a final form is refused before anything is written, and a draft is built", async () => {
  const port = await withRegister();
  const bytes = port.bytes();
  await expect(buildForms(port, { ...SMALL, final: true })).rejects.toThrow(
    "A final form requires every question of the reading to be answered; 2 are open, the first at 'Stores'!E2. " +
      "Answer them in the pane (Data, mapping) or in the sheet, or build a draft.",
  );
  expect(port.bytes()).toEqual(bytes);
  expect((await buildForms(port, SMALL)).draft).toBe(true);
});

test("without an open question nothing stands in the way of a final form", async () => {
  const port = filePort((await sampleFile("aluminium")).bytes(), "smelter.xlsx");
  expect((await buildForms(port, { ...SMALL, final: true })).draft).toBe(false);
});
