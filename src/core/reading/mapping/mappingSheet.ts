/** Writes the mapping as the tab the workbook keeps it on. */
import { entryOf } from "../../quantity/known";
import { SheetBuilder } from "../../plan/sheets/sheetBuilder";
import type { RowInput } from "../../plan/sheets/sheetBuilder";
import { monthLabel } from "../../quantity/period";
import { a1 } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { headersKey } from "./mapping";
import type { Mapping, NameMapping, TableMapping } from "./mapping";
import { COLUMN_MAPPINGS, LEFT_OUT_WORDS, MAPPING_FORM, NAMES, TABLES, WORD_MAPPINGS } from "./mappingTables";
import { identity } from "../../plan/names";

/** The tab, with every decision of the mapping and the names met. `name` is the tab's name in this workbook. */
export function mappingSheet(name: string, mapping: Mapping, names: readonly NameMapping[]): SheetPlan {
  const sheet = new SheetBuilder({
    form: MAPPING_FORM,
    name,
    title: "How this workbook is read",
    subtitle:
      "What each table, column and name of your own sheets means. Change it here or in the pane; nothing else " +
      "depends on where a sheet is or what it is called.",
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
  return sheet.build();
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
