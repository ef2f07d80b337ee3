/** Cell styles for looks people gave: the style a cell has, with only what they changed put anew. Styles are added, never altered. */
import { FIRST_FORMAT_ID, freeId, LAST_FORMAT_ID } from "../freeIds";
import { builtInId, customFormats } from "../numberFormats";
import type { OpcPackage } from "../opcPackage";
import { SIDES, type CellLook } from "../looks/cellLook";
import { child, children, ensureChild, newElement, rootOf, type Element } from "../xml";

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const XF_ORDER = ["alignment", "protection", "extLst"];
/** Numbers below are Excel's own formats. */

export class LookStyles {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly pkg: OpcPackage,
    private readonly part: string,
  ) {}

  /** The index of the style `base` with the difference between two looks laid over it. */
  derived(base: number, before: CellLook, after: CellLook): number {
    const key = JSON.stringify([base, before, after]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.add(base, before, after);
    this.known.set(key, index);
    return index;
  }

  private add(base: number, before: CellLook, after: CellLook): number {
    const list = this.list("cellXfs");
    const old = children(list)[base] ?? children(list)[0]!;
    const xf = old.cloneNode(true) as Element;
    if (differs(before, after, ["fontName", "size", "color", "bold", "italic", "underline", "strike"]))
      this.point(xf, "fontId", "applyFont", "fonts", (font) => changeFont(font, before, after));
    if (before.fill !== after.fill) this.point(xf, "fillId", "applyFill", "fills", (fill) => changeFill(fill, after.fill));
    if (differs(before, after, ["borders"])) this.point(xf, "borderId", "applyBorder", "borders", (border) => changeBorders(border, after));
    if (differs(before, after, ["horizontal", "vertical", "wrap", "indent", "rotation"])) changeAlignment(xf, after);
    if (before.format !== after.format) {
      xf.setAttribute("numFmtId", String(this.formatId(after.format)));
      xf.setAttribute("applyNumberFormat", "1");
    }
    return place(list, xf);
  }

  private list(name: string): Element {
    return ensureChild(rootOf(this.pkg.edit(this.part)), name, ORDER);
  }

  /** Leads an attribute of a style to a changed copy of what it leads to. */
  private point(xf: Element, id: string, apply: string, listName: string, change: (copy: Element) => void): void {
    const list = this.list(listName);
    const old = children(list)[Number(xf.getAttribute(id) ?? 0)] ?? children(list)[0]!;
    const copy = old.cloneNode(true) as Element;
    change(copy);
    xf.setAttribute(id, String(place(list, copy)));
    xf.setAttribute(apply, "1");
  }

  private formatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== null) return builtIn;
    const custom = customFormats(rootOf(this.pkg.edit(this.part)));
    for (const [id, existing] of custom) if (existing === code) return id;
    const id = freeId(custom.keys(), FIRST_FORMAT_ID, LAST_FORMAT_ID);
    const list = this.list("numFmts");
    place(list, newElement(list, "numFmt", { numFmtId: String(id), formatCode: code }));
    return id;
  }
}

function differs(before: CellLook, after: CellLook, names: readonly (keyof CellLook)[]): boolean {
  return names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** The index of an equal entry, or of this one put behind the last. */
function place(list: Element, entry: Element): number {
  const entries = children(list);
  const wanted = signature(entry);
  const found = entries.findIndex((other) => signature(other) === wanted);
  if (found >= 0) return found;
  list.appendChild(entry);
  list.setAttribute("count", String(entries.length + 1));
  return entries.length;
}

function signature(element: Element): string {
  const attributes = Array.from({ length: element.attributes.length }, (_, i) => element.attributes.item(i)!)
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `<${[element.localName, ...attributes].join(" ")}>${children(element).map(signature).join("")}</>`;
}

function put(parent: Element, name: string, order: readonly string[], attributes: Readonly<Record<string, string>> | null): void {
  const old = child(parent, name);
  if (old) parent.removeChild(old);
  if (attributes === null) return;
  for (const [key, value] of Object.entries(attributes)) ensureChild(parent, name, order).setAttribute(key, value);
  ensureChild(parent, name, order);
}

function argb(color: string): Readonly<Record<string, string>> {
  return { rgb: `FF${color.slice(1)}` };
}

function changeFont(font: Element, before: CellLook, after: CellLook): void {
  const flags = [
    ["b", "bold"],
    ["i", "italic"],
    ["strike", "strike"],
    ["u", "underline"],
  ] as const;
  for (const [tag, name] of flags) if (before[name] !== after[name]) put(font, tag, FONT_ORDER, after[name] ? {} : null);
  if (before.size !== after.size) put(font, "sz", FONT_ORDER, { val: String(after.size) });
  if (before.color !== after.color) put(font, "color", FONT_ORDER, argb(after.color));
  if (before.fontName === after.fontName) return;
  put(font, "name", FONT_ORDER, { val: after.fontName });
  put(font, "scheme", FONT_ORDER, null);
}

function changeFill(fill: Element, color: string | null): void {
  for (const old of children(fill)) fill.removeChild(old);
  const pattern = newElement(fill, "patternFill", { patternType: color === null ? "none" : "solid" });
  if (color !== null) {
    pattern.appendChild(newElement(fill, "fgColor", argb(color)));
    pattern.appendChild(newElement(fill, "bgColor", { indexed: "64" }));
  }
  fill.appendChild(pattern);
}

function changeBorders(border: Element, after: CellLook): void {
  for (const side of SIDES) {
    const line = after.borders[side];
    put(border, side, BORDER_ORDER, line ? { style: line.style } : {});
    const element = child(border, side)!;
    if (line) element.appendChild(newElement(element, "color", argb(line.color)));
  }
}

function changeAlignment(xf: Element, after: CellLook): void {
  const alignment = ensureChild(xf, "alignment", XF_ORDER);
  const set = (name: string, value: string, plain: string): void => {
    if (value === plain) alignment.removeAttribute(name);
    else alignment.setAttribute(name, value);
  };
  set("horizontal", after.horizontal, "general");
  set("vertical", after.vertical, "bottom");
  set("wrapText", after.wrap ? "1" : "0", "0");
  set("indent", String(after.indent), "0");
  set("textRotation", String(after.rotation), "0");
  xf.setAttribute("applyAlignment", "1");
}
