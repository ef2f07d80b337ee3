/**
 * Aluminium: anode and packing coke, paste, and PFC. The 2006 coefficients are those of the aluminium pro-forma; those of
 * the 2019 Refinement are the alternative. Slopes are kg CF4 per t Al and anode-effect minute per cell-day.
 */
import { parameterTable } from "./parameter";
import type { Line, Parameter } from "./parameter";

const SLOPE = "(kg CF4/t Al)/(AE-min/cell-day)";
const OVERVOLTAGE = "(kg CF4/t Al)/mV";

/** technology, slope, C2F6 per CF4 by mass. */
type Technology = readonly [name: string, slope: string, weightFraction: string];

function slopeLines(edition: string, technologies: readonly Technology[]): readonly Line[] {
  return technologies.flatMap(([name, slope, fraction]): Line[] => [
    [`aluminium.${edition}.${name}.slope`, slope],
    [`aluminium.${edition}.${name}.c2f6Fraction`, fraction, { unit: "fraction", note: "kg C2F6 per kg CF4" }],
  ]);
}

const PFC_2006 = parameterTable({ source: "ipcc2006v3", from: 2006, unit: SLOPE, place: "Ch. 4, Table 4.16" }, [
  ...slopeLines("pfc2006", [
    ["cwpb", "0.143", "0.121"],
    ["swpb", "0.272", "0.252"],
    ["vss", "0.092", "0.053"],
    ["hss", "0.099", "0.085"],
  ]),
  ["aluminium.pfc2006.cwpb.overvoltage", "1.16", { unit: OVERVOLTAGE, note: "current efficiency in %" }],
  ["aluminium.pfc2006.swpb.overvoltage", "3.65", { unit: OVERVOLTAGE, note: "current efficiency in %" }],
]);

const PFC_2019 = parameterTable(
  { source: "cbam2025", from: 2019, unit: SLOPE, place: "PFC slope method (pp. 45-48)", note: "high-voltage anode effects only" },
  [
    ...slopeLines("pfc2019", [
      ["cwpb", "0.143", "0.121"],
      ["pfpb_l", "0.122", "0.097"],
      ["pfpb_m", "0.104", "0.057"],
      ["swpb", "0.233", "0.28"],
      ["vss", "0.058", "0.086"],
      ["hss", "0.165", "0.077"],
    ]),
    ["aluminium.pfc2019.cwpb.overvoltage", "1.16", { unit: OVERVOLTAGE, place: "Table 3", note: "current efficiency in %" }],
    ["aluminium.pfc2019.swpb.overvoltage", "3.65", { unit: OVERVOLTAGE, place: "Table 3", note: "current efficiency in %" }],
  ],
);

const TIER_1 = parameterTable({ source: "ipcc2006v3", from: 2006, unit: "kg/t", place: "Ch. 4, Table 4.15" }, [
  ["aluminium.tier1.cwpb.cf4", "0.4"],
  ["aluminium.tier1.cwpb.c2f6", "0.04"],
  ["aluminium.tier1.swpb.cf4", "1.6"],
  ["aluminium.tier1.swpb.c2f6", "0.4"],
  ["aluminium.tier1.vss.cf4", "0.8"],
  ["aluminium.tier1.vss.c2f6", "0.04"],
  ["aluminium.tier1.hss.cf4", "0.4"],
  ["aluminium.tier1.hss.c2f6", "0.03"],
  ["aluminium.tier1.prebake.co2", "1.6", { unit: "tCO2/t", place: "Ch. 4, Table 4.10" }],
  ["aluminium.tier1.soderberg.co2", "1.7", { unit: "tCO2/t", place: "Ch. 4, Table 4.10" }],
]);

const ANODE = parameterTable({ source: "cfr98f", from: 2010, unit: "%", place: "Table F-2" }, [
  ["aluminium.anode.sulphur", "2"],
  ["aluminium.anode.ash", "0.4"],
  ["aluminium.greenAnode.hydrogen", "0.5"],
  ["aluminium.wasteTar.riedhammer", "0.5", { note: "% of the green anode mass" }],
  ["aluminium.paste.csm.hss", "4", { unit: "kg/t" }],
  ["aluminium.paste.csm.vss", "0.5", { unit: "kg/t" }],
  ["aluminium.paste.binder.dry", "24"],
  ["aluminium.paste.binder.wet", "27"],
  ["aluminium.pitch.sulphur", "0.6"],
  ["aluminium.pitch.ash", "0.2"],
  ["aluminium.pitch.hydrogen", "3.3"],
  ["aluminium.calcinedCoke.sulphur", "1.9"],
  ["aluminium.calcinedCoke.ash", "0.2"],
  ["aluminium.skimDust.carbon", "0.01", { unit: "t/t", note: "t carbon per t Al" }],
]);

const PACKING_COKE = parameterTable({ source: "aluminiumProForma", from: 2023, unit: "%", place: "Anode baking", confidence: "medium" }, [
  ["aluminium.packingCoke.rate", "0.015", { unit: "t/t", note: "t per t baked anode" }],
  ["aluminium.packingCoke.sulphur", "2"],
  ["aluminium.packingCoke.ash", "2.5"],
]);

export const ALUMINIUM: readonly Parameter[] = [...PFC_2006, ...PFC_2019, ...TIER_1, ...ANODE, ...PACKING_COKE];
