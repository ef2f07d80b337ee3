/** Figures of law, standards and project defaults that checks compare with; every one comes from the parameters. */
import { findSource, lookupAny, packFor } from "../../parameters";
import type { EmissionSource, Found } from "../../parameters";
import type { SourceStream } from "../../plan/model";
import type { PowerKind } from "../../plan/spec/choiceWords";
import type { Decimal } from "../../quantity/decimal";
import type { CheckContext, PlannedContext } from "../engine/context";

const FIRST_YEAR = { start: 2025 };

/** A parameter under the plan's choices; null before its first year. */
export function rule(context: CheckContext, id: string): Found | null {
  const pack = context.setting?.pack ?? packOfFirstYear();
  const found = lookupAny(id, context.year, pack);
  return found.ok ? found.value : null;
}

function packOfFirstYear() {
  const pack = packFor(FIRST_YEAR);
  if (!pack.ok) throw new Error(pack.problem.message);
  return pack.value;
}

/** The value of a rule that is known for every year of the scheme. */
export function ruleValue(context: CheckContext, id: string): Decimal {
  const found = rule(context, id) ?? rule({ ...context, year: FIRST_YEAR }, id);
  if (found === null) throw new Error(`There is no rule ${id}.`);
  return found.value;
}

/** Whether a figure lies outside a parameter's range; a bound that is not given is not a bound. */
export function isOutside(value: Decimal, range: Pick<Found, "lower" | "upper">): boolean {
  return (range.lower !== null && value.lt(range.lower)) || (range.upper !== null && value.gt(range.upper));
}

/** "650 to 950". */
export function rangeText(range: Found): string {
  return `${range.lower?.toString() ?? "0"} to ${range.upper?.toString() ?? "any"}`;
}

/** The plan's reconciliation tolerance in %, else the project's default. */
export function toleranceOf(context: PlannedContext, of: "electricity" | "fuel"): Decimal {
  const typed = of === "electricity" ? context.plan.method.electricityTolerance : context.plan.method.fuelTolerance;
  return typed.number ?? ruleValue(context, `reconciliation.${of}`);
}

/** What a stream of the plan is made of; null when nobody knows its material, or where its factor is none of the material's. */
export function sourceOf(stream: SourceStream): EmissionSource | null {
  return stream.treatment.choice === "notional" ? null : sourceNamed(stream.material.text);
}

/** The source of a name; null where the catalogue has none. */
export function sourceNamed(name: string): EmissionSource | null {
  const found = findSource(name);
  return found.ok ? found.value : null;
}

/** Flows of a mass balance count by their carbon, bought intermediates by a stated factor: neither needs a known material or an NCV. */
export function needsNoMaterial(stream: SourceStream): boolean {
  const { choice } = stream.treatment;
  return choice === "mass balance in" || choice === "mass balance out" || choice === "notional";
}

/** Power that counts zero by contract and undertaking (5(17)). */
export function isRenewable(kind: PowerKind | null): boolean {
  return kind === "open-access renewable" || kind === "own renewable";
}
