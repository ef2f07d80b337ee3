/** The invented plant behind the messy workbooks: its plan, its figures month by month, and its tidy month sheets. */
import { monthsOf } from "../../../src/core/quantity/period";
import type { Month } from "../../../src/core/quantity/period";
import { monthSheet, planSheet } from "../../../src/core/plan/sheets/inputSheets";
import type { RowInput } from "../../../src/core/plan/sheets/sheetBuilder";
import type { Question } from "../../../src/core/reading/questions/questions";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";

export const MONTHS = monthsOf({ start: 2025 });

/** Figures of a month, April being 0. */
export const coal = (i: number) => 4000 + 10 * i;
export const coalGcv = (i: number) => 6100 + i;
export const petcoke = (i: number) => 2500 + 7 * i;
export const petcokeGcv = (i: number) => 8200 + i;
export const cppCoal = (i: number) => 3800 + 3 * i;
export const cppGcv = (i: number) => 4050 + i;
export const diesel = (i: number) => 12.5 + i;
export const gridPower = (i: number) => 2_000_000 + 1000 * i;
export const ownPower = (i: number) => 3_900_000 + 500 * i;
export const clinker = (i: number) => 84_000 + 100 * i;
export const opc = (i: number) => 31_000 + 50 * i;
export const ppc = (i: number) => 90_000 + 70 * i;

const stream = (name: string, material: string, use: string, unit: string): RowInput => ({ stream: name, material, use, unit });

export const STREAMS: readonly RowInput[] = [
  stream("Imported coal", "imported coal", "kiln", "t"),
  stream("Petcoke", "petcoke", "kiln", "t"),
  stream("Domestic coal", "Indian coal", "captive power", "t"),
  stream("HSD", "HSD", "DG", "kL"),
];

/** The plan's sheet as the workbook holds it. */
export function plan(streams: readonly RowInput[] = STREAMS): SheetSnapshot {
  return snapshotOf([
    planSheet({
      subtitle: "",
      entity: { name: { value: "Invented Cement" }, sector: { value: "cement" }, year: { value: "2025-26" } },
      boundary: [],
      streams,
      products: [
        { product: "Clinker", productName: "Portland clinker", unit: "t", role: "clinker" },
        { product: "OPC", productName: "Ordinary Portland cement", unit: "t", role: "cement" },
        { product: "PPC", productName: "Portland pozzolana cement", unit: "t", role: "cement" },
      ],
      meters: [
        { meter: "EM-GRID", measures: "Grid power", powerKind: "grid", location: "Switchyard" },
        { meter: "EM-CPP", measures: "Captive power", powerKind: "own captive", location: "CPP" },
      ],
      sampling: [],
      procedures: [],
      method: {},
      versions: [],
      acva: {},
    }),
  ]).sheets[0]!;
}

export interface TidyMonth {
  readonly fuel?: readonly RowInput[];
  readonly electricity?: readonly RowInput[];
  readonly production?: readonly RowInput[];
}

/** Our own month sheets with these rows. */
export function tidy(months: readonly number[], rows: (i: number, month: Month) => TidyMonth): readonly SheetSnapshot[] {
  return snapshotOf(
    months.map((i) =>
      monthSheet({
        month: MONTHS[i]!,
        subtitle: "",
        fuel: [],
        electricity: [],
        production: [],
        heat: [],
        process: [],
        ...rows(i, MONTHS[i]!),
      }),
    ),
  ).sheets;
}

/** The four fuels as rows of our own sheet, with their consumption and, where asked, their GCV. */
export function tidyFuels(i: number, withGcv = true): readonly RowInput[] {
  const gcv = (value: number) => (withGcv ? { gcv: value } : {});
  return [
    { stream: "Imported coal", use: "kiln", unit: "t", consumed: coal(i), ...gcv(coalGcv(i)) },
    { stream: "Petcoke", use: "kiln", unit: "t", consumed: petcoke(i), ...gcv(petcokeGcv(i)) },
    { stream: "Domestic coal", use: "captive power", unit: "t", consumed: cppCoal(i), ...gcv(cppGcv(i)) },
    { stream: "HSD", use: "DG", unit: "kL", consumed: diesel(i) },
  ];
}

/** A messy workbook and what it has to be read to. */
export interface MessyCase {
  readonly title: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly dateSystem?: 1900 | 1904;
  /** The same data in our own sheets. */
  readonly twin: readonly SheetSnapshot[];
  readonly streams?: readonly RowInput[];
  /** What the user answers, by the start of the question's id: the label of the answer. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Topics of the questions that are left when all answers are given; none when absent. */
  readonly open?: readonly Question["topic"][];
}
