/** The register behind the `CCTS Factors` tab: every factor a form uses, once, with its citation, and the units found. */
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { convert } from "../../quantity/conversion";
import { isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { Trace } from "../../trace/trace";
import { absolute, quoteSheet } from "../../workbook/cells";

export interface FactorRow {
  readonly key: string;
  readonly name: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly citation: string;
  readonly notes: string;
  /** Link to the input cell, with its "=", when the plant typed the value; null for a published one. */
  readonly formula: string | null;
}

/** How a native formula reads a typed figure: the cell itself, in per cent, or out of its text; null for a published one. */
function linkOf(trace: Trace): string | null {
  if (trace.cell === null) return null;
  return `=${(trace.native ?? "{cell}").replaceAll("{cell}", trace.cell)}`;
}

/** How one spelling of a unit, exactly as the cell holds it, becomes the base unit. */
export interface UnitRow {
  /** The text with what it is counted in, by which the data rows look it up. */
  readonly key: string;
  readonly text: string;
  readonly base: string;
  readonly factor: Decimal;
}

export const FACTOR_COLUMNS = { key: 0, name: 1, value: 2, unit: 3, citation: 4, notes: 5 } as const;
export const UNIT_COLUMNS = { text: 0, base: 1, factor: 2, key: 3 } as const;
export const FIRST_FACTOR_ROW = 4;

/** Filled while the data rows and lines are made; rows keep the order of their first use. */
export class FactorRegister {
  private readonly factors = new Map<string, FactorRow>();
  private readonly units = new Map<string, UnitRow>();

  constructor(readonly sheetName: string) {}

  /** Notes a factor read from a trace; the first use of a key counts. A typed figure links to its cell unless `formula` says how. */
  add(key: string, trace: Trace, formula: string | null = linkOf(trace)): void {
    if (this.factors.has(key)) return;
    const citation = trace.cite !== "" ? trace.cite : trace.cell === null ? "" : `typed at ${trace.cell}`;
    this.factors.set(key, {
      key,
      name: trace.label,
      value: trace.value,
      unit: trace.unit,
      citation,
      notes: trace.notes.join("; "),
      formula,
    });
  }

  /** Notes a figure that is known; a blank or missing one is in no register. */
  addFigure(key: string, figure: Figure | null): void {
    if (figure !== null && !isMissing(figure)) this.add(key, figure);
  }

  /** A spelling of a unit counts once for each base it becomes: "MWh" in kWh and in GJ, "kcal/kg" of a gas per its own volume. */
  addUnit(key: string, text: string, base: string, factor: Decimal): void {
    if (!this.units.has(key)) this.units.set(key, { key, text, base, factor });
  }

  /** The factor by which a registered value becomes another unit; null where it does not, or is not registered. */
  conversion(key: string, unit: string): Decimal | null {
    const row = this.factors.get(key);
    return row === undefined ? null : unitFactor(row.unit, unit);
  }

  has(key: string): boolean {
    return this.factors.has(key);
  }

  get factorRows(): readonly FactorRow[] {
    return [...this.factors.values()];
  }

  get unitRows(): readonly UnitRow[] {
    return [...this.units.values()];
  }

  /** "'CCTS Factors'!$C$12". */
  ref(key: string): string {
    const index = [...this.factors.keys()].indexOf(key);
    if (index < 0) throw new Error(`No factor ${key} is registered.`);
    return `${quoteSheet(this.sheetName)}!${absolute(FIRST_FACTOR_ROW + index, FACTOR_COLUMNS.value)}`;
  }

  private get firstUnitRow(): number {
    return FIRST_FACTOR_ROW + this.factors.size + 4;
  }

  /** Rows of the unit table on the sheet, first and last, counted from 0. */
  get unitArea(): { readonly first: number; readonly last: number } {
    return { first: this.firstUnitRow, last: this.firstUnitRow + Math.max(1, this.units.size) - 1 };
  }
}

/** The factor by which a unit becomes its base; null when they do not convert. */
export function unitFactor(unit: string, base: string): Decimal | null {
  const converted = convert(decimal(1), unit, base);
  return converted.ok ? converted.value : null;
}

/** What follows a unit's text in its key: the base it is counted in, and the unit a bare figure is in. */
export function unitSuffix(base: string, bareUnit: string): string {
  return bareUnit === "" || bareUnit === base ? `|${base}` : `|${base}|${bareUnit}`;
}
