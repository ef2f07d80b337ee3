/** What a page imports: the host, to be connected to the library that a script tag has loaded. */
export type { ExcelHost, ExcelHostOptions } from "./excelHost";
export type { Failure } from "./exchange";
export { createExcelHost } from "./excelHost";
export type { SheetInput, WorkbookInput } from "./load";
export type { OfficeGlobals } from "./officeGlobals";
export { supplyContext } from "./officeGlobals";
export type { HostSheetSnapshot, HostSnapshot } from "./snapshot";
