/** Ratios of the method: carbon to CO2, net from gross calorific value, oxidation, and the conventions of energy statements. */
import { parameterTable } from "./parameter";

export const CONVERSIONS = [
  ...parameterTable({ source: "procedure", from: 2023, unit: "tCO2/tC", place: "Annexure III, Eq. I and X" }, [
    ["carbonToCo2.stoichiometric", "44/12"],
    ["carbonToCo2.rounded", "3.664", { place: "5(7)(iii)", note: "0.07 % below 44/12; the official cement workbook uses it" }],
  ]),
  ...parameterTable({ source: "procedure", from: 2023, unit: "fraction", place: "5(9)(iii)" }, [
    ["ncvFromGcv.solid", "0.95"],
    ["ncvFromGcv.liquid", "0.95"],
    ["ncvFromGcv.gas.procedure", "0.9"],
    ["ncvFromGcv.gas.workbook", "0.95", { source: "cementProForma", place: "Fuel lines", confidence: "medium" }],
    ["oxidation.default", "1", { place: "5(7)(v)", note: "where it is not measured" }],
  ]),
  ...parameterTable({ source: "procedure", from: 2023, unit: "gCO2/kcal per (%C/100)/(kcal/kg)", place: "Annexure III, Eq. I" }, [
    ["equationI.scale", "1000", { note: "the Procedure prints 100, which is ten times too low" }],
  ]),
  ...parameterTable({ source: "so394", from: 2007, unit: "kcal/kWh", place: "Note 1" }, [
    ["convention.kcalPerKwh", "860", { note: "energy statements only; physically 859.845" }],
  ]),
  ...parameterTable({ source: "siUnits", from: 2008, unit: "kJ/kcal", place: "International Table calorie" }, [["calorie.kJ", "4.1868"]]),
];
