/** Between the looks Office.js speaks of (points, "#RRGGBB", "EdgeTop") and the engine's style records. */
import type { IBorderData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { invalidArgument } from "../errors";

export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

function keyOf<T>(map: Readonly<Record<string, T>>, value: T | null | undefined, otherwise: string): string {
  return Object.keys(map).find((key) => map[key] === value) ?? otherwise;
}

function valueOf<T>(map: Readonly<Record<string, T>>, key: unknown): T {
  const value = map[String(key)];
  if (value === undefined) throw invalidArgument(`${JSON.stringify(key)} is not one of ${Object.keys(map).join(", ")}.`);
  return value;
}

export function colour(value: unknown): string {
  const text = String(value).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(text)) throw invalidArgument(`${JSON.stringify(value)} is not a colour; write "#RRGGBB".`);
  return text;
}

const flag = (value: unknown): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export interface Look {
  readonly read: (style: IStyleData) => unknown;
  readonly write: (value: unknown) => IStyleData;
}

/** One entry for each property of RangeFont, RangeFill and RangeFormat that is kept in the cells. */
export const FONT_LOOKS: Readonly<Record<string, Look>> = {
  Name: { read: (s) => s.ff ?? DEFAULT_FONT.name, write: (v) => ({ ff: String(v) }) },
  Size: { read: (s) => s.fs ?? DEFAULT_FONT.size, write: (v) => ({ fs: Number(v) }) },
  Color: { read: (s) => s.cl?.rgb ?? DEFAULT_FONT.color, write: (v) => ({ cl: { rgb: colour(v) } }) },
  Bold: { read: (s) => s.bl === BooleanNumber.TRUE, write: (v) => ({ bl: flag(v) }) },
  Italic: { read: (s) => s.it === BooleanNumber.TRUE, write: (v) => ({ it: flag(v) }) },
  Strikethrough: { read: (s) => s.st?.s === BooleanNumber.TRUE, write: (v) => ({ st: { s: flag(v) } }) },
  Underline: { read: (s) => (s.ul?.s === BooleanNumber.TRUE ? "Single" : "None"), write: (v) => ({ ul: { s: flag(v !== "None") } }) },
};

export const FILL_LOOKS: Readonly<Record<string, Look>> = {
  Color: { read: (s) => s.bg?.rgb ?? "#FFFFFF", write: (v) => ({ bg: { rgb: colour(v) } }) },
};

/** One step of indentation is about three spaces wide. */
const INDENT_PIXELS = 9;

export const FORMAT_LOOKS: Readonly<Record<string, Look>> = {
  WrapText: { read: (s) => s.tb === WrapStrategy.WRAP, write: (v) => ({ tb: v ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }) },
  HorizontalAlignment: {
    read: (s) => keyOf(HORIZONTAL, s.ht ?? HorizontalAlign.UNSPECIFIED, "General"),
    write: (v) => ({ ht: valueOf(HORIZONTAL, v) }),
  },
  IndentLevel: { read: (s) => Math.floor((s.pd?.l ?? 0) / INDENT_PIXELS), write: (v) => ({ pd: { l: Number(v) * INDENT_PIXELS } }) },
  VerticalAlignment: { read: (s) => keyOf(VERTICAL, s.vt, "Bottom"), write: (v) => ({ vt: valueOf(VERTICAL, v) }) },
};

export type EdgeSide = "t" | "b" | "l" | "r";

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export function borderPatch(side: EdgeSide, line: BorderLine): IStyleData {
  const kind = valueOf(LINES, line.style);
  const heavier =
    line.style === "Continuous"
      ? { Hairline: BorderStyleTypes.HAIR, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK }[line.weight]
      : undefined;
  const bd: IBorderData = { [side]: kind === BorderStyleTypes.NONE ? null : { s: heavier ?? kind, cl: { rgb: colour(line.color) } } };
  return { bd };
}

export function borderLine(style: IStyleData, side: EdgeSide): BorderLine {
  const border = style.bd?.[side];
  if (!border) return { style: "None", color: "#000000", weight: "Thin" };
  const weight =
    { [BorderStyleTypes.HAIR]: "Hairline", [BorderStyleTypes.MEDIUM]: "Medium", [BorderStyleTypes.THICK]: "Thick" }[border.s as number] ??
    "Thin";
  return { style: keyOf(LINES, border.s, "Continuous"), color: border.cl.rgb ?? "#000000", weight };
}

/** Excel's points and the engine's pixels, 96 to 72. */
export const pointsToPixels = (points: number): number => (points * 96) / 72;
export const pixelsToPoints = (pixels: number): number => (pixels * 72) / 96;
