/**
 * Lays out a sample plant from what makes it different: its streams, meters and products over twelve uneven months. A
 * year's quantity is split by a spread in thousandths, so that the months add up to the year exactly.
 */
import { monthLabel, monthsOf } from "../quantity/period";
import type { Month } from "../quantity/period";
import { decimal } from "../quantity/decimal";
import { monthSheet, planSheet, referenceSheet } from "../plan/sheets/inputSheets";
import type { ItemInput, RowInput } from "../plan/sheets/sheetBuilder";
import type { SheetPlan } from "../workbook/sheetPlan";
import { ACVA, ATTACHMENTS, CALIBRATED, inside, monthEdges, PEOPLE, PROCEDURES, reference, VERSIONS } from "./sampleParts";
import { previousYearRows } from "./samplePreviousYear";
import { usualByName } from "./usualStream";
import { INVENTED, readingEnergy, stockBalanceFormula } from "./sampleSheet";
import { ofMonth } from "./sampleContent";
import type { SampleContent, SampleMeter, SampleProduct, SampleStream, Twelve } from "./sampleContent";

/** Closing stock as a share of the month's use, in hundredths. */
const STOCK = [52, 44, 61, 70, 58, 47, 41, 50, 55, 46, 60, 49];

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
  const arrived: RowInput = supply === undefined ? {} : { received: ofMonth(supply.received, i), movedOut: ofMonth(supply.movedOut, i) };
  const measured: RowInput =
    stock === undefined
      ? { ...arrived, consumed: ofMonth(consumed, i), consumedBy: "weigh feeder", quantityBasis: "as fired" }
      : {
          ...stock,
          movedOut: 0,
          consumed: stockBalanceFormula(stock.opening, stock.received, 0, stock.closing),
          consumedBy: "stock balance",
          quantityBasis: "as received",
        };
  const laboratory = Object.fromEntries(Object.entries(analyses).map(([field, values]) => [field, ofMonth(values, i)]));
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
  if (factor === undefined) return { ...shared, energy: ofMonth(kWh, i) };
  const steps = kWh.map((energy) => decimal(energy).div(factor).toNumber());
  const opening = steps.slice(0, i).reduce((sum, step) => decimal(sum).plus(step).toNumber(), 10_000);
  const closing = decimal(opening).plus(ofMonth(steps, i)).toNumber();
  return {
    ...shared,
    openingReading: opening,
    closingReading: closing,
    factor,
    energy: readingEnergy(opening, closing, factor),
    billed: ofMonth(kWh, i),
    ...monthEdges(month),
    point: "drawal",
  };
}

function productionRow({ plan: row, produced, usedInside = false }: SampleProduct, i: number, month: Month): RowInput {
  const quantity = ofMonth(produced, i);
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
