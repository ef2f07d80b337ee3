/** A month's ratio against its range, and where such a finding points. */
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import type { PowerKind } from "../../plan/spec/choiceWords";
import type { ProcessItem } from "../../plan/spec/processTable";
import type { Decimal } from "../../quantity/decimal";
import { monthLabel, sameMonth } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import type { ActivityLine } from "../../activity/line";
import type { CellRef } from "../../workbook/cells";
import { ADDITIVES } from "../../inventory/products";
import type { ProductRole } from "../../inventory/products";
import { sum } from "../../quantity/decimal";
import type { Hit } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { mainReading } from "../../activity/line";
import { linesOfStream, readingValue, tableLines } from "./lines";
import { monthFigures } from "./months";
import type { MonthFigures } from "./months";
import { planProduct } from "./planLookup";
import { isOutside, rangeText, rule } from "./rules";
import { hit, shown } from "./words";

/** What a ratio is told at: the first product of a role, the meter of a kind, an item of the laboratory. */
type Anchor = { readonly product: ProductRole } | { readonly power: PowerKind } | { readonly item: ProcessItem };

/** Months whose ratio lies outside the range of the rule. */
export function outOfRange(
  context: CheckContext,
  ruleId: string,
  anchor: Anchor,
  ratioOf: (figures: MonthFigures) => Decimal | null,
): readonly Hit[] {
  const range = rule(context, ruleId);
  if (range === null) return [];
  return monthFigures(context).flatMap((figures) => {
    const value = ratioOf(figures);
    if (value === null || !isOutside(value, range)) return [];
    return [
      hit(cellOf(context, anchor, figures.month), {
        month: monthLabel(figures.month),
        value: shown(value.toDecimalPlaces(value.lt(10) ? 2 : 0)),
        range: rangeText(range),
      }),
    ];
  });
}

function cellOf(context: CheckContext, anchor: Anchor, month: Month): CellRef | null {
  const line = candidates(context, anchor).find((candidate) => sameMonth(candidate.month, month));
  return line === undefined ? null : (mainReading(line)?.cell ?? line.cell);
}

function candidates(context: CheckContext, anchor: Anchor): readonly ActivityLine[] {
  if ("item" in anchor) return linesOfStream(context, "process", PROCESS_ITEMS[anchor.item].label);
  if (context.plan === null) return [];
  if ("power" in anchor)
    return context.plan.meters
      .filter((row) => row.powerKind.choice === anchor.power)
      .flatMap((row) => linesOfStream(context, "electricity", row.meter.text));
  return context.plan.products
    .filter((row) => row.role.choice === anchor.product)
    .flatMap((row) => linesOfStream(context, "production", row.product.text));
}

export type CementType = "opc" | "ppc" | "psc" | "composite";

const TYPES: readonly (readonly [CementType, RegExp])[] = [
  ["composite", /\bcomposite|\bpcc\b/i],
  ["psc", /\bpsc\b|slag cement|\bggbs/i],
  ["ppc", /\bppc\b|pozzolana/i],
  ["opc", /\bopc\b|ordinary portland/i],
];

/** The type of a cement by its id or name in the plan; null when neither says it. */
export function cementType(line: ActivityLine, context: CheckContext): CementType | null {
  const product = context.plan === null ? undefined : planProduct(context.plan, line.stream);
  if (product?.role.choice !== "cement") return null;
  const text = `${product.product.text} ${product.productName.text}`;
  return TYPES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Additives of a cement in its own unit; a blank one is none, and null only where no additive is given at all. */
export function additivesOf(line: ActivityLine): Decimal | null {
  const given = ADDITIVES.flatMap((kind) => readingValue(line, kind) ?? []);
  return given.length === 0 ? null : sum(given);
}

/** The production of a month's first product of a role. */
export function productionCell(context: CheckContext, role: ProductRole, month: Month): CellRef | null {
  return cellOf(context, { product: role }, month);
}

/** The production of a month's first product of all. */
export function firstProductionCell(context: CheckContext, month: Month): CellRef | null {
  const line = tableLines(context, "production").find((candidate) => sameMonth(candidate.month, month));
  return line === undefined ? null : (mainReading(line)?.cell ?? line.cell);
}

/** The energy of the month's first meter of the kinds. */
export function powerCell(context: CheckContext, kinds: readonly PowerKind[], month: Month): CellRef | null {
  return kinds.map((power) => cellOf(context, { power }, month)).find((cell) => cell !== null) ?? null;
}
