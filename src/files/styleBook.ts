/**
 * The style sheet of a workbook, to which looks are only ever added: existing fonts, fills, formats and cell styles
 * keep their index, and a look that is already there is used again, so that building again does not grow the file.
 */
import { FONT_NAME, STYLES, type CellStyle } from "../core/workbook/appearance/styles";
import type { StyleName } from "../core/workbook/sheetPlan";
import { FIRST_FORMAT_ID, freeId, LAST_FORMAT_ID } from "./freeIds";
import { builtInId } from "./numberFormats";
import type { OpcPackage } from "./opcPackage";
import { StyleSheet, type Node, type StyleList } from "./styleSheet";

const RULE_COLOR = "FF9AA5B1";

/** How many cell styles and conditional looks the sheets speak of; those that lack are made plain before ours are added. */
export interface StylesInUse {
  readonly cellStyles: number;
  readonly highlights: number;
}

export class StyleBook {
  private readonly sheet: StyleSheet;
  private readonly styles = new Map<string, number>();
  private readonly highlights = new Map<StyleName, number>();
  private isCompleted = false;

  /** `inUse` is asked for once something is added. */
  constructor(
    private readonly pkg: OpcPackage,
    private readonly part: string,
    private readonly inUse: () => StylesInUse,
  ) {
    this.sheet = new StyleSheet(pkg.text(part), () => pkg.broken(part));
  }

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

  /** Writes what was added, if anything was. */
  commit(): void {
    if (this.sheet.isChanged) this.pkg.write(this.part, this.sheet.text());
  }

  private add(list: StyleList, node: Node): number {
    if (!this.isCompleted) {
      this.isCompleted = true;
      completeReserved(this.sheet, this.inUse());
    }
    return this.sheet.indexOf(list, node);
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
    const { formats } = this.sheet;
    for (const [id, existing] of formats) if (existing === code) return id;
    const id = freeId(formats.keys(), FIRST_FORMAT_ID, LAST_FORMAT_ID);
    formats.set(id, code);
    this.add("numFmts", ["numFmt", { numFmtId: String(id), formatCode: code }]);
    return id;
  }
}

const PLAIN = { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" };
const SIDES: readonly Node[] = [
  ["left", {}],
  ["right", {}],
  ["top", {}],
  ["bottom", {}],
  ["diagonal", {}],
];
const PLAIN_FONT: Node = [
  "font",
  {},
  [
    ["sz", { val: "11" }],
    ["name", { val: FONT_NAME }],
    ["family", { val: "2" }],
  ],
];

const pattern = (patternType: string): Node => ["fill", {}, [["patternFill", { patternType }]]];

/**
 * Excel reserves the first entries of a style sheet: cell style 0 is what every cell without one has, and the first two
 * fills are none and grey dots whatever the file says. Where they lack they are put there before anything of ours.
 */
function completeReserved(sheet: StyleSheet, { cellStyles, highlights }: StylesInUse): void {
  sheet.fill("fonts", [PLAIN_FONT], 1);
  sheet.fill("fills", [pattern("none"), pattern("gray125")], 2);
  sheet.fill("borders", [["border", {}, SIDES]], 1);
  sheet.fill("cellStyleXfs", [["xf", PLAIN]], 1);
  sheet.fill("cellXfs", [["xf", { ...PLAIN, xfId: "0" }]], Math.max(1, cellStyles));
  sheet.fill("cellStyles", [["cellStyle", { name: "Normal", xfId: "0", builtinId: "0" }]], 1);
  if (highlights > 0) sheet.fill("dxfs", [["dxf", {}]], highlights);
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
