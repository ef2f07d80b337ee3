/** What a figure is and how it comes about, in words: of a line by its id, of a cell by its address. */
import { lineFigures, typedFieldsOf } from "../forms";
import { cellText } from "../plan/parse/tables";
import { gapTexts } from "../messages/missing";
import { isMissing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { traceText } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { formulaAt, parseArea, valueAt } from "../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { settingOf } from "./calculateReading";
import type { Calculation, OperationOptions } from "./operationTypes";

/** A cell holds 32,767 characters. */
const LONGEST = 30_000;

/** What a place says, computed once for all that ask; "" when it is neither a line with a derivation nor a cell of the workbook. */
export function figureTexts(calculation: Calculation, options: OperationOptions): (where: string) => string {
  const figureAt = figuresAt(calculation, options);
  return (where) => {
    const figure = figureAt(where);
    const text = figure === null ? cellWords(cellAt(where, calculation.snapshot)) : derivation(figure);
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 4)} ...`;
  };
}

/** The figure of a line by its id, or of a cell of a form tab in the column's period; computed once for all that ask. */
export function figuresAt(calculation: Calculation, options: OperationOptions): (where: string) => Figure | null {
  const known = new Map<string, ReadonlyMap<string, Figure>>();
  const figures = (labels: readonly string[]): ReadonlyMap<string, Figure> => {
    const key = labels.join("|");
    const found = known.get(key) ?? figuresOf(calculation, options, new Set(labels));
    known.set(key, found);
    return found;
  };
  return (where) => {
    const cell = cellAt(where, calculation.snapshot);
    return (cell === null ? figures([]).get(where) : figures(labelsOver(cell)).get(lineAt(cell))) ?? null;
  };
}

/** Every line's figure; none without a plan or a month that is over. */
export function figuresOf(
  { snapshot, reading, year }: Calculation,
  { asOf }: OperationOptions,
  labels?: ReadonlySet<string>,
): ReadonlyMap<string, Figure> {
  const setting = settingOf(reading, year, asOf);
  return setting === null || setting.months.length === 0 ? new Map() : lineFigures(setting, typedFieldsOf(snapshot.sheets), labels);
}

/** `elsewhere` names the lines that tell parts of it. */
export function derivation(figure: Figure, elsewhere?: ReadonlyMap<Trace, string>): string {
  return isMissing(figure) ? `No figure: ${gapTexts(figure.missing).join("; ")}` : traceText(figure, 0, elsewhere);
}

interface FoundCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

function cellAt(where: string, { sheets }: WorkbookSnapshot): FoundCell | null {
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(where.trim()) ?? [];
  const area = address === undefined ? null : parseArea(address);
  const name = (quoted?.replace(/''/g, "'") ?? plain ?? "").toLowerCase();
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name);
  return area === null || sheet === undefined ? null : { sheet, row: area.top, column: area.left };
}

/** The id of the line that a cell of a form belongs to. */
function lineAt({ sheet, row }: FoundCell): string {
  return sheet.form === null ? "" : cellText(valueAt(sheet, row, 0));
}

/** The headers of a cell's column, which name the period of its figure. */
function labelsOver({ sheet, row, column }: FoundCell): readonly string[] {
  if (sheet.form === null) return [];
  return sheet.values.slice(0, Math.max(0, row - sheet.top)).flatMap((values) => {
    const value = values[column - sheet.left];
    return typeof value === "string" && value !== "" ? [value] : [];
  });
}

function cellWords(cell: FoundCell | null): string {
  if (cell === null) return "";
  const formula = formulaAt(cell.sheet, cell.row, cell.column);
  const value = cellText(valueAt(cell.sheet, cell.row, cell.column));
  return `${value === "" ? "blank" : value}${formula === "" ? "" : ` by ${formula}`}`;
}
