/** Under which choices of law a plan computes, and what of a stream is no method. */
import { itemThatAnswers, planPack } from "../../../../src/core/inventory/setting";
import { hasNotional, isInternal, isMemo, notionalLabel, notionalStreams } from "../../../../src/core/inventory/treatments";
import type { Inventory } from "../../../../src/core/inventory";
import { streamResults } from "../../../../src/core/inventory/streams";
import { lookup, optionOf } from "../../../../src/core/parameters";
import type { ChoiceId } from "../../../../src/core/parameters";
import { typedPlan, typedSetting } from "../../../support/typedSetting";
import type { TypedPlan } from "../../../support/typedSetting";

describe("the parameters of a plan", () => {
  const pack = (plan: TypedPlan, start = 2025) => planPack(typedPlan(plan), { start });

  test.each<readonly [item: string, word: string, choice: ChoiceId, option: string]>([
    ["calcination", "CSI B2", "cement.calcination", "csiB2"],
    ["calcination", "Type I factor", "cement.calcination", "bur3"],
    ["gwp", "AR5", "gwp", "procedure"],
    ["gwp", "AR6", "gwp", "ar6"],
    ["gwp", "AR4", "gwp", "ar4"],
    ["gwp", "SAR", "gwp", "sar"],
    ["internalTransport", "left out", "internalTransport", "leftOut"],
    ["alternativeFuels", "zero with NSC-ICM reference", "alternativeFuels", "zero"],
    ["bituminousCoal", "94.6 IPCC 2006", "coal.other_bituminous.co2", "ipcc2006"],
    ["bituminousCoal", "96.1 Annexure IV", "coal.other_bituminous.co2", "annexIV"],
    ["carbonRatio", "3.664", "carbonToCo2", "3.664"],
    ["gasRatio", "0.95 official workbook", "ncvFromGcv.gas", "0.95"],
    ["ownGeneration", "all own sets", "ownGeneration", "all"],
    ["pfcCoefficients", "2019 Refinement", "aluminium.pfc", "2019"],
  ])("%s, %s: %s is %s", (item, word, choice, option) => {
    const chosen = pack({ method: { [item]: [word, "our reason"] } });
    expect([optionOf(chosen, choice), chosen.picks[choice]?.reason]).toEqual([option, "our reason"]);
    expect(itemThatAnswers(choice)).toBe(item);
  });

  test("say that the plan chose where it gives no reason, and are the year's where it chooses nothing", () => {
    expect(pack({ method: { gwp: "AR6" } }).picks.gwp).toEqual({ option: "ar6", reason: "Monitoring Plan" });
    expect([pack({}).picks, pack({ method: { gwp: "AR9" } }).picks]).toEqual([{}, {}]);
  });

  test("are those of the year, of 2025-26 where none are known", () => {
    expect([2023, 2025, 2026, 2031].map((start) => pack({}, start).title)).toEqual([
      "Compliance year 2025-26",
      "Compliance year 2025-26",
      "Compliance year 2026-27",
      "Compliance year 2025-26",
    ]);
  });

  test("are those of the Bureau's pro-forma where the plan asks for them and its sector has one", () => {
    const title = (sector: string, parameters: string | null) => pack({ entity: { sector }, method: { pack: parameters } }).title;
    expect(["cement", "aluminium", "textiles"].map((sector) => title(sector, "official workbook"))).toEqual([
      "Official cement workbook (Form-Sb)",
      "Official aluminium pro-forma (Form Sa1)",
      "Compliance year 2025-26",
    ]);
    expect(title("cement", null)).toBe("Compliance year 2025-26");
  });

  test("are looked up by the choice", () => {
    const factor = (method: NonNullable<TypedPlan["method"]>) => {
      const setting = typedSetting({ plan: { method } });
      const found = lookup("ncvFromGcv.gas", setting.year, setting.pack);
      return found.ok && found.value.value.toString();
    };
    expect([factor({}), factor({ gasRatio: "0.95 official workbook" })]).toEqual(["0.9", "0.95"]);
  });
});

test("the months of the year are answered by an item of their own, and what no item chooses by none", () => {
  expect([itemThatAnswers("coverageMonths"), itemThatAnswers("grid")]).toEqual(["coverageMonths", null]);
});

describe("treatments beside the method", () => {
  const streams = (...treatments: readonly (string | null)[]) =>
    typedSetting({
      plan: { streams: treatments.map((treatment, i) => ({ stream: `S${i}`, material: "limestone", treatment, factor: 1 })) },
    });

  test("internal, and biogenic memo", () => {
    const [internal, memo, blank] = streams("internal", "biogenic memo", null).plan.streams;
    expect([internal!, memo!, blank!].map((stream) => [isInternal(stream), isMemo(stream)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test("notional emissions are of bought intermediates, or of traded clinker", () => {
    const of = (treatment: string | null, clinker: object | null = null) =>
      ({ streams: streamResults(streams(treatment)).streams, clinker }) as unknown as Inventory;
    expect(notionalStreams(of("notional").streams).map(({ stream }) => stream.stream.text)).toEqual(["S0"]);
    expect([of("notional"), of(null), of(null, { notional: null }), of(null, { notional: {} })].map(hasNotional)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect([of("notional"), of(null, { notional: null }), of("notional", { notional: {} })].map(notionalLabel)).toEqual([
      "Notional emissions of bought intermediates",
      "Notional emissions of bought intermediates",
      "Notional emissions of traded clinker",
    ]);
  });
});
