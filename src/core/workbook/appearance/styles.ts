/** What each style name looks like. Blue on pale for inputs, black for formulas, green for links to other tabs. */
import type { StyleName } from "../sheetPlan";

export interface CellStyle {
  readonly color: string;
  /** null leaves the cell without a fill. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly wrap: boolean;
  readonly align: "left" | "right" | "center" | "general";
  readonly vertical: "center" | "bottom";
  /** Steps of indentation, which keep words off the figures beside them. */
  readonly indent: number;
  /** A thin rule above, below or around. */
  readonly rule: "none" | "top" | "bottom" | "box";
}

const INK = "#1F2933";
const DARK = "#1F3A4D";
const BLUE = "#0B3FBF";
const GREEN = "#1B6E3C";

const base: CellStyle = {
  color: INK,
  fill: null,
  bold: false,
  italic: false,
  size: 10,
  wrap: false,
  align: "general",
  vertical: "center",
  indent: 0,
  rule: "none",
};

export const FONT_NAME = "Calibri";

export const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  plain: base,
  title: { ...base, bold: true, size: 16, color: DARK },
  subtitle: { ...base, italic: true, color: "#52606D" },
  section: { ...base, bold: true, size: 12, color: DARK, vertical: "bottom", rule: "bottom" },
  header: { ...base, bold: true, color: "#FFFFFF", fill: DARK, wrap: true },
  headerRight: { ...base, bold: true, color: "#FFFFFF", fill: DARK, wrap: true, align: "right" },
  headerIndented: { ...base, bold: true, color: "#FFFFFF", fill: DARK, wrap: true, align: "left", indent: 1 },
  label: { ...base, wrap: true },
  unit: { ...base, align: "left", indent: 1, wrap: true },
  note: { ...base, italic: true, color: "#52606D", wrap: true, size: 9, align: "left", indent: 1 },
  noteLine: { ...base, italic: true, color: "#52606D", size: 9, align: "left", indent: 1 },
  id: { ...base, color: "#52606D", size: 9, wrap: true },
  input: { ...base, color: BLUE, fill: "#EFF4FC", align: "right", rule: "box" },
  inputText: { ...base, color: BLUE, fill: "#EFF4FC", align: "left", indent: 1, rule: "box", wrap: true },
  formula: { ...base, align: "right" },
  link: { ...base, color: GREEN, align: "right" },
  linkText: { ...base, color: GREEN, align: "left", wrap: true },
  linkIndented: { ...base, color: GREEN, align: "left", wrap: true, indent: 1 },
  linkLine: { ...base, color: GREEN, align: "left" },
  words: { ...base, align: "left", wrap: true, indent: 1 },
  total: { ...base, bold: true, align: "right", rule: "top" },
  engine: { ...base, color: "#52606D", size: 9, align: "right" },
  difference: { ...base, color: "#52606D", size: 9, align: "right" },
  ok: { ...base, color: GREEN },
  warning: { ...base, color: "#7A4B00", fill: "#FFF4DC" },
  error: { ...base, color: "#9B1C1C", fill: "#FDECEC" },
  draft: { ...base, bold: true, color: "#9B1C1C", size: 12 },
};

/** Number formats that need no grouping; large figures take `grouped`. */
export const FORMATS = {
  general: "General",
  text: "@",
  gei: "0.0000",
  fraction: "0.0000",
  percent: "0.00%",
  factor: "0.0000######",
  date: "dd-mmm-yyyy",
  month: "mmm yyyy",
} as const;

export const CRORE = 10_000_000;
export const LAKH = 100_000;

/**
 * Lakh and crore grouping for a figure of this size. A format has room for two conditions only, and programs differ on the
 * sign in a section with a condition, so a figure that is negative at build takes the two plain sections, and one that is
 * not keeps its first section for the sign. A figure that grows by a size later is grouped less finely, never shown wrongly.
 */
export function grouped(decimals: number, value: number | null, prefix = ""): string {
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const crore = `${prefix}##\\,##\\,##\\,##0${places}`;
  const lakh = `${prefix}##\\,##\\,##0${places}`;
  const plain = `${prefix}#,##0${places}`;
  const size = value ?? 0;
  if (size <= -LAKH) return `${plain};-${size <= -CRORE ? crore : lakh}`;
  if (size < 0) return plain;
  return size >= CRORE ? `[<0]-${plain};[>=${CRORE}]${crore};${plain}` : `[<0]-${plain};[>=${LAKH}]${lakh};${plain}`;
}

/** "₹ 1,23,45,678.00". */
export function rupees(value: number | null): string {
  return grouped(2, value, '"₹ "');
}
