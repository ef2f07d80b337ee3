/** What the cells of a sheet mean: their values, and their formulas with shared and array formulas written out for each cell. */
import { DAYS_TO_1904 } from "../core/quantity/period";
import { a1, parseArea, quoteSheet, type Area, type CellValue } from "../core/workbook/cells";
import { movedFormula } from "../core/workbook/formula";
import { WorkbookError } from "../core/workbook/port";
import { LONGEST_TEXT } from "./cellXml";
import { formulaFromFile } from "./formulaText";
import { SheetGrid, type GridBudget } from "./sheetGrid";
import { unescapeCellText } from "./xml";
import { isTrue } from "./workbookIndex";

/** What the cells of a sheet refer to in the rest of the workbook. */
export interface SheetContext {
  /** The file's name, for messages. */
  readonly file: string;
  readonly strings: readonly string[];
  /** Number formats by style index. */
  readonly formats: readonly string[];
  readonly dateSystem: 1900 | 1904;
  readonly budget: GridBudget;
}

/** A formula as a cell states it. */
export interface StoredFormula {
  /** "shared", "array", "dataTable" or undefined. */
  readonly kind: string | undefined;
  readonly group: string | undefined;
  readonly ref: string | undefined;
  readonly text: string;
}

/** A cell as the part states it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** The type of the cell, "n" where none is said. */
  readonly kind: string;
  /** The text of its value, or the number it is; null where it has none. */
  readonly value: string | number | null;
  readonly inline: string | null;
  readonly formula: StoredFormula | null;
  /** The cell has metadata: an array formula in it spills. */
  readonly spills: boolean;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  /** The formula for a cell so many rows down and columns right of the first. */
  readonly moved: (down: number, right: number) => string;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export class CellSink {
  readonly grid: SheetGrid;
  readonly hiddenRows: number[] = [];
  largestStyle = 0;
  private readonly shared = new Map<string, SharedFormula>();
  /** Array formulas that reach the current row or further. */
  private arrays: { readonly area: Area; readonly text: string }[] = [];

  constructor(
    private readonly context: SheetContext,
    private readonly sheet: string,
  ) {
    this.grid = new SheetGrid(context.formats, context.budget);
  }

  /** Throws WorkbookError for a row no sheet has. */
  openRow(row: number, hidden: boolean, style: number): void {
    if (!(row >= 0 && row <= LAST_ROW && Number.isInteger(row)))
      throw this.damaged(`sheet "${this.sheet}" has a row ${row + 1}; a sheet has ${LAST_ROW + 1}`);
    if (hidden) this.hiddenRows.push(row);
    if (this.arrays.length > 0) this.arrays = this.arrays.filter(({ area }) => area.bottom >= row);
    if (style > this.largestStyle) this.largestStyle = style;
  }

  /** A number or nothing, without a formula of its own. Throws WorkbookError for a cell outside the sheet. */
  plain(row: number, column: number, value: number | null, style: number): void {
    this.check(row, column, style);
    const formula = this.arrays.length === 0 ? "" : this.arrayFormula(row, column);
    this.grid.add(row, column, value, formula, style);
  }

  private check(row: number, column: number, style: number): void {
    if (!(column >= 0 && column <= LAST_COLUMN && row >= 0)) throw this.damaged(`sheet "${this.sheet}" has a cell outside its columns`);
    if (style > this.largestStyle) this.largestStyle = style;
  }

  /** Throws WorkbookError for a cell outside the sheet, and for a text the file does not hold or Excel could not. */
  cell(cell: StoredCell): void {
    const { row, column, style } = cell;
    this.check(row, column, style);
    const formula = (cell.formula === null ? "" : this.formulaText(cell, cell.formula)) || this.arrayFormula(row, column);
    if (formula !== "" && !this.context.budget.spendText(formula.length)) throw this.tooLarge();
    this.grid.add(row, column, this.value(cell), formula, style);
  }

  private value(cell: StoredCell): CellValue {
    const { kind, value, inline } = cell;
    if (kind === "inlineStr") return inline === null ? null : this.text(unescapeCellText(inline), cell);
    if (value === null) return null;
    if (typeof value === "number") return kind === "s" ? this.sharedText(value, cell) : value;
    switch (kind) {
      case "s":
        return value.trim() === "" ? null : this.sharedText(Number(value), cell);
      case "str":
        // An empty text is the result of a formula; a cell without one is empty.
        return value === "" && cell.formula === null ? null : this.text(unescapeCellText(value), cell);
      case "b":
        return isTrue(value.trim());
      case "e":
        return { error: value };
      case "d":
        return serialOf(value, this.context.dateSystem);
      default:
        return value.trim() === "" ? null : numberOf(value);
    }
  }

  private sharedText(index: number, cell: StoredCell): string {
    const { strings } = this.context;
    const text = strings[index];
    if (text !== undefined) return this.text(text, cell);
    const held = strings.length === 0 ? "holds none (xl/sharedStrings.xml is missing or empty)" : `holds ${strings.length}`;
    throw this.damaged(`${this.place(cell)} refers to text number ${index + 1} of the workbook, which ${held}`);
  }

  private text(text: string, cell: StoredCell): string {
    if (text.length <= LONGEST_TEXT) return text;
    throw this.damaged(`${this.place(cell)} holds a text of ${text.length} characters; a cell of Excel holds ${LONGEST_TEXT}`);
  }

  private place({ row, column }: StoredCell): string {
    return `${quoteSheet(this.sheet)}!${a1(row, column)}`;
  }

  private damaged(what: string): WorkbookError {
    return new WorkbookError(
      "notAWorkbook",
      `${this.context.file} is damaged: ${what}. Open it in Excel, let Excel repair it, and save it again.`,
      this.sheet,
    );
  }

  private tooLarge(): WorkbookError {
    return new WorkbookError(
      "tooLarge",
      `${this.context.file}: the formulas up to sheet "${this.sheet}" are too long to hold. Copy the sheets that ` +
        "hold the plant's data into a workbook of their own.",
      this.sheet,
    );
  }

  /** The formula of this cell; the master of a shared formula is kept for the cells that follow. */
  private formulaText({ row, column, spills }: StoredCell, { kind, group, ref, text }: StoredFormula): string {
    if (kind === "dataTable") return "";
    if (kind === "shared" && group !== undefined) {
      if (text !== "") this.shared.set(group, { row, column, moved: movedFormula(text) });
      const master = this.shared.get(group);
      return master ? formulaFromFile(master.moved(row - master.row, column - master.column)) : "";
    }
    if (text === "") return "";
    const area = kind === "array" && ref !== undefined && !spills ? parseArea(ref) : null;
    if (area && (area.bottom > area.top || area.right > area.left)) this.arrays.push({ area, text });
    return formulaFromFile(text);
  }

  /** Excel shows the formula of an array in each of its cells; a spilled result has it in the first cell only. */
  private arrayFormula(row: number, column: number): string {
    if (this.arrays.length === 0) return "";
    const array = this.arrays.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
    return array ? formulaFromFile(array.text) : "";
  }
}

/** The column of a plain address such as "AB7"; addresses in a file have neither "$" nor lower case. */
export function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length && address.charCodeAt(i) >= 65; i++) column = column * 26 + address.charCodeAt(i) - 64;
  return column - 1;
}

/** As XML Schema writes a double; JavaScript reads more, such as 0x4B0, which no spreadsheet means. */
const DOUBLE = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

function numberOf(text: string): CellValue {
  const number = DOUBLE.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : text;
}

/** A date stored as text (ISO 8601) as the serial number Excel shows. */
function serialOf(text: string, dateSystem: 1900 | 1904): CellValue {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, "")}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) return text;
  const serial = time / 86_400_000 + 25569;
  return dateSystem === 1904 ? serial - DAYS_TO_1904 : serial;
}
