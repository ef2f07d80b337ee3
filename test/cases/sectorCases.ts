/** Small plants for the sector cases: one month's figures of a plan, and the functions as Excel calls them. */
import { inventoryOf } from "../../src/core/inventory";
import { packFor, withOption } from "../../src/core/parameters";
import type { Pack } from "../../src/core/parameters";
import { monthSheet, planSheet, referenceSheet } from "../../src/core/plan/sheets/inputSheets";
import type { RowInput } from "../../src/core/plan/sheets/sheetBuilder";
import { readWorkbook } from "../../src/core/reading/workbook";
import { samplePlant, SAMPLES } from "../../src/core/sectors";
import { sectorRatios } from "../../src/core/inventory/sectorRatios";
import type { Sector, SubSector } from "../../src/core/plan/spec/sectors";
import { calculateSnapshot } from "../../src/core/operations/calculate";
import { settingOf } from "../../src/core/operations/calculateReading";
import type { WorkbookSnapshot } from "../../src/core/workbook/cells";
import { isMissing } from "../../src/core/trace/figure";
import type { Figure } from "../../src/core/trace/figure";
import type { Inventory } from "../../src/core/inventory";
import { assessSnapshot } from "../support/assessed";
import { snapshotOf } from "../support/planSnapshot";

const YEAR = { start: 2025 };
const APRIL = { year: 2025, month: 4 };

/** A stream of a case: its row of the plan, and its figures of the month. */
export interface CaseStream {
  readonly plan: RowInput;
  readonly month: RowInput;
}

export const flow = (stream: string, direction: "in" | "out", tonnes: number, carbonPercent: number): CaseStream => ({
  plan: { stream, material: "", use: "process", unit: "t", factorType: "Type II", treatment: `mass balance ${direction}` },
  month: { consumed: tonnes, carbon: carbonPercent },
});

export const fuel = (stream: string, material: string, tonnes: number, ncv: number, more: RowInput = {}): CaseStream => ({
  plan: { stream, material, use: "process", unit: "t", factorType: "Type I", ...more },
  month: { consumed: tonnes, ncv },
});

export const material = (stream: string, name: string, tonnes: number, more: RowInput = {}): CaseStream => ({
  plan: { stream, material: name, use: "process", unit: "t", factorType: "Type I", treatment: "process", ...more },
  month: { consumed: tonnes },
});

export const notional = (stream: string, month: RowInput, factor: number): CaseStream => ({
  plan: { stream, material: "", use: "process", unit: "t", factorType: "Type II", treatment: "notional", factor },
  month,
});

interface Case {
  readonly streams: readonly CaseStream[];
  readonly products?: readonly (RowInput & { readonly product: string; readonly unit: string; readonly produced: number })[];
  readonly power?: readonly RowInput[];
  readonly heat?: readonly RowInput[];
  readonly ratio?: "44/12" | "3.664";
  readonly sector?: readonly [sector: string, subSector: string];
  readonly method?: Readonly<Record<string, string>>;
  readonly process?: readonly RowInput[];
  readonly sampling?: readonly RowInput[];
  /** The parameters; those of the year with `ratio` where nothing is said. */
  readonly pack?: Pack;
}

/** The inventory of one month with these figures. */
export function monthOf(given: Case): Inventory {
  const { streams, products = [], power = [], sector: [sector, subSector] = ["petrochemicals", "general"] } = given;
  const plan = planSheet({
    subtitle: "",
    entity: { sector: { value: sector }, subSector: { value: subSector } },
    boundary: [],
    products: products.map((row) => ({ role: "main product", product: row.product, unit: row.unit, equivalence: row.equivalence ?? null })),
    streams: streams.map((each) => each.plan),
    meters: power.map(({ meter, kind, contract }) => ({ meter: meter ?? null, powerKind: kind ?? null, contract: contract ?? null })),
    sampling: given.sampling ?? [],
    procedures: [],
    method: Object.fromEntries(Object.entries(given.method ?? {}).map(([id, value]) => [id, { value }])),
    versions: [],
    acva: {},
  });
  const reference = referenceSheet({
    subtitle: "",
    baseline: { gridFactor: { value: 0.727 } },
    production: [],
    targets: [],
    previousYear: [],
    measures: [],
    attachments: [],
  });
  const month = monthSheet({
    month: APRIL,
    subtitle: "",
    fuel: streams.map(({ plan: row, month: figures }) => ({ stream: row.stream!, use: row.use!, unit: row.unit!, ...figures })),
    electricity: power.map(({ meter, kind, energy }) => ({ meter: meter ?? null, kind: kind ?? null, energy: energy ?? null })),
    production: products.map(({ product, unit, produced }) => ({ product, unit, produced })),
    heat: given.heat ?? [],
    process: given.process ?? [],
  });
  const read = readWorkbook(snapshotOf([plan, reference, month]));
  if (read.plan === null) throw new Error("the plan was not found");
  const pack = given.pack ?? packWith("carbonToCo2", given.ratio ?? "44/12");
  return inventoryOf({ plan: read.plan, reference: read.reference, lines: read.lines, year: YEAR, months: [APRIL], whole: [APRIL], pack });
}

/** The parameters of the year with one choice. */
export function packWith(choice: "carbonToCo2" | "gwp", option: string): Pack {
  const year = packFor(YEAR);
  const chosen = year.ok ? withOption(year.value, choice, option, "case") : year;
  if (!chosen.ok) throw new Error(chosen.problem.message);
  return chosen.value;
}

const INVENTORIES = new Map<string, Inventory>();

/** The year's inventory of a sample plant. */
export function sampleInventory(sector: string, subSector: string): Inventory {
  const key = `${sector}, ${subSector}`;
  const known = INVENTORIES.get(key);
  if (known !== undefined) return known;
  const sample = SAMPLES.find((each) => each.sector === sector && each.subSector === subSector)!;
  const { inventory } = assessSnapshot(snapshotOf(sample.sheets()), { asOf: { year: 2026, month: 5, day: 15 } });
  INVENTORIES.set(key, inventory!);
  return inventory!;
}

export function numberOf(figure: Figure | null | undefined): number {
  if (figure === null || figure === undefined || isMissing(figure)) throw new Error(JSON.stringify(figure));
  return figure.value.toNumber();
}

/** A ratio of the sector's profile, from a workbook. */
export function ratioIn(snapshot: WorkbookSnapshot, id: string): Figure | undefined {
  const asOf = { year: 2026, month: 5, day: 15 };
  const { reading, year, inventory } = calculateSnapshot(snapshot, { asOf });
  const setting = settingOf(reading, year, asOf);
  return sectorRatios(setting!, inventory!).find(({ ratio }) => ratio.id === id)?.figure;
}

export const sampleRatio = (sector: Sector, subSector: SubSector, id: string) =>
  ratioIn(snapshotOf(samplePlant(sector, subSector)!.sheets()), id);
