/**
 * IPCC 2006 for the fuels of Annexure IV, only what calculations use: net calorific value and CO2 factor with their ranges,
 * and carbon content. The Procedure has no default NCVs, so these serve exploration and plausibility, never a final form.
 */
import { parameterTable } from "./parameter";
import type { Line, Parameter } from "./parameter";

/** fuel | NCV TJ/Gg, low, high | CO2 t/TJ, low, high | carbon t/TJ. A star: the range was seen in two copies. */
const FUELS = `
crude_oil | 42.3 40.1 44.8* | 73.3 71.1 75.5* | 20
orimulsion | 27.5 27.5 28.3 | 77 69.3 85.4 | 21
ngl | 44.2 40.9 46.9 | 64.2 58.3 70.4 | 17.5
motor_gasoline | 44.3 42.5 44.8* | 69.3 67.5 73* | 18.9
aviation_gasoline | 44.3 42.5 44.8 | 70 67.5 73 | 19.1
jet_gasoline | 44.3 42.5 44.8 | 70 67.5 73 | 19.1
jet_kerosene | 44.1 42 45* | 71.5 69.7 74.4* | 19.5
other_kerosene | 43.8 42.4 45.2 | 71.9 70.8 73.7 | 19.6
shale_oil | 38.1 32.1 45.2 | 73.3 67.8 79.2 | 20
gas_diesel_oil | 43 41.4 43.3* | 74.1 72.6 74.8* | 20.2
residual_fuel_oil | 40.4 39.8 41.7* | 77.4 75.5 78.8* | 21.1
lpg | 47.3 44.8 52.2* | 63.1 61.6 65.6* | 17.2
ethane | 46.4 44.9 48.8 | 61.6 56.5 68.6 | 16.8
naphtha | 44.5 41.8 46.5* | 73.3 69.3 76.3 | 20
bitumen | 40.2 33.5 41.2 | 80.7 73 89.9 | 22
lubricants | 40.2 33.5 42.3 | 73.3 71.9 75.2 | 20
petroleum_coke | 32.5 29.7 41.9 | 97.5 82.9 115 | 26.6
refinery_feedstocks | 43 36.3 46.4 | 73.3 68.9 76.6 | 20
refinery_gas | 49.5 47.5 50.6 | 57.6 48.2 69 | 15.7
paraffin_waxes | 40.2 33.7 48.2 | 73.3 72.2 74.4 | 20
white_spirit_sbp | 40.2 33.7 48.2 | 73.3 72.2 74.4 | 20
other_petroleum_products | 40.2 33.7 48.2 | 73.3 72.2 74.4 | 20
anthracite | 26.7 21.6 32.2* | 98.3 94.6 101* | 26.8
coking_coal | 28.2 24 31* | 94.6 87.3 101* | 25.8
other_bituminous_coal | 25.8 19.9 30.5* | 94.6 89.5 99.7* | 25.8
sub_bituminous_coal | 18.9 11.5 26* | 96.1 92.8 100* | 26.2
lignite | 11.9 5.5 21.6* | 101 90.9 115* | 27.6
oil_shale_tar_sands | 8.9 7.1 11.1 | 107 90.2 125 | 29.1
brown_coal_briquettes | 20.7 15.1 32 | 97.5 87.3 109 | 26.6
patent_fuel | 20.7 15.1 32 | 97.5 87.3 109 | 26.6
coke_oven_coke | 28.2 25.1 30.2 | 107 95.7 119 | 29.2
gas_coke | 28.2 25.1 30.2 | 107 95.7 119 | 29.2
coal_tar | 28 14.1 55 | 80.7 68.2 95.3 | 22
gas_works_gas | 38.7 19.6 77 | 44.4 37.3 54.1 | 12.1
coke_oven_gas | 38.7 19.6 77 | 44.4 37.3 54.1 | 12.1
blast_furnace_gas | 2.47 1.2 5 | 260 219 308 | 70.8
oxygen_steel_furnace_gas | 7.06 3.8 15 | 182 145 202 | 49.6
natural_gas | 48 46.5 50.4* | 56.1 54.3 58.3* | 15.3
msw_non_biomass | 10 7 18 | 91.7 73.3 121 | 25
industrial_wastes | - | 143 110 183 | 39
waste_oils | 40.2 20.3 80 | 73.3 72.2 74.4 | 20
peat | 9.76 7.8 12.5 | 106 100 108 | 28.9
wood_wood_waste | 15.6 7.9 31* | 112 95 132* | 30.5
black_liquor | 11.8 5.9 23 | 95.3 80.7 110 | 26
other_primary_solid_biomass | 11.6 5.9 23 | 100 84.7 117 | 27.3
charcoal | 29.5 14.9 58 | 112 95 132 | 30.5
biogasoline | 27 13.6 54* | 70.8 59.8 84.3* | 19.3
biodiesels | 27 13.6 54* | 70.8 59.8 84.3* | 19.3
other_liquid_biofuels | 27.4 13.8 54 | 79.6 67.1 95.3 | 21.7
landfill_gas | 50.4 25.4 100* | 54.6 46.2 66 | 14.9
sludge_gas | 50.4 25.4 100 | 54.6 46.2 66 | 14.9
other_biogas | 50.4 25.4 100* | 54.6 46.2 66* | 14.9
msw_biomass | 11.6 6.8 18 | 100 84.7 117 | 27.3
`;

type Cell = Pick<Parameter, "value" | "lower" | "upper" | "rangeConfidence">;

function ranged(cell: string): Cell {
  const [value = "", lower = "", upper = ""] = cell.replace("*", "").split(" ");
  return { value, lower, upper, rangeConfidence: cell.endsWith("*") ? "high" : "medium" };
}

function linesOf(line: string): readonly Line[] {
  const [fuel = "", ncv = "", co2 = "", carbon = ""] = line.split(" | ");
  const co2Cell = ranged(co2);
  const lines: Line[] = [
    [`ipcc2006.${fuel}.co2`, co2Cell.value, co2Cell],
    [`ipcc2006.${fuel}.carbon`, carbon, { unit: "tC/TJ", place: "Ch. 1, Table 1.3" }],
  ];
  if (ncv === "-") return lines;
  const ncvCell = ranged(ncv);
  return [[`ipcc2006.${fuel}.ncv`, ncvCell.value, { ...ncvCell, unit: "TJ/Gg", place: "Ch. 1, Table 1.2" }], ...lines];
}

export const IPCC_2006_FUELS = parameterTable(
  { source: "ipcc2006v2", from: 2006, unit: "tCO2/TJ", place: "Ch. 1, Table 1.4" },
  FUELS.trim().split("\n").flatMap(linesOf),
);
