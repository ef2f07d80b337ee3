/** Which factor, oxidation and fossil share a stream counts with: the plan's own, else the published ones. */
import {
  factorPerTonne,
  fossilShareOf,
  fuelFactor,
  oxidationOf,
  PER_TONNE,
  typedFactor,
} from "../../../../src/core/inventory/streamFactors";
import { findSource } from "../../../../src/core/parameters";
import { decimal } from "../../../../src/core/quantity/decimal";
import { missing } from "../../../../src/core/trace/figure";
import { reading } from "../../../../src/core/trace/trace";
import { exact, told, typedSetting } from "../../../support/typedSetting";
import type { TypedPlan } from "../../../support/typedSetting";

type StreamRow = NonNullable<TypedPlan["streams"]>[number];

function given(cells: StreamRow, material = "petcoke", method: TypedPlan["method"] = {}) {
  const setting = typedSetting({ plan: { streams: [{ stream: "Fuel", use: "kiln", ...cells }], method } });
  const found = findSource(material);
  if (!found.ok) throw new Error(material);
  return [setting.plan.streams[0]!, found.value, setting] as const;
}

describe("the factor of a fuel", () => {
  const energy = reading("Energy", decimal(10), "TJ");
  const factor = (cells: StreamRow, carbon: number | null = null) => {
    const [stream, source, setting] = given(cells, "petcoke", { carbonRatio: "3.664" });
    return told(fuelFactor(stream, source, energy, carbon === null ? null : reading("Carbon", decimal(carbon), "t C"), setting));
  };

  test("is the plan's, else of the laboratory's carbon, else the published one", () => {
    expect(factor({ factor: 95 }, 250)).toBe("CO2 factor, Monitoring Plan = 95 tCO2/TJ");
    // 250 t C x 3.664 / 10 TJ
    expect(factor({}, 250)).toMatch(/= 91\.6 tCO2\/TJ$/);
    expect(factor({})).toBe("CO2 factor of Petroleum coke = 97.5 tCO2/TJ");
  });

  test.each([
    [20, "20"],
    [19.99, "unreadable"],
    [300, "300"],
    [300.01, "unreadable"],
    // 0.1 t/GJ = 100 t/TJ
    ["0.1 t/GJ", "100"],
    ["95 kg", "unreadable"],
    ["about 95", "unreadable"],
  ])("of %s", (typed, found) => {
    const [stream] = given({ factor: typed });
    expect(exact(typedFactor(stream, "tCO2/TJ", { min: 20, max: 300 }))).toBe(found);
    const [, , setting] = given({});
    expect(exact(fuelFactor(stream, given({})[1], energy, null, setting))).toBe(found);
  });

  test("that cannot be one is pointed at with the unit that it should be in", () => {
    expect(factor({ factor: 5 })).toBe("unreadable | Fuel (kiln) | 'Monitoring Plan'!I1 | field: CO2 factor | text: 5 | hint: tCO2/TJ");
    // 0.095 t/GJ
    expect(factor({ factor: "0.095 t/GJ" })).toBe("CO2 factor, Monitoring Plan = 95 tCO2/TJ");
  });
});

test.each([
  [0, "0"],
  [-0.1, "unreadable"],
  [10, "10"],
  [10.1, "unreadable"],
])("a factor of %s t per tonne of a material", (typed, found) => {
  expect(exact(typedFactor(given({ factor: typed })[0], "tCO2/t", PER_TONNE))).toBe(found);
});

test("a published factor per tonne is that of a material, never of a fuel; and none where none is published", () => {
  expect(told(factorPerTonne(...given({}, "limestone")))).toMatch(/= 0\.44 /);
  expect(told(factorPerTonne(...given({})))).toBe("noFactor | Fuel (kiln) | source: Petroleum coke");
  const [stream, source, setting] = given({}, "limestone");
  const unpublished = { ...source, parameters: { ...source.parameters, co2: null } };
  expect(told(factorPerTonne(stream, unpublished, setting))).toBe("noFactor | Fuel (kiln) | source: Limestone (CaCO3)");
});

test("oxidation is the plan's, else 1", () => {
  const oxidation = (typed: number | string | null) => told(oxidationOf(given({ oxidation: typed })[0]));
  expect([oxidation(0.98), oxidation(null)]).toEqual(["Oxidation factor, Monitoring Plan = 0.98", "Oxidation factor = 1"]);
  expect(oxidation("most")).toMatch(/^unreadable/);
});

describe("the fossil share", () => {
  const share = (cells: StreamRow, material?: string, method: TypedPlan["method"] = {}) => {
    const found = fossilShareOf(...given(cells, material, method));
    return "missing" in found ? told(found) : `${found.value.toString()} ${found.cite}`;
  };

  test("is all, less the biomass share of the plan", () => {
    expect(share({})).toBe("1 all fossil");
    expect(share({ biomass: 30 })).toMatch(/^0\.7 /);
    expect(share({ biomass: "some" })).toBe(
      "unreadable | Monitoring Plan | 'Monitoring Plan'!K1 | field: Biomass share | text: some | hint: a number",
    );
  });

  test("of biomass, and of a memo item of the plan, is nothing", () => {
    expect(share({ biomass: 30 }, "wood waste")).toMatch(/^0 .*: biomass is a memo item$/);
    expect(share({ biomass: 30, treatment: "biogenic memo" })).toMatch(/^0 .*: a memo item by the plan$/);
  });

  test("of an alternative fuel is nothing where the plan names the recommendation, which the figure then cites", () => {
    const zero = (note: string, material = "RDF") =>
      share({ biomass: 30 }, material, { alternativeFuels: ["zero with NSC-ICM reference", note] });
    expect(zero("NSC-ICM 4/2025")).toMatch(/^0 .*4\.4\(3\)\(iii\)/);
    expect(fossilShareOf(...given({}, "RDF", { alternativeFuels: ["zero with NSC-ICM reference", "NSC-ICM 4/2025"] }))).toMatchObject({
      notes: ["recommendation: NSC-ICM 4/2025"],
    });
    expect(zero("")).toMatch(/^0\.7 /);
    expect(zero("NSC-ICM 4/2025", "petcoke")).toMatch(/^0\.7 /);
    expect(share({ biomass: 30 }, "RDF", { alternativeFuels: ["fossil share counted", "NSC-ICM 4/2025"] })).toMatch(/^0\.7 /);
    const [stream, source, setting] = given({ biomass: 30 }, "RDF", {
      alternativeFuels: ["zero with NSC-ICM reference", "NSC-ICM 4/2025"],
    });
    expect(exact(fossilShareOf(stream, { ...source, neverAlternativeFuel: true }, setting))).toBe("0.7");
  });
});

test("a gap of the energy is a gap of the factor by carbon", () => {
  const [stream, source, setting] = given({});
  expect(exact(fuelFactor(stream, source, missing("blank", "Fuel"), reading("Carbon", decimal(1), "t C"), setting))).toBe("blank");
});
