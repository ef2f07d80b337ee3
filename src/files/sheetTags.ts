/**
 * Where the rows and cells of a worksheet part stand in its text. A sheet is changed by replacing only the text of the
 * cells concerned, so that everything else in it stays as Excel, or whoever wrote it, left it.
 */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { parseArea } from "../core/workbook/cells";
import { isTrue } from "./workbookIndex";

/** Offsets into the text; `end` is behind the last character. */
export interface Span {
  readonly start: number;
  end: number;
}

export interface FormulaTag extends Span {
  readonly kind: string;
  readonly group: string;
  readonly ref: string;
  text: string;
}

export interface CellTag extends Span {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  formula: FormulaTag | null;
}

export interface RowTag extends Span {
  readonly row: number;
  /** End of the opening tag. */
  readonly open: number;
  readonly selfClosing: boolean;
  /** Start of the closing tag. */
  inner: number;
  /** The style of cells that are not there yet, when the row has one. */
  readonly style: number | null;
  readonly cells: CellTag[];
}

/** A conditional format by formula; `open` is where its opening tag ends. */
export interface HighlightTag {
  readonly start: number;
  readonly open: number;
  readonly formula: Span & { text: string };
}

export interface SheetTags {
  /** Prefix of the sheet's own tags, with its colon, or "". */
  prefix: string;
  readonly rows: RowTag[];
  /** The sheetData element; `inner` is where its content ends. */
  data: (Span & { inner: number; selfClosing: boolean }) | null;
  dimension: (Span & { readonly ref: string }) | null;
  readonly columnStyles: { readonly from: number; readonly to: number; readonly style: number }[];
  protected: boolean;
  readonly highlights: HighlightTag[];
  /** Where the list of columns ends, and the last column in it. */
  columns: { inner: number; last: number } | null;
}

/** Finds the tags of `xml`; throws what `fail` returns when it is not well formed. */
export function findTags(xml: string, fail: () => Error): SheetTags {
  const finder = new TagFinder(xml);
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => finder.open(tag, parser.position));
  parser.on("text", (text) => finder.text(text));
  parser.on("cdata", (text) => finder.text(text));
  parser.on("closetag", (tag) => finder.close(tag.name, parser.position));
  parser.on("error", () => {
    throw fail();
  });
  parser.write(xml).close();
  return finder.tags;
}

class TagFinder {
  readonly tags: SheetTags = {
    prefix: "",
    rows: [],
    data: null,
    dimension: null,
    columnStyles: [],
    protected: false,
    highlights: [],
    columns: null,
  };
  private started = false;
  private row: RowTag | null = null;
  private cell: CellTag | null = null;
  private formula: FormulaTag | null = null;
  private lastColumn = -1;
  private highlight: { readonly start: number; readonly open: number } | null = null;
  private rule: (Span & { text: string }) | null = null;

  constructor(private readonly xml: string) {}

  open(tag: SaxesTagPlain, end: number): void {
    if (!this.started) {
      this.started = true;
      this.tags.prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
    }
    const start = this.xml.lastIndexOf("<", end - 1);
    const { attributes } = tag;
    switch (this.own(tag.name)) {
      case "dimension":
        this.tags.dimension = { start, end, ref: attributes["ref"] ?? "" };
        return;
      case "col":
        this.column(attributes);
        return;
      case "sheetData":
        this.tags.data = { start, end, inner: end, selfClosing: tag.isSelfClosing };
        return;
      case "sheetProtection":
        this.tags.protected = isTrue(attributes["sheet"]);
        return;
      case "row":
        return this.openRow(tag, start, end);
      case "c":
        return this.openCell(attributes, start, end);
      case "f":
        this.formula = {
          start,
          end,
          kind: attributes["t"] ?? "normal",
          group: attributes["si"] ?? "",
          ref: attributes["ref"] ?? "",
          text: "",
        };
        return;
      default:
        return this.openHighlight(this.own(tag.name), start, end);
    }
  }

  private openHighlight(name: string, start: number, end: number): void {
    if (name === "conditionalFormatting") this.highlight = { start, open: end };
    if (name === "formula" && this.highlight) this.rule = { start, end, text: "" };
  }

  text(text: string): void {
    if (this.formula) this.formula.text += text;
    if (this.rule) this.rule.text += text;
  }

  close(name: string, end: number): void {
    switch (this.own(name)) {
      case "f":
        if (this.formula && this.cell) this.cell.formula = { ...this.formula, end };
        this.formula = null;
        return;
      case "c":
        return this.closeCell(end);
      case "row":
        this.closeRow(end);
        return;
      case "sheetData":
        this.closeData(end);
        return;
      case "formula":
        if (this.highlight && this.rule) this.tags.highlights.push({ ...this.highlight, formula: { ...this.rule, end } });
        this.rule = null;
        return;
      case "conditionalFormatting":
        this.highlight = null;
        return;
      case "dimension":
        if (this.tags.dimension) this.tags.dimension.end = end;
        return;
      case "cols":
        return this.closeColumns(end);
      default:
        return;
    }
  }

  /** A list that closes itself has no place for another column. */
  private closeColumns(end: number): void {
    if (this.xml[end - 2] !== "/") this.tags.columns = { inner: this.xml.lastIndexOf("<", end - 1), last: this.lastColumn };
  }

  private own(name: string): string {
    const { prefix } = this.tags;
    if (prefix === "") return name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : "";
  }

  private column(attributes: Readonly<Record<string, string>>): void {
    const style = Number(attributes["style"] ?? 0);
    this.lastColumn = Math.max(this.lastColumn, Number(attributes["max"]) - 1);
    if (style > 0) this.tags.columnStyles.push({ from: Number(attributes["min"]) - 1, to: Number(attributes["max"]) - 1, style });
  }

  private openRow(tag: SaxesTagPlain, start: number, end: number): void {
    const { r, s, customFormat } = tag.attributes;
    const row = r === undefined ? (this.tags.rows[this.tags.rows.length - 1]?.row ?? -1) + 1 : Number(r) - 1;
    this.row = {
      row,
      start,
      open: end,
      end,
      inner: end,
      selfClosing: tag.isSelfClosing,
      style: isTrue(customFormat) ? Number(s ?? 0) : null,
      cells: [],
    };
    this.tags.rows.push(this.row);
  }

  private openCell(attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    const row = this.row;
    if (!row) return;
    const area = attributes["r"] === undefined ? null : parseArea(attributes["r"]);
    const column = area ? area.left : (row.cells[row.cells.length - 1]?.column ?? -1) + 1;
    this.cell = { row: row.row, column, start, end, style: Number(attributes["s"] ?? 0), formula: null };
    row.cells.push(this.cell);
  }

  private closeCell(end: number): void {
    if (this.cell) this.cell.end = end;
    this.cell = null;
  }

  private closeRow(end: number): void {
    if (!this.row) return;
    this.row.end = end;
    this.row.inner = this.row.selfClosing ? end : this.xml.lastIndexOf("<", end - 1);
    this.row = null;
  }

  private closeData(end: number): void {
    const { data } = this.tags;
    if (!data) return;
    data.end = end;
    data.inner = data.selfClosing ? end : this.xml.lastIndexOf("<", end - 1);
  }
}
