/** The year after a finished one, in the same workbook: nothing of the finished months is touched, and the new year begins right. */
import { assess, createSample, startNextYear } from "../../../src/core/operations";
import { readLedger } from "../../../src/core/ledger/chain";
import { readingOf } from "../../../src/core/activity/line";
import { sameMonth } from "../../../src/core/quantity/period";
import type { Month } from "../../../src/core/quantity/period";
import { filePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { AS_OF } from "../../support/sampleWorkbook";
import { isMissing } from "../../../src/core/trace/figure";

const SIGNED = { now: "2026-08-01T09:00:00Z", who: "R. Iyer" };
const APRIL: Month = { year: 2026, month: 4 };
const MARCH: Month = { year: 2026, month: 3 };

test("month sheets, opening stocks, version, previous year and target, with one entry in the ledger", async () => {
  const port = filePort(newWorkbook(), "sample.xlsx");
  await createSample(port);
  const before = await port.read();
  const finished = await assess(port, { asOf: AS_OF });
  const { year, sheets } = await startNextYear(port, SIGNED);
  const after = await port.read();
  expect([year, sheets.length, sheets[0], sheets[11]]).toEqual([{ start: 2026 }, 12, "Apr 2026", "Mar 2027"]);

  // Every sheet of the finished months is as it was, cell by cell.
  const months = before.sheets.filter(({ form }) => form?.startsWith("month:"));
  expect(months).toHaveLength(12);
  for (const sheet of months)
    expect(after.sheets.find(({ name }) => name === sheet.name)).toMatchObject({ values: sheet.values, formulas: sheet.formulas });

  const { reading, findings } = await assess(port, { asOf: { year: 2026, month: 5, day: 15 } });
  expect([reading.plan!.entity.year.text, reading.plan!.versions.at(-1)!.change.text]).toEqual([
    "2026-27",
    "Start of compliance year 2026-27",
  ]);
  const stock = (month: Month, figure: string) =>
    reading.lines
      .filter((line) => sameMonth(line.month, month) && (line.table === "fuel" || line.table === "production"))
      .flatMap((line) => readingOf(line, figure)?.value?.toString() ?? []);
  expect(stock(APRIL, "opening")).toEqual(stock(MARCH, "closing"));
  expect(stock(APRIL, "opening").length).toBeGreaterThan(5);
  expect(reading.lines.filter(({ month }) => sameMonth(month, APRIL)).flatMap((line) => readingOf(line, "consumed")?.value ?? [])).toEqual(
    [],
  );

  // The finished year is the previous year now.
  const output = finished.inventory!.equivalentProduct;
  if (isMissing(output)) throw new Error("no output");
  const previous = reading.reference!.previousYear.find(({ e2Line }) => e2Line.text === "B1.ii")!.previousValue.number!;
  expect(previous.toString()).toBe(output.value.toDecimalPlaces(3).toString());
  expect(reading.reference!.targets.map(({ targetYear }) => targetYear.text)).toContain("2026-27");
  expect(reading.reference!.baseline.gridFactor.text).toBe(finished.reading.reference!.baseline.gridFactor.text);
  expect([
    ...new Set(findings.filter(({ severity, needs }) => severity === "error" && needs === undefined).map(({ check }) => check)),
  ]).toEqual([]);

  const ledger = readLedger(after)!.rows.map(({ fields }) => fields);
  expect(ledger.map(({ action, new: now }) => [action, now])).toEqual([["next year", "2026-27"]]);
  expect(ledger[0]!.old).toContain("2025-26; 'Monitoring Plan'!");

  // The year that was just started is not finished, and nothing is written.
  const started = port.bytes();
  await expect(startNextYear(port, SIGNED)).rejects.toThrow(/^2026-27 is not finished: figures for 1 of 12 months\. Complete it/);
  expect(port.bytes()).toEqual(started);
});
