/**
 * The mapping as the workbook keeps it: four tables on the tab `CCTS Mapping`, which people may read and edit. A table is
 * known again by its sheet's id, else its name, else its headers; a column by its header. So renamed tabs and inserted rows
 * and columns change nothing.
 */
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { FIRST_TABLE } from "./mappingForm";
import { LEFT_OUT } from "./typedMeaning";
import { numberField, once, table, textField, choiceField } from "../../plan/spec/tableSpec";

const confidence = numberField("confidence", "Confidence", {
  figure: once("fraction"),
  limits: { min: 0, max: 1 },
  width: 11,
  help: "0 to 1; below 0.75 it is asked and not used. Set 1 for what you decide yourself",
});
const reason = textField("reason", "Why", { width: 48 });

export const TABLES = table({
  id: "mappingTables",
  title: FIRST_TABLE,
  keys: ["place", "layout"],
  fields: [
    textField("sheet", "Sheet", { width: 24 }),
    textField("sheetId", "Sheet id", { width: 12 }),
    textField("place", "First header cell", { width: 12 }),
    textField("layout", "Layout", { width: 14 }),
    textField("reads", "Reads", { width: 12 }),
    textField("headers", "Header set", { width: 10 }),
    textField("month", "Month of the table", { width: 12 }),
    textField("monthWhy", "Month known from", { width: 30 }),
    choiceField("used", "Read it", { choices: ["Yes", "No"], width: 9 }),
    confidence,
    reason,
  ],
});
export const COLUMN_MAPPINGS = table({
  id: "mappingColumns",
  title: "Columns",
  keys: ["headerText", "role"],
  fields: [
    textField("headers", "Header set", { width: 10 }),
    textField("headerText", "Header as found", { width: 30 }),
    textField("role", "Column means", { width: 18 }),
    confidence,
    reason,
  ],
});
export const NAMES = table({
  id: "mappingNames",
  title: "Names",
  keys: ["nameText", "stream"],
  fields: [
    textField("nameText", "Name as found", { width: 30 }),
    textField("data", "Kind of data", { width: 12 }),
    textField("stream", "Stream, meter or product", { width: 22 }),
    textField("use", "Use", { width: 18 }),
    textField("lot", "Lot", { width: 14 }),
    confidence,
    reason,
  ],
});
/** Every row of people's own tables with what it is read as, and beside it what the user says instead. */
export const ROWS = table({
  id: "mappingRows",
  title: "Rows",
  keys: ["rowText", "rowIs"],
  fields: [
    textField("rowAbout", "Title or tab", { width: 30 }),
    textField("rowText", "Row as found", { width: 30 }),
    textField("unitFound", "Unit as found", { width: 12 }),
    textField("readAs", "Read as", { width: 32 }),
    textField("monthsFound", "Months found", { width: 18 }),
    textField("knownFrom", "Known from", { width: 32 }),
    choiceField("rowIs", "Row is", {
      choices: [...MONTH_TABLES.map(({ id }) => id), LEFT_OUT],
      width: 13,
    }),
    textField("rowStream", "Stream, meter or product", { width: 22 }),
    textField("rowUse", "Use", { width: 16 }),
    textField("rowField", "Quantity", { width: 18 }),
    textField("rowUnit", "Unit", { width: 10 }),
    textField("rowLot", "Lot", { width: 12 }),
    textField("rowReason", "Left out because", { width: 32 }),
  ],
});

/** What is left out, as the tab writes it. */
export const LEFT_OUT_WORDS = { row: "row left out", column: "column left out", sheet: "tab left out" } as const;

export const WORD_MAPPINGS = table({
  id: "mappingWords",
  title: "Units, quantities and what is left out",
  keys: ["wordText", "wordMeans"],
  fields: [
    textField("wordText", "Text as found", { width: 30 }),
    choiceField("what", "What it is", { choices: ["unit", "quantity", ...Object.values(LEFT_OUT_WORDS)], width: 15 }),
    textField("wordMeans", "Text means", { width: 30, help: "For what is left out: the reason" }),
  ],
});
