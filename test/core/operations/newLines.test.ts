/** Lines that come with a later build: what hangs on a form follows them, and the form is that of a first build. */
import { buildForms, createSample } from "../../../src/core/operations";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { hangingOn } from "../../support/files/hanging";
import { typeInto } from "../../support/people";
import { BUILD } from "../../support/sampleWorkbook";

const OPTIONS = { ...BUILD, forms: ["formA", "tracker"] } as const;
const LATER = { ...OPTIONS, now: "2026-05-16T09:00:00Z" } as const;

async function paperMill(): Promise<FilePort> {
  const port = filePort(newWorkbook(), "mill.xlsx");
  await createSample(port, "pulp and paper");
  return port;
}

async function typeTarget(port: FilePort, value: number | null): Promise<void> {
  const sheet = (await port.read()).sheets.find(({ form }) => form === "reference")!;
  const row = sheet.values.findIndex((values) => values.includes("Typed for the sample; no notification"));
  await typeInto(port, { sheet: sheet.name, row: sheet.top + row, column: sheet.left + 1 }, { value });
}

/** The row of an id as Excel counts it. */
const rowOf = (sheet: SheetSnapshot, id: string): number => sheet.top + sheet.values.findIndex((values) => values[0] === id) + 1;
const lastRow = (sheet: SheetSnapshot): number => sheet.top + sheet.values.length;

test("a target typed after the first build brings its lines, and print areas, highlights and charts cover them", async () => {
  const port = await paperMill();
  await typeTarget(port, null);
  await buildForms(port, OPTIONS);
  const before = await port.read();
  await typeTarget(port, 1.3652);
  await buildForms(port, LATER);
  const after = await port.read();
  const [tracker, form] = ["tracker", "formA"].map((id) => after.sheets.find((sheet) => sheet.form === id)!) as [
    SheetSnapshot,
    SheetSnapshot,
  ];
  expect(lastRow(form)).toBeGreaterThan(lastRow(before.sheets.find((sheet) => sheet.form === "formA")!));
  expect(hangingOn(port.bytes(), "Form A")).toMatchObject({
    printArea: `A1:G${lastRow(form)}`,
    highlights: [{ area: `K11:K${lastRow(form)}` }, { area: "A6:G6" }],
  });
  // A table leaves a line below itself.
  const { printArea, highlights, charts } = hangingOn(port.bytes(), "GEI Tracker");
  expect([printArea, highlights.map(({ area }) => area)]).toEqual([
    `A1:H${lastRow(tracker) + 1}`,
    [`L11:L${lastRow(tracker) + 1}`, "A6:H6"],
  ]);
  expect(charts.map(({ name, data, series }) => [name, data, series])).toEqual([
    ["CCTS GEI", `B${rowOf(tracker, "TR.months")}:E${rowOf(tracker, "TR.month.2026-03")}`, 3],
    ["CCTS emissions", `B${rowOf(tracker, "TR.emissions-table")}:C${rowOf(tracker, "TR.emissions-table") + 12}`, 1],
  ]);
  for (const { from, to } of charts)
    expect([rowOf(tracker, "TR.h.charts") + 1, Number(/\d+/.exec(to)![0]) < rowOf(tracker, "TR.h.open")]).toEqual([
      Number(/\d+/.exec(from)![0]),
      true,
    ]);
});

test("while the lines stay, what hangs on them is not touched", async () => {
  const port = await paperMill();
  await buildForms(port, OPTIONS);
  const before = hangingOn(port.bytes(), "GEI Tracker");
  await typeTarget(port, 1.4);
  await buildForms(port, LATER);
  expect(hangingOn(port.bytes(), "GEI Tracker")).toEqual(before);
});
