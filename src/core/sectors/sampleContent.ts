/** What makes a sample plant different: its streams, meters and products over twelve uneven months. */
import type { ItemInput, RowInput } from "../plan/sheets/sheetBuilder";
import type { Sector, SubSector } from "../plan/spec/sectors";
import { decimal } from "../quantity/decimal";
import type { PreviousYear } from "./samplePreviousYear";

/** Thousandths of the year in each month: low in the monsoon and in February. */
const OUTPUT_SPREAD = [84, 88, 80, 72, 76, 80, 88, 92, 92, 92, 72, 84];
/** Of what is used, which follows output without being in step with it. */
const INPUT_SPREAD = [85, 87, 81, 73, 77, 79, 88, 91, 91, 92, 73, 83];
/** Deviations of an analysis; weighted by the output's spread they cancel, so that the year's average is the base. */
const DEVIATIONS = [12, 9, -15, -18, -23, 15, -9, 7, -7, 19, 18, -12];
export type Twelve = readonly number[];
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
      .plus(ofMonth(DEVIATIONS, i) * 100)
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

/** The figure of a month; a sample has twelve. */
export function ofMonth(values: Twelve, i: number): number {
  const value = values[i];
  if (value === undefined) throw new Error("a sample has twelve months");
  return value;
}
