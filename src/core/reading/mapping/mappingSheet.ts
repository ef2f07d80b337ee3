/** Writes the mapping as the tab the workbook keeps it on. */
import { entryOf } from "../../quantity/known";
import { SheetBuilder } from "../../plan/sheets/sheetBuilder";
import type { RowInput } from "../../plan/sheets/sheetBuilder";
import { monthLabel } from "../../quantity/period";
import { a1 } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { headersKey } from "./mapping";
import type { Mapping, NameMapping, TableMapping } from "./mapping";
import { MAPPING_FORM, MAPPING_TITLE } from "./mappingForm";
import { COLUMN_MAPPINGS, LEFT_OUT_WORDS, NAMES, ROWS, TABLES, WORD_MAPPINGS } from "./mappingTables";
import { LEFT_OUT } from "./typedMeaning";
import type { RowMapping, RowWords, TypedMeaning } from "./rowAnswers";
import { lostAnswers } from "./rowList";
import type { MappedRow } from "./rowList";
import { monthsText, readAsText, sourceText } from "./rowText";
import { identity } from "../../plan/names";
import { specOf } from "../../activity/build";
import { fieldOf } from "../../plan/spec/tableSpec";

/** The tab, with every decision of the mapping and the names met. `name` is the tab's name in this workbook. */
export function mappingSheet(name: string, mapping: Mapping, names: readonly NameMapping[], rows: readonly MappedRow[]): SheetPlan {
  const sheet = new SheetBuilder({
    form: MAPPING_FORM,
    name,
    title: MAPPING_TITLE,
    subtitle:
      "What each table, column, name and row of your own sheets means. Change it here or in the pane. To change a row of the last " +
      "table, fill in what it is (fuel, electricity, production, heat, process or left out), its stream and its quantity such as " +
      "Consumed, GCV or Fly ash; a unit only if another than the written one is meant. Blank these cells to undo it.",
    tabColor: "#52606D",
  });
  const sets = headerSets(mapping.tables);
  sheet.table(
    TABLES,
    "CCTS_MapTables",
    mapping.tables.map((each) => tableRow(each, sets)),
    1,
  );
  sheet.table(
    COLUMN_MAPPINGS,
    "CCTS_MapColumns",
    [...sets].flatMap(([key, set]) => {
      const first = mapping.tables.find((each) => headersKey(each) === key);
      return first === undefined ? [] : columnRows(first, set);
    }),
    1,
  );
  sheet.table(NAMES, "CCTS_MapNames", allNames(mapping, names).map(nameRow), 1);
  sheet.table(
    WORD_MAPPINGS,
    "CCTS_MapWords",
    [
      ...mapping.units.map(({ text, means }) => ({ wordText: text, what: "unit", wordMeans: means })),
      ...mapping.kinds.map(({ text, table: of, field }) => ({ wordText: text, what: "quantity", wordMeans: `${of}.${field}` })),
      ...mapping.leftOut.map(({ what, text, reason }) => ({
        wordText: text,
        what: LEFT_OUT_WORDS[what],
        wordMeans: reason,
      })),
    ],
    1,
  );
  sheet.table(ROWS, "CCTS_MapRows", [...rows.map(mappedRow), ...lostAnswers(mapping, rows).map(answerRow)], 1);
  // Every answer can move what is below it; the headers of Excel tables and the choices of cells would stay where they were.
  return { ...sheet.build(), tables: [], validations: [] };
}

function mappedRow(row: MappedRow): RowInput {
  const found = { readAs: readAsText(row), monthsFound: monthsText(row), knownFrom: sourceText(row) };
  return { ...answerRow(row.answer ?? { ...row.words, means: null, reason: "" }), ...wordCells(row.words), ...found };
}

const wordCells = ({ about, text, unit }: RowWords): RowInput => ({ rowAbout: about, rowText: text, unitFound: unit });

function answerRow({ means, reason, typed, ...words }: RowMapping): RowInput {
  const said = { readAs: "no row has these words now", rowReason: reason, rowIs: reason === "" ? "" : LEFT_OUT };
  if (typed !== undefined) return { ...wordCells(words), ...said, ...answerCells(typed), rowReason: typed.reason };
  if (means === null) return { ...wordCells(words), ...said };
  const { table: data, stream, use, field, unit, lot } = means;
  const label = field === "" ? "" : fieldOf(specOf(data), field).label;
  return { ...wordCells(words), ...said, ...answerCells({ table: data, field: label, stream, use, lot, unit }) };
}

function answerCells({ table: data, field, stream, use, lot, unit }: Omit<TypedMeaning, "reason">): RowInput {
  return { rowIs: data, rowStream: stream, rowUse: use, rowField: field, rowUnit: unit, rowLot: lot };
}

function headerSets(tables: readonly TableMapping[]): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  for (const each of tables) if (!sets.has(headersKey(each))) sets.set(headersKey(each), `H${sets.size + 1}`);
  return sets;
}

function tableRow(each: TableMapping, sets: ReadonlyMap<string, string>): RowInput {
  return {
    sheet: each.sheet.name,
    sheetId: each.sheet.id,
    place: a1(each.headerRow, each.left),
    layout: each.layout,
    reads: each.table ?? "several",
    headers: entryOf(sets, headersKey(each)),
    month: each.month === null ? null : monthLabel(each.month.month),
    monthWhy: each.month?.reason ?? null,
    used: each.used ? "Yes" : "No",
    confidence: each.confidence,
    reason: each.reason,
  };
}

function columnRows(each: TableMapping, set: string): readonly RowInput[] {
  return each.columns
    .filter((column) => column.month === null)
    .map((column) => ({
      headers: set,
      headerText: column.header,
      role: column.role,
      confidence: column.confidence,
      reason: column.reason,
    }));
}

/** Decisions of the user before what was found, each name once. */
function allNames(mapping: Mapping, met: readonly NameMapping[]): readonly NameMapping[] {
  const decided = new Set(mapping.names.map(nameKey));
  return [...mapping.names, ...met.filter((name) => !decided.has(nameKey(name)))];
}

const nameKey = (name: NameMapping) => `${name.table}|${identity(name.text)}`;

function nameRow({ table: data, text, stream, use, lot, confidence: sure, reason: why }: NameMapping): RowInput {
  return { nameText: text, data, stream, use, lot, confidence: sure, reason: why };
}
