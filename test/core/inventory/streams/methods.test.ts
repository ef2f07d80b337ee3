/** Which method a source stream is computed by, and its figures: rows of a quarter and the arithmetic of each result. */
import { streamResults, useOf } from "../../../../src/core/inventory/streams";
import type { StreamResult } from "../../../../src/core/inventory/streamModel";
import type { FuelLine } from "../../../../src/core/activity/line";
import { APRIL, exact, MAY, row, told, typedSetting } from "../../../support/typedSetting";
import type { TypedPlan, TypedSetting } from "../../../support/typedSetting";

type StreamRow = NonNullable<TypedPlan["streams"]>[number];

const PETCOKE: StreamRow = { stream: "Petcoke", material: "petcoke", use: "kiln" };
const burnt = (cells: Parameters<typeof row<"fuel">>[3] = {}, month = APRIL) =>
  row("fuel", "Petcoke", month, { use: "kiln", consumed: "1000 t", ncv: 10_000, ...cells });

function results(stream: StreamRow, lines: readonly FuelLine[] = [burnt()], rest: TypedSetting = {}) {
  return streamResults(typedSetting({ ...rest, plan: { ...rest.plan, streams: [stream] }, lines }));
}

function only(...given: Parameters<typeof results>): StreamResult {
  const { streams, problems } = results(...given);
  expect(problems).toEqual([]);
  return streams[0]!;
}

/** The figures of a fuel. */
function fuel(...given: Parameters<typeof results>) {
  const found = only(...given);
  if (found.method !== "combustion") throw new Error(found.method);
  return found;
}

describe("a fuel", () => {
  test("counts by its energy: quantity x NCV x factor", () => {
    const found = fuel(PETCOKE);
    // 1,000 t x 10,000 kcal/kg x 4.1868E-6 TJ
    expect(told(found.energy)).toBe("Energy, Petcoke (kiln) = 41.868 TJ");
    expect(told(found.quantity)).toBe("Quantity, Petcoke (kiln) = 1000 t");
    // x 97.5 t/TJ
    expect([found.factor, found.emissions].map(exact)).toEqual(["97.5", "4082.13"]);
    expect([found.use, found.quantityUnit, found.counted, found.carbon, found.biogenic]).toEqual(["kiln", "t", true, null, null]);
    expect(found.lots).toHaveLength(1);
    expect([found.oxidation, found.fossilShare].map(exact)).toEqual(["1", "1"]);
  });

  test("counts by the plan's factor, oxidation and biomass share; the biogenic part is a memo", () => {
    const found = fuel({ ...PETCOKE, factor: 100, oxidation: 0.5, biomass: 25 });
    // 41.868 TJ x 100 t/TJ x 0.5 = 2093.4 t, of which a quarter is biogenic
    expect([found.emissions, found.biogenic].map(exact)).toEqual(["1570.05", "523.35"]);
    expect(exact(fuel({ ...PETCOKE, biomass: "some" }).biogenic)).toBe("unreadable");
  });

  test("whose treatment is process counts by its tonnes, and no factor per tonne is published of it", () => {
    const found = only({ ...PETCOKE, treatment: "process" });
    expect([found.method, told(found.factor)]).toEqual(["carbonate", "noFactor | Petcoke (kiln) | source: Petroleum coke"]);
    expect(exact(only({ ...PETCOKE, treatment: "process", factor: 3 }).emissions)).toBe("3000");
  });

  test("has a gap for each month without a row", () => {
    const found = fuel(PETCOKE, [burnt()], { months: [APRIL, MAY] });
    const gap = "noRow | Petcoke (kiln) | 2025-5";
    expect([found.energy, found.quantity, found.emissions].map(told)).toEqual([gap, gap, gap]);
    // Two lots in April, one in May: 3 x 41.868 TJ
    const whole = fuel(PETCOKE, [burnt(), burnt({ lot: "B" }), burnt({}, MAY)], { months: [APRIL, MAY] });
    expect(exact(whole.energy)).toBe("125.604");
  });

  test("is read from the rows of its use alone, in the months of the period", () => {
    const other = row("fuel", "Petcoke", APRIL, { use: "boiler", consumed: "500 t", ncv: 10_000 });
    expect(exact(fuel(PETCOKE, [burnt(), other, burnt({}, MAY)]).quantity)).toBe("1000");
  });
});

describe("the laboratory's carbon makes the factor", () => {
  const TYPE_II: StreamRow = { ...PETCOKE, factorType: "Type II" };
  const analysed = burnt({ carbon: 90 });

  test("of Type II without a typed factor", () => {
    const found = fuel(TYPE_II, [burnt({ consumed: "2000 t", ncv: 12_000, carbon: 50 })], { plan: { method: { carbonRatio: "3.664" } } });
    expect(told(found.carbon)).toBe("Carbon, Petcoke (kiln) = 1000 t C");
    // 1,000 t C x 3.664 by 2,000 t x 12,000 kcal/kg x 4.1868E-6 TJ
    expect(exact(found.energy)).toBe("100.4832");
    expect(exact(found.emissions)).toBe("3664");
    expect(exact(fuel({ ...TYPE_II, factor: 100 }, [analysed]).carbon)).toBe("none");
    expect(exact(fuel({ ...PETCOKE, factorType: "Type I" }, [analysed]).carbon)).toBe("none");
    expect(exact(fuel(TYPE_II, [burnt({ carbon: null })]).carbon)).toBe("none");
  });

  test("and a month without an analysis is a gap as soon as one month of the year has one", () => {
    const found = fuel(TYPE_II, [burnt(), burnt({ carbon: 90 }, MAY)], { months: [APRIL], whole: [APRIL, MAY] });
    expect(told(found.carbon)).toBe("noCarbon | Petcoke (kiln) | 2025-4");
  });
});

describe("a material", () => {
  const LIMESTONE: StreamRow = { stream: "Limestone", material: "limestone", use: "process" };
  const used = row("fuel", "Limestone", APRIL, { use: "process", consumed: "1000 kg" });

  test("counts by its tonnes", () => {
    const found = only(LIMESTONE, [used]);
    expect([found.method, found.quantityUnit, found.counted]).toEqual(["carbonate", "t", true]);
    expect(told(found.quantity)).toBe("Quantity, Limestone (process) = 1 t");
    // 1 t x 0.44 t/t; and by the plan's factor and conversion 1 t x 0.4 x 0.9
    expect(exact(found.emissions)).toBe("0.44");
    expect(exact(only({ ...LIMESTONE, factor: 0.4, oxidation: 0.9 }, [used]).emissions)).toBe("0.36");
  });

  test("that is a biogenic memo, or used in the colony, does not count", () => {
    const counts = (cells: Partial<StreamRow>) => only({ ...LIMESTONE, ...cells }, [used]).counted;
    expect([counts({}), counts({ treatment: "biogenic memo" }), counts({ use: "colony or other excluded" })]).toEqual([true, false, false]);
  });

  test("bought as an intermediate counts by the factor that the plan states, and by no published one", () => {
    const notional = (cells: Partial<StreamRow>) => only({ ...LIMESTONE, treatment: "notional", ...cells }, [used]);
    expect(told(notional({}).factor)).toBe("noFactor | Limestone | source: Limestone");
    // 1 t x 2 t/t, without a conversion
    const found = notional({ factor: 2, oxidation: 0.5 });
    expect([found.method, exact(found.oxidation), exact(found.emissions), found.counted]).toEqual(["notional", "1", "2", true]);
    expect(notional({ factor: 2, use: "colony or other excluded" }).counted).toBe(false);
    const unknown = notional({ material: "pig iron of a neighbour", factor: 2 });
    expect([found.source?.name, unknown.source, exact(unknown.emissions)]).toEqual(["Limestone (CaCO3)", null, "2"]);
  });
});

describe("a flow of the mass balance", () => {
  const SCRAP: StreamRow = { stream: "Scrap", material: "scrap of our own", use: "process", carbon: 6, oxidation: 0.5 };
  const charged = (cells: Parameters<typeof row<"fuel">>[3] = {}) =>
    row("fuel", "Scrap", APRIL, { use: "process", consumed: "1000 t", ...cells });

  test("adds the carbon that enters and takes away what leaves", () => {
    const flow = (treatment: string) => only({ ...SCRAP, treatment }, [charged()]);
    const [entering, leaving] = [flow("mass balance in"), flow("mass balance out")];
    if (entering.method !== "balanceIn" || leaving.method !== "balanceOut") throw new Error("no flows");
    expect(told(entering.carbon)).toBe("Carbon, Scrap (process) = 60 t C");
    expect(told(entering.quantity)).toBe("Quantity, Scrap (process) = 1000 t");
    // 60 t C x 44/12
    expect([entering.emissions, leaving.emissions].map(exact)).toEqual(["220", "-220"]);
    expect([entering.quantityUnit, entering.counted, exact(entering.oxidation), entering.source]).toEqual(["t", true, "0.5", null]);
    expect(entering.lots.map(({ carbonFrom }) => carbonFrom)).toEqual(["plan"]);
    expect(only({ ...SCRAP, treatment: "mass balance in", material: "limestone" }, [charged()]).source?.name).toBe("Limestone (CaCO3)");
    expect(only({ ...SCRAP, treatment: "mass balance out", use: "colony or other excluded" }, []).counted).toBe(false);
  });

  test("goes by the carbon of the lot before that of the plan", () => {
    const found = only({ ...SCRAP, treatment: "mass balance in" }, [charged({ carbon: 3 })]);
    // 30 t C x 44/12
    expect(exact(found.emissions)).toBe("110");
  });
});

describe("what counts", () => {
  const counts = (cells: Partial<StreamRow>, method: TypedPlan["method"] = {}) =>
    only({ ...PETCOKE, ...cells }, [], { plan: { method } }).counted;

  test("is every fuel but that of the colony, and what is made and used inside", () => {
    expect([counts({ use: null }), counts({ use: "colony or other excluded" }), counts({ treatment: "internal" })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(exact(fuel({ ...PETCOKE, treatment: "internal", biomass: 25 }).biogenic)).toBe("none");
  });

  test("is the fuel of internal transport, unless the plan leaves it out", () => {
    const use = "internal transport";
    expect([counts({ use }), counts({ use }, { internalTransport: "left out" })]).toEqual([true, false]);
    expect(counts({ use: "boiler" }, { internalTransport: "left out" })).toBe(true);
  });

  test("is a stream without a use as one of the process", () => {
    expect(only({ ...PETCOKE, use: null }, []).use).toBe("process");
    expect(useOf(only({ ...PETCOKE, use: "DG" }, []).stream)).toBe("DG");
  });
});

test.each<readonly [Partial<StreamRow>, string]>([
  [{ use: "oven" }, "unknownWord | Monitoring Plan | 'Monitoring Plan'!C1 | field: Use | text: oven"],
  [{ treatment: "burnt" }, "unknownWord | Monitoring Plan | 'Monitoring Plan'!P1 | field: Treatment | text: burnt"],
  [{ factorType: "III" }, "unknownWord | Monitoring Plan | 'Monitoring Plan'!F1 | field: Factor type | text: III"],
])("a stream with %j is a problem and no result", (cells, gap) => {
  const { streams, problems } = results({ ...PETCOKE, ...cells });
  expect([streams, problems.map(({ stream, problem }) => `${stream.stream.text}: ${told(problem)}`)]).toEqual([[], [`Petcoke: ${gap}`]]);
});

test("a fuel whose material no catalogue has is a problem that names what it resembles", () => {
  const { streams, problems } = results({ ...PETCOKE, material: "unobtainium" });
  expect([streams.length, problems.length, told(problems[0]!.problem)]).toEqual([
    0,
    1,
    expect.stringMatching(/^unknownMaterial \| Petcoke \| problem: ./),
  ]);
});
