/** The formula EMISSIONS as the pane writes it, and what it gives for the first cell. */
import { emissionsPerUnit } from "../../../core/method/anySource";
import { findSource, packFor } from "../../../core/parameters";
import { decimal } from "../../../core/quantity/decimal";
import type { Decimal } from "../../../core/quantity/decimal";
import { bad, good } from "../../../core/quantity/outcome";
import type { Outcome } from "../../../core/quantity/outcome";
import { yearLabel } from "../../../core/quantity/period";
import type { ComplianceYear } from "../../../core/quantity/period";
import { parseUnit } from "../../../core/quantity/units";

export interface EmissionsAsked {
  readonly source: string;
  readonly unit: string;
  readonly year: ComplianceYear;
  /** Of the first cell. */
  readonly quantity: number;
  /** kcal/kg, kcal/Sm3 or kcal/L, by the unit; null takes the published one. */
  readonly ncv: number | null;
}

export function formulaText(name: string, args: readonly string[]): string {
  return `=CCTS.${name}(${args.join(",")})`;
}

/** The year is always written, so that the formula means the same in every later version. */
export function emissionsFormula({ source, unit, year }: Pick<EmissionsAsked, "source" | "unit" | "year">, quantity: string, ncv: string | null): string {
  return formulaText("EMISSIONS", [JSON.stringify(source), quantity, JSON.stringify(unit), ncv ?? "", "", "", JSON.stringify(yearLabel(year))]);
}

/** tCO2e by the same method the function uses; what hinders it is said in the function's words. */
export function emissionsPreview({ source, unit, year, quantity, ncv }: EmissionsAsked): Outcome<Decimal> {
  const found = findSource(source);
  if (!found.ok) return found;
  const parsed = parseUnit(unit);
  if (!parsed.ok) return parsed;
  const pack = packFor(year);
  if (!pack.ok) return pack;
  if (quantity < 0) return bad("outOfRange", "quantity is negative");
  const per = { gasVolume: "kcal/Sm3", liquidVolume: "kcal/L" }[parsed.value.family as string] ?? "kcal/kg";
  const given = ncv === null ? null : { value: decimal(ncv), unit: per };
  const each = emissionsPerUnit({ source: found.value, name: source, unit: parsed.value, ncv: given, factor: null, oxidation: null, year, pack: pack.value });
  return each.ok ? good(decimal(quantity).times(each.value.value)) : each;
}
