/** The cell styles of a workbook as looks. */
import { readFormats } from "../numberFormats";
import type { OpcPackage } from "../opcPackage";
import { isTrue, type WorkbookIndex } from "../workbookIndex";
import { child, children, rootOf, type Element } from "../xml";
import { SIDES, type BorderLook, type CellLook, type Side } from "./cellLook";
import { colourReader, type ColourReader } from "./colours";

/** What a cell without any style looks like. */
export const PLAIN_LOOK: CellLook = {
  fontName: "Calibri",
  size: 11,
  color: "#000000",
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  fill: null,
  borders: {},
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  format: "General",
};

/** The look of a cell style by its index in the file. */
export type LookOfStyle = (index: number) => CellLook;

/** The looks of a workbook; each is worked out when it is first asked for, since files carry thousands that no cell has. */
export function styleLooks(pkg: OpcPackage, index: WorkbookIndex): LookOfStyle {
  if (index.stylesPart === null || !pkg.has(index.stylesPart)) return () => PLAIN_LOOK;
  const root = rootOf(pkg.document(index.stylesPart));
  const colour = colourReader(pkg, index.part, root);
  const list = (name: string): readonly Element[] => {
    const found = child(root, name);
    return found ? children(found) : [];
  };
  const [styles, fonts, fills, borders] = [list("cellXfs"), list("fonts"), list("fills"), list("borders")];
  const formats = readFormats(pkg, index.stylesPart);
  const known = new Map<number, CellLook>();
  const lookOf = (at: number): CellLook => {
    const style = styles[at];
    if (!style) return PLAIN_LOOK;
    const item = (from: readonly Element[], id: string): Element | undefined => from[Number(style.getAttribute(id) ?? 0)];
    return {
      ...fontLook(item(fonts, "fontId"), colour),
      fill: fillLook(item(fills, "fillId"), colour),
      borders: borderLooks(item(borders, "borderId"), colour),
      ...alignmentLook(child(style, "alignment")),
      format: formats[at] ?? "General",
    };
  };
  return (at) => {
    const look = known.get(at) ?? lookOf(at);
    known.set(at, look);
    return look;
  };
}

type FontLook = Pick<CellLook, "fontName" | "size" | "color" | "bold" | "italic" | "underline" | "strike">;

function fontLook(font: Element | undefined, colour: ColourReader): FontLook {
  if (!font) return PLAIN_LOOK;
  const value = (name: string): string | null => child(font, name)?.getAttribute("val") ?? null;
  const flag = (name: string): boolean => child(font, name) !== null && !["0", "false", "none"].includes(value(name) ?? "1");
  return {
    fontName: value("name") ?? PLAIN_LOOK.fontName,
    size: Number(value("sz") ?? PLAIN_LOOK.size),
    color: colour(child(font, "color")) ?? PLAIN_LOOK.color,
    bold: flag("b"),
    italic: flag("i"),
    underline: flag("u"),
    strike: flag("strike"),
  };
}

/** A pattern is shown in its background colour, a solid fill and a gradient in the first colour they name. */
function fillLook(fill: Element | undefined, colour: ColourReader): string | null {
  if (!fill) return null;
  const pattern = child(fill, "patternFill");
  if (!pattern) {
    const stop = child(fill, "gradientFill") && children(child(fill, "gradientFill")!)[0];
    return stop ? colour(child(stop, "color")) : null;
  }
  const kind = pattern.getAttribute("patternType") ?? "none";
  if (kind === "none") return null;
  const [front, back] = [colour(child(pattern, "fgColor")), colour(child(pattern, "bgColor"))];
  return kind === "solid" ? (front ?? back) : (back ?? null);
}

function borderLooks(border: Element | undefined, colour: ColourReader): CellLook["borders"] {
  const drawn: Partial<Record<Side, BorderLook>> = {};
  for (const side of border ? SIDES : []) {
    const line = child(border!, side) ?? child(border!, { left: "start", right: "end", top: "", bottom: "" }[side]);
    const style = line?.getAttribute("style") ?? "none";
    if (line && style !== "none") drawn[side] = { style, color: colour(child(line, "color")) ?? "#000000" };
  }
  return drawn;
}

function alignmentLook(alignment: Element | null): Pick<CellLook, "horizontal" | "vertical" | "wrap" | "indent" | "rotation"> {
  if (!alignment) return PLAIN_LOOK_ALIGNMENT;
  return {
    horizontal: alignment.getAttribute("horizontal") ?? "general",
    vertical: alignment.getAttribute("vertical") ?? "bottom",
    wrap: isTrue(alignment.getAttribute("wrapText")),
    indent: Number(alignment.getAttribute("indent") ?? 0),
    rotation: Number(alignment.getAttribute("textRotation") ?? 0),
  };
}

const PLAIN_LOOK_ALIGNMENT = { horizontal: "general", vertical: "bottom", wrap: false, indent: 0, rotation: 0 } as const;
