/** Scenarios are kept in a tab of the workbook and read back as they were put together; what cannot be read is said and not lost. */
import { keepScenarios } from "../../../src/core/operations";
import { CHANGE_KINDS, keptScenarios } from "../../../src/core/operations/whatIf";
import type { Change, KeptScenario } from "../../../src/core/operations/whatIf";
import { identified } from "../../../src/core/operations/identity";
import { readLedger } from "../../../src/core/ledger/chain";
import { decimal } from "../../../src/core/quantity/decimal";
import { valueAt } from "../../../src/core/workbook/cells";
import type { FilePort } from "../../../src/files/filePort";
import { typeInto } from "../../support/people";
import { AS_OF, sampleFile } from "../../support/sampleWorkbook";

const DONE = { asOf: AS_OF, now: "2026-05-15T10:30:00Z", who: "R. Iyer" };
const COAL = "imported coal|kiln";
const RDF = "rdf|kiln";

const EVERY_KIND: readonly Change[] = [
  { kind: "fuelSwitch", from: COAL, to: RDF, percent: decimal("2.5") },
  { kind: "biomass", stream: RDF, percent: decimal(65) },
  { kind: "renewable", percent: decimal(10) },
  { kind: "wasteHeat", annualKwh: decimal(1_000_000) },
  { kind: "typeII", stream: COAL, carbonPercent: decimal("61.2"), ncv: decimal(5900) },
  { kind: "output", percent: decimal(-3), following: decimal(80) },
];
const COOLER: KeptScenario = {
  name: "=Cooler",
  changes: [{ kind: "lever", lever: "kilnHeat", value: decimal("715.5") }],
  investment: null,
};
const ALL: KeptScenario = { name: "All of it", changes: EVERY_KIND, investment: decimal("4.5e7") };

const kept = async (port: FilePort) => keptScenarios(identified(await port.read()));
const plain = (scenarios: readonly KeptScenario[]) => JSON.stringify(scenarios);
const tab = async (port: FilePort) => (await port.read()).sheets.find(({ form }) => form === "scenarios")!;
const at = async (port: FilePort, row: number, header: string) => {
  const sheet = await tab(port);
  const column = sheet.values[3]!.indexOf(header);
  return { ref: { sheet: sheet.name, row, column }, value: valueAt(sheet, row, column) };
};

test("what is kept is read back, a second time nothing is written, and fewer leave no row behind", async () => {
  expect(EVERY_KIND.map(({ kind }) => kind)).toEqual(CHANGE_KINDS);
  const port = await sampleFile();
  expect(await keepScenarios(port, [COOLER, ALL], DONE)).toBe(true);
  const read = await kept(port);
  expect(read.unread).toEqual([]);
  expect(plain(read.scenarios)).toBe(plain([COOLER, ALL]));
  expect((await at(port, 4, "Value")).value).toBe(715.5);
  expect((await at(port, 4, "GEI when kept")).value).toBe(0.5839);
  expect((await at(port, 4, "CCC when kept")).value).toBe(20_004);
  expect((await at(port, 5, "Stream")).value).toBe("Imported coal");
  const before = port.bytes();
  expect(await keepScenarios(port, [COOLER, ALL], { ...DONE, now: "2026-05-16T09:00:00Z" })).toBe(false);
  expect(Buffer.compare(port.bytes(), before)).toBe(0);
  expect(await keepScenarios(port, [COOLER], DONE)).toBe(true);
  expect(plain((await kept(port)).scenarios)).toBe(plain([COOLER]));
  const entry = readLedger(identified(await port.read()))!.rows.at(-1)!.fields;
  expect([entry.action, entry.old, entry.new, entry.who]).toEqual(["scenarios", "=Cooler, All of it", "=Cooler", "R. Iyer"]);
});

test.each([
  ["Change", "Cold fusion", "unknownChange"],
  ["Value", "a lot", "noNumber"],
  ["Unit", "GJ/t", "otherUnit"],
  ["Scenario", null, "noName"],
] as const)("a row with another %s is named and not lost: nothing is kept over it", async (header, value, why) => {
  const port = await sampleFile();
  await keepScenarios(port, [COOLER, ALL], DONE);
  const { ref } = await at(port, 4, header);
  await typeInto(port, ref, { value });
  const { scenarios, unread } = await kept(port);
  expect(unread).toEqual([{ cell: ref, scenario: header === "Scenario" ? "" : "=Cooler", why, text: value ?? "" }]);
  expect(plain(scenarios)).toBe(plain([ALL]));
  await expect(keepScenarios(port, [ALL], DONE)).rejects.toThrow("and keeping the scenarios would lose its row");
});

test.each([
  [{ ...COOLER, name: " " }, "A scenario has no name"],
  [{ ...COOLER, changes: [] }, 'The scenario "=Cooler" has no change'],
  [{ ...COOLER, name: "ALL of  it" }, 'Two scenarios are called "All of it"'],
])("a scenario that could not be told apart or says nothing is refused", async (scenario, message) => {
  await expect(keepScenarios(await sampleFile("aluminium"), [scenario, ALL], DONE)).rejects.toThrow(message);
});
