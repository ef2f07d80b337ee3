/** One defect: what is changed in the clean sample, and the cell the check must point at. */
import { toSerial } from "../../../../src/core/quantity/period";
import type { CalendarDate } from "../../../../src/core/quantity/period";
import type { Book, RowKey } from "../book";

export interface Defect {
  readonly check: string;
  /** Changes the book; gives the address the finding must have, or null for a finding about the whole workbook. */
  readonly inject: (book: Book) => string | null;
  readonly asOf?: CalendarDate;
  /** What the check finds, where it has more than one defect. */
  readonly name?: string;
  /** The sector whose sample is changed; cement where nothing is said. */
  readonly sample?:
    | "aluminium"
    | "chlor-alkali"
    | "fertiliser"
    | "pulp and paper"
    | "iron and steel"
    | "iron and steel, sponge iron"
    | "petroleum refinery"
    | "petrochemicals";
}

export const day = (year: number, month: number, date: number) => toSerial({ year, month, day: date });

const AUGUST = "Aug 2025";

/** Cells of the sample's August by what they are. */
export const fuel = (row: RowKey, field: string, month = AUGUST) => ({ month, table: "fuel", row, field }) as const;
export const power = (meter: string, field: string, month = AUGUST) => ({ month, table: "electricity", row: [meter], field }) as const;
export const made = (product: string, field: string, month = AUGUST) => ({ month, table: "production", row: [product], field }) as const;
export const process = (item: string, field: string, month = AUGUST) => ({ month, table: "process", row: [item], field }) as const;
/** Rows of the plan. */
export const stream = (row: RowKey, field: string) => ({ table: "streams", row, field }) as const;
export const meter = (id: string, field: string) => ({ table: "meters", row: [id], field }) as const;

export const PETCOKE = ["Petcoke", "kiln"];
export const RDF = ["RDF", "kiln"];
export const CPP_COAL = ["Domestic coal", "captive power"];
export const HSD_KILN = ["HSD", "kiln"];
export const HSD_DG = ["HSD", "DG"];
export const HSD_VEHICLES = ["HSD", "internal transport"];

export const MONTHS = [
  "Apr 2025",
  "May 2025",
  "Jun 2025",
  "Jul 2025",
  "Aug 2025",
  "Sep 2025",
  "Oct 2025",
  "Nov 2025",
  "Dec 2025",
  "Jan 2026",
  "Feb 2026",
  "Mar 2026",
];

type Cell = Parameters<Book["set"]>[0];

/** Multiplies a figure; its formula stays, as if the cells it adds up had changed. */
export function times(book: Book, cell: Cell, factor: number): string {
  return book.set(cell, Number(book.get(cell)) * factor);
}

export function plus(book: Book, cell: Cell, amount: number): string {
  return book.set(cell, Number(book.get(cell)) + amount);
}

/** Multiplies what was burnt of a stocked fuel and receives as much more, so that its stocks still balance. */
export function burnMore(book: Book, row: RowKey, factor: number): string {
  const consumed = Number(book.get(fuel(row, "consumed")));
  plus(book, fuel(row, "received"), consumed * (factor - 1));
  return times(book, fuel(row, "consumed"), factor);
}
