/** Mapping and rows over a real workbook file: written once, not again, and nothing else touched. */
import { readWorkbook } from "../../../src/core/reading/workbook";
import { saveMapping } from "../../../src/core/operations/mapping";
import { offerRows } from "../../../src/core/operations/offerRows";
import { monthSheet, planSheet } from "../../../src/core/plan/sheets/inputSheets";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { readLedger } from "../../../src/core/ledger/chain";
import { MONTHS } from "../../cases/messy/plant";

const SIGNED = { now: "2026-05-16T09:00:00Z", who: "R. Iyer" };

async function ledgerActions(port: FilePort) {
  return (readLedger(await port.read())?.rows ?? []).map(({ fields }) => [fields.action, fields.where, fields.new]);
}

async function workbook(): Promise<FilePort> {
  const port = filePort(newWorkbook(), "plant.xlsx");
  const plan = planSheet({
    subtitle: "",
    entity: { year: { value: "2025-26" } },
    boundary: [],
    streams: [{ stream: "Petcoke", material: "petcoke", use: "kiln", unit: "t" }],
    products: [],
    meters: [],
    sampling: [],
    procedures: [],
    method: {},
    versions: [],
    acva: {},
  });
  const month = monthSheet({ month: MONTHS[0]!, subtitle: "", fuel: [], electricity: [], production: [], heat: [], process: [] });
  await port.write({ create: [plan, month], update: [] });
  return port;
}

test("the mapping is written to its tab once; saving it again writes nothing", async () => {
  const port = await workbook();
  const { mapping } = readWorkbook(await port.read());
  await saveMapping(port, mapping, SIGNED);
  const saved = port.bytes();
  expect((await port.read()).sheets.map((sheet) => [sheet.form, sheet.name]).slice(-2)).toEqual([
    ["mapping", "CCTS Mapping"],
    ["ledger", "CCTS Ledger"],
  ]);
  expect(await ledgerActions(port)).toEqual([["mapping", "CCTS Mapping", "5 tables read, 0 questions open"]]);
  await saveMapping(port, readWorkbook(await port.read()).mapping, SIGNED);
  expect(port.bytes()).toEqual(saved);
});

test("rows of a new stream are written into the month, and offered no second time", async () => {
  const port = await workbook();
  expect(await offerRows(port, SIGNED)).toEqual([{ sheet: "Apr 2025", row: 7, name: "Petcoke (kiln)" }]);
  expect(await ledgerActions(port)).toEqual([["rows added", "Apr 2025", "Petcoke (kiln)"]]);
  const month = (await port.read()).sheets.find((sheet) => sheet.form === "month:2025-04")!;
  expect(month.values[7]!.slice(0, 4)).toEqual(["Petcoke", "kiln", null, "t"]);
  expect(await offerRows(port, SIGNED)).toEqual([]);
});
