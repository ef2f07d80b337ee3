/** Renders `CCTS Data` and `CCTS Factors`. */
import { figureNumber } from "../../trace/figure";
import { a1, absolute, quoteSheet, refText } from "../../workbook/cells";
import type { CellContent, PlannedCell, SheetPlan, StyleName } from "../../workbook/sheetPlan";
import { FORMATS, grouped } from "../../workbook/appearance/styles";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { useOf } from "../../activity/line";
import type { ActivityTable } from "../../activity/line";
import { basisOf } from "../../activity/records";
import { nativeNumber } from "../../quantity/unitsText";
import { DATA_COLUMNS, FIRST_DATA_ROW } from "./dataColumns";
import { addressOf, rowId, stateAtBuild } from "./dataRows";
import type { DataRow, DerivedRow, MissingRow, ReadingRow } from "./dataRows";
import { UNIT_COLUMNS, unitSuffix } from "./factors";
import type { FactorRegister } from "./factors";
import { monthSerial } from "../model/layout";

const HEADERS = [
  "Row",
  "Stream",
  "Use",
  "Lot",
  "Month",
  "Kind",
  "Label in the source",
  "Unit in the source",
  "Value",
  "Unit",
  "State",
  "Feeds line",
  "Status",
  "Basis",
  "Evidence",
  "Source cell",
  "Label at build",
  "Unit at build",
];

const WIDTHS = [7, 18, 14, 20, 9, 17, 20, 20, 15, 9, 14, 32, 10, 13, 15, 20, 24, 24];

/** Columns whose headers stand over figures, and over words beside them. */
const FIGURES: ReadonlySet<number> = new Set([DATA_COLUMNS.month, DATA_COLUMNS.value]);
const BESIDE: ReadonlySet<number> = new Set([DATA_COLUMNS.kind, DATA_COLUMNS.base, DATA_COLUMNS.state]);

export const GENERATED_TAB = "#1F3A4D";

/** What the input sheets call a kind of reading: "Total moisture"; a kind that is computed keeps its own name. */
function kindWords(table: ActivityTable, kind: string): string {
  return MONTH_TABLES.find(({ id }) => id === table)?.fields.find(({ id }) => id === kind)?.label ?? kind;
}

type Cells = Partial<Record<keyof typeof DATA_COLUMNS, readonly [CellContent, StyleName, string?]>>;

export function dataSheet(name: string, rows: readonly DataRow[], factors: FactorRegister): SheetPlan {
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: { value: "CCTS Data" }, style: "title" },
    {
      row: 1,
      column: 0,
      content: {
        value:
          "One row for each reading the calculation uses. Column Value is the only one that takes a figure from your " +
          "sheets; the forms add it up.",
      },
      style: "subtitle",
    },
    ...HEADERS.map((text, column): PlannedCell => ({
      row: FIRST_DATA_ROW - 1,
      column,
      content: { value: text },
      style: FIGURES.has(column) ? "headerRight" : BESIDE.has(column) ? "headerIndented" : "header",
    })),
  ];
  rows.forEach((row, index) => {
    const rendered =
      row.type === "reading" ? readingCells(row, index, factors) : row.type === "derived" ? derivedCells(row, index) : missingCells(row);
    const named: Cells = { id: text(rowId(index), "id"), ...rendered };
    for (const [column, cell] of Object.entries(named)) {
      const [content, style, format] = cell;
      cells.push({
        row: FIRST_DATA_ROW + index,
        column: DATA_COLUMNS[column as keyof typeof DATA_COLUMNS],
        content,
        style,
        ...(format === undefined ? {} : { format }),
      });
    }
  });
  return {
    form: "data",
    name,
    cells,
    tabColor: GENERATED_TAB,
    columns: WIDTHS.map((width, column) => ({ width, hidden: column >= DATA_COLUMNS.builtLabel })),
    frozenRows: FIRST_DATA_ROW,
    frozenColumns: 2,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "landscape", titleRows: FIRST_DATA_ROW, header: "CCTS Data" },
  };
}

function text(value: string, style: StyleName = "plain"): readonly [CellContent, StyleName, string?] {
  return [{ value: value === "" ? null : value }, style, FORMATS.text];
}

const rowOf = (index: number) => FIRST_DATA_ROW + index;
const at = (index: number, column: keyof typeof DATA_COLUMNS) => a1(rowOf(index), DATA_COLUMNS[column]);

function readingCells(row: ReadingRow, index: number, factors: FactorRegister): Cells {
  const { line, reading } = row;
  const source = refText(reading.cell);
  const { unitText } = reading;
  const value = figureNumber(row.value);
  return {
    stream: text(line.stream),
    use: text(useOf(line)),
    lot: text(line.lot),
    month: [{ value: monthSerial(line.month) }, "plain", FORMATS.month],
    kind: text(kindWords(line.table, row.kind), "words"),
    label: [{ formula: `=${refText(reading.labelCell)}`, value: reading.labelText }, "linkText"],
    unit:
      reading.unitCell === null
        ? text(unitText)
        : [{ formula: `=${copied(refText(reading.unitCell), unitText)}`, value: unitText }, "linkText"],
    value: [
      {
        formula: `=${valueFormula(row, index, source, factors)}`,
        value: row.optional && value === null && reading.problem === "blank" ? 0 : (value ?? ""),
      },
      "link",
      grouped(3, value),
    ],
    base: text(row.base, "words"),
    state: [{ formula: `=${stateFormula(row, index, source)}`, value: stateAtBuild(row) }, "words"],
    feeds: text(row.feeds, "id"),
    status: text(line.said.status.choice ?? line.said.status.text),
    basis: text(basisOf(row.line, row.kind)),
    evidence: text(line.said.evidence.text),
    address: text(addressOf(row), "id"),
    builtLabel: text(reading.labelText, "id"),
    builtUnit: text(unitText, "id"),
  };
}

/** A link to an empty cell gives 0 in Excel, which is no unit. */
function copied(cell: string, text: string): string {
  return text === "" ? `IF(${cell}="","",${cell})` : cell;
}

/**
 * A number stays, readable text counts through NUMBERVALUE, and the unit's factor is looked up by the unit cell; an unknown
 * unit leaves it blank. A percentage that the cell holds as a fraction, 12 % as 0.12, counts in per cent.
 */
function valueFormula(row: ReadingRow, index: number, source: string, factors: FactorRegister): string {
  const { first, last } = factors.unitArea;
  const sheet = quoteSheet(factors.sheetName);
  const column = (which: keyof typeof UNIT_COLUMNS) =>
    `${sheet}!${absolute(first, UNIT_COLUMNS[which])}:${absolute(last, UNIT_COLUMNS[which])}`;
  const match = `MATCH(${at(index, "unit")}&"${unitSuffix(row.base, row.bareUnit)}",${column("key")},0)`;
  const times = (value: string) =>
    `IF(ISNUMBER(${match}),${value}*INDEX(${column("factor")},${match})${row.reading.isPercent ? "*100" : ""},"")`;
  const textual = row.reading.problem === null && row.reading.isText ? times(nativeNumber(source, row.reading.text)) : '""';
  const counted = `IF(ISNUMBER(${source}),${times(source)},${textual})`;
  return row.optional ? `IF(${source}="",0,${counted})` : counted;
}

function stateFormula(row: ReadingRow, index: number, source: string): string {
  const same = `AND(${at(index, "label")}=${at(index, "builtLabel")},${at(index, "unit")}=${at(index, "builtUnit")})`;
  const blank = row.optional ? '"ok"' : '"blank"';
  return `IF(${same},IF(ISNUMBER(${at(index, "value")}),"ok",IF(${source}="",${blank},"not a number")),"label or unit changed")`;
}

function derivedCells(row: DerivedRow, index: number): Cells {
  const cells = row.from.map((source) => at(source, "value"));
  const value = figureNumber(row.value);
  const guard = cells.length === 1 ? `ISNUMBER(${cells[0]})` : `AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(",")})`;
  return {
    stream: text(row.line.stream),
    use: text(useOf(row.line)),
    lot: text(row.line.lot),
    month: [{ value: monthSerial(row.line.month) }, "plain", FORMATS.month],
    kind: text(kindWords(row.line.table, row.kind), "words"),
    label: text(row.label, "note"),
    value: [{ formula: `=IF(${guard},${row.formula(cells)},"")`, value: value ?? "" }, "formula", grouped(3, value)],
    base: text(row.unit, "words"),
    state: [
      {
        formula: `=IF(ISNUMBER(${at(index, "value")}),"ok","a row it needs is not a number")`,
        value: stateAtBuild(row),
      },
      "words",
    ],
    feeds: text(row.feeds, "id"),
    address: text(addressOf(row), "id"),
  };
}

function missingCells(row: MissingRow): Cells {
  return {
    stream: text(row.stream),
    use: text(row.use),
    month: [{ value: monthSerial(row.month) }, "plain", FORMATS.month],
    kind: text(row.kind, "words"),
    state: text(stateAtBuild(row), "error"),
    feeds: text(row.feeds, "id"),
  };
}
