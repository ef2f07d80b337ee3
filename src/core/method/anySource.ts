/**
 * Emissions of one unit of any source, from its published parameters or the plant's own figures. Emissions are linear in
 * the quantity, so a column of quantities needs one derivation for each distinct source, unit, year and set of factors.
 */
import { lookup, traceOf } from "../parameters";
import type { EmissionSource, Pack } from "../parameters";
import { ONE, ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { bad, good } from "../quantity/outcome";
import type { Outcome } from "../quantity/outcome";
import type { ComplianceYear } from "../quantity/period";
import { convert } from "../quantity/conversion";
import type { Measured, Unit } from "../quantity/units";
import { cited, derived, reading } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { carbonateEmissions } from "./carbonates";
import { procedure } from "./clauses";
import { combustionEmissions, defaultOxidation } from "./combustion";
import { purchasedPower } from "./electricity";

/** A source as asked for; null stands for the published value. */
export interface SourceAsked {
  readonly source: EmissionSource;
  /** What the person called it, for messages. */
  readonly name: string;
  /** Unit of the quantity. */
  readonly unit: Unit;
  /** Energy per mass or volume. */
  readonly ncv: Measured | null;
  /** CO2 per energy or per mass. */
  readonly factor: Measured | null;
  readonly oxidation: Decimal | null;
  readonly year: ComplianceYear;
  readonly pack: Pack;
}

/** tCO2e of one unit of the source; what hinders it names the argument and the remedy. */
export function emissionsPerUnit(asked: SourceAsked): Outcome<Trace> {
  const { family } = asked.source;
  if (family === "fuel") return fuelPerUnit(asked);
  return family === "electricity" ? electricityPerUnit(asked) : materialPerUnit(asked);
}

/** Whether the emissions of a unit are proportional to the NCV given. */
export function dependsOnNcv({ source, unit, factor }: SourceAsked): boolean {
  return source.family === "fuel" && unit.family !== "energy" && (factor === null || !isPerMass(factor));
}

function isPerMass({ value, unit }: Measured): boolean {
  return convert(value, unit, "tCO2/t").ok;
}

/** Equation IV of one unit. A factor per mass, such as tCO2/t, needs no calorific value. Biomass counts zero (4.4(3)). */
function fuelPerUnit(asked: SourceAsked): Outcome<Trace> {
  const { unit, factor, source, name } = asked;
  if (!["mass", "liquidVolume", "gasVolume", "energy"].includes(unit.family))
    return bad("invalid", `unit ${unit.symbol}: give ${name} in t, kL, SCM or GJ`);
  if (source.biomass) return good(biomassPerUnit(asked));
  const fossil = cited("Fossil share", ONE, "", "all fossil");
  const oxidation = oxidationOf(asked);
  if (factor !== null && isPerMass(factor)) {
    const mass = massPerUnit(asked);
    const perTonne = inUnit("CO2 factor", factor, "tCO2/t");
    return both(mass, perTonne, (tonnes, each) => combustionEmissions(tonnes, each, oxidation, fossil));
  }
  return both(energyPerUnit(asked), factorPerTJ(asked), (energy, perTJ) => combustionEmissions(energy, perTJ, oxidation, fossil));
}

function biomassPerUnit({ unit }: SourceAsked): Trace {
  return cited("Emissions of biomass", ZERO, `tCO2e/${unit.symbol}`, procedure("4.4(3)"), ["its CO2 is a memo item"]);
}

function oxidationOf({ oxidation }: SourceAsked): Trace {
  return oxidation === null ? defaultOxidation() : reading("Oxidation factor", oxidation, "");
}

/** TJ of one unit. A calorific value per mass and a quantity by volume, or the reverse, meet through the density. */
function energyPerUnit(asked: SourceAsked): Outcome<Trace> {
  const { unit } = asked;
  if (unit.family === "energy") return inUnit("Fuel energy", { value: ONE, unit: unit.symbol }, "TJ");
  const ncv = ncvOf(asked);
  if (!ncv.ok) return ncv;
  const direct = convert(ncv.value.value, ncv.value.unit, `TJ/${unit.symbol}`);
  const rule = { label: "Fuel energy", unit: `TJ/${unit.symbol}`, how: "NCV of one unit", cite: procedure("Annexure III, Equation V") };
  if (direct.ok) return good(derived(rule, direct.value, [ncv.value]));
  const base = convert(ONE, ncv.value.unit, "TJ/t").ok ? "t" : ncv.value.unit.slice(ncv.value.unit.indexOf("/") + 1);
  const amount = amountPerUnit(asked, base);
  const each = convert(ncv.value.value, ncv.value.unit, `TJ/${base}`);
  if (!each.ok) return bad("invalid", `ncv: ${each.problem.message}`);
  return amount.ok
    ? good(derived({ ...rule, how: "density x NCV" }, amount.value.value.times(each.value), [amount.value, ncv.value]))
    : amount;
}

/** The NCV given, else IPCC's default; some sources have none. */
function ncvOf({ ncv, source, name, year, pack }: SourceAsked): Outcome<Trace> {
  if (ncv !== null) return good(reading("NCV", ncv.value, ncv.unit));
  const id = source.parameters.ncv;
  if (id === null) return bad("unavailable", `${name}: give the NCV, e.g. 4100 kcal/kg`);
  const found = lookup(id, year, pack);
  return found.ok ? good(traceOf(`NCV of ${source.name}`, found.value)) : bad("unavailable", `${name}: give the NCV, e.g. 4100 kcal/kg`);
}

function factorPerTJ({ factor, source, name, year, pack }: SourceAsked): Outcome<Trace> {
  if (factor !== null) return inUnit("CO2 factor", factor, "tCO2/TJ");
  const id = source.parameters.co2;
  if (id === null) return bad("unavailable", `${name}: no published factor; give the measured one in tCO2/TJ`);
  const found = lookup(id, year, pack);
  return found.ok ? good(traceOf(`CO2 factor of ${source.name}`, found.value)) : found;
}

function massPerUnit(asked: SourceAsked): Outcome<Trace> {
  return amountPerUnit(asked, "t");
}

/** One unit of the quantity in another unit, through the published density where mass and volume meet. */
function amountPerUnit({ unit, source, name, year, pack }: SourceAsked, to: string): Outcome<Trace> {
  const id = source.parameters.density;
  const density = id === null ? null : lookup(id, year, pack);
  const found = density?.ok === true ? density.value : null;
  const amount = convert(ONE, unit, to, found === null ? {} : { density: found });
  const rule = { label: "Amount", unit: `${to}/${unit.symbol}`, how: `one ${unit.symbol}`, cite: "" };
  if (amount.ok) return good(derived(rule, amount.value, found === null ? [] : [traceOf(`Density of ${source.name}`, found)]));
  return bad(
    "invalid",
    `${name}: no density for ${unit.symbol} to ${to}; give the quantity or the NCV per ${to === "t" ? "t" : unit.symbol}`,
  );
}

/** Equation VII of one unit; the grid factor of the baseline year stays frozen (5(7)(vi)). */
function electricityPerUnit({ source, name, unit, factor, year, pack }: SourceAsked): Outcome<Trace> {
  if (unit.family !== "electricity") return bad("invalid", `unit ${unit.symbol}: give ${name} in kWh, MWh or lakh kWh`);
  const energy = inUnit("Electricity", { value: ONE, unit: unit.symbol }, "kWh");
  if (factor !== null) return both(energy, inUnit("Supplier factor", factor, "tCO2/MWh"), purchasedPower);
  const id = source.parameters.co2;
  if (id === null) return bad("unavailable", `${name}: no published factor; give the supplier's in tCO2/MWh`);
  const found = lookup(id, year, pack);
  return found.ok ? both(energy, good(traceOf(`Factor of ${source.name}`, found.value)), purchasedPower) : found;
}

/** Equation IX of one unit of a carbonate or material, or a gas by its global warming potential. */
function materialPerUnit(asked: SourceAsked): Outcome<Trace> {
  const { name, unit, factor } = asked;
  if (unit.family !== "mass") return bad("invalid", `unit ${unit.symbol}: give ${name} in t or kg`);
  const tonnes = inUnit("Quantity", { value: ONE, unit: unit.symbol }, "t");
  const perTonne = factor !== null ? inUnit("Factor", factor, "tCO2/t") : publishedPerTonne(asked);
  const conversion =
    asked.oxidation === null
      ? cited("Conversion factor", ONE, "", procedure("Annexure III, Equation IX: 1 where it is not measured"))
      : reading("Conversion factor", asked.oxidation, "");
  return both(tonnes, perTonne, (mass, each) => carbonateEmissions(mass, each, conversion));
}

function publishedPerTonne({ source, name, year, pack }: SourceAsked): Outcome<Trace> {
  const id = source.parameters.co2;
  const found = id === null ? null : lookup(id, year, pack);
  return found?.ok === true
    ? good(traceOf(`Factor of ${source.name}`, found.value))
    : bad("unavailable", `${name}: not in Annexure I; give its GWP as the factor`);
}

function inUnit(label: string, measured: Measured, unit: string): Outcome<Trace> {
  const converted = convert(measured.value, measured.unit, unit);
  return converted.ok ? good(reading(label, converted.value, unit)) : bad("invalid", `factor: ${converted.problem.message}`);
}

function both(first: Outcome<Trace>, second: Outcome<Trace>, compute: (a: Trace, b: Trace) => Trace): Outcome<Trace> {
  if (!first.ok) return first;
  return second.ok ? good(compute(first.value, second.value)) : second;
}
