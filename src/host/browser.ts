/** What a page imports: the host, to be connected to the library that a script tag has loaded. */
export type { ExcelHost, ExcelHostOptions } from "./excelHost";
export type { Failure } from "./exchange";
export { createExcelHost } from "./excelHost";
export type { FileContent } from "./fileData";
export type { GridCell, GridColumn, GridRow, GridSheet, GridState } from "./gridState";
export { cellKey, NO_LOOK, placeOfKey } from "./gridState";
export type { SheetInput, WorkbookInput } from "./load";
export type { OfficeGlobals } from "./officeGlobals";
export { supplyContext } from "./officeGlobals";
export type { ShownChart, ShownSeries } from "./shownCharts";
export type { HostSheetSnapshot, HostSnapshot, SheetHanging } from "./snapshot";
