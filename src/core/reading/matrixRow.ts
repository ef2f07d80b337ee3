/** What one row of a matrix is: of which stream, and which quantity of it. */
import { elementAt, theOne } from "../quantity/known";
import { specOf } from "../activity/build";
import { PROCESS_ITEMS } from "../plan/spec/processTable";
import { fieldOf } from "../plan/spec/tableSpec";
import type { FieldSpec } from "../plan/spec/tableSpec";
import type { Month } from "../quantity/period";
import { parseUnit } from "../quantity/units";
import { valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { basisIn, withoutBasis } from "../plan/parse/headers";
import { splitUnit } from "../plan/parse/headerUnit";
import { findKind, kindsOn, tableIn } from "./layouts/kinds";
import { fits, parsedFamily } from "./unitFits";
import type { FoundKind, Kind } from "./layouts/kinds";
import { QUALITIES } from "./join";
import { answeredName } from "./answeredName";
import { columnOf, isConfident } from "./mapping/mapping";
import type { ColumnMapping, TableMapping } from "./mapping/mapping";
import type { RowMeaning } from "./mapping/rowAnswers";
import { additiveIn } from "./vocabulary/additives";
import type { Meaning } from "./vocabulary/meaning";
import { identity } from "../plan/names";
import { MAIN_READING } from "../activity/line";
import type { ActivityTable } from "../activity/line";
import { quantityQuestion } from "./questions/quantityQuestion";
import type { SourceRow } from "./sourceRows";
import type { Run } from "./run";
import { cellText } from "../plan/parse/tables";

/** A figure of a row and the month it is of. */
export interface MonthCell {
  readonly month: Month;
  /** Where the month stands; null when only the tab or the user says so. */
  readonly monthCell: CellRef | null;
  readonly column: ColumnMapping;
}

export interface MatrixRow {
  readonly row: number;
  readonly cells: readonly MonthCell[];
  readonly table: ActivityTable;
  readonly field: FieldSpec;
  readonly stream: string;
  /** One use; several when a quality holds for all uses of its stream. */
  readonly uses: readonly string[];
  readonly lot: string;
  readonly labelCell: CellRef;
  /** The kind's cell, where it has one of its own. */
  readonly otherLabels: readonly CellRef[];
  readonly sectionRow: number | null;
  /** The unit that the user says; "" for the one that is written. */
  readonly unit: string;
  /** All texts that describe the row, for the basis they may name. */
  readonly text: string;
}

/** The texts of a row, before anything is understood. */
interface RowTexts {
  readonly sheet: SheetSnapshot;
  readonly mapping: TableMapping;
  readonly data: SourceRow;
  readonly label: string;
  readonly kind: string;
  readonly use: string;
  readonly lot: string;
  readonly unit: string;
  readonly labelCell: CellRef;
}

/** A row with those of its figures that count one quantity, as the columns' header says; "" where the row itself says it. */
export interface RowOfKind {
  readonly sheet: SheetSnapshot;
  readonly mapping: TableMapping;
  readonly data: SourceRow;
  readonly kind: string;
  readonly cells: readonly MonthCell[];
}

/** null when it is unclear what the row counts; that is asked. */
export function matrixRow({ sheet, mapping, data, kind: inHeader, cells }: RowOfKind, run: Run): MatrixRow | null {
  const texts = textsOf(sheet, mapping, data, inHeader);
  const kindColumn = columnOf(mapping, "kind");
  const shared = {
    row: data.row,
    cells,
    labelCell: texts.labelCell,
    otherLabels: kindColumn === undefined ? [] : [{ sheet: sheet.name, row: data.row, column: kindColumn.column }],
    sectionRow: data.sectionRow,
    text: [texts.label, texts.kind, texts.unit, data.section].join(" "),
  };
  const means = run.answered(sheet, mapping, data)?.means ?? null;
  if (means !== null) {
    const field = answeredField(means, inHeader);
    const { stream, use, lot } = answeredName(means, texts.labelCell, run);
    return field === null ? null : { ...shared, table: means.table, field, stream, uses: [use], lot: lot || texts.lot, unit: means.unit };
  }
  if (decidedKind(texts, run) === undefined && laboratoryItem(texts, run) === null && isStrange(texts, run)) return null;
  const { name, named } = nameAndKinds(texts, run);
  const choice = choose(named, splitUnit(name).name, texts, run);
  if (choice === null) {
    askQuantity(texts, name, run);
    return null;
  }
  return { ...shared, table: choice.kind.table, field: choice.kind.field, ...subject(choice, name, texts, run), unit: "" };
}

/** The quantity of an answer: its own, else the column's, else the main one of its table; null for a column of another table. */
function answeredField({ table, field }: RowMeaning, inHeader: string): FieldSpec | null {
  if (field !== "" || inHeader === "") return fieldOf(specOf(table), field || MAIN_READING[table]);
  return findKind(inHeader)?.kinds.find((kind) => kind.table === table)?.field ?? null;
}

/** The name without the words of the quantity, and the quantities that those words may be. */
function nameAndKinds(texts: RowTexts, run: Run): { readonly name: string; readonly named: readonly Kind[] | undefined } {
  const { data } = texts;
  const special = laboratoryItem(texts, run) ?? ofCement(texts, run);
  if (special !== null) return special;
  const inKind = texts.kind === "" ? null : findKind(texts.kind);
  const label = withoutBasis(splitUnit(texts.label).name);
  const inLabel = inKind === null && !run.isPlanned(label) ? findKind(label) : null;
  return {
    name: inLabel === null ? texts.label : inLabel.rest || lastPart(data.section),
    named:
      decidedKind(texts, run) ??
      kindsBeside(inKind, texts.kind) ??
      kindsBeside(inLabel, texts.label) ??
      findKind(data.section)?.kinds ??
      titleKinds(texts),
  };
}

const kindsBeside = (found: FoundKind | null, text: string) => (found === null ? undefined : kindsOn(basisIn(text), found));

/** A row that has the name of an item of the laboratory and process table, in a unit of the item. */
function laboratoryItem(texts: RowTexts, run: Run): { readonly name: string; readonly named: readonly Kind[] } | null {
  const name = splitUnit(texts.label).name;
  if (texts.kind !== "" || run.isPlanned(name) || decidedKind(texts, run) !== undefined) return null;
  const { planned, stream } = run.meaningOf(inputOf("process", name, texts));
  const item = Object.values(PROCESS_ITEMS).find(({ label }) => label === stream);
  if (!planned || item === undefined) return null;
  const [said, own] = [parseUnit(texts.unit), parseUnit(item.unit)];
  const isFitting = texts.unit === item.unit || (said.ok && own.ok && said.value.family === own.value.family);
  return isFitting ? { name, named: [kindOf("process", "value")] } : null;
}

/** An additive as a figure of the cement that the row names, or that is to be asked; null where it is no additive, or decided. */
function ofCement(texts: RowTexts, run: Run): { readonly name: string; readonly named: readonly Kind[] } | null {
  const label = splitUnit(texts.label).name;
  if (texts.kind !== "" || run.isPlanned(label) || decidedKind(texts, run) !== undefined) return null;
  const found = additiveIn(label);
  if (found === null || run.meaningOf(inputOf("fuel", label, texts)).planned) return null;
  const name = found.cement === "" ? label : found.cement;
  const { planned, options } = run.meaningOf(inputOf("production", name, texts));
  return planned || options.length > 0 ? { name, named: [{ table: "production", field: found.field }] } : null;
}

/** Such a row is not read, so that it is asked about with all figures that are not. */
function isStrange({ label, kind, data }: RowTexts, run: Run): boolean {
  return [label, kind, ...data.section.split(SECTIONS)].some((text) => run.strangeIn(null, text) !== null);
}

const SECTIONS = " \u203a ";

const lastPart = (section: string) => elementAt(section.split(SECTIONS), 0);

function textsOf(sheet: SheetSnapshot, mapping: TableMapping, data: SourceRow, inHeader: string): RowTexts {
  const text = (role: string) => {
    const column = columnOf(mapping, role);
    return column === undefined ? "" : cellText(valueAt(sheet, data.row, column.column));
  };
  const nameColumn = theOne(mapping.columns, (column) => column.role === "stream" && isConfident(column), "column of names").column;
  const label = cellText(valueAt(sheet, data.nameRow, nameColumn));
  return {
    sheet,
    mapping,
    data,
    label,
    kind: text("kind") || inHeader,
    use: text("use"),
    lot: text("lot"),
    unit: text("unit") || splitUnit(text("kind")).unit || splitUnit(label).unit,
    labelCell: { sheet: sheet.name, row: data.nameRow, column: nameColumn },
  };
}

/** What the titles of the table count, of the table that the row's section speaks of. */
function titleKinds({ mapping: { titles }, data }: RowTexts): readonly Kind[] | undefined {
  const about = tableIn(data.section);
  const found = titles.map(findKind).find((each) => each !== null)?.kinds;
  const fitting = found?.filter(({ table }) => about === null || table === about);
  return fitting?.length === 0 ? undefined : fitting;
}

const quantityText = ({ label, data }: RowTexts) => (data.section === "" ? label : `${data.section}: ${label}`);

function decidedKind(texts: RowTexts, run: Run): readonly Kind[] | undefined {
  const named = [quantityText(texts), texts.label].map(identity);
  const decided = run.kinds.find((kind) => named.includes(identity(kind.text)));
  return decided === undefined ? undefined : [kindOf(decided.table, decided.field)];
}

function kindOf(table: ActivityTable, field: string): Kind {
  return { table, field: fieldOf(specOf(table), field) };
}

interface Choice {
  readonly kind: Kind;
  readonly meaning: Meaning;
}

const ENERGY = kindOf("electricity", "energy");
const PRODUCED = kindOf("production", "produced");

const MAIN_QUANTITIES = new Set(["consumed", "produced", "received", "quantity"]);

/** Words of consumption, production and receipt mean energy where the unit is one of electricity. */
function isPowerRow(named: readonly Kind[] | undefined, { unit }: RowTexts): boolean {
  return parsedFamily(unit) === "electricity" && named?.every(({ field }) => MAIN_QUANTITIES.has(field.id)) === true;
}

/** The table that the section, a title or the tab speaks of. */
function subjectOf({ data, mapping }: RowTexts): ActivityTable | null {
  return [data.section, ...mapping.titles, mapping.sheet.name].map(tableIn).find((table) => table !== null) ?? null;
}

/** The kind whose table knows the name; where the row names no kind, energy of a meter, or what the sheet is about. */
function choose(named: readonly Kind[] | undefined, name: string, texts: RowTexts, run: Run): Choice | null {
  const about = subjectOf(texts);
  const kinds = (isPowerRow(named, texts) ? [ENERGY] : named) ?? [ENERGY, ...(about === "production" ? [PRODUCED] : [])];
  const choices = kinds
    .filter((kind) => fits(kind, texts.unit))
    .map((kind) => ({ kind, meaning: run.meaningOf(inputOf(kind.table, name, texts)) }));
  const planned = choices.filter(({ meaning }) => meaning.planned && isConfident(meaning));
  const [sure, ...others] = planned;
  if (sure !== undefined && others.length === 0) return sure;
  const resembling = choices.filter(({ meaning }) => meaning.options.length > 0);
  if (named !== undefined && planned.length === 0 && resembling.length === 1) return elementAt(resembling, 0);
  const isPower = about === "electricity" && parsedFamily(texts.unit) === "electricity";
  const unnamed = isPower ? choices.filter(({ kind }) => kind === ENERGY) : [];
  return onlyOne(planned.length > 0 ? planned : named === undefined ? unnamed : choices, about);
}

function onlyOne(choices: readonly Choice[], about: ActivityTable | null): Choice | null {
  const [first] = choices;
  return first !== undefined && choices.length === 1 ? first : (choices.find(({ kind }) => kind.table === about) ?? null);
}

function inputOf(table: ActivityTable, text: string, { use, data, mapping }: RowTexts) {
  return { table, text, use, section: data.section === "" ? (mapping.titles[0] ?? "") : data.section };
}

/** A quality of a stream without a use holds for each use the plan has it in. */
function subject({ kind, meaning }: Choice, name: string, texts: RowTexts, run: Run): Pick<MatrixRow, "stream" | "uses" | "lot"> {
  const lot = texts.lot || meaning.lot;
  const streams = new Set(meaning.options.map((option) => identity(option.stream)));
  if (QUALITIES.has(kind.field.id) && !isConfident(meaning) && streams.size === 1) {
    return { stream: elementAt(meaning.options, 0).stream, uses: meaning.options.map((option) => option.use), lot };
  }
  const asked = run.nameOf({ ...inputOf(kind.table, splitUnit(name).name, texts), isOurs: false, where: texts.labelCell });
  return { stream: asked.stream, uses: [asked.use], lot: texts.lot || asked.lot };
}

/** Only a name that the plan knows, or resembles, is worth a question; other rows are somebody's own figures. */
function askQuantity(texts: RowTexts, name: string, run: Run): void {
  const tables = (["fuel", "production", "electricity"] as const).filter((table) => {
    const meaning = run.meaningOf(inputOf(table, splitUnit(name).name, texts));
    return meaning.planned || meaning.options.length > 0;
  });
  if (tables.length === 0) return;
  const { label, labelCell, unit } = texts;
  run.questions.ask(quantityQuestion({ text: quantityText(texts), label, where: run.place(labelCell), unit }, tables));
}
