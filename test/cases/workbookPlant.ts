/**
 * The plants of the recalculated cement pro-forma as workbooks of ours: plan, reference data and twelve months over which
 * the year's quantities are spread unevenly, read back and computed with the parameters of the official workbook.
 */
import { inventoryOf } from "../../src/core/inventory";
import type { Inventory } from "../../src/core/inventory";
import { officialWorkbook } from "../../src/core/parameters";
import type { Pack } from "../../src/core/parameters";
import { decimal } from "../../src/core/quantity/decimal";
import { monthsOf } from "../../src/core/quantity/period";
import type { Month } from "../../src/core/quantity/period";
import { readWorkbook } from "../../src/core/reading/workbook";
import { monthSheet, planSheet, referenceSheet } from "../../src/core/plan/sheets/inputSheets";
import { gapTexts } from "../../src/core/messages/missing";
import { isMissing } from "../../src/core/trace/figure";
import type { Figure } from "../../src/core/trace/figure";
import type { Trace } from "../../src/core/trace/trace";
import { snapshotOf } from "../support/planSnapshot";

type Rows = readonly Readonly<Record<string, string | number>>[];

interface Plant {
  readonly subSector: string;
  readonly streams: Rows;
  readonly meters: Rows;
  readonly products: Rows;
  readonly baseline: Rows;
  readonly method: Readonly<Record<string, number>>;
  readonly fuel: (month: number) => Rows;
  readonly electricity: (month: number) => Rows;
  readonly production: (month: number) => Rows;
  readonly process?: (month: number) => Rows;
}

/** Twelve uneven parts of a whole, in hundredths. */
const SPREAD = [11, 9, 8, 5, 4, 6, 10, 9, 12, 10, 7, 9];

/** A year's quantity in one month; whole numbers stay exact doubles, so the months add up to the year. */
function part(annual: number, month: number): number {
  return decimal(annual).times(SPREAD[month]!).div(100).toNumber();
}

/** Clinker at the end of each month: down from 30,000 t to 19,000 t, with swings of both signs. */
const CLINKER_CLOSING_T = [34000, 28000, 21000, 37000, 46000, 44000, 31000, 25000, 12000, 9000, 17000, 19000];

/** W01: an integrated plant on grid power with coal and petcoke in the kiln. */
export const INTEGRATED: Plant = {
  subSector: "integrated",
  streams: [
    { stream: "Coal", material: "imported coal", use: "kiln", unit: "t", factorType: "Type I" },
    { stream: "Petcoke", material: "petcoke", use: "kiln", unit: "t", factorType: "Type II" },
  ],
  meters: [
    { meter: "GRID", powerKind: "grid" },
    { meter: "COLONY", powerKind: "colony" },
  ],
  products: [
    { product: "Clinker", unit: "t", role: "clinker" },
    { product: "OPC", unit: "t", role: "cement" },
    { product: "PPC", unit: "t", role: "cement" },
  ],
  baseline: [
    { product: "OPC", unit: "t", baselineProduced: 300_000 },
    { product: "PPC", unit: "t", baselineProduced: 1_100_000 },
  ],
  method: { clinkerHeat: 750, clinkerPower: 60, grindingPower: 30 },
  fuel: (month) => [
    { stream: "Coal", use: "kiln", unit: "t", consumed: part(60_000, month), gcv: 6000 },
    { stream: "Petcoke", use: "kiln", unit: "t", consumed: part(40_000, month), gcv: 8200, carbon: 84 },
  ],
  electricity: (month) => [
    { meter: "GRID", kind: "grid", energy: part(100_000_000, month) },
    { meter: "COLONY", kind: "colony", energy: part(2_000_000, month) },
  ],
  production: (month) => [
    {
      product: "Clinker",
      unit: "t",
      opening: month === 0 ? 30_000 : CLINKER_CLOSING_T[month - 1]!,
      produced: part(1_000_000, month),
      closing: CLINKER_CLOSING_T[month]!,
    },
    { product: "OPC", unit: "t", produced: part(300_000, month), gypsum: part(15_000, month) },
    { product: "PPC", unit: "t", produced: part(1_100_000, month), gypsum: part(44_000, month), flyAsh: part(330_000, month) },
  ],
};

/** W03: the plant of W01 with its clinker analysed; raw meal without analysis, so its organic carbon is the default. */
export const ANALYSED: Plant = {
  ...INTEGRATED,
  process: (month) => [
    { item: "Clinker CaO", value: 65.5, unit: "%" },
    { item: "Clinker MgO", value: 1.5, unit: "%" },
    { item: "Non-carbonate raw material", value: part(20_000, month), unit: "t" },
    { item: "Non-carbonate CaO", value: 10, unit: "%" },
    { item: "Non-carbonate MgO", value: 2, unit: "%" },
    { item: "CKD leaving the system", value: part(5_000, month), unit: "t" },
    { item: "CKD calcination rate", value: 100, unit: "%" },
  ],
};

/** W05: a grinding unit on grid power. */
export const GRINDING: Plant = {
  subSector: "grinding",
  streams: [],
  meters: [{ meter: "GRID", powerKind: "grid" }],
  products: [
    { product: "PPC", unit: "t", role: "cement" },
    { product: "OPC", unit: "t", role: "cement" },
  ],
  baseline: [
    { product: "PPC", unit: "t", baselineProduced: 800_000 },
    { product: "OPC", unit: "t", baselineProduced: 100_000 },
  ],
  method: {},
  fuel: () => [],
  electricity: (month) => [{ meter: "GRID", kind: "grid", energy: part(35_000_000, month) }],
  production: (month) => [
    { product: "PPC", unit: "t", produced: part(800_000, month), gypsum: part(32_000, month), flyAsh: part(240_000, month) },
    { product: "OPC", unit: "t", produced: part(100_000, month), gypsum: part(5_000, month) },
  ],
};

const YEAR = { start: 2025 };

/** The inventory of some months of a plant; of the year unless told otherwise. */
export function inventory(plant: Plant, pack: Pack = officialWorkbook("cement"), months: readonly Month[] = monthsOf(YEAR)): Inventory {
  const { plan, reference, lines } = readWorkbook(snapshotOf(sheetsOf(plant)));
  if (plan === null) throw new Error("the plan was not found");
  return inventoryOf({ plan, reference, lines, year: YEAR, months, whole: months, pack });
}

/** The plant's sheets; its plan asks for the parameters of the official workbook. */
export function sheetsOf(plant: Plant) {
  const typed: Readonly<Record<string, { readonly value: number }>> = Object.fromEntries(
    Object.entries(plant.method).map(([id, value]) => [id, { value }]),
  );
  const items = { ...typed, pack: { value: "official workbook", note: "to reproduce its figures" } };
  const plan = {
    subtitle: "",
    entity: { sector: { value: "cement" }, subSector: { value: plant.subSector } },
    boundary: [],
    products: plant.products,
    streams: plant.streams,
    meters: plant.meters,
    sampling: [],
    procedures: [],
    method: items,
    versions: [],
    acva: {},
  };
  const reference = {
    subtitle: "",
    baseline: { gridFactor: { value: 0.727 } },
    production: plant.baseline,
    targets: [],
    previousYear: [],
    measures: [],
    attachments: [],
  };
  const months = monthsOf(YEAR).map((month, i) =>
    monthSheet({
      month,
      subtitle: "",
      fuel: plant.fuel(i),
      electricity: plant.electricity(i),
      production: plant.production(i),
      heat: [],
      process: plant.process?.(i) ?? [],
    }),
  );
  return [planSheet(plan), referenceSheet(reference), ...months];
}

/** The figure's trace; a gap fails the test with its reasons. */
export function found(figure: Figure | null | undefined): Trace {
  if (figure === null || figure === undefined) throw new Error("there is no such figure");
  if (isMissing(figure)) throw new Error(gapTexts(figure.missing).join("; "));
  return figure;
}
