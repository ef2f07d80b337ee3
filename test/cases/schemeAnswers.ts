/** What our functions answer to the published examples of the scheme: certificates, rules and the cement pro-forma. */
import { monthsOrYear, ncvFromGcv } from "../../src/core/method/activityData";
import { lotFactorPerKcal } from "../../src/core/method/carbon";
import { certificateValue, deemedGei, geiReduction, impliedPrice, tonnesOfReduction } from "../../src/core/method/compensation";
import { totalEmissions } from "../../src/core/method/gei";
import { heatOfPower, heatOfSteam } from "../../src/core/method/heat";
import { compareLaboratories, samplesNeeded } from "../../src/core/method/laboratory";
import { c2f6FromCf4, cf4OfAnodeEffects, weightedMinutes } from "../../src/core/method/pfc";
import { slippedBy } from "../../src/core/method/slip";
import { deadlinesOf, findSource, lookup, officialWorkbook, packFor, targetOf, traceOf, withOption } from "../../src/core/parameters";
import type { Pack } from "../../src/core/parameters";
import { decimal } from "../../src/core/quantity/decimal";
import { isoDate } from "../../src/core/quantity/period";
import type { Trace } from "../../src/core/trace/trace";
import * as CCTS from "../../src/functions/functions";
import { call, failure, given } from "./call";
import { ANALYSED, found, GRINDING, INTEGRATED, inventory } from "./workbookPlant";

/** Answers by the names of the published ones; numbers, traces and texts alike. */
export type Answers = Readonly<Record<string, number | string | boolean | Trace>>;

const YEAR = { start: 2025 };

function pack(): Pack {
  const outcome = packFor(YEAR);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function parameter(id: string, choices: Pack = pack()): Trace {
  const outcome = lookup(id, YEAR, choices);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return traceOf(id, outcome.value);
}

function doNothing(baseline: number, target: number, output: number): Answers {
  const achieved = deemedGei(given(baseline)).value.toNumber();
  return {
    ccc_shortfall_raw: call(CCTS.CCC_SHORTFALL, achieved, target, output),
    ccc_issued: call(CCTS.CCC_SURPLUS, achieved, target, output),
  };
}

function dueDate(id: string, year: number): string {
  return isoDate(deadlinesOf({ start: year }).find((deadline) => deadline.id === id)!.due);
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
  const energy = { ...given(0), value: found(clinker.notional!.heat).value.plus(found(clinker.notional!.power).value) };
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
    notional_import_energy: energy,
    total: found(plant.emissions),
    gei: found(plant.gei),
  };
}

export const SCHEME_ANSWERS: Readonly<Record<string, () => Answers>> = {
  S01: () => ({ gei: call(CCTS.GEI, 2_500_000, 1_000_000) }),
  S02: () => ({ ccc_issued: call(CCTS.CCC_SURPLUS, 2.3, 2.4, 1_000_000), ccc_shortfall: call(CCTS.CCC_SHORTFALL, 2.3, 2.4, 1_000_000) }),
  S04: () => ({ value_inr: certificateValue(given(100_000), given(800)), cost_inr: certificateValue(given(150_000), given(800)) }),
  S05: () => ({ env_compensation_inr: call(CCTS.ENV_COMPENSATION, 150_000, 800, null) }),
  S07: () => {
    const achieved = call(CCTS.GEI, 21_600_000, 800_000);
    const slip = slippedBy(decimal(achieved), decimal("2.7"));
    return {
      gei_from_data: achieved,
      warning: `gei_vs_baseline_x${slip?.toString() ?? "1"}`,
      shortfall_if_gei_2p70: call(CCTS.CCC_SHORTFALL, 2.7, 2.645, 800_000),
    };
  },
  S08: () => ({
    cost_inr: certificateValue(given(44_000), given(800)),
    ec_inr: call(CCTS.ENV_COMPENSATION, 44_000, 800, null),
    ec2_inr: call(CCTS.ENV_COMPENSATION, 44_000, 1200, null),
  }),
  S10: () => ({ emissions_tCO2e: call(CCTS.EMISSIONS, "grid", 45_000, "MWh", null, 0.7, null, null) }),
  S11: () => ({
    emissions1: tonnesOfReduction(given("2.5"), given(10_000)),
    emissions2: tonnesOfReduction(given("2.35"), given(12_000)),
    ccc_issued_y2: call(CCTS.CCC_SURPLUS, 2.35, 2.4, 12_000),
  }),
  S12: () => {
    const delta = geiReduction(given("2.36"), given(5));
    const tonnes = tonnesOfReduction(delta, given(3_000_000));
    return { delta_gei: delta, delta_tCO2e: tonnes, implied_price_inr: impliedPrice(given(280_000_000), tonnes) };
  },
  S14: () => ({
    ccc_issued: call(CCTS.CCC_SURPLUS, 0.79, 0.78, 1_000_000),
    ccc_shortfall: call(CCTS.CCC_SHORTFALL, 0.79, 0.78, 1_000_000),
  }),
  S16: () => ({
    total: monthsOrYear(
      Array.from({ length: 12 }, () => given(100)),
      given(1200),
    )!,
  }),
  S17: () => {
    const scheduled = targetOf("CMTOE085RJ", YEAR);
    return { ccts_expected: scheduled.ok && scheduled.value.value.eq("0.8032") ? "use scheduled annual target" : "interpolated" };
  },
  P01: () => {
    const steam = heatOfSteam(given("2.89", "t"), given(665));
    const power = heatOfPower(given("543.38", "kWh"), given("2619.4"));
    return {
      steam_kcal_per_t: call(CCTS.CONVERT_QTY, steam.value.toNumber(), "Million kcal", "kcal", null),
      power_kcal_per_t: call(CCTS.CONVERT_QTY, power.value.toNumber(), "Million kcal", "kcal", null),
      total_kcal_per_t: call(CCTS.CONVERT_QTY, steam.value.plus(power.value).toNumber(), "Million kcal", "kcal", null),
    };
  },
  C01: () => {
    const factor = (ratio: Trace): Trace => lotFactorPerKcal(given(60, "%"), given(4500, "kcal/kg"), ratio, parameter("equationI.scale"));
    return { ef_gCO2_per_kcal_44_12: factor(parameter("carbonToCo2")), ef_with_3664: factor(parameter("carbonToCo2", WORKBOOK)) };
  },
  C02: () => ({ consumed: call(CCTS.STOCK_CONSUMED, 8000, 120_000, 5000, 11_000) }),
  C03: () => ({
    ncv_solid: call(CCTS.NCV_FROM_GCV, 6000, "solid"),
    ncv_gas: call(CCTS.NCV_FROM_GCV, 9500, "gas"),
    workbook_gas: ncvFromGcv(given(9500), parameter("ncvFromGcv.gas", WORKBOOK)),
  }),
  C04: () => {
    const { within, adjusted } = compareLaboratories(given(4500), given(4600), parameter("laboratory.tolerance.coal"), "whole discrepancy");
    return { within_tolerance: within, action: within ? "none" : "add_discrepancy_to_internal", adjusted };
  },
  C06: () => ({ samples_needed: samplesNeeded(given(45_000), parameter("sampling.fuel.lot")) }),
  C07: () => {
    const frozen = call(CCTS.EMISSIONS, "grid", 100_000, "MWh", null, null, null, "2025-26") as number;
    const latest = call(CCTS.EMISSIONS, "grid", 100_000, "MWh", null, 0.71, null, null) as number;
    return { emissions: frozen, wrong: latest, understatement: frozen - latest };
  },
  C08: () => ({ emissions: call(CCTS.EMISSIONS, "PPA", 1000, "MWh") }),
  C10: () => ({
    emissions: call(CCTS.EMISSIONS, "grid", 10_000, "MWh"),
    re_emissions: call(CCTS.EMISSIONS, "open access renewable", 4000, "MWh"),
  }),
  C11: () => ({ total: totalEmissions(given(500_000), given(300_000), given(75_000), given(0), given(15_000)) }),
  C13: () => {
    const cf4 = cf4OfAnodeEffects(weightedMinutes(given(100_000), given("0.5")), parameter("aluminium.pfc.cwpb.slope"));
    return {
      cf4_t: cf4,
      c2f6_t: c2f6FromCf4(cf4, parameter("aluminium.pfc.cwpb.c2f6Fraction")),
      tCO2e: call(CCTS.PFC_SLOPE, 100_000, 0.5, "CWPB"),
    };
  },
  C15: () => ({ tCO2: call(CCTS.EMISSIONS, "soda ash", 10_000, "t", null, null, 0.95, null) }),
  C17: () => ({
    form_A_B_report_due: dueDate("formsAndReport", 2025),
    bee_report_to_NSC_by: dueDate("beeToNsc", 2025),
    nsc_recommendation_by: dueDate("nscRecommendation", 2025),
    issue_by: dueDate("issue", 2025),
    monitoring_plan_due_next_year: dueDate("monitoringPlan", 2026),
  }),
  C18: () => ({
    ccc_issued: call(CCTS.CCC_SURPLUS, 0.8032, 0.8032, 3_666_138),
    ccc_shortfall: call(CCTS.CCC_SHORTFALL, 0.8032, 0.8032, 3_666_138),
  }),
  C20: () => {
    const petcoke = findSource("petcoke");
    return { result: petcoke.ok && petcoke.value.neverAlternativeFuel ? "reject_flag" : "accepted" };
  },
  C21: () => {
    const inGrams = (perTJ: string): number | string => call(CCTS.CONVERT_QTY, Number(perTJ), "tCO2/TJ", "gCO2/kcal", null);
    return { gCO2_kcal: inGrams("94.6"), gCO2_kcal_alt: inGrams("96.1") };
  },
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
