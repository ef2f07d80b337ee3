/** Each element has a number of its own, and none beyond what Excel takes. */
import { strFromU8, unzipSync } from "fflate";
import { filePort } from "../../src/files/filePort";
import { freeId } from "../../src/files/freeIds";
import { plan, workbookParts, worksheet, zipped } from "../support/files/plans";

test.each<[string, readonly number[], number]>([
  ["nothing taken", [], 1],
  ["the next one", [1, 2, 7], 8],
  // 10 is the last: 3 is the lowest that is free.
  ["the last taken", [1, 2, 10], 3],
  ["numbers beyond the last, of another program", [1, 4_294_967_295], 2],
  ["all but one taken", [1, 2, 3, 4, 5, 6, 8, 9, 10], 7],
  ["no number at all among them", [NaN, 1], 2],
])("%s", (_what, taken, free) => {
  expect(freeId(taken, 1, 10)).toBe(free);
});

test("two tabs added to a workbook whose tab has the last number", async () => {
  const parts = workbookParts({ Apr: worksheet("<sheetData/>") }) as Record<string, string>;
  parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(/sheetId="\d+"/, 'sheetId="65534"');
  const port = filePort(zipped(parts), "plant.xlsx");
  await port.write({ create: [plan("Form A"), plan("Form B")], update: [] });
  const written = strFromU8(unzipSync(port.bytesFor("plant.xlsx"))["xl/workbook.xml"]!);
  expect([...written.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id)).toEqual(["65534", "1", "2"]);
});
