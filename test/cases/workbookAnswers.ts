/** Answers of a month's workbook to the published emission examples. */
import type { Pack } from "../../src/core/parameters";
import * as CCTS from "../../src/functions/functions";
import { call } from "./call";
import { fuel, monthOf, packWith } from "./sectorCases";
import type { Answers } from "./schemeAnswers";
import { found } from "./workbookPlant";

/** A smelter by the slope method: gases in tonnes, and what they come to, by the names of the published answers. */
export function smelter(aluminium: number, minutes: number, potline: string, gwp?: "sar"): Answers {
  const pack: { readonly pack?: Pack } = gwp === undefined ? {} : { pack: packWith("gwp", gwp) };
  const { pfc } = monthOf({
    streams: [],
    sector: ["aluminium", "smelter"],
    products: [{ product: "Aluminium", unit: "t", produced: aluminium }],
    method: { potline, pfcMethod: "slope" },
    process: [{ item: "Anode-effect minutes per cell-day", value: minutes, unit: "min" }],
    ...pack,
  }).aluminium!;
  if (pfc.method === null) throw new Error("the plan names a method");
  const total = found(pfc.emissions);
  return { cf4_t: found(pfc.cf4), c2f6_t: found(pfc.c2f6), tCO2e: total, co2e_t: total };
}

/** A tonne, or a kilolitre of the density the plan types, of a fuel with its own NCV and factor: its CO2, fossil or biogenic. */
export function ofOneUnit(inputs: Readonly<Record<string, string>>, unit: "t" | "kL"): number | string {
  const ncv = Number(call(CCTS.CONVERT_QTY, inputs["ncv_tj_per_gg"]!, "TJ/Gg", "kcal/kg", null));
  const factor = call(CCTS.CONVERT_QTY, inputs["ef_kgco2_per_tj"]!, "kgCO2/TJ", "tCO2/TJ", null);
  const density = unit === "kL" ? { density: Number(inputs["density_kg_per_l"]) } : {};
  const stream = fuel("Fuel", inputs["fuel"]!, 1, ncv, { unit, factorType: "Type II", factor, ...density });
  const [result] = monthOf({ streams: [stream] }).streams;
  if (result?.method !== "combustion") throw new Error("the fuel burns");
  return found(result.source.biomass ? result.biogenic : result.emissions).value.toString();
}
