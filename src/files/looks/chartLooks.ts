/** Line and column charts of a sheet as far as they can be drawn from cells of the same sheet. */
import { parseArea, type Area } from "../../core/workbook/cells";
import type { OpcPackage } from "../opcPackage";
import { relationshipsOf } from "../relationships";
import { child, children, rootOf, type Element } from "../xml";

export interface ChartLook {
  readonly name: string;
  readonly kind: "line" | "column";
  readonly title: string;
  /** First column the categories, first row the names of the series. */
  readonly data: Area;
  readonly place: Area;
}

/**
 * The charts whose series stand in neighbouring columns of their own sheet, as this product writes them; others stay in the
 * file unseen, for drawn from other cells or as another kind they would tell something else.
 */
export function readCharts(pkg: OpcPackage, sheetPart: string, sheetName: string): readonly ChartLook[] {
  const drawing = relationshipsOf(pkg, sheetPart).find(({ kind, target }) => kind === "drawing" && pkg.has(target))?.target;
  if (drawing === undefined) return [];
  const targets = new Map(relationshipsOf(pkg, drawing).map(({ id, target }) => [id, target]));
  return children(rootOf(pkg.document(drawing)), "twoCellAnchor").flatMap((anchor) => {
    const link = first(anchor, "chart");
    const part = targets.get(link?.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id") ?? "");
    const place = placeOf(anchor);
    if (part === undefined || !pkg.has(part) || place === null) return [];
    const chart = chartOf(rootOf(pkg.document(part)), sheetName);
    return chart === null ? [] : [{ name: first(anchor, "cNvPr")?.getAttribute("name") ?? "", ...chart, place }];
  });
}

function first(element: Element, localName: string): Element | undefined {
  return element.getElementsByTagNameNS("*", localName)[0];
}

function placeOf(anchor: Element): Area | null {
  const corner = (name: string): readonly [number, number] | null => {
    const element = child(anchor, name);
    if (!element) return null;
    return [Number(child(element, "row")?.textContent), Number(child(element, "col")?.textContent)];
  };
  const [from, to] = [corner("from"), corner("to")];
  return from && to ? { top: from[0], left: from[1], bottom: to[0] - 1, right: to[1] - 1 } : null;
}

function chartOf(root: Element, sheetName: string): Omit<ChartLook, "name" | "place"> | null {
  const kind = kindOf(root);
  // Axes have titles of their own.
  const own = child(first(root, "chart") ?? root, "title");
  const series = [...root.getElementsByTagNameNS("*", "ser")];
  const areas = series.map((one) => ({
    title: areaOf(first(one, "tx"), sheetName),
    categories: areaOf(first(one, "cat"), sheetName),
    values: areaOf(first(one, "val"), sheetName),
  }));
  const [head, last] = [areas[0], areas.at(-1)];
  if (kind === null || !head?.title || !head.categories || !last?.values) return null;
  const { title, categories } = head;
  const isRegular = areas.every(({ values }, i) => values?.left === categories.left + 1 + i && values.top === title.top + 1);
  if (!isRegular) return null;
  return {
    kind,
    title: own?.textContent?.trim() ?? "",
    data: { top: title.top, left: categories.left, bottom: last.values.bottom, right: last.values.right },
  };
}

/** null for a chart that is lines and columns at once, lies on its side or stacks its series. */
function kindOf(root: Element): ChartLook["kind"] | null {
  const area = first(root, "plotArea");
  const plots = area ? children(area).filter(({ localName }) => localName?.endsWith("Chart")) : [];
  const [plot] = plots;
  if (plot === undefined || plots.length !== 1) return null;
  const isStacked = /^(?:stacked|percentStacked)$/.test(child(plot, "grouping")?.getAttribute("val") ?? "");
  if (isStacked || child(plot, "barDir")?.getAttribute("val") === "bar") return null;
  return plot.localName === "lineChart" ? "line" : plot.localName === "barChart" ? "column" : null;
}

/** null where the reference leads to another sheet. */
function areaOf(element: Element | undefined, sheetName: string): Area | null {
  const text = (element && first(element, "f")?.textContent) ?? "";
  const at = text.lastIndexOf("!");
  const sheet = text
    .slice(0, Math.max(0, at))
    .replace(/^'([\s\S]*)'$/, "$1")
    .replace(/''/g, "'");
  return sheet === "" || sheet.toLowerCase() === sheetName.toLowerCase() ? parseArea(text.slice(at + 1)) : null;
}
