/** What a user gets for the published emission examples, from a function or from a month's workbook. */
import * as CCTS from "../../src/functions/functions";
import { call } from "./call";
import type { Answers } from "./schemeAnswers";
import { ofOneUnit, smelter } from "./workbookAnswers";

export type Inputs = Readonly<Record<string, string>>;

const number = (inputs: Inputs, name: string): number => Number(inputs[name]);
const kilograms = (tonnes: number | string): number | string => call(CCTS.CONVERT_QTY, tonnes, "t", "kg", null);

/** Kilograms of CO2 of a tonne, and of a litre where a density is printed; biomass is a memo item of the workbook. */
function stationary(inputs: Inputs): Answers {
  const perTonne = { kgco2_per_t: kilograms(ofOneUnit(inputs, "t")) };
  return inputs["density_kg_per_l"] === undefined ? perTonne : { ...perTonne, kgco2_per_l: ofOneUnit(inputs, "kL") };
}

const material = (id: string): Answers => ({ tco2_per_t: call(CCTS.FACTOR, id.slice(id.lastIndexOf(".") + 1), "co2", null) });

const smelterOf = (inputs: Inputs, potline: string, gwp?: "sar"): Answers =>
  smelter(number(inputs, "al_t"), number(inputs, "ae_min_per_cell_day"), potline, gwp);

const textOf = (answer: Answers[string] | undefined): string => (typeof answer === "object" ? answer.value.toString() : String(answer));

/** By the beginning of the id, longest first. */
export const EMISSION_ANSWERS: Readonly<Record<string, (inputs: Inputs, id: string) => Answers>> = {
  "ghgp2024.": stationary,
  "ipcc.ammonia.": (inputs) => ({
    tco2_per_t_nh3: call(CCTS.EMISSIONS, "natural gas", number(inputs, "gj_per_t_nh3"), "GJ", null, null, number(inputs, "cof"), null),
  }),
  "ipcc.lime.": (inputs) => ({
    tco2_per_t_lime: call(CCTS.EMISSIONS, "limestone", 1, "t", null, number(inputs, "stoich"), number(inputs, "content"), null),
  }),
  "cea.fuel.coal": (inputs) => ({
    kgco2_per_t: call(
      CCTS.CONVERT_QTY,
      call(CCTS.EMISSIONS, "coal", 1, "t", number(inputs, "gcv_kcal_per_kg"), `${inputs["ef_gco2_per_mj_gcv"]!} gCO2/MJ`, null, null),
      "t",
      "kg",
      null,
    ),
  }),
  "bee.material.": (_inputs, id) => material(id),
  "iai.slope.vss": (inputs) => {
    const { cf4_t, c2f6_t, co2e_t } = smelterOf(inputs, "VSS", "sar");
    return { cf4_kg: kilograms(textOf(cf4_t)), c2f6_kg: kilograms(textOf(c2f6_t)), co2e_t: co2e_t! };
  },
  "ipcc.clinker.tier1": (inputs) => ({
    tco2_per_t_clinker: call(CCTS.CALCINATION_B2, 1, number(inputs, "cao_fraction"), 0, null, null, 0.02, null, null, "0 %"),
  }),
  "ipcc.clinker.cao67": (inputs) => ({
    tco2_per_t_clinker: call(CCTS.CALCINATION_B2, 1, number(inputs, "cao_fraction"), 0, null, null, null, null, null, "0 %"),
  }),
  "carbonneeti.": (inputs) => ({
    tco2: call(CCTS.EMISSIONS, "grid", number(inputs, "mwh"), "MWh", null, number(inputs, "ef"), null, null),
  }),
  "cbam.slope.cwpb": (inputs) => smelterOf(inputs, "CWPB"),
  "seed.direct": (inputs) => ({
    tco2: call(CCTS.EMISSIONS, "coal", number(inputs, "t_fuel"), "t", null, `${inputs["tco2_per_t"]!} tCO2/t`, null, null),
  }),
  "seed.grid": (inputs) => ({
    tco2: call(CCTS.EMISSIONS, "grid", number(inputs, "gwh"), "GWh", null, number(inputs, "tco2_per_mwh"), null, null),
  }),
  "derived.bee_eq1_guard": (inputs) => ({
    gco2_per_kcal: call(
      CCTS.CONVERT_QTY,
      call(CCTS.EF_FROM_CARBON, number(inputs, "tc_percent"), number(inputs, "ncv_kcal_per_kg")),
      "tCO2/TJ",
      "gCO2/kcal",
      null,
    ),
  }),
  "derived.gas_bee": (inputs) => {
    const ncv = call(CCTS.NCV_FROM_GCV, `${inputs["gcv_kcal_per_scm"]!} kcal/SCM`, "gas");
    return { tco2: call(CCTS.EMISSIONS, "natural gas", number(inputs, "scm"), "SCM", `${ncv} kcal/SCM`) };
  },
  "derived.pfc_bee": (inputs) => smelterOf(inputs, "CWPB"),
};
