/** Text that counts, and text that cannot be read, in an input cell of the paper sample. */
import { buildForms } from "../../../src/core/operations";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import type { FilePort } from "../../../src/files/filePort";
import { cellsOf } from "../../support/generatedTabs";
import { BUILD, sampleFile } from "../../support/sampleWorkbook";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { STANDARD } from "../../../src/core/forms/model/grids";

const LINE = "C.quantity.coal.boiler";
const SIGNED = { ...BUILD, forms: ["formA", "formC"] } as const;

let port: FilePort;
beforeEach(async () => {
  port = await sampleFile("pulp and paper");
});

/** Types into the consumption of the boiler's coal in April; answers the figure that stood there. */
async function typeCoal(change: (tonnes: number) => CellValue): Promise<number> {
  const april = (await port.read()).sheets.find(({ form }) => form === "month:2025-04")!;
  const header = april.values.findIndex((cells) => cells[0] === "Stream");
  const row = april.values.findIndex((cells) => cells[0] === "Coal" && cells[1] === "boiler");
  const column = april.values[header]!.indexOf("Consumed");
  const tonnes = april.values[row]![column] as number;
  await port.write({
    create: [],
    update: [
      {
        sheetId: april.id,
        cells: [{ row: april.top + row, column: april.left + column, content: { value: change(tonnes) }, style: "plain", format: "@" }],
        restyle: false,
      },
    ],
  });
  return tonnes;
}

async function lineOf(): Promise<{ readonly figure: CellValue; readonly how: CellValue; readonly snapshot: WorkbookSnapshot }> {
  const snapshot = await port.read();
  const cells = cellsOf(snapshot, "formC", LINE);
  return { figure: cells[STANDARD.current]!, how: cells[STANDARD.how]!, snapshot };
}

test.each([
  ["in Indian grouping", "1,23,456"],
  ["in Devanagari digits", "\u0967,\u0968\u0969,\u096a\u096b\u096c"],
  ["in lakh", "1.23456 lakh"],
])("a figure typed as text %s counts fully", async (_, typed) => {
  await buildForms(port, SIGNED);
  const { figure: before } = await lineOf();
  port = await sampleFile("pulp and paper");
  const tonnes = await typeCoal(() => typed);
  await buildForms(port, SIGNED);
  const { figure, snapshot } = await lineOf();
  expect(figure).toBe((before as number) - tonnes + 123_456);
  expect(native(snapshot, STANDARD.current)).toBe(figure);
});

test("a text that is no figure blanks its line, which names the cell until the figure is there", async () => {
  const tonnes = await typeCoal(() => "as per log book");
  await buildForms(port, SIGNED);
  const { figure, how, snapshot } = await lineOf();
  expect([figure, how]).toEqual(["", "blank: Coal, boiler, Linkage, Apr 2025: consumed is the text \"as per log book\" at 'Apr 2025'!I8"]);
  expect([native(snapshot, STANDARD.current), native(snapshot, STANDARD.how)]).toEqual(["", how]);
  await typeCoal(() => tonnes);
  expect(native((await lineOf()).snapshot, STANDARD.how)).toBe("sum of lots and months");
});

/** What plain doubles make of a cell of the line. */
function native(snapshot: WorkbookSnapshot, column: number): CellValue {
  const sheet = snapshot.sheets.find(({ form }) => form === "formC")!;
  const row = sheet.top + sheet.values.findIndex((cells) => cells[0] === LINE);
  return evaluateWorkbook(snapshot)(sheet.name, row, column);
}
