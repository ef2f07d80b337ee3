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

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ArgumentSpec {
  readonly name: string;
  readonly isOptional: boolean;
  /** null where the argument is a cell, or typed. */
  readonly choices: readonly Option[] | null;
}

export interface FunctionSpec {
  readonly id: string;
  readonly signature: string;
  readonly args: readonly ArgumentSpec[];
}

/** The words of an argument, or of one function's; a test holds them to those that the functions answer and name. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  property: ["co2", "ncv", "carbon", "oxidation", "density"],
  gas: ["CO2", "CH4", "N2O", "CF4", "C2F6", "C4F10", "C6F14", "SF6"],
  assessment: ["Procedure", "SAR", "AR4", "AR5", "AR6"],
  state: ["solid", "liquid", "gas"],
  "PFC_SLOPE technology": ["CWPB", "SWPB", "VSS", "HSS"],
  "PFC_OVERVOLTAGE technology": ["CWPB", "SWPB"],
};

const SOURCES: readonly Option[] = EMISSION_SOURCES.map(({ id, name }) => ({ value: id, label: name }));

function choicesOf(id: string, argument: string): readonly Option[] | null {
  if (argument === "source") return SOURCES;
  const words = CHOICES[`${id} ${argument}`] ?? CHOICES[argument];
  return words?.map((value) => ({ value, label: value })) ?? null;
}

export const FUNCTION_SPECS: readonly FunctionSpec[] = SIGNATURES.map((signature) => {
  const [id = "", list = ""] = signature.slice(0, -1).split("(");
  const args = list.split(", ").map((text): ArgumentSpec => {
    const name = text.replace(/[[\]]/g, "");
    return { name, isOptional: text.startsWith("["), choices: choicesOf(id, name) };
  });
  return { id, signature, args };
});
