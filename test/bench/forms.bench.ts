/** What the forms of a large plant cost beside those of a small one: to recalculate, and in bytes. Needs LibreOffice. */
import { readWorkbook } from "../../src/core/reading/workbook";
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { largePlant } from "../support/largePlant";
import { recalculatedFile } from "../support/office/libreOffice";
import { AS_OF } from "../support/sampleWorkbook";
import { planOf } from "../support/snapshotPlan";
import { report } from "./measure";
import { draftSheets } from "../support/draftSheets";

/** A file of twelve months with every generated tab. */
async function built(streams: number): Promise<Uint8Array> {
  const snapshot = largePlant(streams);
  const reading = readWorkbook(snapshot);
  const plans = draftSheets(reading, AS_OF);
  const port = filePort(newWorkbook(), `${streams}.xlsx`);
  await port.write({ create: [...snapshot.sheets.map(planOf), ...plans], update: [] });
  return port.bytes();
}

async function seconds(bytes: Uint8Array): Promise<number> {
  const began = performance.now();
  await recalculatedFile(bytes);
  return (performance.now() - began) / 1000;
}

test("the forms of 300 streams beside those of 30, recalculated by LibreOffice", async () => {
  const start = await seconds(newWorkbook());
  const [small, large] = [await built(30), await built(300)];
  const [few, many] = [(await seconds(small)) - start, (await seconds(large)) - start];
  report("start of LibreOffice, taken off below", `${start.toFixed(1)} s`, "none");
  report("recalculation of 300 streams, times that of 30", `${(many / few).toFixed(1)} (${many.toFixed(1)} s)`, "12");
  report(
    "file of 300 streams, times that of 30",
    `${(large.length / small.length).toFixed(1)} (${(large.length / 1e6).toFixed(2)} MB)`,
    "12",
  );
}, 1_200_000);
