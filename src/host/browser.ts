/** What a page imports: the host, to be connected to the library that a script tag has loaded. */
export type { ExcelHost, ExcelHostOptions, Failure } from "./excelHost";
export { createExcelHost } from "./excelHost";
export type { SheetInput, WorkbookInput } from "./load";
export type { OfficeGlobals } from "./officeGlobals";
export type { HostSheetSnapshot, HostSnapshot } from "./snapshot";
