/** What a cell of the plan is read as: chosen, blank or unknown; a number in the field's unit, blank or unreadable. */
import { readChoice } from "../../../src/core/plan/parse/choice";
import { readTyped } from "../../../src/core/plan/parse/entries";
import { STREAM_TABLE } from "../../../src/core/plan/spec/planTables";
import { ENTITY_ITEMS } from "../../../src/core/plan/spec/entityItems";
import { METHOD_ITEMS } from "../../../src/core/plan/spec/methodItems";
import { fieldOf } from "../../../src/core/plan/spec/tableSpec";
import type { ItemSpec } from "../../../src/core/plan/spec/tableSpec";
import type { CellValue } from "../../../src/core/workbook/cells";

const ITEMS: readonly ItemSpec[] = [...ENTITY_ITEMS.items, ...METHOD_ITEMS.items];
const item = (id: string) => ITEMS.find((candidate) => candidate.id === id)!;

test.each([
  ["sector", "Aluminium", "aluminium"],
  ["sector", "ALUMINUM", "aluminium"],
  ["sector", "सीमेंट", "cement"],
  ["sector", "Pulp & Paper", "pulp and paper"],
  ["subSector", "Grinding Unit", "grinding"],
  ["gwp", "ar6", "AR6"],
  ["internalTransport", "Left-Out", "left out"],
  ["calcination", "CSI-B2", "CSI B2"],
  ["calcination", "type i factors", "Type I factor"],
  ["pfcMethod", "tier-1", "Tier 1"],
])("%s: %p is %p", (id, text, choice) => {
  expect(readChoice(item(id), text)).toEqual({ state: "chosen", choice });
});

test.each([
  ["sector", "", "blank"],
  ["sector", "–", "blank"],
  ["sector", "zinc", "unknown"],
  ["gwp", "AR7", "unknown"],
])("%s: %p is %s", (id, text, state) => {
  expect(readChoice(item(id), text).state).toBe(state);
});

test("a misspelt word is unknown, with what it resembles", () => {
  expect(readChoice(item("sector"), "alumnium")).toEqual({ state: "unknown", choice: null, likely: ["aluminium"] });
});

const shown = (id: string, cell: ReturnType<typeof readTyped>) => {
  if (cell.kind !== "number") throw new Error(`${id} is no number`);
  return cell.state === "given"
    ? `${cell.number.toString()} ${cell.unit}`.trim()
    : cell.state === "blank"
      ? "blank"
      : `${cell.because} ${cell.hint}`.trim();
};

const number = (id: string, value: CellValue) => shown(id, readTyped(fieldOf(STREAM_TABLE, id), { value, at: null, note: "" }));
const method = (id: string, value: CellValue) => shown(id, readTyped(item(id), { value, at: null, note: "" }));

test.each<[string, CellValue, string]>([
  ["ncv", 7790, "7790"],
  ["ncv", "7,790", "7790"],
  // 32.615172 GJ/t / 4.1868 x 1000 = 7790 kcal/kg.
  ["ncv", "32.615172 GJ/t", "7790"],
  ["ncv", "8500 kcal/L", "8500 kcal/L"],
  ["ncv", 42.7, "limits GJ/t"],
  ["ncv", "about 7790", "text"],
  ["ncv", "7790 zz", "unit kcal/kg"],
  ["ncv", { error: "#REF!" }, "error"],
  ["ncv", null, "blank"],
  ["biomass", "30 approx", "unit %"],
  ["biomass", "30 %", "30"],
  // 94.6 kgCO2/GJ = 94.6 tCO2/TJ.
  ["factor", "94.6 kgCO2/GJ", "94.6"],
  ["oxidation", "98 %", "0.98"],
  ["oxidation", 98, "limits"],
  ["density", "0.83 kg/L", "0.83"],
  ["density", "826.4 kg/m3", "0.8264"],
])("%s typed as %p is %s", (id, value, expected) => {
  expect(number(id, value)).toBe(expected);
});

test.each<[string, CellValue, string]>([
  // 3.1 GJ/t / 4.1868 x 1000 = 740.42... kcal/kg.
  ["clinkerHeat", "3.1 GJ/t clinker", "740.42"],
  ["clinkerHeat", "0.74 Gcal/t", "740.00"],
  ["clinkerHeat", "740 kcal/kg", "740.00"],
  // 3.1 x 3.6 MJ/t are 2.6655 Mcal/t, or kcal/kg.
  ["clinkerHeat", "3.1 kWh/t", "2.67"],
  ["clinkerPower", "0.065 MWh/t", "65.00"],
  ["clinkerPower", "65 kWh/t clinker", "65.00"],
  ["coverageMonths", "7 months", "7.00"],
  ["coverageMonths", "7 days", "unit months"],
])("%s typed as %p is %s", (id, value, expected) => {
  const found = method(id, value);
  expect(Number.isNaN(Number(found)) ? found : Number(found).toFixed(2)).toBe(expected);
});
