import { decimal } from "../../../src/core/quantity/decimal";
import { parseYear } from "../../../src/core/quantity/period";
import { convert } from "../../../src/core/quantity/conversion";
import {
  CHOICES,
  findSource,
  GASES,
  lookup,
  officialWorkbook,
  optionOf,
  packFor,
  parseAssessment,
  reasonOf,
  traceOf,
  withOption,
} from "../../../src/core/parameters";
import type { ChoiceId, Found, Pack } from "../../../src/core/parameters";
import { editionFor, editionsById } from "../../../src/core/parameters/lookup";
import type { Outcome } from "../../../src/core/quantity/outcome";
import { citationText, traceText } from "../../../src/core/trace/trace";

function need<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function messageOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? "accepted" : `${outcome.problem.kind}: ${outcome.problem.message}`;
}

const YEAR = { start: 2025 };
const PACK = need(packFor(YEAR));
const CEMENT = officialWorkbook("cement");
const ALUMINIUM = officialWorkbook("aluminium");

const valueIn = (id: string, pack: Pack = PACK, year = "2025-26"): string => {
  const found = lookup(id, parseYear(year)!, pack);
  return found.ok ? `${found.value.value.toString()} ${found.value.unit}` : messageOf(found);
};

test("a value comes with unit, edition, citation, status and confidence", () => {
  const found = need(lookup("annexIV.gas_diesel_oil.co2", YEAR, PACK));
  expect({ ...found, value: found.value.toString() }).toEqual({
    id: "annexIV.gas_diesel_oil.co2",
    value: "74.1",
    unit: "tCO2/TJ",
    lower: null,
    upper: null,
    edition: "v1.0, July 2024",
    citation: {
      document: "Bureau of Energy Efficiency, Detailed Procedure for Compliance Mechanism under CCTS",
      place: "Annexure IV, Sr. 10 (p. 42)",
      edition: "v1.0, July 2024",
    },
    validFrom: "2023-24",
    status: "final",
    confidence: "high",
    note: "",
  });
});

test("a range comes with the value it belongs to", () => {
  const ncv = need(lookup("ipcc2006.gas_diesel_oil.ncv", YEAR, PACK));
  expect([ncv.lower, ncv.value, ncv.upper].map(String)).toEqual(["41.4", "43", "43.3"]);
});

describe("packs answer the choices", () => {
  test.each([
    ["grid", "0.727 tCO2/MWh", "0.727 tCO2/MWh", "0.727 tCO2/MWh"],
    ["gwp.cf4", "6630 tCO2e/t", "6630 tCO2e/t", "6500 tCO2e/t"],
    ["gwp.c2f6", "11100 tCO2e/t", "11100 tCO2e/t", "9200 tCO2e/t"],
    ["coal.other_bituminous.co2", "96.1 tCO2/TJ", "94.6 tCO2/TJ", "96.1 tCO2/TJ"],
    ["carbonToCo2", "3.666666666666666666666666666666667 tCO2/tC", "3.664 tCO2/tC", "3.666666666666666666666666666666667 tCO2/tC"],
    ["ncvFromGcv.solid", "0.95 fraction", "0.95 fraction", "0.95 fraction"],
    ["ncvFromGcv.gas", "0.9 fraction", "0.95 fraction", "0.9 fraction"],
    ["oxidation.default", "1 fraction", "1 fraction", "1 fraction"],
    ["cement.calcination", "0.5292 tCO2/t", "0.5292 tCO2/t", "0.5292 tCO2/t"],
    [
      "aluminium.pfc.swpb.slope",
      "0.272 (kg CF4/t Al)/(AE-min/cell-day)",
      "0.272 (kg CF4/t Al)/(AE-min/cell-day)",
      "0.272 (kg CF4/t Al)/(AE-min/cell-day)",
    ],
    ["aluminium.pfc.vss.c2f6Fraction", "0.053 fraction", "0.053 fraction", "0.053 fraction"],
    ["coverageMonths", "12 month", "12 month", "12 month"],
    ["ppa.default", "1.19 tCO2/MWh", "1.19 tCO2/MWh", "1.19 tCO2/MWh"],
    ["compensation.multiple", "2 times", "2 times", "2 times"],
  ])("%s is %s by default, %s in the cement workbook, %s in the aluminium pro-forma", (id, standard, cement, aluminium) => {
    expect([valueIn(id), valueIn(id, CEMENT), valueIn(id, ALUMINIUM)]).toEqual([standard, cement, aluminium]);
  });

  test("2026-27 keeps the same answers: the grid factor of the baseline is frozen", () => {
    expect(valueIn("grid", need(packFor({ start: 2026 })), "2026-27")).toBe("0.727 tCO2/MWh");
  });

  test("every option of every choice leads to a value", () => {
    const dead: string[] = [];
    const tails: Partial<Record<ChoiceId, string>> = { gwp: ".cf4", "aluminium.pfc": ".cwpb.slope" };
    for (const id of Object.keys(CHOICES) as ChoiceId[]) {
      for (const [option, { parameter }] of Object.entries(CHOICES[id].options)) {
        const pack = need(withOption(PACK, id, option, "test"));
        const found = lookup(id + (tails[id] ?? ""), YEAR, pack);
        if (found.ok !== (parameter !== null)) dead.push(`${id}: ${option}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test("a label says the figure it leads to", () => {
    for (const id of ["grid", "coal.other_bituminous.co2", "coal.coking.co2", "coal.lignite.co2"] as const) {
      for (const [option, { label }] of Object.entries(CHOICES[id].options)) {
        const found = need(lookup(id, YEAR, need(withOption(PACK, id, option, "test"))));
        expect(found.value.toDecimalPlaces(4).toString()).toBe(decimal(label.split(" ")[0]!).toString());
      }
    }
  });

  test("every choice gives the reason for its standard, and a plan may pick otherwise with its own", () => {
    for (const id of Object.keys(CHOICES) as ChoiceId[]) {
      expect(Object.keys(CHOICES[id].options)).toContain(optionOf(PACK, id));
      expect(reasonOf(PACK, id).length).toBeGreaterThan(20);
    }
    const ar6 = need(withOption(PACK, "gwp", "ar6", "group reporting"));
    expect([valueIn("gwp.cf4", ar6), optionOf(ar6, "gwp"), reasonOf(ar6, "gwp")]).toEqual(["7380 tCO2e/t", "ar6", "group reporting"]);
    expect(optionOf(ar6, "internalTransport")).toBe("counted");
  });

  test("a choice or option that does not exist is refused by name", () => {
    expect(messageOf(withOption(PACK, "weather", "sunny", ""))).toBe('invalid: no choice is called "weather"');
    expect(messageOf(withOption(PACK, "gwp", "ar7", ""))).toBe('invalid: gwp: "ar7" is not one of procedure, ar6, ar5, ar4, sar');
  });
});

describe("years", () => {
  test.each([
    ["annexIV.natural_gas.co2", "2022-23", "unavailable: annexIV.natural_gas.co2: no value before 2023-24; asked for 2022-23"],
    ["annexIV.natural_gas.co2", "2023-24", "56.1 tCO2/TJ"],
    ["grid", "2022-23", "unavailable: grid: no value before 2023-24; asked for 2022-23"],
    ["gwp.ar6.cf4", "2020-21", "unavailable: gwp.ar6.cf4: no value before 2021-22; asked for 2020-21"],
    ["gwp.ar5.ch4", "2020-21", "28 tCO2e/t"],
    ["grid.cea.v22.2025-26.incl", "2024-25", "unavailable: grid.cea.v22.2025-26.incl: no value before 2025-26; asked for 2024-25"],
    ["grid.cea.v22.2025-26.incl", "2025-26", "0.675 tCO2/MWh"],
  ])("%s in %s: %s", (id, year, expected) => {
    expect(valueIn(id, PACK, year)).toBe(expected);
  });

  test("a superseded edition answers for its own years", () => {
    const shared = { id: "x", unit: "t", source: "procedure", place: "p. 1", status: "final", confidence: "high" } as const;
    const rows = editionsById([
      { ...shared, value: "1", from: 2023 },
      { ...shared, value: "2", from: 2026 },
    ]).get("x")!;
    const inYear = (start: number) => editionFor(rows, { start })?.value ?? "none";
    expect([2022, 2023, 2025, 2026, 2030].map(inYear)).toEqual(["none", "1", "1", "2", "2"]);
  });

  test.each([
    ["2022-23", "unavailable: 2022-23: the scheme's parameters begin with the baseline year 2023-24"],
    ["2023-24", "accepted"],
    ["2024-25", "accepted"],
    ["2025-26", "accepted"],
    ["2026-27", "accepted"],
    ["2027-28", "unavailable: 2027-28: no parameters yet; known up to 2026-27"],
  ])("the pack of %s: %s", (year, expected) => {
    expect(messageOf(packFor(parseYear(year)!))).toBe(expected);
  });
});

test.each([
  ["annexIV.unobtainium.co2", "unavailable: annexIV.unobtainium.co2: there is no published value"],
  ["gwp.ch4", "unavailable: gwp.ch4: Annexure I of the Procedure (AR5) has no published value"],
  ["liquidDensity", "unavailable: liquidDensity: PPAC has no published value"],
])("%s: %s", (id, message) => {
  expect(valueIn(id)).toBe(message);
});

test.each([
  ["AR5", "ar5"],
  ["ar 6", "ar6"],
  ["IPCC AR4", "ar4"],
  ["SAR", "sar"],
  ["AR2", "sar"],
  ["Procedure", "procedure"],
  ["Annexure I", "procedure"],
  ["TAR", 'invalid: assessment "TAR" is not known: write Procedure, SAR, AR4, AR5 or AR6'],
])("assessment %s: %s", (text, expected) => {
  const name = parseAssessment(text);
  expect(name.ok ? name.value : messageOf(name)).toBe(expected);
});

test("every assessment has every gas", () => {
  const missing = ["sar", "ar4", "ar5", "ar6"]
    .flatMap((name) => GASES.map((gas) => `gwp.${name}.${gas}`))
    .filter((id) => !lookup(id, YEAR, PACK).ok);
  expect(missing).toEqual([]);
});

/** 1200 t x 4100 kcal/kg x 4.1868e-6 TJ per Mcal x 96.1 t/TJ */
test("coal of no stated rank at 4100 kcal/kg: 1979.5692816 t for 1200 t", () => {
  const coal = need(findSource("coal"));
  const factor = need(lookup(coal.parameters.co2!, YEAR, PACK));
  const ncv = need(convert(decimal("4100"), "kcal/kg", "TJ/t"));
  expect(ncv.times(1200).times(factor.value).toString()).toBe("1979.5692816");
});

test("a leaf of a derivation carries the citation and what is special about the value", () => {
  const leaf = (found: Found) => traceText(traceOf("Calcination", found));
  expect(leaf(need(lookup("cement.calcination", YEAR, PACK)))).toBe(
    [
      "Calcination = 0.5292 tCO2/t",
      "  source: Bureau of Energy Efficiency, Cement pro-forma Form-Sb, Process emissions, default factor, FY2023-24",
      "  note: per t clinker, BUR 3; where CaO and MgO are not analysed",
      "  note: confidence medium",
    ].join("\n"),
  );
  expect(citationText(need(lookup("grid", YEAR, PACK)).citation)).toBe(
    "Central Electricity Authority, CO2 Baseline Database for the Indian Power Sector, Results, FY2023-24 with " +
      "imports, V20.0, December 2024",
  );
});
