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
import type { Cell } from "./cells";
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
    const { tonnes, timesNcv } = rate.value;
    const total = (timesNcv ? quantity.value.times(row.ncv as number) : quantity.value).times(tonnes).toNumber();
    return total > LARGEST_TCO2E ? bad("outOfRange", "quantity: more than all of India emits; check the unit") : good(total);
  });
}

/** tCO2e of one unit, or of one unit and kcal of NCV where the NCV changes from row to row. */
interface Rate {
  readonly tonnes: Decimal;
  readonly timesNcv: boolean;
}

/** Finds each distinct set of what stands beside the quantity once. */
function rateFinder(): (row: Asked) => Outcome<Rate> {
  const known: Branch = new Map();
  return (row) => {
    const factors = branchAt(branchAt(branchAt(known, row.unit), row.factor), row.oxidation);
    const leaf = branchAt(branchAt(factors, row.year), isPlainNcv(row.ncv) ? PLAIN_NCV : row.ncv);
    let rate = leaf.get(row.source) as Outcome<Rate> | undefined;
    if (rate === undefined) leaf.set(row.source, (rate = rateOf(row)));
    return rate;
  };
}

/** One level for each argument; the last holds the rates by source. */
type Branch = Map<Cell, unknown>;

/** NCVs that are plain numbers in range differ without needing another derivation. */
const PLAIN_NCV = "an NCV in kcal";

function branchAt(branch: Branch, cell: Cell): Branch {
  const known = branch.get(cell) as Branch | undefined;
  if (known !== undefined) return known;
  const next: Branch = new Map();
  branch.set(cell, next);
  return next;
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
    const figures = {
      ncv: ncvIn(row.ncv, parts.source, parts.unit),
      factor: factorIn(row.factor, parts.source),
      oxidation: oxidationIn(row.oxidation),
    };
    return withAll(figures, (values) => good({ source: parts.source, name: parts.name, unit: parts.unit, ...values, ...parts.edition }));
  });
}

/** A blank quantity counts as 0, as a blank cell does on the desktop; completeness is judged by Check. */
function quantityOf({ quantity, unit }: Asked): Outcome<Decimal> {
  return typeof quantity === "number" && quantity >= 0 && quantity < Infinity
    ? good(decimal(quantity))
    : amount(quantity, "quantity", String(unit));
}
