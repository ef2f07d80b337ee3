/** What each style name looks like. Blue on pale for inputs, black for formulas, green for links to other tabs. */
import type { StyleName } from "./sheetPlan";

export interface CellStyle {
  readonly color: string;
  /** null leaves the cell without a fill. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly wrap: boolean;
  readonly align: "left" | "right" | "center" | "general";
  /** A thin rule above, below or around. */
  readonly rule: "none" | "top" | "bottom" | "box";
}

const INK = "#1F2933";
const DARK = "#1F3A4D";
const BLUE = "#0B3FBF";
const GREEN = "#1B6E3C";

const base: CellStyle = { color: INK, fill: null, bold: false, italic: false, size: 10, wrap: false, align: "general", rule: "none" };

export const FONT_NAME = "Calibri";

export const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  plain: base,
  title: { ...base, bold: true, size: 16, color: DARK },
  subtitle: { ...base, italic: true, color: "#52606D" },
  section: { ...base, bold: true, size: 12, color: DARK, rule: "bottom" },
  header: { ...base, bold: true, color: "#FFFFFF", fill: DARK, wrap: true },
  label: { ...base, wrap: true },
  note: { ...base, italic: true, color: "#52606D", wrap: true, size: 9 },
  id: { ...base, color: "#52606D", size: 9 },
  input: { ...base, color: BLUE, fill: "#EFF4FC", align: "right", rule: "box" },
  inputText: { ...base, color: BLUE, fill: "#EFF4FC", align: "left", rule: "box", wrap: true },
  formula: { ...base, align: "right" },
  link: { ...base, color: GREEN, align: "right" },
  total: { ...base, bold: true, align: "right", rule: "top" },
  engine: { ...base, color: "#52606D", size: 9, align: "right" },
  difference: { ...base, color: "#52606D", size: 9, align: "right" },
  ok: { ...base, color: GREEN },
  warning: { ...base, color: "#7A4B00", fill: "#FFF4DC" },
  error: { ...base, color: "#9B1C1C", fill: "#FDECEC" },
  draft: { ...base, bold: true, color: "#9B1C1C", size: 12 },
};

/** Number formats by what is shown: design decisions on decimals, Indian grouping for large figures of either sign. */
export const FORMATS = {
  general: "General",
  text: "@",
  /** Lakh and crore grouping needs two conditions of three sections, so negatives have a twin of their own. */
  quantity: "[>=10000000]##\\,##\\,##\\,##0.000;[>=100000]##\\,##\\,##0.000;##,##0.000",
  quantityNegative: "[<=-10000000]-##\\,##\\,##\\,##0.000;[<=-100000]-##\\,##\\,##0.000;##,##0.000",
  whole: "[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0",
  wholeNegative: "[<=-10000000]-##\\,##\\,##\\,##0;[<=-100000]-##\\,##\\,##0;##,##0",
  rupees: "[>=10000000]\"₹ \"##\\,##\\,##\\,##0.00;[>=100000]\"₹ \"##\\,##\\,##0.00;\"₹ \"##,##0.00",
  gei: "0.0000",
  fraction: "0.0000",
  percent: "0.00%",
  factor: "0.0000######",
  date: "dd-mmm-yyyy",
  month: "mmm yyyy",
} as const;
