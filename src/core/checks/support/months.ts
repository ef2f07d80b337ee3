/** What each month adds up to: the figures the ratios of an ACVA's first hour are made of. A month with a gap has null. */
import { lineName, readingOf } from "../../activity/line";
import type { ActivityLine, FuelLine, ProcessLine } from "../../activity/line";
import type { StreamResult } from "../../inventory/streamModel";
import { PURCHASED_KINDS } from "../../inventory/power";
import { quantityFigure, total } from "../../inventory/readings";
import type { ProductRole } from "../../inventory/products";
import { carbonateEmissions } from "../../method/carbonates";
import { calcinationTypeI } from "../../method/cement";
import { combustionEmissions } from "../../method/combustion";
import { purchasedPower } from "../../method/electricity";
import { massBalance } from "../../method/massBalance";
import type { FuelUse, PowerKind } from "../../plan/spec/choiceWords";
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import type { ProcessItem } from "../../plan/spec/processTable";
import type { Decimal } from "../../quantity/decimal";
import { monthIndex, sameMonth } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { combine, isMissing, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { isCounted } from "../engine/context";
import type { CheckContext, CountedContext } from "../engine/context";
import { groupBy } from "./groups";
import { linesOfStream } from "./lines";

export interface MonthFigures {
  readonly month: Month;
  /** t. */
  readonly clinker: Decimal | null;
  readonly cement: Decimal | null;
  /** What a month's quantities are related to: clinker of a plant with a kiln, else cements and main products; t. */
  readonly output: Decimal | null;
  /** TJ on NCV of the fuels of a use. */
  readonly heat: (use: FuelUse) => Decimal | null;
  /** kWh of all meters of the kinds. */
  readonly power: (kinds: readonly PowerKind[]) => Decimal | null;
  /** The figure of an item of the laboratory and process table. */
  readonly process: (item: ProcessItem) => Decimal | null;
  /** tCO2e of fuels, carbonates, calcination and purchased power. */
  readonly emissions: Decimal | null;
}

const FIGURES = new WeakMap<CheckContext, readonly MonthFigures[]>();

/** The closed months; none without an inventory. */
export function monthFigures(context: CheckContext): readonly MonthFigures[] {
  const known = FIGURES.get(context);
  if (known !== undefined) return known;
  const figures = isCounted(context) ? context.closedMonths.map((month) => figuresOf(context, month)) : [];
  FIGURES.set(context, figures);
  return figures;
}

function figuresOf(context: CountedContext, month: Month): MonthFigures {
  const clinker = produced(context, month, ["clinker"]);
  const hasKiln = context.plan.products.some(({ role }) => role.choice === "clinker");
  const output = hasKiln ? clinker : produced(context, month, ["cement", "main product"]);
  return {
    month,
    clinker: valueOfFigure(clinker),
    cement: valueOfFigure(produced(context, month, ["cement"])),
    output: valueOfFigure(output),
    heat: (use) => valueOfFigure(heatOf(context, month, use)),
    power: (kinds) => valueOfFigure(powerOf(context, month, kinds)),
    process: (item) => processValue(context, month, item),
    emissions: valueOfFigure(emissionsOf(context, month, hasKiln ? clinker : null)),
  };
}

function valueOfFigure(figure: Figure): Decimal | null {
  return isMissing(figure) ? null : figure.value;
}

/** The sum; nothing to add up is a gap too. */
function addUp(label: string, unit: string, figures: readonly Figure[]): Figure {
  return figures.length === 0 ? missing("noRow", label) : total({ label, unit, how: "sum of the month", cite: "" }, figures);
}

/** One lot of a stream with what it comes to. */
export interface CountedLot {
  readonly line: FuelLine;
  /** TJ; null for what is not burnt. */
  readonly energy: Figure | null;
  /** tCO2. */
  readonly emissions: Figure;
}

/** The lots of a stream, each by the equation of its stream. */
export function lotsOf(stream: StreamResult): readonly CountedLot[] {
  const { factor, oxidation } = stream;
  switch (stream.method) {
    case "combustion":
      return stream.lots.map(({ line, energy }) => ({
        line,
        energy,
        emissions: combine([energy, factor, oxidation, stream.fossilShare], combustionEmissions),
      }));
    case "carbonate":
    case "notional":
      return stream.lots.map(({ line, quantity }) => ({
        line,
        energy: null,
        emissions: combine([quantity, factor, oxidation], carbonateEmissions),
      }));
    case "balanceIn":
      return stream.lots.map(({ line, carbon }) => ({
        line,
        energy: null,
        emissions: combine([carbon, factor], (tonnes, ratio) => massBalance([tonnes], [], ratio)),
      }));
    case "balanceOut":
      return stream.lots.map(({ line, carbon }) => ({
        line,
        energy: null,
        emissions: combine([carbon, factor], (tonnes, ratio) => massBalance([], [tonnes], ratio)),
      }));
  }
}

const LOTS = new WeakMap<StreamResult, ReadonlyMap<number, readonly CountedLot[]>>();

/** The month's lots of a stream. */
function lotsIn(stream: StreamResult, month: Month): readonly CountedLot[] {
  const byMonth = LOTS.get(stream) ?? groupBy(lotsOf(stream), ({ line }) => monthIndex(line.month));
  LOTS.set(stream, byMonth);
  return byMonth.get(monthIndex(month)) ?? [];
}

function inMonth<Line extends ActivityLine>(lines: readonly Line[], month: Month): readonly Line[] {
  return lines.filter((line) => sameMonth(line.month, month));
}

/** Figures of each item's rows in the month; an item without a row is a gap. */
function ofRows<Item>(items: readonly Item[], rowsOf: (item: Item) => readonly Figure[]): readonly Figure[] {
  return items.flatMap((item) => {
    const rows = rowsOf(item);
    return rows.length === 0 ? [missing("noRow", "")] : rows;
  });
}

function heatOf({ inventory }: CountedContext, month: Month, use: FuelUse): Figure {
  const fuels = inventory.streams.filter((stream) => stream.use === use && stream.method === "combustion");
  const energies = ofRows(fuels, (stream) => lotsIn(stream, month).flatMap(({ energy }) => energy ?? []));
  return addUp("Heat", "TJ", energies);
}

/** Production of all products of the roles, in t. */
function produced(context: CountedContext, month: Month, roles: readonly ProductRole[]): Figure {
  const products = context.plan.products.filter(({ role }) => role.choice !== null && roles.includes(role.choice));
  const tonnes = ofRows(products, ({ product }) =>
    inMonth(linesOfStream(context, "production", product.text), month).map((line) => quantityFigure(line, "produced", "produced")),
  );
  return addUp("Production", "t", tonnes);
}

function powerOf(context: CountedContext, month: Month, kinds: readonly PowerKind[]): Figure {
  const meters = context.inventory.power.meters.filter(({ kind }) => kinds.includes(kind));
  const energies = ofRows(meters, (meter) =>
    inMonth(linesOfStream(context, "electricity", meter.meter.meter.text), month).map((line) => quantityFigure(line, "energy", "energy")),
  );
  return addUp("Power", "kWh", energies);
}

/** The lines of an item, by its label in the laboratory and process table. */
export function processLines(context: CheckContext, item: ProcessItem): readonly ProcessLine[] {
  return linesOfStream(context, "process", PROCESS_ITEMS[item].label);
}

function processValue(context: CheckContext, month: Month, item: ProcessItem): Decimal | null {
  const [line, second] = inMonth(processLines(context, item), month);
  return line === undefined || second !== undefined ? null : (readingOf(line, "value")?.value ?? null);
}

/** Without notional terms and deductions, which belong to the period as a whole. */
function emissionsOf(context: CountedContext, month: Month, clinker: Figure | null): Figure {
  const { inventory } = context;
  const counted = inventory.streams.filter((stream) => stream.counted);
  const purchased = inventory.power.meters.filter(({ kind }) => PURCHASED_KINDS.includes(kind));
  const calcination =
    clinker === null || inventory.clinker === null ? [] : [combine([clinker, inventory.clinker.calcinationFactor], calcinationTypeI)];
  const power = ofRows(purchased, ({ meter, factor }) =>
    inMonth(linesOfStream(context, "electricity", meter.meter.text), month).map((line) =>
      combine([quantityFigure(line, "energy", "energy"), factor ?? missing("noFactor", lineName(line))], purchasedPower),
    ),
  );
  return addUp("Emissions", "tCO2e", [
    ...calcination,
    ...ofRows(counted, (stream) => lotsIn(stream, month).map(({ emissions }) => emissions)),
    ...power,
  ]);
}
