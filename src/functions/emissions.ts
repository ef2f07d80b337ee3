/** EMISSIONS: reads its arguments, refuses what cannot be meant, and multiplies quantities by emissions of one unit. */
import { dependsOnNcv, emissionsPerUnit } from "../core/method/anySource";
import type { SourceAsked } from "../core/method/anySource";
import { findSource } from "../core/parameters";
import { decimal, ONE } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { parseUnit } from "../core/quantity/units";
import { textIn } from "./cells";
import { perRow } from "./columns";
import type { ArgumentsOf, Row, Shown } from "./columns";
import { amount, withAll } from "./figures";
import { factorIn, isPlainNcv, ncvIn, ncvUnit, oxidationIn } from "./plausible";
import { editionOf } from "./year";

/** More than all of India emits in a year: a wrong unit. */
const LARGEST_TCO2E = 5_000_000_000;

type Name = "source" | "quantity" | "unit" | "ncv" | "factor" | "oxidation" | "year";
type Asked = Row<Name>;

export function emissions(args: ArgumentsOf<Name>): Shown[][] {
  const rates = rateFinder();
  return perRow(args, (row) => {
    const rate = rates(row);
    if (!rate.ok) return rate;
    const quantity = quantityOf(row);
    if (!quantity.ok) return quantity;
    const tonnes = quantity.value.times(rate.value).toNumber();
    return tonnes > LARGEST_TCO2E ? bad("outOfRange", "quantity: more than all of India emits; check the unit") : good(tonnes);
  });
}

/** tCO2e of one unit, or of one unit and kcal of NCV where the NCV changes from row to row. */
interface Rate {
  readonly tonnes: Decimal;
  readonly timesNcv: boolean;
}

/** Finds each distinct set of what stands beside the quantity once; most rows repeat the one above. */
function rateFinder(): (row: Asked) => Outcome<Decimal> {
  const known = new Map<string, Outcome<Rate>>();
  let above: Asked | null = null;
  let found: Outcome<Rate> | null = null;
  return (row) => {
    if (above === null || found === null || !sameBeside(above, row)) {
      const key = keyOf(row);
      found = known.get(key) ?? rateOf(row);
      known.set(key, found);
    }
    above = row;
    if (!found.ok) return found;
    return good(found.value.timesNcv ? found.value.tonnes.times(row.ncv as number) : found.value.tonnes);
  };
}

/** NCVs that are plain numbers in range differ without needing another derivation. */
function sameBeside(a: Asked, b: Asked): boolean {
  const sameNcv = a.ncv === b.ncv || (isPlainNcv(a.ncv) && isPlainNcv(b.ncv));
  return sameNcv && a.source === b.source && a.unit === b.unit && a.factor === b.factor && a.oxidation === b.oxidation && a.year === b.year;
}

function keyOf({ source, unit, ncv, factor, oxidation, year }: Asked): string {
  return JSON.stringify([source, unit, isPlainNcv(ncv) ? "plain NCV" : [ncv], factor, oxidation, year, ncv === undefined, factor === undefined]);
}

function rateOf(row: Asked): Outcome<Rate> {
  return withAll({ asked: askedOf(row) }, ({ asked }) => {
    const timesNcv = isPlainNcv(row.ncv) && dependsOnNcv(asked);
    const perUnit = emissionsPerUnit(timesNcv ? { ...asked, ncv: { value: ONE, unit: ncvUnit(asked.unit) } } : asked);
    return perUnit.ok ? good({ tonnes: perUnit.value.value, timesNcv }) : perUnit;
  });
}

function askedOf(row: Asked): Outcome<SourceAsked> {
  const name = textIn(row.source, "source");
  const source = name.ok ? findSource(name.value) : name;
  const unitText = textIn(row.unit, "unit");
  const unit = unitText.ok ? parseUnit(unitText.value) : unitText;
  return withAll({ name, source, unit, edition: editionOf(row.year) }, (parts) => {
    const figures = { ncv: ncvIn(row.ncv, parts.source, parts.unit), factor: factorIn(row.factor, parts.source), oxidation: oxidationIn(row.oxidation) };
    return withAll(figures, (values) => good({ source: parts.source, name: parts.name, unit: parts.unit, ...values, ...parts.edition }));
  });
}

/** A blank quantity counts as 0, as a blank cell does on the desktop; completeness is judged by Check. */
function quantityOf({ quantity, unit }: Asked): Outcome<Decimal> {
  return typeof quantity === "number" && quantity >= 0 && quantity < Infinity ? good(decimal(quantity)) : amount(quantity, "quantity", String(unit));
}
