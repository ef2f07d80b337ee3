/**
 * Carbon of materials that count in a mass balance, in t C per t, as a new plan begins with them; the plant's analysis
 * takes their place. Only what set-up or a check uses stands here.
 */
import { parameterTable } from "./parameter";

const METALS = parameterTable({ source: "ipcc2006v3", from: 2006, unit: "tC/t", place: "Ch. 4, Table 4.3" }, [
  ["carbonContent.ipcc43.coking_coal", "0.73", { note: "as received; dry imported blends hold more" }],
  ["carbonContent.ipcc43.injection_coal", "0.67"],
  ["carbonContent.ipcc43.coke", "0.83"],
  ["carbonContent.ipcc43.coal_tar", "0.62", { note: "low against a dry tar: the default understates the carbon that leaves" }],
  ["carbonContent.ipcc43.pig_iron", "0.04", { confidence: "medium" }],
  ["carbonContent.ipcc43.steel", "0.01", { confidence: "medium", note: "ten times the carbon of real carbon steel" }],
  ["carbonContent.ipcc43.scrap_iron", "0.04", { confidence: "medium", note: "cast iron; steel scrap is nearer 0.002" }],
  ["carbonContent.ipcc43.electrode", "0.82"],
  ["carbonContent.ipcc43.charge_carbon", "0.83", { confidence: "medium" }],
]);

/** CO2 of making one tonne, as a reference for the notional factor a plan states. Direct process CO2 alone, no power. */
const NOTIONAL = parameterTable({ source: "ipcc2006v3", from: 2006, unit: "tCO2/t", place: "Ch. 4, Table 4.1" }, [
  ["notional.ipcc.coke", "0.56"],
  ["notional.ipcc.sinter", "0.2"],
  ["notional.ipcc.pellet", "0.03"],
  ["notional.ipcc.pig_iron", "1.35"],
  ["notional.ipcc.dri", "0.7", { note: "gas based" }],
  ["notional.ipcc.lime", "0.75", { place: "Ch. 2, Table 2.4" }],
  ["notional.ipcc.ammonia", "1.694", { place: "Ch. 3, Table 3.1", note: "natural gas, conventional reforming" }],
]);

const CHEMICALS = parameterTable({ source: "ipcc2006v3", from: 2006, unit: "tCO2/t", confidence: "medium", place: "Ch. 3, Table 3.20" }, [
  ["ipcc2006.ethylene_oxide.co2", "0.663", { note: "oxygen process at 75 % selectivity; 0.5 at 80 %, 0.35 at 85 %" }],
  ["ipcc2006.lime.co2", "0.75", { place: "Ch. 2, Table 2.4", note: "high-calcium lime made; where its limestone is not counted" }],
  ["ipcc2006.vinyl_chloride.co2", "0.294", { place: "Ch. 3, Tables 3.17 to 3.19", note: "balanced process" }],
]);

export const CARBON_CONTENTS = [...METALS, ...NOTIONAL, ...CHEMICALS];
