/** The compliance year of a call and the choices of law that belong to it. */
import { packFor } from "../core/parameters";
import type { Pack } from "../core/parameters";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { parseYear } from "../core/quantity/period";
import type { ComplianceYear } from "../core/quantity/period";
import { isBlankOrZero, shown, textIn } from "./cells";
import type { Cell } from "./cells";

export interface Edition {
  readonly year: ComplianceYear;
  readonly pack: Pack;
}

/** What an omitted year means throughout major version 1. */
const OMITTED_YEAR: ComplianceYear = { start: 2025 };

/** "2025-26", "FY2025-26" or "2025-2026"; a bare 2026 may be either half of two years and is refused. */
export function editionOf(cell: Cell): Outcome<Edition> {
  const text = textIn(cell, "year");
  if (!text.ok) return text;
  const year = isBlankOrZero(cell) ? OMITTED_YEAR : parseYear(text.value);
  if (year === null) return bad("invalid", unclear(text.value, cell));
  const pack = packFor(year);
  return pack.ok ? good({ year, pack: pack.value }) : bad(pack.problem.kind, `year ${pack.problem.message}`);
}

function unclear(text: string, cell: Cell): string {
  const single = /^\d{4}$/.test(text) ? Number(text) : null;
  if (single === null) return `year "${shown(cell)}" is not clear: write it as "2025-26"`;
  const half = (start: number): string => `"${start}-${String((start + 1) % 100).padStart(2, "0")}"`;
  return `year ${text} is ambiguous: write ${half(single - 1)} or ${half(single)}`;
}
