/**
 * Reads the cells of a worksheet part straight from its bytes, in one pass and without a text of the whole. It knows the
 * tags that programs write for cells and nothing else: at anything it does not know, well formed or not, it gives up,
 * and the part is read by the general parser instead.
 */
import { columnOf, type CellSink, type StoredFormula } from "./cellSink";
import { numberAt } from "./numberText";
import { ascii, BYTE, matches, TagScanner, UNKNOWN } from "./tagScanner";

const LETTER = { c: 99, f: 102, i: 105, r: 114, s: 115, t: 116, v: 118 } as const;

/** Where the cells of a sheet stand in the bytes: the start of the opening tag, and the end of the closing one. */
export interface ScannedSpan {
  readonly start: number;
  readonly end: number;
}

/** Hands all cells to `sink`. null when the general parser has to read the part; then the sink has been given nonsense. */
export function scanCells(bytes: Uint8Array, sink: CellSink): ScannedSpan | null {
  const start = sheetDataAt(bytes);
  if (start === null) return null;
  try {
    return { start, end: new CellScanner(bytes, start + SHEET_DATA.length, sink).scan() };
  } catch (error) {
    if (error === UNKNOWN) return null;
    throw error;
  }
}

const SHEET_DATA = ascii("<sheetData");
const [ROW, CELL_END, ROW_END, DATA_END] = [ascii("<row"), ascii("</c"), ascii("</row"), ascii("</sheetData")];
const ROW_NUMBER = ascii(' r="');
const KINDS = ["s", "str", "inlineStr", "n", "b", "e"].map((kind) => ({ kind, word: ascii(`${kind}"`) }));
const VALUE_AND_CELL_END = ascii("</v></c>");
const [VALUE_END, FORMULA_END, INLINE_END, TEXT_END] = [ascii("</v"), ascii("</f"), ascii("</is"), ascii("</t")];

/** null where there is none, or a comment or the like before it could hold the word. */
function sheetDataAt(bytes: Uint8Array): number | null {
  for (let at = bytes.indexOf(BYTE.less); at >= 0; at = bytes.indexOf(BYTE.less, at + 1)) {
    if (bytes[at + 1] === 33) return null;
    if (matches(bytes, at, SHEET_DATA)) return at;
  }
  return null;
}

/** What a cell's opening tag says. */
interface CellHead {
  column: number;
  style: number;
  kind: string;
  spills: boolean;
}

class CellScanner extends TagScanner {
  private row = -1;
  private readonly head: CellHead = { column: -1, style: 0, kind: "n", spills: false };

  constructor(
    bytes: Uint8Array,
    at: number,
    private readonly sink: CellSink,
  ) {
    super(bytes, at);
  }

  /** The end of sheetData. */
  scan(): number {
    this.attributes();
    if (this.selfClosing) return this.at;
    for (;;) {
      this.space();
      if (matches(this.bytes, this.at, ROW)) this.scanRow();
      else {
        this.close(DATA_END);
        return this.at;
      }
    }
  }

  private scanRow(): void {
    this.at += ROW.length;
    const number = this.rowNumber();
    this.row = number === null ? this.row + 1 : number - 1;
    this.head.column = -1;
    this.sink.openRow(this.row, isTrueText(this.found.get("hidden")), Number(this.found.get("s") ?? 0));
    if (this.selfClosing) return;
    const { bytes } = this;
    for (;;) {
      this.space();
      if (bytes[this.at] === BYTE.less && bytes[this.at + 1] === LETTER.c) this.scanCell();
      else return this.close(ROW_END);
    }
  }

  /** Reads the attributes of a row; its number, which comes first, without a text. null where it has none. */
  private rowNumber(): number | null {
    const isFirst = matches(this.bytes, this.at, ROW_NUMBER);
    if (isFirst) this.at += 1;
    const first = isFirst ? this.wholeNumber() : null;
    this.attributes();
    const later = this.found.get("r");
    if (later === undefined) return first;
    if (isFirst) throw UNKNOWN;
    return Number(later);
  }

  private scanCell(): void {
    this.at += 2;
    this.cellHead();
    const { bytes, head } = this;
    if (this.selfClosing) return this.sink.plain(this.row, head.column, null, head.style);
    this.space();
    // A number and nothing else, which most cells are.
    if (head.kind === "n" && bytes[this.at + 1] === LETTER.v && bytes[this.at + 2] === BYTE.greater) {
      const start = this.at + 3;
      const end = bytes.indexOf(BYTE.less, start);
      const number = numberAt(bytes, start, end);
      if (number !== null && matches(bytes, end, VALUE_AND_CELL_END)) {
        this.at = end + VALUE_AND_CELL_END.length;
        return this.sink.plain(this.row, head.column, number, head.style);
      }
    }
    this.cellContent();
  }

  private cellContent(): void {
    const { bytes, row } = this;
    const { column, style, kind, spills } = this.head;
    let value: string | number | null = null;
    let inline: string | null = null;
    let formula: StoredFormula | null = null;
    for (;;) {
      this.space();
      if (bytes[this.at] !== BYTE.less) throw UNKNOWN;
      const letter = bytes[this.at + 1];
      if (letter === BYTE.slash) break;
      if (letter === LETTER.v && value === null) value = this.scanValue(kind);
      else if (letter === LETTER.f && formula === null) formula = this.scanFormula();
      else if (letter === LETTER.i && inline === null) inline = this.scanInline();
      else throw UNKNOWN;
    }
    this.close(CELL_END);
    this.sink.cell({ row, column, style, kind, value, inline, formula, spills });
  }

  /** The attributes of a cell, without a text for each of them. */
  private cellHead(): void {
    const { bytes, head } = this;
    head.column += 1;
    head.style = 0;
    head.kind = "n";
    head.spills = false;
    for (;;) {
      const before = this.at;
      this.space();
      if (this.tagEnds()) return;
      if (this.at === before) throw UNKNOWN;
      const name = bytes[this.at + 1] === BYTE.equals && bytes[this.at + 2] === BYTE.quote ? bytes[this.at] : undefined;
      if (name === LETTER.r) this.address();
      else if (name === LETTER.s) head.style = this.wholeNumber();
      else if (name === LETTER.t && this.kind()) continue;
      else {
        if (this.found.size > 0) this.found.clear();
        this.attribute();
        head.kind = this.found.get("t") ?? head.kind;
        head.style = Number(this.found.get("s") ?? head.style);
        head.spills ||= this.found.has("cm");
        if (this.found.has("r")) head.column = columnOf(this.found.get("r")!);
      }
    }
  }

  /** r="AB7": the letters count, and what follows them is skipped. */
  private address(): void {
    const { bytes } = this;
    let column = 0;
    let at = this.at + 3;
    for (let byte = bytes[at]!; byte >= 65 && byte <= 90; byte = bytes[++at]!) column = column * 26 + byte - 64;
    for (let byte = bytes[at]; byte !== BYTE.quote; byte = bytes[++at])
      if (byte === undefined || byte < BYTE.zero || byte > BYTE.nine) throw UNKNOWN;
    this.head.column = column - 1;
    this.at = at + 1;
  }

  /** t="s" and the other kinds there are, without a text for each; false where it is none of them. */
  private kind(): boolean {
    const start = this.at + 3;
    for (const { kind, word } of KINDS) {
      if (!matches(this.bytes, start, word)) continue;
      this.head.kind = kind;
      this.at = start + word.length;
      return true;
    }
    return false;
  }

  private wholeNumber(): number {
    const { bytes } = this;
    let number = 0;
    let at = this.at + 3;
    for (let byte = bytes[at]; byte !== BYTE.quote; byte = bytes[++at]) {
      if (byte === undefined || byte < BYTE.zero || byte > BYTE.nine || number > 1e9) throw UNKNOWN;
      number = number * 10 + byte - BYTE.zero;
    }
    this.at = at + 1;
    return number;
  }

  /** <v>12.5</v>; a plain number is not made a text first. */
  private scanValue(kind: string): string | number | null {
    this.at += 2;
    this.attributes();
    if (this.selfClosing) return "";
    const start = this.at;
    const end = this.textEnd();
    const number = kind === "n" || kind === "s" ? numberAt(this.bytes, start, end) : null;
    const value = number ?? this.text(start, end);
    this.close(VALUE_END);
    return value;
  }

  private scanFormula(): StoredFormula {
    this.at += 2;
    this.attributes();
    const kind = this.found.get("t");
    const group = this.found.get("si");
    const ref = this.found.get("ref");
    if (this.selfClosing) return { kind, group, ref, text: "" };
    const start = this.at;
    const text = this.text(start, this.textEnd());
    this.close(FORMULA_END);
    return { kind, group, ref, text };
  }

  /** <is><t>text</t></is>; rich text is left to the general parser. */
  private scanInline(): string {
    if (this.bytes[this.at + 2] !== LETTER.s) throw UNKNOWN;
    this.at += 3;
    this.attributes();
    if (this.selfClosing || this.bytes[this.at] !== BYTE.less || this.bytes[this.at + 1] !== LETTER.t) throw UNKNOWN;
    this.at += 2;
    this.attributes();
    let text = "";
    if (!this.selfClosing) {
      const start = this.at;
      text = this.text(start, this.textEnd());
      this.close(TEXT_END);
    }
    this.close(INLINE_END);
    return text;
  }
}

function isTrueText(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
