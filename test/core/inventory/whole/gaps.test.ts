/** What the plan leaves unclear is a gap of whatever it decides; certificates need a target and nothing open. */
import { notifiedTarget, typedTarget } from "../../../../src/core/inventory";
import { mill, MILL, MILL_LINES } from "../../../support/typedMill";
import { APRIL, exact, row, told } from "../../../support/typedSetting";
import type { TypedPlan, TypedReference, TypedSetting } from "../../../support/typedSetting";

const whole = (setting: TypedSetting = {}) => mill(setting).inventory;

describe("a word that is not understood", () => {
  const word = "unknownWord | Monitoring Plan | 'Monitoring Plan'!";

  test.each<readonly [string, TypedPlan, string]>([
    ["sector", { entity: { sector: "sugar", subSector: "wood" } }, `${word}B3 | field: Sector | text: sugar`],
    ["sub-sector", { entity: { sector: "pulp and paper", subSector: "bamboo" } }, `${word}B4 | field: Sub-sector | text: bamboo`],
    ["role", { products: [...MILL.products!, { product: "Sludge", unit: "t", role: "waste" }] }, `${word}D2 | field: Role | text: waste`],
    ["method", { method: { gwp: "AR9" } }, `${word}B3 | field: gwp | text: AR9`],
  ])("of the %s is a gap of direct emissions and of the output", (_of, plan, gap) => {
    const lines = [...MILL_LINES, row("production", "Sludge", APRIL, { produced: "1 t" })];
    const found = whole({ plan, lines });
    expect([found.directEnergy, found.directProcess, found.equivalentProduct].map(told)).toEqual([gap, gap, gap]);
    expect(exact(found.indirect)).toBe("727");
    expect(told(found.gei)).toContain(gap.split(" | field")[0]);
  });

  test("of a stream is a gap of direct emissions alone", () => {
    const found = whole({ plan: { streams: [{ stream: "Petcoke", material: "petcoke", use: "oven" }] } });
    expect([found.directEnergy, found.directProcess, found.equivalentProduct].map(exact)).toEqual(["unknownWord", "unknownWord", "1000"]);
  });

  test("that decides nothing is a gap of the intensity, beside those it has", () => {
    const unread = [...MILL_LINES, row("production", "Paper", APRIL, { produced: "1 t", status: "guessed" })];
    const found = whole({ lines: unread });
    const gap = "unknownWord | Paper | 2025-4 | 'Apr 2025'!P10 | field: status | text: guessed";
    expect([exact(found.emissions), exact(found.equivalentProduct), told(found.gei)]).toEqual(["1189.68", "1001", gap]);
    const blank = row("electricity", "Incomer", APRIL, { energy: null });
    expect(told(whole({ lines: [...unread, blank] }).gei)).toBe(`blank | Incomer | 2025-4 | 'Apr 2025'!F10 | field: energy; ${gap}`);
  });
});

test("a clinkerisation unit whose plan is unclear has no output", () => {
  const plan = {
    entity: { sector: "cement", subSector: "clinkerisation" },
    products: [{ product: "Paper", unit: "t", role: "clinker" }],
    method: { gwp: "AR9" },
  };
  expect(exact(whole({ plan }).equivalentProduct)).toBe("unknownWord");
});

describe("certificates", () => {
  const target = (cells: NonNullable<TypedReference["targets"]>[number]): TypedReference => ({
    targets: [{ targetYear: "2025-26", ...cells }],
  });

  test("are counted against the target of the year", () => {
    const { certificates } = whole({ reference: target({ target: 1.2, notification: "G.S.R. 1(E)" }) });
    // (1.2 - 1.18968) x 1,000 t
    expect([certificates!.surplus, certificates!.shortfall, certificates!.wholeSurplus, certificates!.wholeShortfall].map(exact)).toEqual([
      "10.32",
      "0",
      "10",
      "0",
    ]);
    expect(told(certificates!.target)).toBe("GEI target 2025-26, G.S.R. 1(E) = 1.2 tCO2e/t");
    const short = whole({ reference: target({ target: 1 }) }).certificates;
    // (1.18968 - 1) x 1,000 t
    expect([short!.surplus, short!.shortfall, short!.wholeSurplus, short!.wholeShortfall].map(exact)).toEqual(["0", "189.68", "0", "190"]);
    expect(told(short!.target)).toBe("GEI target 2025-26, no notification named = 1 tCO2e/t");
  });

  test("are none without a target of that year that is a number", () => {
    const of = (reference: TypedReference | null) => whole({ reference }).certificates;
    expect([
      of(null),
      of({}),
      of(target({ target: null })),
      of(target({ target: "low" })),
      of(target({ targetYear: "2026-27", target: 1 })),
    ]).toEqual(Array(5).fill(null));
  });

  test("are none while the plan leaves open what they depend on, though the target is known", () => {
    const setting = mill({
      reference: target({ target: 1 }),
      plan: { products: [{ product: "Paper", unit: "t", role: "main product", equivalence: 0.9 }] },
    });
    expect([setting.inventory.certificates, notifiedTarget(setting)]).toEqual([null, null]);
    expect(exact(typedTarget(setting))).toBe("1");
    expect(exact(notifiedTarget(mill({ reference: target({ target: 1 }) })))).toBe("1");
  });

  test("are none while the intensity or the output is missing", () => {
    const reference = target({ target: 1 });
    expect(whole({ reference, lines: MILL_LINES.slice(0, 3) }).certificates).toBeNull();
    expect(whole({ reference, lines: MILL_LINES.slice(1) }).certificates).toBeNull();
  });

  test("are stated in the output of the sector", () => {
    const setting = mill({ reference: target({ target: 5 }), plan: { entity: { sector: "petroleum refinery", subSector: "refinery" } } });
    expect(told(typedTarget(setting))).toBe("GEI target 2025-26, no notification named = 5 tCO2e/MBBL NRGF");
    expect(setting.inventory.equivalentProduct).toMatchObject({ unit: "MBBL NRGF" });
  });
});
