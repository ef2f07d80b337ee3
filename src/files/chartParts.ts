/** Native line and column charts: a drawing that places them and a chart part each. */
import { absolute, isCellError, quoteSheet, type Area } from "../core/workbook/cells";
import type { SheetLayout } from "../core/workbook/port";
import type { ChartPlan, SheetPlan } from "../core/workbook/sheetPlan";
import type { OpcPackage } from "./opcPackage";
import { declareType, freePart, relate, relationshipsOf } from "./relationships";
import { NS, XML_HEAD, child, children, escapeXml, rootOf, type Element } from "./xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SPREADSHEET_DRAWING = `${DRAWING}/spreadsheetDrawing`;
const CHART = `${DRAWING}/chart`;
const MAIN = `${DRAWING}/main`;
const PALETTE = ["1F3A4D", "C2571A", "1B6E3C", "7A4B00", "0B3FBF", "52606D"];

/** Adds the charts of a new sheet; returns the relationship id of their drawing, or null when it has none. */
export function addCharts(pkg: OpcPackage, sheetPart: string, plan: SheetPlan): string | null {
  if (plan.charts.length === 0) return null;
  const drawing = freePart(pkg, "xl/drawings/drawing", ".xml");
  pkg.write(drawing, "");
  declareType(pkg, drawing, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const anchors = plan.charts.map((chart, i) => {
    const part = freePart(pkg, "xl/charts/chart", ".xml");
    pkg.write(part, chartXml(chart, plan));
    declareType(pkg, part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    return anchorXml(chart, i + 2, relate(pkg, drawing, "chart", part));
  });
  pkg.write(drawing, `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${MAIN}">${anchors.join("")}</xdr:wsDr>`);
  return relate(pkg, sheetPart, "drawing", drawing);
}

function anchorXml(chart: ChartPlan, id: number, relationship: string): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor>${corner("from", chart.place.left, chart.place.top)}` +
    corner("to", chart.place.right + 1, chart.place.bottom + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}" ` +
    `descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${NS.relationships}" ` +
    `r:id="${relationship}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** Sets data and place of the charts a sheet still has, found by their names; how they look stays. */
export function followCharts(
  pkg: OpcPackage,
  sheetPart: string,
  sheet: string,
  { charts, drawn }: Pick<SheetLayout, "charts" | "drawn">,
): void {
  const drawing = relationshipsOf(pkg, sheetPart).find((rel) => rel.kind === "drawing" && pkg.has(rel.target))?.target;
  if (drawing === undefined || charts.length === 0) return;
  const targets = new Map(relationshipsOf(pkg, drawing).map(({ id, target }) => [id, target]));
  for (const anchor of children(rootOf(pkg.edit(drawing)), "twoCellAnchor")) {
    const plan = charts.find(({ name }) => anchor.getElementsByTagNameNS(SPREADSHEET_DRAWING, "cNvPr")[0]?.getAttribute("name") === name);
    const link = anchor.getElementsByTagNameNS(CHART, "chart")[0]?.getAttributeNS(NS.relationships, "id");
    const part = targets.get(link ?? "");
    if (plan === undefined || part === undefined || !pkg.has(part)) continue;
    placeAnchor(anchor, plan);
    pkg.write(part, withSeries(pkg.text(part), seriesParts(plan, { name: sheet, cells: drawn }), plan.kind));
  }
}

function placeAnchor(anchor: Element, { place }: ChartPlan): void {
  const set = (corner: string, row: number, column: number): void => {
    const element = child(anchor, corner);
    const values = { row, rowOff: 0, col: column, colOff: 0 };
    for (const [name, value] of Object.entries(values)) if (element) child(element, name)!.textContent = String(value);
  };
  set("from", place.top, place.left);
  set("to", place.bottom + 1, place.right + 1);
}

const SERIES = /<c:ser>[\s\S]*?<\/c:ser>/g;

/** Each series draws other cells, its colours stay; series too many go, and those that lack are added behind the last. */
function withSeries(xml: string, wanted: readonly SeriesParts[], kind: ChartPlan["kind"]): string {
  const found = xml.match(SERIES) ?? [];
  const kept = wanted.map((parts, i) => {
    const before = found[i];
    if (before === undefined) return newSeries(parts, i, kind);
    return (["tx", "cat", "val"] as const).reduce(
      (text, tag) => text.replace(new RegExp(`<c:${tag}>[\\s\\S]*?</c:${tag}>`), () => parts[tag]),
      before,
    );
  });
  let index = 0;
  return xml.replace(SERIES, () => {
    const text = index === 0 ? kept.join("") : "";
    index += 1;
    return text;
  });
}

function address(sheet: string, area: Area): string {
  const first = absolute(area.top, area.left);
  const last = absolute(area.bottom, area.right);
  return escapeXml(`${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`);
}

/** The values the chart shows before anybody recalculates: those of the plan's own cells. */
function cached(plan: Drawn, area: Area, kind: "str" | "num"): string {
  const cells = plan.cells.filter(
    (cell) => cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right,
  );
  const points = cells.flatMap((cell) => {
    const { value } = cell.content;
    if (value === null || value === "" || isCellError(value) || (kind === "num" && typeof value !== "number")) return [];
    return [`<c:pt idx="${cell.row - area.top}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`];
  });
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${kind}Cache>${format}<c:ptCount val="${area.bottom - area.top + 1}"/>${points.join("")}</c:${kind}Cache>`;
}

/** The sheet a chart stands on, as far as it draws it. */
type Drawn = Pick<SheetPlan, "name" | "cells">;

/** The parts of a series that name cells, by their tags. */
interface SeriesParts {
  readonly tx: string;
  readonly cat: string;
  readonly val: string;
}

function seriesParts(chart: ChartPlan, plan: Drawn): readonly SeriesParts[] {
  return Array.from({ length: chart.data.right - chart.data.left }, (_, i) => seriesPart(chart, plan, chart.data.left + 1 + i));
}

function seriesPart(chart: ChartPlan, plan: Drawn, column: number): SeriesParts {
  const { top, left, bottom } = chart.data;
  const title: Area = { top, bottom: top, left: column, right: column };
  const categories: Area = { top: top + 1, bottom, left, right: left };
  const values: Area = { top: top + 1, bottom, left: column, right: column };
  return {
    tx: `<c:tx><c:strRef><c:f>${address(plan.name, title)}</c:f>${cached(plan, title, "str")}</c:strRef></c:tx>`,
    cat: `<c:cat><c:strRef><c:f>${address(plan.name, categories)}</c:f>${cached(plan, categories, "str")}</c:strRef></c:cat>`,
    val: `<c:val><c:numRef><c:f>${address(plan.name, values)}</c:f>${cached(plan, values, "num")}</c:numRef></c:val>`,
  };
}

function newSeries({ tx, cat, val }: SeriesParts, order: number, kind: ChartPlan["kind"]): string {
  const color = `<a:solidFill><a:srgbClr val="${PALETTE[order % PALETTE.length]!}"/></a:solidFill>`;
  const look = kind === "line" ? `<a:ln w="28575">${color}</a:ln>` : color;
  return (
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${tx}` +
    `<c:spPr>${look}</c:spPr>${kind === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>'}` +
    `${cat}${val}${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

const AXES =
  '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
  '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>' +
  '<c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/></c:catAx>' +
  '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DEE4"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
  '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
  '<c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/></c:valAx>';

function chartXml(chart: ChartPlan, plan: SheetPlan): string {
  const series = seriesParts(chart, plan)
    .map((parts, i) => newSeries(parts, i, chart.kind))
    .join("");
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const plot =
    chart.kind === "line"
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth ` +
        `val="80"/>${axes}</c:barChart>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${NS.relationships}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-IN" ` +
    `sz="1200" b="1"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>` +
    "</c:title>" +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${AXES}</c:plotArea><c:legend><c:legendPos ` +
    `val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    "</c:chartSpace>"
  );
}
