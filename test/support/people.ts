/** What people do to a workbook between two builds, done to the file as Excel would do it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellContent, PlannedCell } from "../../src/core/workbook/sheetPlan";
import { mapReferences, referenceText } from "../../src/core/workbook/formula";
import type { Reference } from "../../src/core/workbook/formula";
import { filePort } from "../../src/files/filePort";
import type { FilePort } from "../../src/files/filePort";
import { formatAt, formulaAt, quoteSheet, valueAt } from "../../src/core/workbook/cells";
import type { CellRef, SheetSnapshot, Visibility } from "../../src/core/workbook/cells";

/** Types into one cell; a text stays a text, whatever it begins with. */
export async function typeInto(port: FilePort, at: CellRef, content: CellContent): Promise<void> {
  const sheet = (await port.read()).sheets.find(({ name }) => name === at.sheet)!;
  await port.write({
    create: [],
    update: [{ sheetId: sheet.id, cells: [{ row: at.row, column: at.column, content, style: "plain" }], restyle: false }],
  });
}

/** Inserts a row with a note in column B into one sheet; what stands below moves down, and references everywhere follow. */
export async function withRowInserted(bytes: Uint8Array, name: string, at: number, note: string): Promise<Uint8Array> {
  const follow = (reference: Reference): string =>
    referenceText({
      ...reference,
      corners: reference.corners.map((corner) => ({ ...corner, row: corner.row >= at ? corner.row + 1 : corner.row })),
    });
  return rewritten(bytes, (sheet) => {
    const isOn = (reference: Reference): boolean => (reference.sheet ?? sheet.name) === name;
    const followed = (formula: string): string =>
      mapReferences(formula, (reference) => (isOn(reference) ? follow(reference) : referenceText(reference)));
    if (sheet.name !== name) return cellsOf(sheet, (row, column) => content(sheet, row, column, followed));
    return cellsOf(
      sheet,
      (row, column) => (row === at ? { value: column === 1 ? note : null } : content(sheet, row > at ? row - 1 : row, column, followed)),
      1,
    );
  });
}

/**
 * Deletes a row of one sheet, as Excel does: what is below moves up, a range that held it is a row shorter, and a formula that
 * pointed at it alone, or at a range of it alone, gives #REF!.
 */
export async function withRowDeleted(bytes: Uint8Array, name: string, at: number): Promise<Uint8Array> {
  const up = (row: number): number => (row > at ? row - 1 : row);
  const follow = ({ prefix, corners }: Reference): string => {
    const [first, last = first] = corners;
    if (first === undefined || last === undefined || (first.row === at && last.row === at)) return "#REF!";
    // The end of a range that was deleted is its row before, which is where the next one has moved up to at its beginning.
    const end = { ...last, row: last.row === at ? at - 1 : up(last.row) };
    return referenceText({ prefix, corners: [{ ...first, row: up(first.row) }, ...(corners.length > 1 ? [end] : [])] });
  };
  return rewritten(bytes, (sheet) => {
    const isOn = (reference: Reference): boolean => (reference.sheet ?? sheet.name) === name;
    const followed = (formula: string): string =>
      mapReferences(formula, (reference) => (isOn(reference) ? follow(reference) : referenceText(reference)));
    if (sheet.name !== name) return cellsOf(sheet, (row, column) => content(sheet, row, column, followed));
    return cellsOf(sheet, (row, column) =>
      row === sheet.top + sheet.values.length - 1 ? { value: null } : content(sheet, row >= at ? row + 1 : row, column, followed),
    );
  });
}

/** Gives a tab another name; formulas follow, as they do in Excel. */
export async function withTabRenamed(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const followed = (formula: string): string =>
    mapReferences(formula, (reference) =>
      referenceText(reference.sheet === from ? { ...reference, prefix: `${quoteSheet(to)}!` } : reference),
    );
  const pointed = await rewritten(bytes, (sheet) => cellsOf(sheet, (row, column) => content(sheet, row, column, followed)));
  return withPart(pointed, "xl/workbook.xml", (xml) => xml.replace(`name="${escaped(from)}"`, `name="${escaped(to)}"`));
}

/** Sorts two rows of a table into the other order: their cells change places, and what refers to them from elsewhere does not follow. */
export async function withRowsSwapped(bytes: Uint8Array, name: string, one: number, other: number): Promise<Uint8Array> {
  const moved =
    (by: number) =>
    (formula: string): string =>
      mapReferences(formula, (reference) =>
        referenceText(
          reference.sheet === null
            ? { ...reference, corners: reference.corners.map((corner) => ({ ...corner, row: corner.row + by })) }
            : reference,
        ),
      );
  return rewritten(bytes, (sheet) =>
    sheet.name !== name
      ? []
      : cellsOf(sheet, (row, column) => {
          const from = row === one ? other : row === other ? one : row;
          return content(sheet, from, column, moved(row - from));
        }),
  );
}

/** Drags one column of a sheet to the place of another; nothing else follows. */
export async function withColumnsSwapped(bytes: Uint8Array, name: string, one: number, other: number): Promise<Uint8Array> {
  return rewritten(bytes, (sheet) =>
    sheet.name !== name
      ? []
      : cellsOf(sheet, (row, column) =>
          content(sheet, row, column === one ? other : column === other ? one : column, (formula) => formula),
        ),
  );
}

/** The file with somebody's digital signature. */
export function signed(bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), "_xmlsignatures/sig1.xml": strToU8("<Signature/>") });
}

export function withVisibility(bytes: Uint8Array, name: string, visibility: Visibility): Uint8Array {
  return withPart(bytes, "xl/workbook.xml", (xml) =>
    xml.replace(`<sheet name="${escaped(name)}"`, `<sheet name="${escaped(name)}" state="${visibility}"`),
  );
}

/** The file without the identity of its tabs and without our custom XML part, as after a program that keeps neither. */
export function stripped(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([part]) => !/^(customXml\/|xl\/customProperty)/.test(part));
  const clean = parts.map(([part, data]): [string, Uint8Array] =>
    /\.(xml|rels)$/.test(part) ? [part, strToU8(withoutTraces(strFromU8(data)))] : [part, data],
  );
  return zipSync(Object.fromEntries(clean));
}

function withoutTraces(xml: string): string {
  return xml
    .replace(/<customProperties>.*?<\/customProperties>/gs, "")
    .replace(/<Relationship [^>]*(?:customXml|customProperty)[^>]*\/>/g, "")
    .replace(/<Override [^>]*(?:customXml|customProperty)[^>]*\/>/g, "");
}

/** The file with its tables made plain ranges, so that rows can be inserted into and deleted from its sheets. */
export function withoutTables(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([part]) => !part.startsWith("xl/tables/"));
  const plain = parts.map(([part, data]): [string, Uint8Array] =>
    /^(?:xl\/worksheets\/|\[Content_Types\])/.test(part) ? [part, strToU8(withoutTableTags(strFromU8(data)))] : [part, data],
  );
  return zipSync(Object.fromEntries(plain), { level: 0 });
}

function withoutTableTags(xml: string): string {
  return xml
    .replace(/<tableParts[^>]*>.*?<\/tableParts>/gs, "")
    .replace(/<Relationship [^>]*tables\/table[^>]*\/>/g, "")
    .replace(/<Override [^>]*\/tables\/[^>]*\/>/g, "");
}

function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part]!);
  const after = change(before);
  if (after === before) throw new Error(`${part} is as it was.`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

async function rewritten(bytes: Uint8Array, cellsFor: (sheet: SheetSnapshot) => readonly PlannedCell[]): Promise<Uint8Array> {
  const port = filePort(bytes, "people.xlsx");
  const { sheets } = await port.read();
  const update = sheets
    .map((sheet) => ({ sheetId: sheet.id, cells: changed(sheet, cellsFor(sheet)), restyle: false }))
    .filter(({ cells }) => cells.length > 0);
  await port.write({ create: [], update });
  return port.bytes();
}

function changed(sheet: SheetSnapshot, cells: readonly PlannedCell[]): readonly PlannedCell[] {
  return cells.filter(({ row, column, content: wanted }) => {
    const formula = "formula" in wanted ? wanted.formula : "";
    // A formula that moved may read as the one it replaces and give something else.
    return formula !== formulaAt(sheet, row, column) || wanted.value !== valueAt(sheet, row, column);
  });
}

function cellsOf(sheet: SheetSnapshot, contentFor: (row: number, column: number) => CellContent, more = 0): readonly PlannedCell[] {
  const width = sheet.values[0]?.length ?? 0;
  return Array.from({ length: (sheet.values.length + more) * width }, (_, i): PlannedCell => {
    const [row, column] = [sheet.top + Math.floor(i / width), sheet.left + (i % width)];
    return { row, column, content: contentFor(row, column), style: "plain", format: formatAt(sheet, row, column) };
  });
}

function content(sheet: SheetSnapshot, row: number, column: number, followed: (formula: string) => string): CellContent {
  const formula = formulaAt(sheet, row, column);
  return formula === "" ? { value: valueAt(sheet, row, column) } : { formula: followed(formula), value: valueAt(sheet, row, column) };
}
