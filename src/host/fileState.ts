/** What a workbook read from a file has beside its cells, put where the host keeps it. */
import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { AddSheetTableCommand } from "@univerjs/sheets-table";
import { a1, type SheetSnapshot } from "../core/workbook/cells";
import type { ConditionalLook, ValidationLook } from "../files/looks/cellLook";
import type { ChartLook } from "../files/looks/chartLooks";
import type { HighlightLook, NameLook, SheetLooks } from "../files/looks/workbookLooks";
import { formulaFromFile } from "../files/formulaText";
import { stateElement } from "../files/statePart";
import { FORM_PROPERTY } from "../files/workbookReader";
import type { Book } from "./book/book";
import { bag, childBag, type ChartState, type ConditionalState, type ValidationState } from "./book/state";
import type { CellMatrix } from "./engine/cells";
import { fileSheetId, type FileContent } from "./fileData";
import { checkName } from "./members/names";

const MODES = { automatic: "Automatic", automaticExceptTables: "AutomaticExceptTables", manual: "Manual" } as const;

/** Completes a book whose cells are open. Formulas keep their stored results; those that have none are computed. */
export function completeFile(book: Book, { snapshot, looks }: FileContent): void {
  book.dateSystem = snapshot.dateSystem;
  book.calculationMode = MODES[snapshot.calculation?.mode ?? "automatic"];
  if (snapshot.part !== null) book.parts.set(book.nextId("part-"), stateElement(snapshot.part));
  for (const name of looks.names) addName(book, name);
  snapshot.sheets.forEach((sheet, i) => completeSheet(book, sheet, looks.sheets[i]!, looks.highlights));
  book.spreadsheet.flush();
  book.spreadsheet.calculation.acceptResults();
  for (const sheet of snapshot.sheets) computeMissing(book, sheet);
}

/** A name the engine cannot hold stays in the file; formulas that use it keep their stored results. */
function addName(book: Book, { name, formula, sheet }: NameLook): void {
  const owner = sheet === null ? null : book.spreadsheet.sheetNamed(sheet);
  if (sheet !== null && !owner) return;
  try {
    checkName(name);
  } catch {
    return;
  }
  const sheetId = (owner ?? book.spreadsheet.sheets[0])!.getSheetId();
  const text = book.takeStoredFormula(formula, sheetId);
  const isReference = /^=(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(text);
  book.spreadsheet.run(SetDefinedNameMutation.id, sheetId, {
    id: book.nextId("name-"),
    name,
    formulaOrRefString: isReference ? text.slice(1) : text,
    ...(owner ? { localSheetId: sheetId } : {}),
  });
}

function completeSheet(book: Book, sheet: SheetSnapshot, look: SheetLooks, highlights: readonly HighlightLook[]): void {
  const sheetId = fileSheetId(sheet.id);
  const state = book.state(sheetId);
  state.veryHidden = sheet.visibility === "veryHidden";
  if (sheet.form !== null) state.properties.set(FORM_PROPERTY, { key: FORM_PROPERTY, value: sheet.form });
  for (const { name, area } of look.tables) {
    const range = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
    const id = book.nextId("table-");
    book.spreadsheet.run(AddSheetTableCommand.id, sheetId, { id, name, range, options: {} });
    state.tables.set(id, { id, style: "TableStyleLight1", properties: bag() });
  }
  state.validations = look.validations.flatMap(validationStates);
  state.conditionals.push(...look.conditionals.map((rule) => conditionalState(book, rule, highlights[rule.highlight])));
  state.charts.push(...look.charts.map((chart) => chartState(book, sheetId, chart)));
  state.pageLayout.printArea = look.printArea;
  if (sheet.protected) state.protection = { options: null, password: null };
}

/** A rule in the words of Office.js. */
function validationStates(look: ValidationLook): ValidationState[] {
  const bounds = { formula1: bound(look.formula1), formula2: bound(look.formula2), operator: upperFirst(look.operator) };
  const kind = look.type === "whole" ? "wholeNumber" : look.type;
  const rule = kind === "list" ? { list: { inCellDropDown: true, source: listSource(look.formula1) } } : { [kind]: bounds };
  return look.areas.map((area) => ({
    area,
    rule: kind === "none" ? {} : kind === "custom" ? { custom: { formula: formulaFromFile(look.formula1) } } : rule,
    prompt: { showPrompt: look.prompt !== "", title: look.promptTitle, message: look.prompt },
    errorAlert: { showAlert: look.showError, style: upperFirst(look.errorStyle), title: look.errorTitle, message: look.error },
    ignoreBlanks: look.allowBlank,
  }));
}

function listSource(formula: string): string {
  const quoted = /^"([\s\S]*)"$/.exec(formula.trim());
  return quoted ? quoted[1]!.replace(/""/g, '"') : formulaFromFile(formula);
}

function bound(formula: string): number | string {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formulaFromFile(formula);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function conditionalState(book: Book, { area, formula }: ConditionalLook, look: HighlightLook | undefined): ConditionalState {
  const properties = bag();
  properties.values.set("Formula", formulaFromFile(formula));
  const font = childBag(childBag(properties, "Format"), "Font").values;
  font.set("Bold", look?.bold ?? false).set("Italic", look?.italic ?? false);
  if (look?.color) font.set("Color", look.color);
  if (look?.fill) childBag(childBag(properties, "Format"), "Fill").values.set("Color", look.fill);
  return { id: book.nextId("conditional"), type: "Custom", area, properties };
}

function chartState(book: Book, sheetId: string, { name, kind, title, data, place }: ChartLook): ChartState {
  const properties = bag();
  properties.values.set("Name", name).set("ChartType", kind === "line" ? "Line" : "ColumnClustered");
  childBag(properties, "Title").values.set("Text", title);
  return {
    id: book.nextId("chart-"),
    sourceSheetId: sheetId,
    source: data,
    seriesBy: "Columns",
    place: { start: a1(place.top, place.left), end: a1(place.bottom, place.right) },
    properties,
    series: Array.from({ length: data.right - data.left }, bag),
  };
}

/** Formulas some program wrote without results. */
function computeMissing(book: Book, sheet: SheetSnapshot): void {
  const sheetId = fileSheetId(sheet.id);
  const held = book.spreadsheet.sheet(sheetId).getCellMatrix();
  const cells: CellMatrix = {};
  let found = false;
  sheet.formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula === "" || sheet.values[r]?.[c] !== null) return;
      const f = held.getValue(sheet.top + r, sheet.left + c)?.f;
      if (!f) return;
      (cells[sheet.top + r] ??= {})[sheet.left + c] = { f };
      found = true;
    }),
  );
  if (found) book.spreadsheet.write(sheetId, cells);
}
