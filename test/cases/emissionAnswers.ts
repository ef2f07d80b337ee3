/** What our functions answer to the published emission examples: fuels, processes, electricity and PFC. */
import { ncvFromGcv } from "../../src/core/method/activityData";
import { weightedAverage } from "../../src/core/method/averages";
import { factorFromCarbonContent, lotFactorPerKcal } from "../../src/core/method/carbon";
import { carbonateEmissions, stoichiometricFactor } from "../../src/core/method/carbonates";
import { clinkerFactorFromCao } from "../../src/core/method/cement";
import { biogenicMemo, combustionEmissions, fuelEnergyByMass } from "../../src/core/method/combustion";
import { c2f6FromCf4, cf4OfAnodeEffects, weightedMinutes } from "../../src/core/method/pfc";
import { findSource } from "../../src/core/parameters";
import { decimal } from "../../src/core/quantity/decimal";
import { convert } from "../../src/core/quantity/units";
import * as CCTS from "../../src/functions/functions";
import { call, given } from "./call";
import type { Answers } from "./schemeAnswers";
import { SCHEME_ANSWERS } from "./schemeAnswers";

export type Inputs = Readonly<Record<string, string>>;

const number = (inputs: Inputs, name: string): number => Number(inputs[name]);
const ONE = given(1);
const RATIO = given("3.666666666666666666666666666666667");

/** Kilograms of CO2 of a tonne, and of a litre where a density is printed, from the printed NCV and factor. */
function stationary(inputs: Inputs): Answers {
  const source = findSource(inputs["fuel"]!);
  if (!source.ok) throw new Error(source.problem.message);
  if (source.value.biomass) return { kgco2_per_t: biomass(inputs) };
  const kilograms = (quantity: number, unit: string): number | string =>
    call(
      CCTS.CONVERT_QTY,
      call(
        CCTS.EMISSIONS,
        inputs["fuel"]!,
        quantity,
        unit,
        `${inputs["ncv_tj_per_gg"]!} TJ/Gg`,
        `${inputs["ef_kgco2_per_tj"]!} kgCO2/TJ`,
        number(inputs, "oxidation_factor"),
        null,
      ),
      "t",
      "kg",
      null,
    );
  const density = inputs["density_kg_per_l"];
  if (density === undefined) return { kgco2_per_t: kilograms(1, "t") };
  const litre = convert(decimal(1), "L", "kg", { density: { value: decimal(density), unit: "kg/L" } });
  if (!litre.ok) throw new Error(litre.problem.message);
  return { kgco2_per_t: kilograms(1, "t"), kgco2_per_l: kilograms(litre.value.toNumber(), "kg") };
}

/** EMISSIONS counts biomass zero; its CO2 is the memo item. */
function biomass(inputs: Inputs): number | string {
  const ncv = convert(decimal(inputs["ncv_tj_per_gg"]!), "TJ/Gg", "kcal/kg");
  if (!ncv.ok || call(CCTS.EMISSIONS, inputs["fuel"]!, 1, "t") !== 0) throw new Error("biomass must count zero");
  const energy = fuelEnergyByMass(given(1, "t"), { ...ONE, value: ncv.value });
  const factor = convert(decimal(inputs["ef_kgco2_per_tj"]!), "kgCO2/TJ", "tCO2/TJ");
  if (!factor.ok) throw new Error(factor.problem.message);
  return call(CCTS.CONVERT_QTY, biogenicMemo(energy, { ...ONE, value: factor.value }, ONE, given(0)).value.toNumber(), "t", "kg", null);
}

function slope(inputs: Inputs, technology: string, assessment: string | null) {
  const cf4 = cf4OfAnodeEffects(
    weightedMinutes(given(inputs["al_t"]!), given(inputs["ae_min_per_cell_day"]!)),
    given(inputs["slope_cf4"]!),
  );
  const total = call(CCTS.PFC_SLOPE, number(inputs, "al_t"), number(inputs, "ae_min_per_cell_day"), technology, null, null, assessment);
  return { cf4, c2f6: c2f6FromCf4(cf4, given(inputs["c2f6_fraction"]!)), total };
}

function mix(inputs: Inputs, pairs: readonly (readonly [share: string, value: string])[]) {
  return weightedAverage(
    "Mix",
    pairs.map(([share, value]) => ({ weight: given(inputs[share]!), value: given(inputs[value]!) })),
  );
}

/** tCO2/t of a fuel from NCV in TJ/kt and carbon in tC/TJ. */
function nationalCoal(inputs: Inputs): Answers {
  const factor = factorFromCarbonContent(given(inputs["tc_per_tj"]!), RATIO);
  const tonnes = call(CCTS.EMISSIONS, "coal", 1, "t", `${inputs["ncv_tj_per_kt"]!} TJ/kt`, factor.value.toNumber(), null, null);
  return { tco2_per_t: tonnes };
}

function ammonia(inputs: Inputs): Answers {
  const factor = factorFromCarbonContent(given(inputs["kgc_per_gj"]!), RATIO);
  return {
    tco2_per_t_nh3: call(
      CCTS.EMISSIONS,
      "natural gas",
      number(inputs, "gj_per_t_nh3"),
      "GJ",
      null,
      factor.value.toNumber(),
      number(inputs, "cof"),
      null,
    ),
  };
}

/** kg/L of a liquid from its GCV, the ratio of GCV to NCV and a factor on NCV. */
function ceaLiquid(inputs: Inputs): Answers {
  const ratio = stoichiometricFactor(ONE, given(inputs["gcv_ncv_ratio"]!));
  const energy = fuelEnergyByMass(given(inputs["density_kg_per_l"]!, "t"), ncvFromGcv(given(inputs["gcv_kcal_per_kg"]!), ratio));
  return { kgco2_per_l: combustionEmissions(energy, given(inputs["ef_tco2_per_tj_ncv_lower"]!), ONE, ONE) };
}

const material = (inputs: Inputs): Answers => ({ tco2_per_t: stoichiometricFactor(given(inputs["m_co2"]!), given(inputs["m_material"]!)) });
const lime = (inputs: Inputs): Answers => ({
  tco2_per_t_lime: carbonateEmissions(ONE, given(inputs["stoich"]!), given(inputs["content"]!)),
});

/** By the beginning of the id, longest first. */
export const EMISSION_ANSWERS: Readonly<Record<string, (inputs: Inputs) => Answers>> = {
  "ghgp2024.": stationary,
  "ipcc.ammonia.": ammonia,
  "ipcc.lime.default": (inputs) => ({
    tco2_per_t_lime: mix(inputs, [
      ["share_high_calcium", "ef_high_calcium"],
      ["share_dolomitic", "ef_dolomitic"],
    ]),
  }),
  "ipcc.lime.": lime,
  "cea.fuel.coal": (inputs) => ({
    kgco2_per_t: call(
      CCTS.CONVERT_QTY,
      call(CCTS.EMISSIONS, "coal", 1, "t", number(inputs, "gcv_kcal_per_kg"), `${inputs["ef_gco2_per_mj_gcv"]!} gCO2/MJ`, null, null),
      "t",
      "kg",
      null,
    ),
  }),
  "cea.fuel.": ceaLiquid,
  "india.": nationalCoal,
  "bee.material.": material,
  "iai.slope.vss": (inputs) => {
    const { cf4, c2f6, total } = slope(inputs, "VSS", "SAR");
    const inKg = (tonnes: typeof cf4): number | string => call(CCTS.CONVERT_QTY, tonnes.value.toNumber(), "t", "kg", null);
    return { cf4_kg: inKg(cf4), c2f6_kg: inKg(c2f6), co2e_t: total };
  },
  "ipcc.clinker.tier1": (inputs) => ({
    tco2_per_t_clinker: clinkerFactorFromCao(given(inputs["cao_fraction"]!), given(inputs["cao_factor"]!), given(inputs["ckd_factor"]!)),
  }),
  "ipcc.clinker.cao67": (inputs) => ({
    tco2_per_t_clinker: clinkerFactorFromCao(given(inputs["cao_fraction"]!), given(inputs["cao_factor"]!), ONE),
  }),
  "ipcc.zinc.default": (inputs) => ({
    tco2_per_t: mix(inputs, [
      ["share_isf", "ef_isf"],
      ["share_waelz", "ef_waelz"],
    ]),
  }),
  "pat.pulp_paper.baseline": () => SCHEME_ANSWERS["P01"]!(),
  "carbonneeti.": (inputs) => ({
    tco2: call(CCTS.EMISSIONS, "grid", number(inputs, "mwh"), "MWh", null, number(inputs, "ef"), null, null),
  }),
  "steel.blend": (inputs) => ({
    ef: mix(inputs, [
      ["grid_share", "grid_ef"],
      ["cpp_share", "cpp_ef"],
    ]),
  }),
  "cbam.slope.cwpb": (inputs) => {
    const { cf4, c2f6, total } = slope(inputs, "CWPB", null);
    return { cf4_t: cf4, c2f6_t: c2f6, co2e_t: total };
  },
  "seed.direct": (inputs) => ({
    tco2: call(CCTS.EMISSIONS, "coal", number(inputs, "t_fuel"), "t", null, `${inputs["tco2_per_t"]!} tCO2/t`, null, null),
  }),
  "seed.grid": (inputs) => ({
    tco2: call(CCTS.EMISSIONS, "grid", number(inputs, "gwh"), "GWh", null, number(inputs, "tco2_per_mwh"), null, null),
  }),
  "derived.bee_eq1_guard": (inputs) => ({
    gco2_per_kcal: lotFactorPerKcal(given(inputs["tc_percent"]!), given(inputs["ncv_kcal_per_kg"]!), RATIO, given(1000)),
  }),
  "derived.gas_bee": (inputs) => {
    const ncv = call(CCTS.NCV_FROM_GCV, `${inputs["gcv_kcal_per_scm"]!} kcal/SCM`, "gas");
    const energy = convert(decimal(ncv).times(inputs["scm"]!), "kcal", "TJ");
    return {
      tj: energy.ok ? energy.value.toNumber() : energy.problem.message,
      tco2: call(CCTS.EMISSIONS, "natural gas", number(inputs, "scm"), "SCM", `${ncv} kcal/SCM`),
    };
  },
  "derived.pfc_bee": (inputs) => {
    const { cf4, c2f6, total } = slope(inputs, "CWPB", null);
    return { cf4_t: cf4, c2f6_t: c2f6, co2e_t: total };
  },
};
