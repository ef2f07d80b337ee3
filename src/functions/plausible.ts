/** Optional figures beside a quantity. A number far outside its range is refused, with the unit that was likely meant. */
import type { EmissionSource } from "../core/parameters";
import { ONE, ZERO } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { convert } from "../core/quantity/conversion";
import type { Measured, Unit } from "../core/quantity/units";
import { isBlankOrZero, numberIn, quantityIn } from "./cells";
import type { Cell } from "./cells";

const LOWEST_NCV = 500;
const HIGHEST_NCV = 15_000;

/** Whether a cell is a number in kcal that needs no further look. */
export function isPlainNcv(cell: Cell): boolean {
  return typeof cell === "number" && cell >= LOWEST_NCV && cell <= HIGHEST_NCV;
}

/** What an NCV without a unit stands in, by the quantity's unit. */
export function ncvUnit({ family }: Unit): string {
  return family === "gasVolume" ? "kcal/Sm3" : family === "liquidVolume" ? "kcal/L" : "kcal/kg";
}

/** kcal/kg, kcal/Sm3 of a gas by volume, kcal/L of a liquid by volume; null where it is left out or plays no part. */
export function ncvIn(cell: Cell, source: EmissionSource, unit: Unit): Outcome<Measured | null> {
  if (cell === undefined || source.family !== "fuel" || source.biomass) return good(null);
  if (isBlankOrZero(cell)) return bad("invalid", `ncv is blank or zero: give it, e.g. 4100 ${ncvUnit(unit)}, or leave it out`);
  return calorificIn(cell, "ncv", ncvUnit(unit));
}

/** A calorific value: a number in the standard unit, or a text with its own; refused outside 500 to 15,000 kcal. */
export function calorificIn(cell: Cell, name: string, standard: string): Outcome<Measured> {
  if (isBlankOrZero(cell)) return bad("invalid", `${name} is blank or zero: give it, e.g. 4100 ${standard}`);
  const found = quantityIn(cell, name);
  if (!found.ok) return found;
  const { value, unit } = found.value!;
  if (unit === null) return isInRange(value) ? good({ value, unit: standard }) : bad("outOfRange", outOfRange(value, name, standard));
  const inKcal = ["kcal/kg", "kcal/Sm3", "kcal/L"].map((candidate) => convert(value, unit, candidate)).find(({ ok }) => ok);
  if (inKcal?.ok !== true) return bad("invalid", `${name} in ${unit.symbol} is no calorific value: write e.g. "4100 kcal/kg"`);
  if (isInRange(inKcal.value)) return good({ value, unit: unit.symbol });
  return bad("outOfRange", `${name} ${value.toString()} ${unit.symbol} is out of range: expected 500 to 15,000 kcal/kg`);
}

function isInRange(value: Decimal): boolean {
  return value.gte(LOWEST_NCV) && value.lte(HIGHEST_NCV);
}

function outOfRange(value: Decimal, name: string, standard: string): string {
  const per = standard.slice(standard.indexOf("/") + 1);
  const wide = per === "kg" ? "GJ/t" : `MJ/${per}`;
  const likely = value.gte(1) && value.lte(130) ? wide : value.gt(HIGHEST_NCV) && value.lte(65_000) ? `kJ/${per}` : null;
  const remedy = likely === null ? "expected 500 to 15,000" : `if in ${likely}, write "${value.toString()} ${likely}"`;
  return `${name} ${value.toString()} ${standard} is out of range: ${remedy}`;
}

interface FactorRule {
  /** What a number without a unit stands in. */
  readonly unit: string;
  readonly lowest: number;
  readonly highest: number;
  /** Units a number outside the range may have meant, each with the range that suggests it. */
  readonly likely: readonly (readonly [unit: string, lowest: number, highest: number])[];
}

const FUEL_FACTOR: FactorRule = {
  unit: "tCO2/TJ",
  lowest: 20,
  highest: 300,
  likely: [
    ["gCO2/kcal", 0.08, 1.3],
    ["tCO2/t", 1.3, 4],
    ["kgCO2/TJ", 20_000, 300_000],
  ],
};
const POWER_FACTOR: FactorRule = { unit: "tCO2/MWh", lowest: 0.001, highest: 3, likely: [["gCO2/kWh", 100, 3000]] };
const MATERIAL_FACTOR: FactorRule = { unit: "tCO2/t", lowest: 0.001, highest: 5, likely: [["kgCO2/t", 5, 5000]] };
const GAS_FACTOR: FactorRule = { unit: "tCO2/t", lowest: 1, highest: 30_000, likely: [] };

function ruleFor({ family }: EmissionSource): FactorRule {
  return family === "fuel" ? FUEL_FACTOR : family === "electricity" ? POWER_FACTOR : family === "gas" ? GAS_FACTOR : MATERIAL_FACTOR;
}

/** tCO2/TJ of a fuel, tCO2/MWh of electricity, t/t of a material; a fuel's factor may also stand per tonne, as text. */
export function factorIn(cell: Cell, source: EmissionSource): Outcome<Measured | null> {
  if (cell === undefined) return good(null);
  if (isBlankOrZero(cell)) return bad("invalid", "factor is blank or zero: give it or leave it out");
  const found = quantityIn(cell, "factor");
  if (!found.ok) return found;
  const { value, unit } = found.value!;
  const rule = ruleFor(source);
  if (unit === null)
    return isWithin(value, rule)
      ? good({ value, unit: rule.unit })
      : bad("outOfRange", outlierFactor(value, rule.unit, rule, likelyUnit(value, rule)));
  const perMass = source.family === "fuel" && convert(value, unit, "tCO2/t").ok;
  const standard = perMass ? null : convert(value, unit, rule.unit);
  if (standard?.ok === false) return bad("invalid", `factor in ${unit.symbol}: write it in ${rule.unit}`);
  const plausible = standard === null || isWithin(standard.value, rule);
  return plausible ? good({ value, unit: unit.symbol }) : bad("outOfRange", outlierFactor(value, unit.symbol, rule, null));
}

function isWithin(value: Decimal, { lowest, highest }: FactorRule): boolean {
  return value.gte(lowest) && value.lte(highest);
}

function likelyUnit(value: Decimal, { likely }: FactorRule): string | null {
  return likely.find(([, lowest, highest]) => value.gte(lowest) && value.lte(highest))?.[0] ?? null;
}

function outlierFactor(value: Decimal, unit: string, rule: FactorRule, likely: string | null): string {
  const remedy =
    likely === null ? `expected ${rule.lowest} to ${rule.highest} ${rule.unit}` : `if in ${likely}, write "${value.toString()} ${likely}"`;
  return `factor ${value.toString()} ${unit} is out of range: ${remedy}`;
}

/** A fraction from 0 to 1; blank, or 0 as a blank cell arrives on the desktop, is not measured. */
export function oxidationIn(cell: Cell): Outcome<Decimal | null> {
  if (isBlankOrZero(cell)) return good(null);
  const found = numberIn(cell, "oxidation");
  if (!found.ok || found.value === null) return found;
  const value = found.value;
  if (value.gt(ZERO) && value.lte(ONE)) return good(value);
  const likely =
    value.gt(ONE) && value.lte(100) ? `write ${value.div(100).toString()} or "${value.toString()} %"` : "give a fraction from 0 to 1";
  return bad("outOfRange", `oxidation ${value.toString()} is out of range: ${likely}`);
}
