/** The bridge's tab: the steps add up to the change of the GEI, and a year that Reference Data lack has none. */
import { unzipSync } from "fflate";
import { buildForms } from "../../../src/core/operations";
import { round, decimal, sum } from "../../../src/core/quantity/decimal";
import type { CellValue, SheetSnapshot } from "../../../src/core/workbook/cells";
import { BUILD, sampleFile } from "../../support/sampleWorkbook";
import { changedSample } from "../../support/changedSample";
import { tab } from "../../support/generatedTabs";
import type { FilePort } from "../../../src/files/filePort";

const FORMS = ["formA", "bridge"] as const;

async function built(port: FilePort): Promise<SheetSnapshot> {
  await buildForms(port, { ...BUILD, forms: FORMS });
  return tab(await port.read(), "bridge");
}

const rowOf = (sheet: SheetSnapshot, id: string): readonly CellValue[] => sheet.values.find((row) => row[0] === id)!;
const steps = (sheet: SheetSnapshot, year: string) =>
  sheet.values.filter(([id]) => typeof id === "string" && id.startsWith(`BG.from-${year}.`)).map((row) => row.slice(1, 5));
const total = (rows: readonly (readonly CellValue[])[], column: number) => sum(rows.map((row) => decimal(row[column] as number)));

test("the steps from the baseline and the previous year add up, in GEI, tonnes and certificates", async () => {
  const port = await sampleFile();
  const sheet = await built(port);
  expect(Object.keys(unzipSync(port.bytes())).filter((name) => /chart\d+\.xml$/.test(name))).toHaveLength(2);
  const [baseline, previous, now] = rowOf(sheet, "BG.emissions").slice(3, 6) as number[];
  // 0.6004 x 14,98,200 and 0.5998 x 15,32,400.
  expect([baseline, previous]).toEqual([899519.28, 919133.52]);
  const output = rowOf(sheet, "BG.output").slice(3, 6) as number[];
  for (const [i, year, gei, before] of [
    [0, "baseline", 0.6004, baseline],
    [1, "previous", previous! / output[1]!, previous],
  ] as const) {
    const found = steps(sheet, year);
    expect(total(found, 1).toNumber()).toBe(
      round(decimal(now! / output[2]!), 9)
        .minus(round(decimal(gei), 9))
        .toNumber(),
    );
    expect(
      Math.abs(
        total(found, 2)
          .minus(now! - before!)
          .toNumber(),
      ),
    ).toBeLessThan(1e-5);
    // Target 0.5965: what the output allows less what was emitted, now and then.
    const margin = 0.5965 * output[2]! - now! - (0.5965 * output[i]! - before!);
    expect(Math.abs(total(found, 3).minus(margin).toNumber())).toBeLessThan(1e-5);
  }
});

test("a second build writes nothing", async () => {
  const port = await sampleFile();
  await built(port);
  const before = port.bytes();
  await buildForms(port, { ...BUILD, forms: FORMS, now: "2026-05-16T09:00:00Z" });
  expect(port.bytes()).toEqual(before);
});

test("without the power bought in the baseline year the tab says so and has the other year only", async () => {
  const port = await changedSample("cement", (book) => book.set({ table: "previousYear", row: ["B2.1"], field: "baselineValue" }, null));
  const sheet = await built(port);
  expect(rowOf(sheet, "BG.lacking-baseline")[1]).toBe("Reference Data do not state of this year: electricity purchased (B2.1)");
  expect(steps(sheet, "baseline")).toEqual([]);
  expect(steps(sheet, "previous").length).toBe(8);
});
