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

/** The charts whose series stand in neighbouring columns, as this product writes them; others stay in the file unseen. */
export function readCharts(pkg: OpcPackage, sheetPart: string): readonly ChartLook[] {
  const drawing = relationshipsOf(pkg, sheetPart).find(({ kind, target }) => kind === "drawing" && pkg.has(target))?.target;
  if (drawing === undefined) return [];
  const targets = new Map(relationshipsOf(pkg, drawing).map(({ id, target }) => [id, target]));
  return children(rootOf(pkg.document(drawing)), "twoCellAnchor").flatMap((anchor) => {
    const link = first(anchor, "chart");
    const part = targets.get(link?.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id") ?? "");
    const place = placeOf(anchor);
    if (part === undefined || !pkg.has(part) || place === null) return [];
    const chart = chartOf(rootOf(pkg.document(part)));
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

function chartOf(root: Element): Omit<ChartLook, "name" | "place"> | null {
  const kind = first(root, "lineChart") ? "line" : first(root, "barChart") ? "column" : null;
  const series = [...root.getElementsByTagNameNS("*", "ser")];
  const areas = series.map((one) => ({
    title: areaOf(first(one, "tx")),
    categories: areaOf(first(one, "cat")),
    values: areaOf(first(one, "val")),
  }));
  const [head, last] = [areas[0], areas.at(-1)];
  if (kind === null || !head?.title || !head.categories || !last?.values) return null;
  const isRegular = areas.every(({ values }, i) => values?.left === head.categories!.left + 1 + i && values.top === head.title!.top + 1);
  if (!isRegular) return null;
  return {
    kind,
    title: first(root, "title")?.textContent?.trim() ?? "",
    data: { top: head.title.top, left: head.categories.left, bottom: last.values.bottom, right: last.values.right },
  };
}

function areaOf(element: Element | undefined): Area | null {
  const text = (element && first(element, "f")?.textContent) ?? "";
  return parseArea(text.slice(text.lastIndexOf("!") + 1));
}
