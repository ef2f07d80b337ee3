/** Reads how one worksheet part looks, in one pass over its tags. */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { parseArea, type Area } from "../../core/workbook/cells";
import { isTrue } from "../workbookIndex";
import type { ColumnLook, ConditionalLook, RowLook, SheetLook, ValidationLook } from "./cellLook";

type Attributes = Readonly<Record<string, string>>;
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Reads `xml`; throws what `fail` returns when it is not well formed. Colours of the tab are left to the caller. */
export function readSheetLook(xml: string, colourOf: (attributes: Attributes) => string | null, fail: () => Error): SheetLook {
  const reader = new LookReader(colourOf);
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => reader.open(tag));
  parser.on("text", (text) => reader.text(text));
  parser.on("closetag", (tag) => reader.close(tag.name));
  parser.on("error", () => {
    throw fail();
  });
  parser.write(xml).close();
  return reader.look;
}

class LookReader {
  readonly look = {
    styles: new Map<number, Map<number, number>>(),
    columns: [] as ColumnLook[],
    rows: [] as RowLook[],
    defaultWidth: null as number | null,
    defaultHeight: null as number | null,
    merges: [] as Area[],
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: "",
    gridlines: true,
    validations: [] as ValidationLook[],
    arrays: [] as Area[],
    conditionals: [] as ConditionalLook[],
  };
  private prefix: string | null = null;
  private row = -1;
  private column = -1;
  private validation: Open<ValidationLook> | null = null;
  private conditional: { readonly areas: readonly Area[]; highlight: number } | null = null;
  private text_: string | null = null;

  constructor(private readonly colourOf: (attributes: Attributes) => string | null) {}

  open({ name, attributes }: SaxesTagPlain): void {
    this.prefix ??= name.slice(0, name.indexOf(":") + 1);
    const own = this.own(name);
    if (own === "row") return this.openRow(attributes);
    if (own === "c") return this.openCell(attributes);
    if (own === "f") return this.openFormula(attributes);
    this.openLayout(own, attributes);
    this.openRule(own, attributes);
  }

  private openLayout(own: string, attributes: Attributes): void {
    const { look } = this;
    switch (own) {
      case "sheetView":
        look.gridlines = attributes["showGridLines"] === undefined || isTrue(attributes["showGridLines"]);
        return;
      case "pane":
        return this.openPane(attributes);
      case "sheetFormatPr":
        look.defaultWidth = numberOr(attributes["defaultColWidth"], null);
        look.defaultHeight = numberOr(attributes["defaultRowHeight"], null);
        return;
      case "tabColor":
        look.tabColor = this.colourOf(attributes) ?? "";
        return;
      case "col":
        look.columns.push({
          from: Number(attributes["min"]) - 1,
          to: Number(attributes["max"]) - 1,
          width: numberOr(attributes["width"], null),
          hidden: isTrue(attributes["hidden"]),
          style: Number(attributes["style"] ?? 0),
        });
        return;
      case "mergeCell":
        look.merges.push(...areasOf(attributes["ref"]));
        return;
      default:
        return;
    }
  }

  private openPane({ state, xSplit, ySplit }: Attributes): void {
    if (state !== "frozen" && state !== "frozenSplit") return;
    this.look.frozenColumns = Number(xSplit ?? 0);
    this.look.frozenRows = Number(ySplit ?? 0);
  }

  private openRule(own: string, attributes: Attributes): void {
    if (own === "dataValidation") this.validation = validationOf(attributes);
    else if (own === "conditionalFormatting") this.conditional = { areas: areasOf(attributes["sqref"]), highlight: -1 };
    else if (own === "cfRule" && this.conditional) {
      this.conditional.highlight = attributes["type"] === "expression" ? Number(attributes["dxfId"] ?? -1) : -1;
    } else if (own === "formula1" || own === "formula2" || own === "formula") this.text_ = "";
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    const height = numberOr(attributes["ht"], null);
    const hidden = isTrue(attributes["hidden"]);
    const style = isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null;
    if (height !== null || hidden || style !== null) this.look.rows.push({ row: this.row, height, hidden, style });
  }

  private openCell(attributes: Attributes): void {
    this.column = (attributes["r"] === undefined ? null : parseArea(attributes["r"]))?.left ?? this.column + 1;
    const style = Number(attributes["s"] ?? 0);
    if (style === 0) return;
    const { styles } = this.look;
    const row = styles.get(this.row) ?? new Map<number, number>();
    styles.set(this.row, row.set(this.column, style));
  }

  /** Cells that one formula fills together; a single cell is a formula like any other. */
  private openFormula({ t: kind, ref }: Attributes): void {
    if (kind !== "array" && kind !== "dataTable") return;
    this.look.arrays.push(
      ...areasOf(ref).filter(({ top, left, bottom, right }) => kind === "dataTable" || top !== bottom || left !== right),
    );
  }

  text(text: string): void {
    if (this.text_ !== null) this.text_ += text;
  }

  close(name: string): void {
    const own = this.own(name);
    if (own === "dataValidation" && this.validation) {
      this.look.validations.push(this.validation);
      this.validation = null;
    } else if (own === "conditionalFormatting") this.conditional = null;
    else if (this.text_ !== null && own.startsWith("formula")) this.closeFormula(own, this.text_);
  }

  private closeFormula(own: string, text: string): void {
    this.text_ = null;
    if (this.validation && (own === "formula1" || own === "formula2")) this.validation[own] = text;
    const { conditional } = this;
    if (conditional && own === "formula" && conditional.highlight >= 0)
      this.look.conditionals.push(...conditional.areas.map((area) => ({ area, formula: text, highlight: conditional.highlight })));
  }

  private own(name: string): string {
    const prefix = this.prefix ?? "";
    return prefix === "" ? name : name.startsWith(prefix) ? name.slice(prefix.length) : "";
  }
}

function numberOr(text: string | undefined, otherwise: number | null): number | null {
  const number = Number(text);
  return text === undefined || !Number.isFinite(number) ? otherwise : number;
}

/** "A1:B2 D4" */
function areasOf(sqref: string | undefined): readonly Area[] {
  return (sqref ?? "").split(/\s+/).flatMap((text) => {
    const area = text === "" ? null : parseArea(text);
    return area ? [area] : [];
  });
}

function validationOf(attributes: Attributes): Open<ValidationLook> {
  return {
    areas: areasOf(attributes["sqref"]),
    type: attributes["type"] ?? "none",
    operator: attributes["operator"] ?? "between",
    formula1: "",
    formula2: "",
    errorStyle: attributes["errorStyle"] ?? "stop",
    errorTitle: attributes["errorTitle"] ?? "",
    error: attributes["error"] ?? "",
    promptTitle: attributes["promptTitle"] ?? "",
    prompt: attributes["prompt"] ?? "",
    showError: isTrue(attributes["showErrorMessage"]),
    allowBlank: isTrue(attributes["allowBlank"]),
  };
}
