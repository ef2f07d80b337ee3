/** Gases come through one pipe and are burnt in several places: what arrives or is made stands in one row, what is used in all. */
import { readingOf } from "../../activity/line";
import type { FuelLine } from "../../activity/line";
import { quantityFigure } from "../../inventory/readings";
import { consumedByStock } from "../../method/balances";
import { monthIndex } from "../../quantity/period";
import { sum } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import type { PlannedContext } from "../engine/context";
import { groupBy } from "./groups";
import { tableLines } from "./lines";
import { planStream } from "./planLookup";
import { sourceOf } from "./rules";

/** One gas in one month; quantities in the base unit of the gas. */
export interface GasSupply {
  /** The row that says what came in or was made. */
  readonly supplied: FuelLine;
  readonly lines: readonly FuelLine[];
  /** Opening + received or made - flared or moved out - closing. */
  readonly supply: Decimal;
  readonly used: Decimal;
}

/** Gases of which some rows say what came in and others do not; a gas whose every row has receipts of its own is no such supply. */
export function gasSupplies(context: PlannedContext): readonly GasSupply[] {
  const lines = tableLines(context, "fuel").flatMap((line) => {
    const stream = planStream(context.plan, line);
    const source = stream === undefined ? null : sourceOf(stream);
    return source?.state === "gas" ? [{ line, key: `${monthIndex(line.month)}|${source.id}` }] : [];
  });
  return [...groupBy(lines, ({ key }) => key).values()].flatMap((group) => supplyOf(group.map(({ line }) => line)) ?? []);
}

function supplyOf(lines: readonly FuelLine[]): GasSupply | null {
  const [supplied, ...others] = lines.filter((line) => readingOf(line, "received")?.value?.gt(0) === true);
  if (supplied === undefined || others.length + 1 === lines.length) return null;
  const of = (field: string) => lines.flatMap((line) => amountOf(line, field));
  const used = of("consumed");
  if (used.length < lines.length) return null;
  const supply = consumedByStock(sum(of("opening")), sum(of("received")), sum(of("movedOut")), sum(of("closing")));
  return { supplied, lines, supply, used: sum(used) };
}

function amountOf(line: FuelLine, field: string): readonly Decimal[] {
  const figure = quantityFigure(line, field, field);
  return isMissing(figure) ? [] : [figure.value];
}
