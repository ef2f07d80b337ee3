/**
 * Annexure IV of the Procedure: CO2 factors of 53 fuels per TJ of net calorific value, and of materials per tonne. The
 * number of a fuel's line is its serial number in the table. One fuel differs from IPCC's Table 1.4: other bituminous coal.
 */
import { parameterTable } from "./parameter";
import type { Line } from "./parameter";

/** Page of the printed table by serial number. */
function pageOf(serial: number): number {
  return serial <= 15 ? 42 : serial <= 36 ? 43 : 44;
}

const FUELS: readonly (readonly [fuel: string, tCO2perTJ: string])[] = [
  ["crude_oil", "73.3"],
  ["orimulsion", "77"],
  ["ngl", "64.2"],
  ["motor_gasoline", "69.3"],
  ["aviation_gasoline", "70"],
  ["jet_gasoline", "70"],
  ["jet_kerosene", "71.5"],
  ["other_kerosene", "71.9"],
  ["shale_oil", "73.3"],
  ["gas_diesel_oil", "74.1"],
  ["residual_fuel_oil", "77.4"],
  ["lpg", "63.1"],
  ["ethane", "61.6"],
  ["naphtha", "73.3"],
  ["bitumen", "80.7"],
  ["lubricants", "73.3"],
  ["petroleum_coke", "97.5"],
  ["refinery_feedstocks", "73.3"],
  ["refinery_gas", "57.6"],
  ["paraffin_waxes", "73.3"],
  ["white_spirit_sbp", "73.3"],
  ["other_petroleum_products", "73.3"],
  ["anthracite", "98.3"],
  ["coking_coal", "94.6"],
  ["other_bituminous_coal", "96.1"],
  ["sub_bituminous_coal", "96.1"],
  ["lignite", "101"],
  ["oil_shale_tar_sands", "107"],
  ["brown_coal_briquettes", "97.5"],
  ["patent_fuel", "97.5"],
  ["coke_oven_coke", "107"],
  ["gas_coke", "107"],
  ["coal_tar", "80.7"],
  ["gas_works_gas", "44.4"],
  ["coke_oven_gas", "44.4"],
  ["blast_furnace_gas", "260"],
  ["oxygen_steel_furnace_gas", "182"],
  ["natural_gas", "56.1"],
  ["msw_non_biomass", "91.7"],
  ["industrial_wastes", "143"],
  ["waste_oils", "73.3"],
  ["peat", "106"],
  ["wood_wood_waste", "112"],
  ["black_liquor", "95.3"],
  ["other_primary_solid_biomass", "100"],
  ["charcoal", "112"],
  ["biogasoline", "70.8"],
  ["biodiesels", "70.8"],
  ["other_liquid_biofuels", "79.6"],
  ["landfill_gas", "54.6"],
  ["sludge_gas", "54.6"],
  ["other_biogas", "54.6"],
  ["msw_biomass", "100"],
];

const BITUMINOUS = "IPCC prints 94.6; the Procedure prints 96.1, which is IPCC's sub-bituminous value, and governs";

const fuelLine = ([fuel, value]: (typeof FUELS)[number], index: number): Line => [
  `annexIV.${fuel}.co2`,
  value,
  { place: `Annexure IV, Sr. ${index + 1} (p. ${pageOf(index + 1)})`, ...(fuel === "other_bituminous_coal" ? { note: BITUMINOUS } : {}) },
];

export const ANNEX_IV_FUELS = parameterTable(
  { source: "procedure", from: 2023, unit: "tCO2/TJ", place: "Annexure IV" },
  FUELS.map(fuelLine),
);

export const ANNEX_IV_MATERIALS = parameterTable(
  { source: "procedure", from: 2023, unit: "tCO2/t", place: "Annexure IV, materials (p. 45)" },
  [
    ["annexIV.caco3.co2", "0.44"],
    ["annexIV.mgco3.co2", "0.522"],
    ["annexIV.na2co3.co2", "0.415"],
    ["annexIV.baco3.co2", "0.223"],
    ["annexIV.li2co3.co2", "0.596"],
    ["annexIV.k2co3.co2", "0.318"],
    ["annexIV.srco3.co2", "0.298"],
    ["annexIV.nahco3.co2", "0.524", { note: "complete release; calcination to Na2CO3 alone gives half" }],
    ["annexIV.feco3.co2", "0.38"],
    ["annexIV.urea.co2", "0.7328"],
  ],
);
