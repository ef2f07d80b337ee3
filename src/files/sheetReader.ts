/**
 * Reads one worksheet part: its cells straight from the bytes where they are written as programs write them, everything
 * else, and cells written in any other way, as a stream of tags without a document tree.
 */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { scanCells } from "./cellScanner";
import { CellSink, columnOf, type SheetContext, type StoredFormula } from "./cellSink";
import type { GridSnapshot } from "./sheetGrid";
import { isTrue } from "./workbookIndex";

export interface SheetContent {
  readonly grid: GridSnapshot | null;
  readonly protected: boolean;
  /** Worksheet properties: name to relationship id of the part that holds the value. */
  readonly properties: ReadonlyMap<string, string>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The highest cell style and the highest look of a conditional format that the sheet speaks of. */
  readonly largestStyle: number;
  readonly largestHighlight: number;
}

/** A hidden column tag can run to the sheet's last column; beyond this nobody keeps data. */
const LAST_HIDDEN_COLUMN = 1_000;

/** Reads the UTF-8 `bytes` of the sheet called `name`; throws what `fail` returns when they are not well formed. */
export function readSheet(bytes: Uint8Array, name: string, context: SheetContext, fail: () => Error): SheetContent {
  const scanned = new CellSink(context, name);
  const span = scanCells(bytes, scanned);
  if (span === null) return readTags(decode(bytes), new CellSink(context, name), fail);
  return readTags(`${decode(bytes.subarray(0, span.start))}<sheetData/>${decode(bytes.subarray(span.end))}`, scanned, fail);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function readTags(xml: string, sink: CellSink, fail: () => Error): SheetContent {
  const reader = new SheetReader(sink);
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
  private readonly properties = new Map<string, string>();
  private readonly hiddenColumns: number[] = [];
  private isProtected = false;
  private largestStyle = 0;
  private largestHighlight = -1;
  private prefix = "";
  private started = false;
  private row = -1;
  private column = -1;
  private cell: Readonly<Record<string, string>> = {};
  private formulaTag: Readonly<Record<string, string>> = {};
  private collecting = false;
  private phonetic = false;
  private piece = "";
  private value: string | null = null;
  private inline: string | null = null;
  private formula: StoredFormula | null = null;

  constructor(private readonly sink: CellSink) {}

  content(): SheetContent {
    return {
      grid: this.sink.grid.close(),
      protected: this.isProtected,
      properties: this.properties,
      hiddenRows: this.sink.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      largestStyle: Math.max(this.largestStyle, this.sink.largestStyle),
      largestHighlight: this.largestHighlight,
    };
  }

  open(tag: SaxesTagPlain): void {
    if (!this.started) {
      this.started = true;
      this.prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
    }
    switch (this.own(tag.name)) {
      case "col":
        return this.openColumns(tag.attributes);
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
      case "cfRule":
        this.largestHighlight = Math.max(this.largestHighlight, Number(tag.attributes["dxfId"] ?? -1));
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
        this.formula = { kind: this.formulaTag["t"], group: this.formulaTag["si"], ref: this.formulaTag["ref"], text: this.piece };
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
    this.sink.openRow(this.row, isTrue(attributes["hidden"]), Number(attributes["s"] ?? 0));
  }

  private openColumns(attributes: Readonly<Record<string, string>>): void {
    this.largestStyle = Math.max(this.largestStyle, Number(attributes["style"] ?? 0));
    if (!isTrue(attributes["hidden"])) return;
    const last = Math.min(Number(attributes["max"]) - 1, LAST_HIDDEN_COLUMN);
    for (let column = Number(attributes["min"]) - 1; column <= last; column++) this.hiddenColumns.push(column);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.column = attributes["r"] === undefined ? this.column + 1 : columnOf(attributes["r"]);
    this.cell = attributes;
    this.value = this.inline = null;
    this.formula = null;
  }

  private closeCell(): void {
    this.sink.cell({
      row: this.row,
      column: this.column,
      style: Number(this.cell["s"] ?? 0),
      kind: this.cell["t"] ?? "n",
      value: this.value,
      inline: this.inline,
      formula: this.formula,
      spills: this.cell["cm"] !== undefined,
    });
  }

  private property(attributes: Readonly<Record<string, string>>): void {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    if (attributes["name"] !== undefined && id !== undefined) this.properties.set(attributes["name"], id);
  }
}
