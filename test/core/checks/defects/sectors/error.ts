/** One error typical of a sector, and a workbook in which several stand, as in life. */
import type { Sector } from "../../../../../src/core/plan/spec/sectors";
import type { Book } from "../../book";

export interface SectorDefect {
  readonly error: string;
  readonly check: string;
  /** Changes the book; gives the address of the cell at which the check finds it. */
  readonly inject: (book: Book) => string;
}

/** What takes a figure away that another error needs to be seen stands in a second workbook of the sector. */
export interface SectorBook {
  readonly sector: Sector;
  readonly subSector: string;
  readonly defects: readonly SectorDefect[];
}

export const error = (text: string, check: string, inject: SectorDefect["inject"]): SectorDefect => ({ error: text, check, inject });

/** A product that counts in full. */
export const WHOLE = { role: "main product", equivalence: 1, equivalenceSource: "Own estimate" };
