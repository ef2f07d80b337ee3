/** What a user gets for the published examples of the scheme, from a function or from a workbook. */
import { officialWorkbook, withOption } from "../../src/core/parameters";
import { assessSnapshot } from "../support/assessed";
import { samplePlant } from "../../src/core/sectors";
import type { Trace } from "../../src/core/trace/trace";
import * as CCTS from "../../src/functions/functions";
import { Book } from "../core/checks/book";
import { snapshotOf } from "../support/planSnapshot";
import { call, failure } from "./call";
import { fuel, monthOf } from "./sectorCases";
import { smelter } from "./workbookAnswers";
import { ANALYSED, found, GRINDING, INTEGRATED, inventory } from "./workbookPlant";

/** Answers by the names of the published ones; numbers, traces and texts alike. */
export type Answers = Readonly<Record<string, number | string | boolean | Trace>>;

/** Who submits nothing is taken to have achieved the baseline. */
function doNothing(baseline: number, target: number, output: number): Answers {
  return {
    ccc_shortfall_raw: call(CCTS.CCC_SHORTFALL, baseline, target, output),
    ccc_issued: call(CCTS.CCC_SURPLUS, baseline, target, output),
  };
}

const inGramsPerKcal = (perTJ: number | string) => call(CCTS.CONVERT_QTY, perTJ, "tCO2/TJ", "gCO2/kcal", null);

/** The coal of a month whose carbon is analysed; its factor is Equation I. */
function analysedCoal(ratio: "44/12" | "3.664"): Trace {
  const coal = fuel("Coal", "imported coal", 1, 4500, { factorType: "Type II" });
  return found(monthOf({ streams: [{ ...coal, month: { ...coal.month, carbon: 60 } }], ratio }).streams[0]!.factor);
}

/** The NCV that a month's gas gets from its GCV by the parameters of the official workbook. */
function officialGas(gcv: number): Trace {
  const gas = {
    plan: { stream: "Gas", material: "natural gas", use: "process", unit: "Sm3", factorType: "Type I" },
    month: { consumed: 1, gcv },
  };
  const [lot] = monthOf({ streams: [gas], pack: WORKBOOK }).streams[0]!.lots;
  return found((lot as { readonly calorific: { readonly ncv: Trace } }).calorific.ncv);
}

/** Coal with 4,500 kcal/kg inside, under a sampling plan whose external laboratory differs by so much. */
function twoLaboratories(externalGap: number): Answers {
  const coal = fuel("Coal", "imported coal", 1, 4500, { sampling: "SP-1" });
  const [lot] = monthOf({ streams: [coal], sampling: [{ samplingPlan: "SP-1", frequency: "monthly", externalGap }] }).streams[0]!.lots;
  const { ncv, laboratory } = (lot as { readonly calorific: { readonly ncv: Trace; readonly laboratory: Trace | null } }).calorific;
  return { within_tolerance: laboratory === null, action: laboratory === null ? "none" : "add_discrepancy_to_internal", adjusted: ncv };
}

/** Petcoke with a biomass share in the plan, as if it were an alternative fuel. */
function petcokeAsAlternative(): Answers {
  const book = new Book(snapshotOf(samplePlant("cement")!.sheets()));
  const cell = book.set({ table: "streams", row: ["Petcoke", "petcoke"], field: "biomass" }, 40);
  const { findings } = assessSnapshot(book.snapshot, { asOf: { year: 2026, month: 5, day: 15 } });
  return {
    result: findings.some(({ check, severity }) => check === "FA-19" && severity === "error") ? "reject_flag" : `accepted at ${cell}`,
  };
}

const WORKBOOK = officialWorkbook("cement");

/** W03 by the inventory: the plant of W01 with its clinker analysed; the organic carbon of the raw meal in full. */
export function analysedClinker() {
  const pack = withOption(WORKBOOK, "cement.calcination", "csiB2", "W03");
  if (!pack.ok) throw new Error(pack.problem.message);
  const plant = inventory(ANALYSED, pack.value);
  const clinker = plant.clinker!;
  const { oxides, nonCarbonate, kilnDust, organicCarbon } = clinker.b2!;
  return {
    oxides: found(oxides),
    nonCarbonate: found(nonCarbonate),
    kilnDust: found(kilnDust),
    organicCarbon: found(organicCarbon),
    calcination: found(clinker.calcination),
    perTonne: found(clinker.calcinationFactor),
    total: found(plant.emissions),
    gei: found(plant.gei),
  };
}

function integratedPlant(): Answers {
  const plant = inventory(INTEGRATED);
  const [coal, petcoke] = plant.streams;
  const clinker = plant.clinker!;
  const factorOf = (product: string): Trace =>
    found(plant.products.find((candidate) => candidate.product.product.text === product)!.clinkerFactor);
  return {
    cf_opc: factorOf("OPC"),
    cf_ppc: factorOf("PPC"),
    eq_product_t: found(plant.equivalentProduct),
    solid_fuel_t: found(plant.directEnergy),
    coal_t: found(coal!.emissions),
    petcoke_t: found(petcoke!.emissions),
    calcination: found(clinker.calcination),
    grid: found(plant.power.purchased),
    colony_adj: found(plant.power.colonyDeduction),
    notional_import_process: found(clinker.notional!.process),
    total: found(plant.emissions),
    gei: found(plant.gei),
  };
}

export const SCHEME_ANSWERS: Readonly<Record<string, () => Answers>> = {
  S01: () => ({ gei: call(CCTS.GEI, 2_500_000, 1_000_000) }),
  S02: () => ({ ccc_issued: call(CCTS.CCC_SURPLUS, 2.3, 2.4, 1_000_000), ccc_shortfall: call(CCTS.CCC_SHORTFALL, 2.3, 2.4, 1_000_000) }),
  S05: () => ({ env_compensation_inr: call(CCTS.ENV_COMPENSATION, 150_000, 800, null) }),
  S10: () => ({ emissions_tCO2e: call(CCTS.EMISSIONS, "grid", 45_000, "MWh", null, 0.7, null, null) }),
  S14: () => ({
    ccc_issued: call(CCTS.CCC_SURPLUS, 0.79, 0.78, 1_000_000),
    ccc_shortfall: call(CCTS.CCC_SHORTFALL, 0.79, 0.78, 1_000_000),
  }),
  S17: () => ({ ccts_expected: call(CCTS.TARGET, "CMTOE085RJ", "2025-26") === 0.8032 ? "use scheduled annual target" : "interpolated" }),
  C01: () => ({
    ef_gCO2_per_kcal_44_12: inGramsPerKcal(call(CCTS.EF_FROM_CARBON, 60, 4500)),
    ef_with_3664: inGramsPerKcal(analysedCoal("3.664").value.toString()),
  }),
  C02: () => ({ consumed: call(CCTS.STOCK_CONSUMED, 8000, 120_000, 5000, 11_000) }),
  C03: () => ({
    ncv_solid: call(CCTS.NCV_FROM_GCV, 6000, "solid"),
    ncv_gas: call(CCTS.NCV_FROM_GCV, 9500, "gas"),
    workbook_gas: officialGas(9500),
  }),
  C04: () => twoLaboratories(100),
  C07: () => ({
    emissions: call(CCTS.EMISSIONS, "grid", 100_000, "MWh", null, null, null, "2025-26"),
    wrong: call(CCTS.EMISSIONS, "grid", 100_000, "MWh", null, 0.71, null, null),
  }),
  C08: () => ({ emissions: call(CCTS.EMISSIONS, "PPA", 1000, "MWh") }),
  C10: () => ({
    emissions: call(CCTS.EMISSIONS, "grid", 10_000, "MWh"),
    re_emissions: call(CCTS.EMISSIONS, "open access renewable", 4000, "MWh"),
  }),
  C13: () => smelter(100_000, 0.5, "CWPB"),
  C15: () => ({ tCO2: call(CCTS.EMISSIONS, "soda ash", 10_000, "t", null, null, 0.95, null) }),
  C18: () => ({
    ccc_issued: call(CCTS.CCC_SURPLUS, 0.8032, 0.8032, 3_666_138),
    ccc_shortfall: call(CCTS.CCC_SHORTFALL, 0.8032, 0.8032, 3_666_138),
  }),
  C20: () => petcokeAsAlternative(),
  C21: () => ({ gCO2_kcal: inGramsPerKcal(94.6), gCO2_kcal_alt: inGramsPerKcal(96.1) }),
  C23: () => ({ env_compensation: failure(CCTS.ENV_COMPENSATION, 1000, null, null) }),
  C24: () => ({ ccc_shortfall_raw: doNothing(0.8086, 0.8032, 3_666_138)["ccc_shortfall_raw"]! }),
  E01: () => doNothing(0.8086, 0.8032, 3_666_138),
  E02: () => doNothing(0.8086, 0.7891, 3_666_138),
  E05: () => doNothing(0.5923, 0.5885, 5_390_695),
  E06: () => doNothing(0.5923, 0.5788, 5_390_695),
  E09: () => doNothing(0.0128, 0.0125, 2_787_464),
  E10: () => doNothing(13.4927, 13.226, 1_238_336),
  E11: () => doNothing(13.4927, 12.8259, 1_238_336),
  E12: () => doNothing(19.2759, 18.7315, 178_830),
  E90: () => ({ ccc_issued_raw: call(CCTS.CCC_SURPLUS, 0.7791, 0.7891, 3_700_000) }),
  E91: () => ({ result: failure(CCTS.TARGET, "CGUOE005UP", "2025-26") }),
  W01: integratedPlant,
  W02: () => ({ correct_gei: found(inventory(INTEGRATED).gei) }),
  W03: () => {
    const analysed = analysedClinker();
    return { uncorrected: analysed.oxides, noncarbonate: analysed.nonCarbonate, ckd: analysed.kilnDust };
  },
  W05: () => {
    const plant = inventory(GRINDING);
    return { eq_product_t: found(plant.equivalentProduct), total: found(plant.emissions), gei: found(plant.gei) };
  },
  W07: () => ({ procedure_coal: call(CCTS.EMISSIONS, "coal", 60_000, "t", 5700, 94.6, 0, null) }),
};
