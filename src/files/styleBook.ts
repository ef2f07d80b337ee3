/**
 * The style sheet of a workbook, to which looks are only ever added: existing fonts, fills, formats and cell styles
 * keep their index, and a look that is already there is used again, so that building again does not grow the file.
 */
import { FONT_NAME, STYLES, type CellStyle } from "../core/workbook/appearance/styles";
import type { StyleName } from "../core/workbook/sheetPlan";
import { builtInId, customFormats } from "./numberFormats";
import type { OpcPackage } from "./opcPackage";
import { children, ensureChild, newElement, rootOf, type Element } from "./xml";

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const RULE_COLOR = "FF9AA5B1";

type Attributes = Readonly<Record<string, string>>;
/** An element as data: name, attributes, children. */
type Node = readonly [name: string, attributes: Attributes, children?: readonly Node[]];

export class StyleBook {
  private readonly styles = new Map<string, number>();
  private readonly highlights = new Map<StyleName, number>();

  constructor(
    private readonly pkg: OpcPackage,
    private readonly part: string,
  ) {}

  /** The cell style index of a look with a number format. */
  cellStyle(name: StyleName, format: string): number {
    const key = `${name}|${format}`;
    let index = this.styles.get(key);
    if (index === undefined) this.styles.set(key, (index = this.addCellStyle(STYLES[name], format)));
    return index;
  }

  /** The index of a look for conditional formats. */
  highlight(name: StyleName): number {
    let index = this.highlights.get(name);
    if (index === undefined) this.highlights.set(name, (index = this.add("dxfs", highlightOf(STYLES[name]))));
    return index;
  }

  private addCellStyle(style: CellStyle, format: string): number {
    const numFmtId = this.formatId(format);
    const [fontId, fillId, borderId] = [
      this.add("fonts", fontOf(style)),
      style.fill === null ? 0 : this.add("fills", fillOf(style.fill)),
      this.add("borders", borderOf(style)),
    ];
    return this.add("cellXfs", [
      "xf",
      {
        numFmtId: String(numFmtId),
        fontId: String(fontId),
        fillId: String(fillId),
        borderId: String(borderId),
        xfId: "0",
        applyNumberFormat: "1",
        applyFont: "1",
        applyFill: "1",
        applyBorder: "1",
        applyAlignment: "1",
      },
      [
        [
          "alignment",
          {
            ...(style.align === "general" ? {} : { horizontal: style.align }),
            vertical: style.vertical,
            ...(style.indent === 0 ? {} : { indent: String(style.indent) }),
            ...(style.wrap ? { wrapText: "1" } : {}),
          },
        ],
      ],
    ]);
  }

  private formatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== null) return builtIn;
    const custom = customFormats(this.root());
    for (const [id, existing] of custom) if (existing === code) return id;
    const id = Math.max(163, ...custom.keys()) + 1;
    this.add("numFmts", ["numFmt", { numFmtId: String(id), formatCode: code }]);
    return id;
  }

  private root(): Element {
    return rootOf(this.pkg.edit(this.part));
  }

  /** The index of `node` in a list, appended when no equal one is there. */
  private add(listName: string, node: Node): number {
    const list = ensureChild(this.root(), listName, ORDER);
    const wanted = signatureOfNode(node);
    const existing = children(list);
    const found = existing.findIndex((element) => signature(element) === wanted);
    if (found >= 0) return found;
    list.appendChild(build(list, node));
    list.setAttribute("count", String(existing.length + 1));
    return existing.length;
  }
}

function build(near: Element, [name, attributes, inner]: Node): Element {
  const element = newElement(near, name, attributes);
  for (const node of inner ?? []) element.appendChild(build(near, node));
  return element;
}

function written(name: string, attributes: readonly (readonly [string, string])[], inner: readonly string[]): string {
  const sorted = attributes.map(([key, value]) => `${key}=${JSON.stringify(value)}`).sort();
  return `<${[name, ...sorted].join(" ")}>${inner.join("")}</>`;
}

function signatureOfNode([name, attributes, inner]: Node): string {
  return written(name, Object.entries(attributes), (inner ?? []).map(signatureOfNode));
}

function signature(element: Element): string {
  const attributes = Array.from({ length: element.attributes.length }, (_, i) => element.attributes.item(i)!);
  const own = attributes
    .filter((attribute) => !attribute.name.startsWith("xmlns"))
    .map((attribute) => [attribute.name, attribute.value] as const);
  return written(element.localName!, own, children(element).map(signature));
}

/** "#1F2933" as the file writes it: opaque ARGB. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function emphasis(style: CellStyle): readonly Node[] {
  return [...(style.bold ? [["b", {}] as const] : []), ...(style.italic ? [["i", {}] as const] : [])];
}

function fontOf(style: CellStyle): Node {
  return [
    "font",
    {},
    [
      ...emphasis(style),
      ["sz", { val: String(style.size) }],
      ["color", { rgb: argb(style.color) }],
      ["name", { val: FONT_NAME }],
      ["family", { val: "2" }],
    ],
  ];
}

function fillOf(color: string): Node {
  return [
    "fill",
    {},
    [
      [
        "patternFill",
        { patternType: "solid" },
        [
          ["fgColor", { rgb: argb(color) }],
          ["bgColor", { indexed: "64" }],
        ],
      ],
    ],
  ];
}

function borderOf(style: CellStyle): Node {
  const side = (name: string, drawn: boolean): Node => (drawn ? [name, { style: "thin" }, [["color", { rgb: RULE_COLOR }]]] : [name, {}]);
  const box = style.rule === "box";
  return [
    "border",
    {},
    [
      side("left", box),
      side("right", box),
      side("top", box || style.rule === "top"),
      side("bottom", box || style.rule === "bottom"),
      ["diagonal", {}],
    ],
  ];
}

function highlightOf(style: CellStyle): Node {
  const fill: readonly Node[] =
    style.fill === null ? [] : [["fill", {}, [["patternFill", { patternType: "solid" }, [["bgColor", { rgb: argb(style.fill) }]]]]]];
  return ["dxf", {}, [["font", {}, [...emphasis(style), ["color", { rgb: argb(style.color) }]]], ...fill]];
}
