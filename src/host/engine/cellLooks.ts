/** Between the looks of a file's cells and the engine's style records, both ways. */
import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SIDES, type BorderLook, type CellLook, type Side } from "../../files/looks/cellLook";
import { PLAIN_LOOK } from "../../files/looks/styleLooks";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDE_KEYS = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<Side, keyof IBorderData>;
/** One step of indentation is about three spaces wide. */
const INDENT_PIXELS = 9;
const LETTERS_BELOW = 255;

/** The engine's record of a look. */
export function styleOfLook(look: CellLook): IStyleData {
  const bd = Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = look.borders[side];
      return line ? [[SIDE_KEYS[side], { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } }]] : [];
    }),
  ) as IBorderData;
  return {
    ff: look.fontName,
    fs: look.size,
    cl: { rgb: look.color },
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
    ...(Object.keys(bd).length > 0 ? { bd } : {}),
    ...(look.horizontal === "general" ? {} : { ht: HORIZONTAL[look.horizontal] ?? HorizontalAlign.UNSPECIFIED }),
    vt: VERTICAL[look.vertical] ?? VerticalAlign.BOTTOM,
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.indent > 0 ? { pd: { l: look.indent * INDENT_PIXELS } } : {}),
    ...(look.rotation === 0 ? {} : { tr: rotation(look.rotation) }),
    ...(look.format === "General" ? {} : { n: { pattern: look.format } }),
  };
}

/** The engine counts degrees clockwise. */
function rotation(degrees: number): { readonly a: number; readonly v?: BooleanNumber } {
  if (degrees === LETTERS_BELOW) return { a: 0, v: BooleanNumber.TRUE };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

/** The look of one of the engine's records; what the record leaves open is plain. */
export function lookOfStyle(style: IStyleData): CellLook {
  return {
    ...fontOfStyle(style),
    fill: style.bg?.rgb?.toUpperCase() ?? null,
    borders: bordersOf(style.bd),
    horizontal: keyOf(HORIZONTAL, style.ht, "general"),
    vertical: keyOf(VERTICAL, style.vt, "bottom"),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.floor((style.pd?.l ?? 0) / INDENT_PIXELS),
    rotation: degreesOf(style.tr),
    format: formatOf(style),
  };
}

function fontOfStyle(style: IStyleData): Pick<CellLook, "fontName" | "size" | "color" | "bold" | "italic" | "underline" | "strike"> {
  return {
    fontName: style.ff ?? PLAIN_LOOK.fontName,
    size: style.fs ?? PLAIN_LOOK.size,
    color: (style.cl?.rgb ?? PLAIN_LOOK.color).toUpperCase(),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strike: style.st?.s === BooleanNumber.TRUE,
  };
}

function degreesOf(tr: IStyleData["tr"]): number {
  if (tr?.v === BooleanNumber.TRUE) return LETTERS_BELOW;
  const angle = tr?.a ?? 0;
  return angle <= 0 ? -angle : angle + 90;
}

/** The engine writes "@@@" for the text format of its own menu. */
function formatOf(style: IStyleData): string {
  const pattern = style.n?.pattern;
  return !pattern ? "General" : pattern === "@@@" ? "@" : pattern;
}

function bordersOf(bd: IStyleData["bd"]): CellLook["borders"] {
  const drawn: Partial<Record<Side, BorderLook>> = {};
  for (const side of SIDES) {
    const line = bd?.[SIDE_KEYS[side]];
    if (line && line.s !== BorderStyleTypes.NONE)
      drawn[side] = { style: keyOf(LINES, line.s, "thin"), color: (line.cl.rgb ?? "#000000").toUpperCase() };
  }
  return drawn;
}

function keyOf<T>(map: Readonly<Record<string, T>>, value: T | null | undefined, otherwise: string): string {
  return Object.keys(map).find((key) => map[key] === value) ?? otherwise;
}
