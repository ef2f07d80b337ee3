/** Figures and choices of the plan as the calculation takes them, and words that nobody understands. */
import {
  parameterFigure,
  planFigure,
  requiredFigure,
  typedLeaf,
  unclearChoice,
  unknownWord,
} from "../../../../src/core/inventory/planFigures";
import { planCells, unreadGaps } from "../../../../src/core/inventory/unread";
import type { NumberCell } from "../../../../src/core/plan/model";
import { isMissing } from "../../../../src/core/trace/figure";
import { APRIL, MAY, row, told, typedPlan, typedReference, typedSetting } from "../../../support/typedSetting";
import type { Typed, TypedSetting } from "../../../support/typedSetting";

const density = (typed: Typed): NumberCell => typedPlan({ streams: [{ density: typed }] }).streams[0]!.density;

describe("a number of the plan", () => {
  test("is in the unit of its field, or in the one typed behind it", () => {
    expect(told(planFigure("Density", density(0.8), "t/kL"))).toBe("Density, Monitoring Plan = 0.8 t/kL");
    expect(told(planFigure("Density", density("800 kg/m3"), "t/kL"))).toBe("Density, Monitoring Plan = 800 kg/m3");
    expect(planFigure("Density", density(0.8), "t/kL")).toMatchObject({ cell: "'Monitoring Plan'!L1" });
    expect(planFigure("Density", { ...density(0.8), cell: null }, "t/kL")).toMatchObject({ cell: null });
  });

  test("that is blank is none, and a gap where there is no figure without it", () => {
    expect(planFigure("Density", density(null), "t/kL")).toBeNull();
    expect(told(requiredFigure("Density", density(null), "t/kL"))).toBe(
      "planBlank | Monitoring Plan | 'Monitoring Plan'!L1 | field: Density",
    );
    expect(told(requiredFigure("Density", density(0.8), "t/kL"))).toBe("Density, Monitoring Plan = 0.8 t/kL");
  });

  test("that cannot be read is a gap that says what was typed", () => {
    const found = "unreadable | Monitoring Plan | 'Monitoring Plan'!L1 | field: Density | text: light | hint: a number";
    expect(told(planFigure("Density", density("light"), "t/kL"))).toBe(found);
  });

  test("has a term of its own where a native formula cannot take the cell as it is", () => {
    const given = density(95);
    if (given.state !== "given") throw new Error("no number");
    expect(Object.keys(typedLeaf("Share", given, "%"))).not.toContain("native");
    expect(typedLeaf("Share", { ...given, native: "{cell}*100" }, "%")).toMatchObject({ native: "{cell}*100", label: "Share", unit: "%" });
  });
});

describe("a choice without which there is no figure", () => {
  const use = (typed: string | null) => typedPlan({ streams: [{ use: typed }] }).streams[0]!.use;

  test("is a gap of the plan, blank or not understood", () => {
    expect(told(unclearChoice("Use", use(null)))).toBe("planBlank | Monitoring Plan | 'Monitoring Plan'!C1 | field: Use");
    expect(told(unclearChoice("Use", use("oven")))).toBe("unknownWord | Monitoring Plan | 'Monitoring Plan'!C1 | field: Use | text: oven");
  });

  test("or of another row, at the cell of the row where it has none", () => {
    const place = { of: "Steam", month: APRIL, row: { sheet: "Apr 2025", row: 0, column: 0 } };
    expect(told(unclearChoice("Kind", { ...use(null), cell: null }, place))).toBe(
      "planBlank | Steam | 2025-4 | 'Apr 2025'!A1 | field: Kind",
    );
    expect(told(unclearChoice("Kind", use(null), place))).toBe("planBlank | Steam | 2025-4 | 'Monitoring Plan'!C1 | field: Kind");
    expect(told(unclearChoice("Kind", { ...use(null), cell: null }))).toBe("planBlank | Monitoring Plan | field: Kind");
  });

  test("is unknown only where a word is", () => {
    expect([use(null), use("kiln")].map((typed) => unknownWord("Use", typed))).toEqual([null, null]);
    expect(told(unknownWord("Use", use("oven")))).toBe("unknownWord | Monitoring Plan | 'Monitoring Plan'!C1 | field: Use | text: oven");
  });
});

test("a parameter of the law, or why there is none", () => {
  expect(told(parameterFigure("carbonToCo2", "CO2 of carbon", typedSetting({ plan: { method: { carbonRatio: "3.664" } } })))).toMatch(
    /^CO2 of carbon = 3\.664/,
  );
  const none = parameterFigure("aluminium.pfc.vss.overvoltage", "Coefficient", typedSetting({}));
  expect(isMissing(none) && none.missing[0]).toMatchObject({
    code: "noParameter",
    of: "Coefficient",
    words: { problem: expect.stringMatching(/./) as string },
  });
});

describe("words that nobody understands", () => {
  const gaps = (setting: TypedSetting) => unreadGaps(typedSetting(setting)).map((found) => told({ missing: [found] }));

  test("are found in every part of the plan and of the reference data", () => {
    const plan = {
      entity: { sector: "sugar" },
      streams: [{ stream: "Coal", use: "oven" }],
      meters: [{ meter: "M1", powerKind: "mains" }],
      method: { gwp: "AR9" },
    };
    expect(gaps({ plan })).toEqual([
      "unknownWord | Monitoring Plan | 'Monitoring Plan'!B3 | field: sector | text: sugar",
      "unknownWord | Monitoring Plan | 'Monitoring Plan'!C1 | field: use | text: oven",
      "unknownWord | Monitoring Plan | 'Monitoring Plan'!C1 | field: powerKind | text: mains",
      "unknownWord | Monitoring Plan | 'Monitoring Plan'!B3 | field: gwp | text: AR9",
    ]);
    expect(gaps({ plan: { entity: { sector: "cement" }, streams: [{ use: "kiln" }] }, reference: {} })).toEqual([]);
  });

  test("are found in rows that repeat another, in attachments, and in the lines of the period alone", () => {
    const setting = typedSetting({
      lines: [row("fuel", "Coal", MAY, { use: "oven" }), row("fuel", "Coal", APRIL, { use: "kiln", quantityBasis: "moist" })],
    });
    const { streams } = typedPlan({ streams: [{ use: "bhatta" }] });
    const reference = { ...typedReference({}), attachments: [{ ready: typedPlan({ streams: [{ use: "perhaps" }] }).streams[0]!.use }] };
    const repeated = { ...setting.plan, repeated: { ...setting.plan.repeated, streams } };
    const found = unreadGaps({ ...setting, plan: repeated, reference: reference as unknown as typeof setting.reference });
    expect(found.map((each) => told({ missing: [each] }))).toEqual([
      "unknownWord | Monitoring Plan | 'Monitoring Plan'!C1 | field: use | text: bhatta",
      "unknownWord | Monitoring Plan | 'Monitoring Plan'!C1 | field: ready | text: perhaps",
      "unknownWord | Coal, kiln | 2025-4 | 'Apr 2025'!K10 | field: quantityBasis | text: moist",
    ]);
  });

  test("may have no cell", () => {
    const { plan, ...rest } = typedSetting({});
    const sector = { ...typedPlan({ entity: { sector: "sugar" } }).entity.sector, cell: null };
    expect(told({ missing: unreadGaps({ ...rest, plan: { ...plan, entity: { ...plan.entity, sector } } }) })).toBe(
      "unknownWord | Monitoring Plan | field: sector | text: sugar",
    );
  });

  test("are looked for in cells: the name of a sheet and the ids of rows are none", () => {
    const cells = planCells(typedPlan({ streams: [{ stream: "Coal" }] }));
    expect(cells.filter(([field]) => field === "id" || field === "sheet")).toEqual([]);
    expect([cells.every(([, cell]) => "kind" in cell), planCells(null)]).toEqual([true, []]);
    expect(cells.filter(([field]) => field === "stream").map(([, { text }]) => text)).toEqual(["Coal"]);
  });
});
