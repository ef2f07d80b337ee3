/** The functions a person can put together in the pane, with the kind of each argument. */
import { EMISSION_SOURCES } from "../../../core/parameters";

/** As in Excel's own help: what may be left out stands in brackets. */
const SIGNATURES = [
  "EMISSIONS(source, quantity, unit, [ncv], [factor], [oxidation], [year])",
  "GEI(emissions, output)",
  "CCC_SHORTFALL(achievedGEI, targetGEI, output)",
  "CCC_SURPLUS(achievedGEI, targetGEI, output)",
  "ENV_COMPENSATION(shortfall, averagePrice, [year])",
  "FACTOR(source, property, [year])",
  "CITE(source, property, [year])",
  "GWP(gas, [assessment])",
  "TARGET(registration, year)",
  "CONVERT_QTY(value, from, to, [source])",
  "STOCK_CONSUMED(opening, received, movedOut, closing)",
  "NCV_FROM_GCV(gcv, state)",
  "EF_FROM_CARBON(carbonPercent, ncv)",
  "CALCINATION(clinker, [factor])",
  "CALCINATION_B2(clinker, cao, mgo, [nonCarbonate], [dust], [ckd], [ckdRate], [rawMealRatio], [organicCarbon])",
  "ANODE(aluminium, netAnode, [sulphurPercent], [ashPercent])",
  "PFC_SLOPE(aluminium, minutesPerCellDay, technology, [slope], [weightFraction], [assessment])",
  "PFC_OVERVOLTAGE(aluminium, overvoltage, currentEfficiencyPercent, technology, [coefficient], [weightFraction], [assessment])",
  "GAS_CO2(co2, co, [methane], [c2], [c3], [c4])",
  "STOICHIOMETRY(made, from)",
  "HEAT_FACTOR(emissions, heat, power)",
  "SPECIFIC_ENERGY(power, heatRate, steam, enthalpy, [mpSteam], [mpEnthalpy])",
] as const;

export interface ArgumentSpec {
  readonly name: string;
  readonly isOptional: boolean;
}

export interface FunctionSpec {
  readonly id: string;
  readonly signature: string;
  readonly args: readonly ArgumentSpec[];
}

export const FUNCTION_SPECS: readonly FunctionSpec[] = SIGNATURES.map((signature) => {
  const [id = "", list = ""] = signature.slice(0, -1).split("(");
  const args = list.split(", ").map((text): ArgumentSpec => ({ name: text.replace(/[[\]]/g, ""), isOptional: text.startsWith("[") }));
  return { id, signature, args };
});

/** Arguments that are one of a few words; the others are cells, or are typed. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  property: ["co2", "ncv", "carbon", "oxidation", "density"],
  gas: ["CO2", "CH4", "N2O", "CF4", "C2F6", "C4F10", "C6F14", "SF6"],
  assessment: ["Procedure", "SAR", "AR4", "AR5", "AR6"],
  state: ["solid", "liquid", "gas"],
  technology: ["CWPB", "SWPB", "VSS", "HSS"],
};

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** null where the argument is a cell, or typed. */
export function choicesOf(argument: string): readonly Option[] | null {
  if (argument === "source") return EMISSION_SOURCES.map(({ id, name }) => ({ value: id, label: name }));
  return CHOICES[argument]?.map((value) => ({ value, label: value })) ?? null;
}
