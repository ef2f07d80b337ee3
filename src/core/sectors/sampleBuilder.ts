/**
 * Lays out a sample plant from what makes it different: its streams, meters and products over twelve uneven months. A
 * year's quantity is split by a spread in thousandths, so that the months add up to the year exactly.
 */
import { monthLabel, monthsOf } from "../quantity/period";
import type { Month } from "../quantity/period";
import { decimal } from "../quantity/decimal";
import type { Sector, SubSector } from "../plan/spec/sectors";
import { monthSheet, planSheet, referenceSheet } from "../plan/sheets/inputSheets";
import type { ItemInput, RowInput } from "../plan/sheets/sheetBuilder";
import type { SheetPlan } from "../workbook/sheetPlan";
import { ACVA, ATTACHMENTS, CALIBRATED, inside, monthEdges, PEOPLE, PROCEDURES, reference, VERSIONS } from "./sampleParts";
import { previousYearRows } from "./samplePreviousYear";
import type { PreviousYear } from "./samplePreviousYear";
import { usualByName } from "./usual";
import { INVENTED, readingEnergy, stockBalanceFormula } from "./sampleSheet";

/** Thousandths of the year in each month: low in the monsoon and in February. */
const OUTPUT_SPREAD = [84, 88, 80, 72, 76, 80, 88, 92, 92, 92, 72, 84];
/** Of what is used, which follows output without being in step with it. */
const INPUT_SPREAD = [85, 87, 81, 73, 77, 79, 88, 91, 91, 92, 73, 83];
/** Deviations of an analysis; weighted by the output's spread they cancel, so that the year's average is the base. */
const DEVIATIONS = [12, 9, -15, -18, -23, 15, -9, 7, -7, 19, 18, -12];
/** Closing stock as a share of the month's use, in hundredths. */
const STOCK = [52, 44, 61, 70, 58, 47, 41, 50, 55, 46, 60, 49];

type Twelve = readonly number[];

/** A year's quantity made, by month. */
export const made = (annual: number): Twelve => OUTPUT_SPREAD.map((share) => decimal(annual).times(share).div(1000).toNumber());
/** A year's quantity used, by month. */
export const used = (annual: number): Twelve => INPUT_SPREAD.map((share) => decimal(annual).times(share).div(1000).toNumber());
/** An analysis around a base, for a quantity that follows the output: base + step x deviation of the month. */
export const analysed = (base: number, step: number): Twelve => DEVIATIONS.map((d) => decimal(step).times(d).plus(base).toNumber());

/** The same quantity on another meter: a few units apart, as two meters are. */
export const metered = (quantity: Twelve): Twelve =>
  quantity.map((value, i) =>
    decimal(value)
      .plus(at(DEVIATIONS, i) * 100)
      .toNumber(),
  );

export interface SampleStream {
  /** Columns of the plan beside measurement, sampling and laboratory, which follow from the rest. */
  readonly plan: RowInput & { readonly stream: string; readonly use: string; readonly unit: string };
  readonly consumed: Twelve;
  /** Stock on 1 April: the quantity is then a stock balance, else the reading of a feeder or meter. */
  readonly opening?: number;
  /** Of a gas that several rows share: what came in or was made, and what was flared, in the row that says so. */
  readonly supply?: { readonly received: Twelve; readonly movedOut: Twelve };
  /** Columns of the laboratory by month. */
  readonly analyses?: Readonly<Record<string, Twelve>>;
  readonly meter: string;
  readonly document: string;
}

export interface SampleMeter {
  readonly plan: RowInput & { readonly meter: string; readonly powerKind: string };
  readonly kWh: Twelve;
  /** Multiplying factor of a meter read by its register; absent for a meter read in kWh. */
  readonly factor?: number;
}

export interface SampleProduct {
  readonly plan: RowInput & { readonly product: string; readonly unit: string };
  readonly produced: Twelve;
  /** All of it is used inside, month by month. */
  readonly usedInside?: boolean;
}

export interface SampleContent {
  readonly sector: Sector;
  readonly subSector: SubSector;
  readonly name: string;
  readonly registration: string;
  readonly place: string;
  readonly established: string;
  readonly boundary: readonly (readonly [process: string, reason: string])[];
  readonly products: readonly SampleProduct[];
  readonly streams: readonly SampleStream[];
  readonly power: readonly SampleMeter[];
  /** Meters of quantities: id, what, place, range. */
  readonly instruments: readonly (readonly [meter: string, measures: string, location: string, range: string])[];
  readonly sampling: readonly RowInput[];
  readonly method?: Readonly<Record<string, ItemInput>>;
  readonly baselineGei: number;
  readonly baselineOutput: number;
  readonly target: number;
  readonly previous: PreviousYear;
  readonly measure: RowInput;
}

const METHOD: Readonly<Record<string, ItemInput>> = {
  gwp: { value: "AR5", note: "As printed in Annex I" },
  internalTransport: { value: "counted" },
  alternativeFuels: { value: "fossil share counted", note: "None is burnt" },
  billPeriod: { value: "replaced by the meter" },
  electricityTolerance: { value: 1 },
  fuelTolerance: { value: 2 },
  coverageMonths: { value: 12 },
};

/** Plan, reference data and twelve months of 2025-26. */
export function sampleSheets(content: SampleContent): readonly SheetPlan[] {
  const stocks = new Map(
    content.streams.flatMap((stream) => (stream.opening === undefined ? [] : [[stream, stocksOf(stream, stream.opening)]])),
  );
  const months = monthsOf({ start: 2025 }).map((month, i) =>
    monthSheet({
      month,
      subtitle: `${INVENTED} One row per lot, meter and product; ${monthLabel(month)}.`,
      fuel: content.streams.map((stream) => fuelRow(stream, stocks.get(stream)?.[i], i, month)),
      electricity: content.power.map((meter) => powerRow(meter, i, month)),
      production: content.products.map((product) => productionRow(product, i, month)),
      heat: [],
      process: [],
    }),
  );
  return [plan(content), referenceData(content), ...months];
}

function plan(content: SampleContent): SheetPlan {
  const { name, registration, sector, subSector, established, place, sampling } = content;
  return planSheet({
    subtitle: `${INVENTED} Prepared for 2025-26; blue cells are inputs.`,
    entity: {
      ...PEOPLE,
      name: { value: `${name} (sample)` },
      registration: { value: registration, note: "Not in any schedule; the target in Reference Data is typed" },
      sector: { value: sector },
      subSector: { value: subSector },
      established: { value: established },
      address: { value: `Works Road, Sampleganj, ${place}` },
      office: { value: `3 Sample Street, ${place}, 011 0000 0001, office@sample.invalid` },
      patNumber: { value: `${registration.slice(0, 3)}0000XX` },
    },
    boundary: [
      ...content.boundary.map(([process, reason]) => inside(process, reason)),
      {
        process: "Colony",
        inside: "No",
        reason: "Not part of production, Procedure 4.4(3)",
        proof: "Billed by the utility on its own connection",
      },
    ],
    products: content.products.map(({ plan: row }) => ({ ...row, usual: row.product })),
    streams: content.streams.map(({ plan: row, opening }) => ({
      measurement: opening === undefined ? "Continual measurement" : "Weighbridge and stock balance",
      laboratory: "Plant laboratory",
      usual: usualByName(sector, subSector, row.stream)?.stream ?? null,
      ...row,
    })),
    meters: [
      ...content.power.map((meter) => ({
        location: "Main receiving station",
        range: "0-400 MW",
        uncertainty: 0.2,
        ...meter.plan,
        ...CALIBRATED,
      })),
      ...content.instruments.map(([meter, measures, location, range]) => ({
        meter,
        measures,
        location,
        range,
        uncertainty: 0.5,
        ...CALIBRATED,
      })),
    ],
    sampling,
    procedures: PROCEDURES,
    method: { ...METHOD, ...content.method },
    versions: VERSIONS,
    acva: ACVA,
  });
}

function referenceData({ baselineGei, baselineOutput, products, target, previous, measure }: SampleContent): SheetPlan {
  const share = (of: number, produced: Twelve) => Math.round((produced.reduce((a, b) => a + b, 0) * of) / 1000);
  return referenceSheet({
    subtitle: `${INVENTED} Verified baseline, previous year, targets and measures.`,
    baseline: {
      baselineYear: { value: "2023-24" },
      baselineGei: { value: baselineGei },
      baselineOutput: { value: baselineOutput },
      gridFactor: { value: 0.727, note: "CEA CO2 Baseline Database V20.0, FY2023-24" },
    },
    production: products.map(({ plan: row, produced }) => ({
      product: row.product,
      unit: row.unit,
      baselineProduced: share(965, produced),
      previousProduced: share(984, produced),
    })),
    targets: [{ targetYear: "2025-26", target, notification: "Typed for the sample; no notification", schedule: "sample" }],
    previousYear: previousYearRows(previous),
    measures: [measure],
    attachments: ATTACHMENTS,
  });
}

interface Stock {
  readonly opening: number;
  readonly received: number;
  readonly closing: number;
}

/** Closing stock swings around half a month of use, receipts follow. */
function stocksOf({ consumed }: SampleStream, first: number): readonly Stock[] {
  let opening = first;
  return consumed.map((quantity, i) => {
    const closing = Math.round((quantity * (STOCK[i] ?? 50)) / 100);
    const row = { opening, received: decimal(quantity).plus(closing).minus(opening).toNumber(), closing };
    opening = closing;
    return row;
  });
}

function fuelRow(
  { plan: row, consumed, analyses = {}, supply, meter, document }: SampleStream,
  stock: Stock | undefined,
  i: number,
  month: Month,
): RowInput {
  const arrived: RowInput = supply === undefined ? {} : { received: at(supply.received, i), movedOut: at(supply.movedOut, i) };
  const measured: RowInput =
    stock === undefined
      ? { ...arrived, consumed: at(consumed, i), consumedBy: "weigh feeder", quantityBasis: "as fired" }
      : {
          ...stock,
          movedOut: 0,
          consumed: stockBalanceFormula(stock.opening, stock.received, 0, stock.closing),
          consumedBy: "stock balance",
          quantityBasis: "as received",
        };
  const laboratory = Object.fromEntries(Object.entries(analyses).map(([field, values]) => [field, at(values, i)]));
  return {
    stream: row.stream,
    use: row.use,
    unit: row.unit,
    ...measured,
    ...laboratory,
    status: "metered",
    meter,
    evidence: reference(document, month),
  };
}

/** A register starts at a round figure and counts on; a bill runs with the month. */
function powerRow({ plan: row, kWh, factor }: SampleMeter, i: number, month: Month): RowInput {
  const shared = { meter: row.meter, kind: row.powerKind, status: "metered", evidence: reference(row.meter, month) };
  if (factor === undefined) return { ...shared, energy: at(kWh, i) };
  const steps = kWh.map((energy) => decimal(energy).div(factor).toNumber());
  const opening = steps.slice(0, i).reduce((sum, step) => decimal(sum).plus(step).toNumber(), 10_000);
  const closing = decimal(opening).plus(at(steps, i)).toNumber();
  return {
    ...shared,
    openingReading: opening,
    closingReading: closing,
    factor,
    energy: readingEnergy(opening, closing, factor),
    billed: at(kWh, i),
    ...monthEdges(month),
    point: "drawal",
  };
}

function productionRow({ plan: row, produced, usedInside = false }: SampleProduct, i: number, month: Month): RowInput {
  const quantity = at(produced, i);
  return {
    product: row.product,
    unit: row.unit,
    opening: 0,
    produced: quantity,
    usedInside: usedInside ? quantity : 0,
    dispatched: usedInside ? 0 : quantity,
    movedOut: 0,
    movedIn: 0,
    closing: 0,
    status: "metered",
    evidence: reference("DPR", month),
  };
}

function at(values: Twelve, i: number): number {
  const value = values[i];
  if (value === undefined) throw new Error("a sample has twelve months");
  return value;
}
