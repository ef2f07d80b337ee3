/** Excel tables as parts of their own. */
import { areaText, parseArea } from "../core/workbook/cells";
import { WorkbookError } from "../core/workbook/port";
import type { PlannedCell, SheetPlan, TablePlan } from "../core/workbook/sheetPlan";
import { freeId, LAST_TABLE_ID } from "./freeIds";
import type { OpcPackage } from "./opcPackage";
import { declareType, freePart, partsOfType, relate } from "./relationships";
import { NS, XML_HEAD, children, escapeXml, child, rootOf } from "./xml";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Adds the tables of a new sheet and returns their relationship ids. */
export function addTables(pkg: OpcPackage, sheetPart: string, plan: SheetPlan): readonly string[] {
  return plan.tables.map((table) => {
    const part = freePart(pkg, "xl/tables/table", ".xml");
    pkg.write(part, tableXml(table, nextId(pkg), headersOf(table, plan)));
    declareType(pkg, part, TABLE_TYPE);
    return relate(pkg, sheetPart, "table", part);
  });
}

/** Names of the tables a workbook has, in lower case: they share one space with defined names. */
export function tableNames(pkg: OpcPackage): readonly string[] {
  return tableRoots(pkg).map((root) => (root.getAttribute("displayName") ?? root.getAttribute("name") ?? "").toLowerCase());
}

/** Keeps the column names of a sheet's tables equal to their header cells after these cells were written. */
export function renameTableColumns(pkg: OpcPackage, tableParts: readonly string[], cells: readonly PlannedCell[]): void {
  for (const part of tableParts) {
    const area = parseArea(rootOf(pkg.document(part)).getAttribute("ref") ?? "");
    const headers =
      area === null ? [] : cells.filter((cell) => cell.row === area.top && cell.column >= area.left && cell.column <= area.right);
    if (area === null || headers.length === 0) continue;
    const columns = children(child(rootOf(pkg.edit(part)), "tableColumns")!, "tableColumn");
    for (const cell of headers) {
      if (textOf(cell) === "")
        throw new WorkbookError(
          "unsupported",
          `${pkg.file}: ${areaText({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column })} is a ` +
            `column header of the table in ${part} and must stay a text.`,
        );
      columns[cell.column - area.left]?.setAttribute("name", columnText(textOf(cell)));
    }
  }
}

function tableRoots(pkg: OpcPackage): readonly ReturnType<typeof rootOf>[] {
  return partsOfType(pkg, "spreadsheetml.table+xml").map((part) => rootOf(pkg.document(part)));
}

function nextId(pkg: OpcPackage): number {
  return freeId(
    tableRoots(pkg).map((root) => Number(root.getAttribute("id"))),
    1,
    LAST_TABLE_ID,
  );
}

/** The text of a header cell; anything but a text is none, for Excel wants text there. */
function textOf(cell: PlannedCell): string {
  const { value } = cell.content;
  return typeof value === "string" && !("formula" in cell.content) ? value : "";
}

/** Header texts; Excel repairs a file whose table columns differ from its header cells, or are alike. */
function headersOf(table: TablePlan, plan: SheetPlan): readonly string[] {
  const row = new Map(plan.cells.filter((cell) => cell.row === table.area.top).map((cell) => [cell.column, textOf(cell)]));
  const headers = Array.from({ length: table.area.right - table.area.left + 1 }, (_, i) => row.get(table.area.left + i) ?? "");
  const distinct = new Set(headers.map((header) => header.toLowerCase()));
  if (headers.includes("") || distinct.size < headers.length || table.area.bottom <= table.area.top) {
    throw new WorkbookError(
      "unsupported",
      `The table ${table.name} on sheet "${plan.name}" needs a data row, and column headers that are texts and all different.`,
      plan.name,
    );
  }
  return headers;
}

/** Line breaks inside a column name are written in Excel's escape. */
function columnText(header: string): string {
  return header.replace(/\r?\n/g, "_x000a_");
}

function tableXml(table: TablePlan, id: number, headers: readonly string[]): string {
  const ref = areaText(table.area);
  const name = escapeXml(table.name);
  const columns = headers.map((header, i) => `<tableColumn id="${i + 1}" name="${escapeXml(columnText(header))}"/>`).join("");
  return (
    `${XML_HEAD}<table xmlns="${NS.main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${headers.length}">${columns}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
