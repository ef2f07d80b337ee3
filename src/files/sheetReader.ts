/**
 * Reads one worksheet part as a stream of tags, without a document tree: values, formulas (shared and array formulas
 * written out for each cell), number formats, protection and the properties of the sheet.
 */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { parseArea, type Area, type CellValue } from "../core/workbook/cells";
import { movedFormula } from "../core/workbook/formula";
import { formulaFromFile } from "./formulaText";
import { SheetGrid, type GridSnapshot } from "./sheetGrid";
import { unescapeCellText } from "./xml";
import { isTrue } from "./workbookIndex";

/** What the cells of a sheet refer to in the rest of the workbook. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Number formats by style index. */
  readonly formats: readonly string[];
  readonly dateSystem: 1900 | 1904;
}

export interface SheetContent {
  readonly grid: GridSnapshot | null;
  readonly protected: boolean;
  /** Worksheet properties: name to relationship id of the part that holds the value. */
  readonly properties: ReadonlyMap<string, string>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A hidden column tag can run to the sheet's last column; beyond this nobody keeps data. */
const LAST_HIDDEN_COLUMN = 1_000;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  /** The formula for a cell so many rows down and columns right of the first. */
  readonly moved: (down: number, right: number) => string;
}

/** Reads `xml`; throws what `fail` returns when it is not well formed. */
export function readSheet(xml: string, context: SheetContext, fail: () => Error): SheetContent {
  const reader = new SheetReader(context);
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => reader.open(tag));
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  parser.on("closetag", (tag) => reader.close(tag.name));
  parser.on("error", () => {
    throw fail();
  });
  parser.write(xml).close();
  return reader.content();
}

class SheetReader {
  private readonly grid: SheetGrid;
  private readonly properties = new Map<string, string>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: { readonly area: Area; readonly text: string }[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private isProtected = false;
  private prefix = "";
  private started = false;
  private row = -1;
  private column = -1;
  private cell: Readonly<Record<string, string>> = {};
  private formulaTag: Readonly<Record<string, string>> | null = null;
  private collecting = false;
  private phonetic = false;
  private piece = "";
  private value: string | null = null;
  private inline: string | null = null;
  private formula = "";

  constructor(private readonly context: SheetContext) {
    this.grid = new SheetGrid(context.formats);
  }

  content(): SheetContent {
    return {
      grid: this.grid.close(),
      protected: this.isProtected,
      properties: this.properties,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  open(tag: SaxesTagPlain): void {
    if (!this.started) {
      this.started = true;
      this.prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
    }
    switch (this.own(tag.name)) {
      case "col":
        return this.hideColumns(tag.attributes);
      case "row":
        return this.openRow(tag.attributes);
      case "c":
        return this.openCell(tag.attributes);
      case "v":
        return this.collect();
      case "t":
        if (!this.phonetic) this.collect();
        return;
      case "rPh":
        this.phonetic = true;
        return;
      case "f":
        this.formulaTag = tag.attributes;
        return this.collect();
      case "sheetProtection":
        this.isProtected = isTrue(tag.attributes["sheet"]);
        return;
      case "customPr":
        this.property(tag.attributes);
        return;
      default:
        return;
    }
  }

  text(text: string): void {
    if (this.collecting) this.piece += text;
  }

  close(name: string): void {
    switch (this.own(name)) {
      case "v":
        this.value = this.piece;
        this.collecting = false;
        return;
      case "t":
        if (!this.phonetic) {
          this.inline = (this.inline ?? "") + this.piece;
          this.collecting = false;
        }
        return;
      case "rPh":
        this.phonetic = false;
        return;
      case "f":
        this.collecting = false;
        this.formula = this.formulaText(this.piece);
        return;
      case "c":
        return this.closeCell();
      default:
        return;
    }
  }

  /** The name without the prefix of the main namespace; "" for tags of other vocabularies. */
  private own(name: string): string {
    if (this.prefix === "") return name;
    return name.startsWith(this.prefix) ? name.slice(this.prefix.length) : "";
  }

  private collect(): void {
    this.collecting = true;
    this.piece = "";
  }

  private openRow(attributes: Readonly<Record<string, string>>): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    if (isTrue(attributes["hidden"])) this.hiddenRows.push(this.row);
  }

  private hideColumns(attributes: Readonly<Record<string, string>>): void {
    if (!isTrue(attributes["hidden"])) return;
    const last = Math.min(Number(attributes["max"]) - 1, LAST_HIDDEN_COLUMN);
    for (let column = Number(attributes["min"]) - 1; column <= last; column++) this.hiddenColumns.push(column);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.column = attributes["r"] === undefined ? this.column + 1 : columnOf(attributes["r"]);
    this.cell = attributes;
    this.value = this.inline = null;
    this.formula = "";
  }

  private closeCell(): void {
    const formula = this.formula || this.arrayFormula();
    const value = this.cellValue();
    this.grid.add(this.row, this.column, value, formula, Number(this.cell["s"] ?? 0));
  }

  private cellValue(): CellValue {
    const kind = this.cell["t"] ?? "n";
    if (kind === "inlineStr") return this.inline === null ? null : unescapeCellText(this.inline);
    if (this.value === null) return kind === "str" && this.formula !== "" ? "" : null;
    return this.storedValue(kind, this.value);
  }

  private storedValue(kind: string, text: string): CellValue {
    switch (kind) {
      case "s":
        return this.context.strings[Number(text)] ?? null;
      case "str":
        return unescapeCellText(text);
      case "b":
        return isTrue(text.trim());
      case "e":
        return { error: text };
      case "d":
        return serialOf(text, this.context.dateSystem);
      default:
        return text.trim() === "" ? null : numberOf(text);
    }
  }

  /** The formula of this cell; the master of a shared formula is kept for the cells that follow. */
  private formulaText(text: string): string {
    const { t: kind, si: group, ref } = this.formulaTag ?? {};
    this.formulaTag = null;
    if (kind === "dataTable") return "";
    if (kind === "shared" && group !== undefined) {
      if (text !== "") this.shared.set(group, { row: this.row, column: this.column, moved: movedFormula(text) });
      const master = this.shared.get(group);
      return master ? formulaFromFile(master.moved(this.row - master.row, this.column - master.column)) : "";
    }
    if (text === "") return "";
    const area = kind === "array" && ref !== undefined && this.cell["cm"] === undefined ? parseArea(ref) : null;
    if (area) this.arrays.push({ area, text });
    return formulaFromFile(text);
  }

  /** Excel shows the formula of an array in each of its cells; a spilled result has it in the first cell only. */
  private arrayFormula(): string {
    const holds = ({ area }: { readonly area: Area }): boolean =>
      this.row >= area.top && this.row <= area.bottom && this.column >= area.left && this.column <= area.right;
    const array = this.arrays.length > 0 ? this.arrays.find(holds) : undefined;
    return array ? formulaFromFile(array.text) : "";
  }

  private property(attributes: Readonly<Record<string, string>>): void {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    if (attributes["name"] !== undefined && id !== undefined) this.properties.set(attributes["name"], id);
  }
}

/** The column of a plain address such as "AB7"; addresses in a file have neither "$" nor lower case. */
function columnOf(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length && address.charCodeAt(i) >= 65; i++) column = column * 26 + address.charCodeAt(i) - 64;
  return column - 1;
}

function numberOf(text: string): CellValue {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** A date stored as text (ISO 8601) as the serial number Excel shows. */
function serialOf(text: string, dateSystem: 1900 | 1904): CellValue {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, "")}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) return text;
  const serial = time / 86_400_000 + 25569;
  return dateSystem === 1904 ? serial - 1462 : serial;
}
