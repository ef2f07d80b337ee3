/** The unit that all lots of a stream are brought to: the plan's where the lots have it or can have it, else the first lot's. */
import { streamResults } from "../../../../src/core/inventory/streams";
import { APRIL, exact, MAY, row, typedSetting } from "../../../support/typedSetting";

/** The unit of an oil whose plan and lots of April, and of May outside the period, are in these units; null is a blank quantity. */
function unitOf(unit: string | null, lots: readonly (string | null)[], may: readonly string[] = []) {
  const line = (of: string | null, month = APRIL) =>
    row("fuel", "Oil", month, { use: "boiler", consumed: of === null ? null : `1000 ${of}`, ncv: 10_000 });
  const lines = [...lots.map((of) => line(of)), ...may.map((of) => line(of, MAY))];
  const streams = [{ stream: "Oil", material: "HSD", use: "boiler", unit, density: 0.8 }];
  const found = streamResults(typedSetting({ plan: { streams }, lines, months: [APRIL], whole: [APRIL, MAY] })).streams[0]!;
  return `${exact(found.quantity)} ${found.quantityUnit}`;
}

test.each<readonly [unit: string | null, lots: readonly string[], found: string]>([
  ["kL", ["kL"], "1000 kL"],
  ["L", ["kL"], "1000 kL"],
  // 1,000 kL + 1,000 t / 0.8 t/kL
  ["kL", ["kL", "t"], "2250 kL"],
  ["kL", ["t", "kL"], "2250 kL"],
  // 1,000 kL x 0.8 t/kL + 1,000 t
  ["t", ["kL", "t"], "1800 t"],
  // no lot has it
  ["kL", ["t"], "1000 t"],
  ["t", ["kL"], "1000 kL"],
  ["Sm3", ["kL"], "1000 kL"],
  ["barrels of some kind", ["kL"], "1000 kL"],
  [null, ["t", "kL"], "1800 t"],
])("of the plan %j, of the lots %j", (unit, lots, found) => {
  expect(unitOf(unit, lots)).toBe(found);
});

test("a gas among the lots keeps the plan's liquid from being the unit, and a liquid the plan's gas", () => {
  expect(unitOf("t", ["Sm3", "t"])).toBe("unit Sm3");
  expect(unitOf("Sm3", ["t", "Sm3"])).toBe("unit t");
  expect([unitOf("Sm3", ["Sm3"]), unitOf("kL", ["kL", "Sm3"])]).toEqual(["1000 Sm3", "unit kL"]);
});

test("without a lot the plan's unit, else tonnes; a blank lot has none, and those of the whole year count", () => {
  expect([unitOf("kL", []), unitOf(null, [])]).toEqual(["noRow kL", "noRow t"]);
  expect(unitOf("kL", [null])).toBe("blank kL");
  expect(unitOf("kL", ["t"], ["kL"])).toBe("1250 kL");
  const lines = [row("fuel", "Oil", APRIL, { use: "boiler" })];
  const streams = [{ stream: "Oil", material: "HSD", use: "boiler", unit: "kL" }];
  expect(streamResults(typedSetting({ plan: { streams }, lines })).streams[0]).toMatchObject({ quantityUnit: "kL" });
});
