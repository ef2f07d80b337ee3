/** What each month adds up to: the figures the ratios of an ACVA's first hour are made of. A month with a gap has null. */
import type { StreamResult } from "../../inventory/model";
import { hasValue, quantityFigure } from "../../inventory/readings";
import type { FuelUse, PowerKind } from "../../plan/spec/monthTables";
import { PROCESS_ITEMS } from "../../plan/spec/monthTables";
import type { ProcessItem } from "../../plan/spec/monthTables";
import { ONE, decimal, sum } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { monthIndex } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { identity } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import { isGap } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { CheckContext } from "../engine/context";
import { groupBy, linesOfStream } from "./lines";

export interface MonthFigures {
  readonly month: Month;
  /** t. */
  readonly clinker: Decimal | null;
  readonly cement: Decimal | null;
  /** What a month's quantities are related to: clinker of a plant with a kiln, else cements and main products; t. */
  readonly output: Decimal | null;
  /** kcal on NCV of the fuels of a use. */
  readonly heat: (use: FuelUse) => Decimal | null;
  /** kWh of all meters of the kinds. */
  readonly power: (kinds: readonly PowerKind[]) => Decimal | null;
  /** The figure of an item of the laboratory and process table. */
  readonly process: (item: ProcessItem) => Decimal | null;
  /** tCO2e of fuels, carbonates, calcination and purchased power. */
  readonly emissions: Decimal | null;
}

/** TJ to kcal. */
const KCAL_PER_TJ = ONE.div("0.0000000041868");

export const PURCHASED_POWER: readonly PowerKind[] = ["grid", "open-access renewable", "dedicated PPA", "outside captive"];
export const SITE_POWER: readonly PowerKind[] = [...PURCHASED_POWER, "own captive", "DG", "waste heat", "own renewable"];

const FIGURES = new WeakMap<CheckContext, readonly MonthFigures[]>();

/** The closed months; none without an inventory. */
export function monthFigures(context: CheckContext): readonly MonthFigures[] {
  const known = FIGURES.get(context);
  if (known !== undefined) return known;
  const figures = context.inventory === null ? [] : context.closedMonths.map((month) => figuresOf(context, month));
  FIGURES.set(context, figures);
  return figures;
}

function figuresOf(context: CheckContext, month: Month): MonthFigures {
  const clinker = produced(context, month, ["clinker"]);
  const cement = produced(context, month, ["cement"]);
  const hasKiln = context.plan!.products.some(({ role }) => role.text === "clinker");
  return {
    month,
    clinker,
    cement,
    output: hasKiln ? clinker : produced(context, month, ["cement", "main product"]),
    heat: (use) =>
      timesOf(
        addUp(
          lotsOf(context, month, (stream) => stream.use === use && stream.method === "combustion"),
          ({ lot }) => lot.energy ?? null,
        ),
        KCAL_PER_TJ,
      ),
    power: (kinds) => powerOf(context, month, kinds),
    process: (item) => processValue(context, month, item),
    emissions: emissionsOf(context, month, clinker, hasKiln),
  };
}

function valueOfFigure(figure: Figure | null): Decimal | null {
  return figure === null || isGap(figure) ? null : figure.value;
}

function timesOf(value: Decimal | null, factor: Decimal): Decimal | null {
  return value === null ? null : value.times(factor);
}

/** The sum, or null when there is nothing or a part is missing. */
function addUp<T>(parts: readonly T[] | null, figureOf: (part: T) => Figure | null): Decimal | null {
  if (parts === null || parts.length === 0) return null;
  const values = parts.map((part) => valueOfFigure(figureOf(part)));
  return values.some((value) => value === null) ? null : sum(values as readonly Decimal[]);
}

interface LotOfMonth {
  readonly stream: StreamResult;
  readonly lot: StreamResult["lots"][number];
}

const LOTS = new WeakMap<StreamResult, ReadonlyMap<number, readonly StreamResult["lots"][number][]>>();

function lotsByMonth(stream: StreamResult) {
  const known = LOTS.get(stream) ?? groupBy(stream.lots, (lot) => monthIndex(lot.line.month));
  LOTS.set(stream, known);
  return known;
}

/** The month's lots of the chosen streams; null when one of them has no row in the month. */
function lotsOf(context: CheckContext, month: Month, choose: (stream: StreamResult) => boolean): readonly LotOfMonth[] | null {
  const chosen = context
    .inventory!.streams.filter(choose)
    .map((stream) => ({ stream, lots: lotsByMonth(stream).get(monthIndex(month)) ?? [] }));
  return chosen.some(({ lots }) => lots.length === 0) ? null : chosen.flatMap(({ stream, lots }) => lots.map((lot) => ({ stream, lot })));
}

function inMonth(lines: readonly ActivityLine[], month: Month): readonly ActivityLine[] {
  return lines.filter((line) => monthIndex(line.month) === monthIndex(month));
}

/** Production of all products of the roles, in t. */
function produced(context: CheckContext, month: Month, roles: readonly string[]): Decimal | null {
  const products = context.plan!.products.filter(({ role }) => roles.includes(role.text));
  const lines = products.map(({ product }) => inMonth(linesOfStream(context, "production", product.text), month));
  if (lines.some((found) => found.length === 0)) return null;
  return addUp(lines.flat(), (line) => quantityFigure(line, "produced", "produced"));
}

function powerOf(context: CheckContext, month: Month, kinds: readonly PowerKind[]): Decimal | null {
  const meters = context.inventory!.power.meters.filter(({ kind }) => kinds.includes(kind));
  const lines = meters.map((meter) => inMonth(linesOfStream(context, "electricity", meter.meter.meter.text), month));
  if (lines.some((found) => found.length === 0)) return null;
  return addUp(lines.flat(), (line) => quantityFigure(line, "energy", "energy"));
}

/** The lines of an item, by its label in the laboratory and process table. */
export function processLines(context: CheckContext, item: ProcessItem): readonly ActivityLine[] {
  return linesOfStream(context, "process", PROCESS_ITEMS[item].label).filter((line) => identity(line.stream) !== "");
}

function processValue(context: CheckContext, month: Month, item: ProcessItem): Decimal | null {
  const line = inMonth(processLines(context, item), month)[0];
  return line === undefined || !hasValue(line, "value") ? null : line.readings.get("value")!.value;
}

/** Without notional terms and deductions, which belong to the period as a whole. */
function emissionsOf(context: CheckContext, month: Month, clinker: Decimal | null, hasKiln: boolean): Decimal | null {
  const inventory = context.inventory!;
  const lots = lotsOf(context, month, (stream) => stream.counted);
  const purchased = inventory.power.meters.filter(({ kind }) => PURCHASED_POWER.includes(kind));
  const calcination =
    hasKiln && inventory.clinker !== null ? product([clinker, valueOfFigure(inventory.clinker.calcinationFactor)]) : decimal(0);
  const parts = [
    calcination,
    ...(lots === null ? [null] : lots.map(lotEmissions)),
    ...purchased.map((meter) =>
      product([
        addUp(inMonth(linesOfStream(context, "electricity", meter.meter.meter.text), month), (line) =>
          quantityFigure(line, "energy", "energy"),
        ),
        valueOfFigure(meter.factor),
        decimal("0.001"),
      ]),
    ),
  ];
  return parts.some((part) => part === null) ? null : sum(parts as readonly Decimal[]);
}

/** tCO2 of one lot; null when it has a gap. */
export function lotEmissions({ stream, lot }: LotOfMonth): Decimal | null {
  const amount = valueOfFigure(stream.method === "combustion" ? lot.energy : lot.quantity);
  const share = stream.method === "combustion" ? stream.fossilShare.value : ONE;
  const sign = stream.method === "balanceOut" ? ONE.neg() : ONE;
  return product([amount, valueOfFigure(stream.factor), stream.oxidation.value, share, sign]);
}

function product(factors: readonly (Decimal | null)[]): Decimal | null {
  return factors.reduce<Decimal | null>((result, factor) => (result === null || factor === null ? null : result.times(factor)), ONE);
}

/** Quotient, or null where there is none. */
export function ratio(above: Decimal | null, below: Decimal | null): Decimal | null {
  return above === null || below === null || below.lte(0) ? null : above.div(below);
}
