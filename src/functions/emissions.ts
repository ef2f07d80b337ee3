/** EMISSIONS: reads its arguments, refuses what cannot be meant, and multiplies quantities by emissions of one unit. */
import { emissionsPerUnit } from "../core/method/anySource";
import type { SourceAsked } from "../core/method/anySource";
import { findSource } from "../core/parameters";
import { decimal } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { convert, parseUnit } from "../core/quantity/units";
import { quantityIn, textIn } from "./cells";
import type { Cell } from "./cells";
import { perRow } from "./columns";
import type { Arguments, Row, Shown } from "./columns";
import { factorIn, ncvIn, oxidationIn } from "./plausible";
import { editionOf } from "./year";

/** More than all of India emits in a year: a wrong unit. */
const LARGEST_TCO2E = decimal(5_000_000_000);

type Asked = Row<Record<"source" | "quantity" | "unit" | "ncv" | "factor" | "oxidation" | "year", Cell>>;

export function emissions(args: Arguments): Shown[][] {
  const rates = rateFinder();
  return perRow(args as Record<keyof Asked, Cell>, (row) => {
    const rate = rates(row);
    if (!rate.ok) return rate;
    const quantity = quantityOf(row);
    if (!quantity.ok) return quantity;
    const value = quantity.value.times(rate.value);
    return value.gt(LARGEST_TCO2E) ? bad("outOfRange", "quantity: more than all of India emits; check the unit") : good(value.toNumber());
  });
}

/** Emissions of one unit, found once for each distinct set of what stands beside the quantity. */
function rateFinder(): (row: Asked) => Outcome<Decimal> {
  const known = new Map<string, Outcome<Decimal>>();
  return (row) => {
    const key = [row.source, row.unit, row.ncv, row.factor, row.oxidation, row.year].map((cell) => (typeof cell === "object" ? JSON.stringify(cell) : `${typeof cell} ${String(cell)}`)).join("|");
    const found = known.get(key) ?? rateOf(row);
    known.set(key, found);
    return found;
  };
}

function rateOf(row: Asked): Outcome<Decimal> {
  const asked = askedOf(row);
  if (!asked.ok) return asked;
  const perUnit = emissionsPerUnit(asked.value);
  return perUnit.ok ? good(perUnit.value.value) : perUnit;
}

function askedOf(row: Asked): Outcome<SourceAsked> {
  const name = textIn(row.source, "source");
  if (!name.ok) return name;
  const source = findSource(name.value);
  if (!source.ok) return source;
  const unitText = textIn(row.unit, "unit");
  if (!unitText.ok) return unitText;
  const unit = parseUnit(unitText.value);
  if (!unit.ok) return unit;
  const edition = editionOf(row.year);
  if (!edition.ok) return edition;
  const ncv = ncvIn(row.ncv, source.value, unit.value);
  if (!ncv.ok) return ncv;
  const factor = factorIn(row.factor, source.value);
  if (!factor.ok) return factor;
  const oxidation = oxidationIn(row.oxidation);
  if (!oxidation.ok) return oxidation;
  return good({ source: source.value, name: name.value, unit: unit.value, ncv: ncv.value, factor: factor.value, oxidation: oxidation.value, ...edition.value });
}

/** A blank quantity counts as 0, as a blank cell does on the desktop; completeness is judged by Check. */
function quantityOf({ quantity, unit }: Asked): Outcome<Decimal> {
  if (typeof quantity === "number" && quantity >= 0 && Number.isFinite(quantity)) return good(decimal(quantity));
  const found = quantityIn(quantity, "quantity");
  if (!found.ok) return found;
  if (found.value === null) return good(decimal(0));
  if (found.value.value.isNegative()) return bad("outOfRange", "quantity is negative: give what was consumed");
  if (found.value.unit === null) return good(found.value.value);
  const converted = convert(found.value.value, found.value.unit, String(unit));
  return converted.ok ? converted : bad("invalid", `quantity: ${converted.problem.message}`);
}
