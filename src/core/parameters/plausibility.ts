/**
 * Ranges in which a figure needs no explanation, and the measures that tell a month from the plant's own others. None of
 * them is law: outside its range a figure is a question to the plant, never a fault. Compositions are the standards' own.
 */
import { parameterTable } from "./parameter";
import type { Line } from "./parameter";

const OWN_RANGE = { source: "project", from: 2023, place: "Plausibility", status: "project default", confidence: "medium" } as const;

const CEMENT_RATIOS = parameterTable({ ...OWN_RANGE, unit: "kcal/kg clinker" }, [
  ["plausible.kilnHeat", "725", { lower: "650", upper: "950", note: "dry kilns with preheater; Indian average about 725" }],
  [
    "plausible.cementPower",
    "80",
    { unit: "kWh/t cement", lower: "55", upper: "120", note: "all power of the site; Indian average about 80" },
  ],
  ["plausible.grindingPower", "32", { unit: "kWh/t cement", lower: "20", upper: "60", note: "plants that only grind" }],
  ["plausible.rawMeal", "1.55", { unit: "t/t clinker", lower: "1.45", upper: "1.7", note: "1.55 in the cement pro-forma" }],
  ["plausible.cao", "65", { unit: "%", lower: "60", upper: "69", note: "CaO of clinker" }],
  ["plausible.mgo", "2", { unit: "%", lower: "0.1", upper: "6", note: "MgO of clinker" }],
  ["plausible.gypsum", "4.5", { unit: "%", lower: "1", upper: "8", note: "of the cement made" }],
]);

/** Clinker share of a cement in %, what the standards leave after their additives and gypsum. */
const COMPOSITION = parameterTable({ source: "is269", from: 2015, unit: "%", place: "Composition", confidence: "medium" }, [
  ["plausible.clinkerShare.opc", "95", { lower: "88", upper: "99", note: "performance improvers up to 5 %, and gypsum" }],
  ["plausible.clinkerShare.ppc", "65", { source: "is1489", lower: "57", upper: "84", note: "fly ash 15 to 35 %, and gypsum" }],
  ["plausible.clinkerShare.psc", "45", { source: "is455", lower: "22", upper: "74", note: "slag 25 to 70 %, and gypsum" }],
  ["plausible.clinkerShare.composite", "50", { source: "is16415", lower: "33", upper: "66", note: "clinker 35 to 65 %" }],
  ["plausible.flyAsh.ppc", "30", { source: "is1489", lower: "15", upper: "35" }],
  ["plausible.slag.psc", "50", { source: "is455", lower: "25", upper: "70" }],
]);

const POWER_RATIOS = parameterTable({ ...OWN_RANGE, unit: "kcal/kWh" }, [
  ["plausible.captiveHeatRate", "3000", { lower: "2100", upper: "4500", note: "fuel on NCV over captive power as metered" }],
  ["plausible.dgHeatRate", "2300", { lower: "1900", upper: "3300", note: "fuel on NCV over power of the sets" }],
  [
    "plausible.exportCredit",
    "0.727",
    { unit: "tCO2/MWh", lower: "0", upper: "1.3", note: "above the heat rate of any coal set: the fuel is a lean gas of own making" },
  ],
  ["plausible.auxiliaryPower", "8.5", { unit: "%", lower: "3", upper: "15", note: "of the gross generation of captive power" }],
]);

const ANALYSES = parameterTable({ ...OWN_RANGE, unit: "kcal/kg" }, [
  ["plausible.calorificValue", "6000", { lower: "500", upper: "15000", note: "per kg or Sm3; outside it stands in another unit" }],
  ["plausible.ncvOfGcv", "0.95", { unit: "fraction", lower: "0.85", upper: "0.99", note: "NCV over GCV on one basis" }],
  ["plausible.fuelFactor", "96.1", { unit: "tCO2/TJ", lower: "20", upper: "300" }],
  [
    "plausible.share.carbonate",
    "1",
    { unit: "fraction", lower: "0.6", upper: "1.01", note: "factor of a carbonate over that of the pure mineral, which is its most" },
  ],
  ["plausible.share.gas", "1", { unit: "fraction", lower: "0.9", upper: "1.01", note: "of the gas itself: less is its purity" }],
  ["plausible.share.material", "1", { unit: "fraction", lower: "0.4", upper: "1.6", note: "of the published factor of a material" }],
  ["plausible.powerFactor", "0.727", { unit: "tCO2/MWh", lower: "0", upper: "2" }],
  ["plausible.density", "0.85", { unit: "t/kL", lower: "0.6", upper: "1.3" }],
  ["plausible.densityMargin", "10", { unit: "%", note: "of the published density of the liquid" }],
  ["plausible.moisture", "10", { unit: "%", lower: "0", upper: "60" }],
  ["plausible.rankMargin", "5", { unit: "%", note: "beyond the range of IPCC for the rank" }],
  ["plausible.oilMargin", "1.5", { unit: "%", note: "the same of liquids: a gross value of an oil lies 5 % above its net one" }],
]);

const GASES_BY_VOLUME = parameterTable({ ...OWN_RANGE, unit: "kcal/Sm3" }, [
  [
    "plausible.ncvByVolume.natural_gas",
    "8300",
    { lower: "7600", upper: "9150", note: "0.9 of the gross 8,500 to 10,000 of PPAC Table 4; methane alone has 8,110" },
  ],
  ["plausible.ncvByVolume.coke_oven_gas", "3950", { lower: "3400", upper: "4300", note: "gross it has 10 % more" }],
  ["plausible.ncvByVolume.blast_furnace_gas", "740", { lower: "550", upper: "1100" }],
  ["plausible.ncvByVolume.oxygen_steel_furnace_gas", "1650", { lower: "1300", upper: "2200" }],
]);

const PROCESS = parameterTable({ ...OWN_RANGE, unit: "%" }, [
  ["plausible.rawMealCarbon", "0.2", { lower: "0", upper: "2", note: "0.2 is the default of the pro-forma" }],
  [
    "plausible.netAnode",
    "0.42",
    { unit: "t/t aluminium", lower: "0.36", upper: "0.5", note: "carbon alone takes 0.334; gross, with butts, 0.52 to 0.6" },
  ],
  ["plausible.bakedAnode", "0.57", { unit: "t/t aluminium", lower: "0.4", upper: "0.8", note: "gross, with the butts that come back" }],
  ["plausible.anodeSulphur", "2", { lower: "0.3", upper: "5" }],
  ["plausible.anodeAsh", "0.4", { lower: "0.05", upper: "2" }],
  ["plausible.anodeHydrogen", "0.5", { lower: "0", upper: "3" }],
  [
    "plausible.anodeEffectMinutes",
    "0.2",
    { unit: "min", lower: "0.02", upper: "1.5", note: "per cell-day of prebake cells; more stands in seconds" },
  ],
  ["plausible.overvoltage", "3", { unit: "mV", lower: "0.05", upper: "50" }],
  ["plausible.currentEfficiency", "94", { lower: "80", upper: "98" }],
]);

const PLAN_FIGURES = parameterTable({ ...OWN_RANGE, unit: "kWh/t clinker" }, [
  ["plausible.clinkerPower", "65", { lower: "40", upper: "100", note: "power up to the clinker silo" }],
  ["plausible.gridFactor", "0.727", { unit: "tCO2/MWh", lower: "0.5", upper: "1", note: "CEA, all years since 2013 lie within" }],
  ["plausible.heatFactor", "0.08", { unit: "tCO2/GJ", lower: "0.03", upper: "0.2", note: "coal at 70 % boiler efficiency is 0.14" }],
  ["plausible.equivalence", "1", { unit: "t/t", lower: "0.1", upper: "3" }],
  ["plausible.carbon", "50", { lower: "0.01", upper: "100", unit: "%", note: "steel has hundredths of a per cent, coke nearly all" }],
  ["plausible.baselineOutput", "0.5", { unit: "%", note: "stated baseline output against its products" }],
  ["plausible.majorCement", "1.5", { unit: "times", note: "of another cement than the baseline's largest against that" }],
  ["plausible.oxidation", "1", { unit: "fraction", lower: "0.9", upper: "1" }],
  ["plausible.uncertainty", "0.5", { lower: "0", upper: "10", unit: "%" }],
  ["plausible.inherentMoisture", "5", { lower: "0", upper: "30", unit: "%" }],
]);

/** Carbon by material, in % by mass as analysed. */
const carbonOf = (materials: string, value: string, lower: string, upper: string): readonly Line[] =>
  materials.split(" ").map((material): Line => [`plausible.carbon.${material}`, value, { lower, upper }]);

const CARBON = parameterTable({ ...OWN_RANGE, unit: "%" }, [
  ...carbonOf("petroleum_coke coke_oven_coke gas_coke", "87", "78", "99"),
  ...carbonOf("coking_coal anthracite", "75", "60", "92"),
  ...carbonOf("other_bituminous_coal sub_bituminous_coal coal", "55", "25", "85"),
  ...carbonOf("lignite", "35", "15", "60"),
  ...carbonOf("crude_oil naphtha motor_gasoline other_kerosene gas_diesel_oil ldo residual_fuel_oil lshs", "86", "80", "90"),
  ...carbonOf("lpg", "82", "79", "84"),
  ...carbonOf("natural_gas", "73", "60", "77"),
  ...carbonOf("coal_tar", "85", "58", "94"),
  // Benzene holds 92.3 %, toluene 91.3 %, xylene 90.5 %.
  ...carbonOf("benzol", "91", "87", "92.3"),
  ...carbonOf("iron", "4", "2.5", "5"),
  // A plant's cast steel on average; the published default of 1 % is ten times that of carbon steel.
  ...carbonOf("steel", "0.2", "0.005", "0.9"),
  ...carbonOf("electrode", "99", "80", "100"),
]);

const MEASURES = parameterTable({ ...OWN_RANGE, unit: "month" }, [
  ["plausible.outlier.months", "6", { note: "other months needed before a plant's history says anything" }],
  ["plausible.outlier.spreads", "5", { unit: "times", note: "median absolute deviations" }],
  ["plausible.outlier.share", "15", { unit: "%", note: "of the median, beside the spreads" }],
  [
    "plausible.outlier.minor",
    "1",
    { unit: "%", note: "of the energy of its table: a smaller stream or meter is judged by the factor alone" },
  ],
  ["plausible.outlier.factor", "7", { unit: "times", note: "for minor streams and meters" }],
  ["plausible.twinMeters", "0.5", { unit: "%", note: "accuracy of two good meters on one flow" }],
  ["plausible.gei.share", "15", { unit: "%", note: "of a month against the others, of the year against the baseline" }],
]);

export const PLAUSIBILITY = [
  ...CEMENT_RATIOS,
  ...COMPOSITION,
  ...POWER_RATIOS,
  ...ANALYSES,
  ...GASES_BY_VOLUME,
  ...PROCESS,
  ...PLAN_FIGURES,
  ...CARBON,
  ...MEASURES,
];
