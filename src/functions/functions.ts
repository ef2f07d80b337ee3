/**
 * The custom functions as Excel sees them. Each takes single cells or equally long columns, so every argument is a matrix;
 * what they mean is decided in the files beside this one and in core. Ids and the order of arguments never change.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the types Excel's metadata knows for "any value" and "any range" */
import { geiOf, shortfall } from "./certificates";
import { emissions } from "./emissions";

/**
 * Emissions of a fuel, electricity, carbonate or gas in tCO2e. A column in gives a column out.
 * @customfunction EMISSIONS
 * @param {any[][]} source Name, alias or id: HSD, furnace oil, petcoke, coal, grid, limestone, CF4 ...
 * @param {any[][]} quantity Quantity consumed; a blank cell counts as 0
 * @param {any[][]} unit t, kg, kL, SCM, Nm3, GJ, kWh, MWh ...
 * @param {any[][]} [ncv] Net calorific value in kcal/kg (kcal/Sm3 of a gas, kcal/L of a liquid by volume), or text such as "25.8 GJ/t"
 * @param {any[][]} [factor] tCO2/TJ of a fuel, tCO2/MWh of electricity, t/t of a material, or text such as "94.6 kgCO2/GJ"
 * @param {any[][]} [oxidation] Oxidation or conversion factor from 0 to 1; 1 if left out
 * @param {any[][]} [year] Compliance year such as "2025-26", which is also meant if left out
 * @returns tCO2e
 */
export function EMISSIONS(source: any[][], quantity: any[][], unit: any[][], ncv?: any[][], factor?: any[][], oxidation?: any[][], year?: any[][]): any[][] {
  return emissions({ source, quantity, unit, ncv, factor, oxidation, year });
}

/**
 * GHG emission intensity: sum of the emissions / sum of the equivalent product, unrounded.
 * @customfunction GEI
 * @param {any[][]} emissions tCO2e, a cell or a range that is added up
 * @param {any[][]} output Equivalent product in t, a cell or a range that is added up
 * @returns tCO2e per tonne
 */
export function GEI(emissions: any[][], output: any[][]): any[][] {
  return geiOf(emissions, output);
}

/**
 * Certificates to surrender: (achieved - target) x output, exact; 0 at or below the target.
 * @customfunction CCC_SHORTFALL
 * @param {any[][]} achievedGEI Achieved GEI, tCO2e per tonne
 * @param {any[][]} targetGEI Target GEI of the year, tCO2e per tonne
 * @param {any[][]} output Equivalent product of the year in t
 * @returns Certificates
 */
export function CCC_SHORTFALL(achievedGEI: any[][], targetGEI: any[][], output: any[][]): any[][] {
  return shortfall({ achievedGEI, targetGEI, output });
}
