/**
 * Indian fuel data: PPAC densities, national factors as alternatives to Annexure IV, and the GCV bands of coal grades.
 * CEA's fuel factors are left out on purpose: they stand on gross calorific value and must not meet an NCV.
 */
import { parameterTable } from "./parameter";
import type { Line } from "./parameter";

/** PPAC prints kL per tonne; the density is its reciprocal, kept exact. */
const DENSITIES = parameterTable({ source: "ppac", from: 2017, unit: "t/kL", place: "Table 1" }, [
  ["ppac.petrol.density", "1/1.411", { note: "printed 1.411 kL/t" }],
  ["ppac.hsd.density", "1/1.21", { note: "printed 1.210 kL/t" }],
  ["ppac.kerosene.density", "1/1.285", { note: "printed 1.285 kL/t" }],
  ["ppac.atf.density", "1/1.288", { note: "printed 1.288 kL/t" }],
  ["ppac.ldo.density", "1/1.172", { note: "printed 1.172 kL/t" }],
  ["ppac.furnace_oil.density", "1/1.071", { note: "printed 1.071 kL/t" }],
  ["ppac.crude_oil.density", "1/1.17", { note: "printed 1.170 kL/t" }],
  ["ppac.natural_gas.density", "0.76", { unit: "kg/SCM", place: "Table 4", note: "at 15.56 C, molar mass 18 g/mol" }],
  ["ppac.natural_gas.gcv", "10000", { unit: "kcal/SCM", place: "Table 4", note: "nominal; Indian gas 8,500 to 10,000" }],
]);

const NATIONAL = parameterTable({ source: "natcom1", from: 2004, unit: "tCO2/TJ", place: "IPCC EFDB 122988 to 123001" }, [
  ["natcom1.coking_coal.co2", "93.61"],
  ["natcom1.non_coking_coal.co2", "95.81"],
  ["natcom1.lignite.co2", "106.51"],
  ["natcom1.coking_coal.ncv", "24.18", { unit: "TJ/Gg" }],
  ["natcom1.non_coking_coal.ncv", "19.63", { unit: "TJ/Gg" }],
  ["natcom1.lignite.ncv", "9.69", { unit: "TJ/Gg" }],
]);

const BIENNIAL = parameterTable({ source: "bur4", from: 2024, unit: "TJ/Gg", place: "Table 2.8", confidence: "medium" }, [
  ["bur4.coking_coal.ncv", "23.66"],
  ["bur4.coking_coal.carbon", "25.55", { unit: "tC/TJ" }],
  ["bur4.non_coking_coal.ncv", "17.09"],
  ["bur4.non_coking_coal.carbon", "26.39", { unit: "tC/TJ" }],
  ["bur2.non_coking_coal.ncv", "18.26", { source: "bur2", from: 2018, place: "Table 2.3 (p. 63)" }],
  ["bur2.non_coking_coal.carbon", "26.28", { source: "bur2", from: 2018, place: "Table 2.3 (p. 63)", unit: "tC/TJ" }],
]);

/** G1 is above 7000; each further grade is 300 kcal/kg wide, down to G17 at 2201 to 2500. The value is the lower limit. */
const GRADES = Array.from({ length: 17 }, (_, index): Line => {
  const lower = String(7001 - 300 * index);
  return [`coalGrade.g${index + 1}.gcv`, lower, index === 0 ? { lower } : { lower, upper: String(7300 - 300 * index) }];
});

const COAL_GRADES = parameterTable(
  {
    source: "coalGrades",
    from: 2012,
    unit: "kcal/kg",
    place: "Bands G1 to G17",
    confidence: "medium",
    note: "GCV at equilibrated moisture",
  },
  GRADES,
);

export const INDIA_FUELS = [...DENSITIES, ...NATIONAL, ...BIENNIAL, ...COAL_GRADES];
