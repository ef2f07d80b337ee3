/** Optional figures beside a quantity. A number far outside its range is refused, with the unit that was likely meant. */
import type { EmissionSource } from "../core/parameters";
import { ONE, ZERO } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { convert } from "../core/quantity/units";
import type { Measured, Unit } from "../core/quantity/units";
import { isBlankOrZero, numberIn, quantityIn } from "./cells";
import type { Cell } from "./cells";

const LOWEST_NCV = 500;
const HIGHEST_NCV = 15_000;

/** kcal/kg, kcal/Sm3 of a gas by volume, kcal/L of a liquid by volume; null where it is left out or plays no part. */
export function ncvIn(cell: Cell, source: EmissionSource, unit: Unit): Outcome<Measured | null> {
  if (cell === undefined || source.family !== "fuel") return good(null);
  if (isBlankOrZero(cell)) return bad("invalid", "ncv is blank or zero: give it, e.g. 4100 kcal/kg, or leave it out");
  const found = quantityIn(cell, "ncv");
  if (!found.ok) return found;
  const standard = unit.family === "gasVolume" ? "kcal/Sm3" : unit.family === "liquidVolume" ? "kcal/L" : "kcal/kg";
  const { value, unit: typed } = found.value!;
  if (typed === null) return inRange(value, standard, `${value}`);
  const comparable = ["kcal/kg", "kcal/Sm3", "kcal/L"].map((candidate) => convert(value, typed, candidate)).find(({ ok }) => ok);
  if (comparable?.ok !== true) return bad("invalid", `ncv in ${typed.symbol} is no calorific value: write e.g. "4100 kcal/kg"`);
  const checked = inRange(comparable.value, standard, `${value} ${typed.symbol}`);
  return checked.ok ? good({ value, unit: typed.symbol }) : checked;
}

function inRange(value: Decimal, unit: string, typed: string): Outcome<Measured> {
  if (value.gte(LOWEST_NCV) && value.lte(HIGHEST_NCV)) return good({ value, unit });
  const per = unit.slice(unit.indexOf("/") + 1);
  const wide = per === "kg" ? "GJ/t" : `MJ/${per}`;
  const likely = value.gte(1) && value.lte(130) ? wide : value.gt(HIGHEST_NCV) ? `kJ/${per}` : null;
  const remedy = likely === null || typed.includes(" ") ? `expected ${LOWEST_NCV} to ${HIGHEST_NCV}` : `if in ${likely}, write "${typed} ${likely}"`;
  return bad("outOfRange", `ncv ${typed}${typed.includes(" ") ? "" : ` ${unit}`} is out of range: ${remedy}`);
}

interface FactorRule {
  /** What a number without a unit stands in. */
  readonly unit: string;
  readonly lowest: number;
  readonly highest: number;
  /** Units a number outside the range may have meant, each with the range that suggests it. */
  readonly likely: readonly (readonly [unit: string, lowest: number, highest: number])[];
}

const FUEL_FACTOR: FactorRule = { unit: "tCO2/TJ", lowest: 20, highest: 300, likely: [["gCO2/kcal", 0.08, 1.3], ["tCO2/t", 1.3, 4], ["kgCO2/TJ", 20_000, 300_000]] };
const POWER_FACTOR: FactorRule = { unit: "tCO2/MWh", lowest: 0.001, highest: 3, likely: [["gCO2/kWh", 100, 3000]] };
const MATERIAL_FACTOR: FactorRule = { unit: "tCO2/t", lowest: 0.001, highest: 5, likely: [["kgCO2/t", 5, 5000]] };
const GAS_FACTOR: FactorRule = { unit: "tCO2/t", lowest: 1, highest: 30_000, likely: [] };

function ruleFor({ family }: EmissionSource): FactorRule {
  return family === "fuel" ? FUEL_FACTOR : family === "electricity" ? POWER_FACTOR : family === "gas" ? GAS_FACTOR : MATERIAL_FACTOR;
}

/** tCO2/TJ of a fuel, tCO2/MWh of electricity, t/t of a material. */
export function factorIn(cell: Cell, source: EmissionSource): Outcome<Measured | null> {
  if (cell === undefined) return good(null);
  if (isBlankOrZero(cell)) return bad("invalid", "factor is blank or zero: give it or leave it out");
  const found = quantityIn(cell, "factor");
  if (!found.ok) return found;
  const { value, unit } = found.value!;
  const rule = ruleFor(source);
  if (unit !== null && convert(value, unit, rule.unit).ok === false && source.family === "fuel" && convert(value, unit, "tCO2/t").ok) return good({ value, unit: unit.symbol });
  const standard = unit === null ? good(value) : convert(value, unit, rule.unit);
  if (!standard.ok) return bad("invalid", `factor in ${unit!.symbol}: write it in ${rule.unit}`);
  if (standard.value.gte(rule.lowest) && standard.value.lte(rule.highest)) return good(unit === null ? { value, unit: rule.unit } : { value, unit: unit.symbol });
  const likely = unit === null ? rule.likely.find(([, lowest, highest]) => value.gte(lowest) && value.lte(highest))?.[0] : undefined;
  const remedy = likely === undefined ? `expected ${rule.lowest} to ${rule.highest}` : `if in ${likely}, write "${value} ${likely}"`;
  return bad("outOfRange", `factor ${value} ${unit?.symbol ?? rule.unit} is out of range: ${remedy}`);
}

/** A fraction from 0 to 1; blank, or 0 as a blank cell arrives on the desktop, is not measured. */
export function oxidationIn(cell: Cell): Outcome<Decimal | null> {
  if (isBlankOrZero(cell)) return good(null);
  const found = numberIn(cell, "oxidation");
  if (!found.ok || found.value === null) return found;
  const value = found.value;
  if (value.gt(ZERO) && value.lte(ONE)) return good(value);
  const likely = value.gt(ONE) && value.lte(100) ? `write ${value.div(100)} or "${value} %"` : "give a fraction from 0 to 1";
  return bad("outOfRange", `oxidation ${value} is out of range: ${likely}`);
}
