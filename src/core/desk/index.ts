/** The operations of the desk, over any workbook port. */
export { assess, assessSnapshot, closedMonths, settingOf } from "./assess";
export { buildForms, previewForms } from "./build";
export { writeReport } from "./report";
export type { Report, ReportOptions } from "./report";
export { createSample } from "./sample";
export { createInputs } from "./setUp";
export type { AssessedFinding, Assessment, BuildOptions, BuildPreview, DeskOptions, FormId, SheetDifference, Signature } from "./types";
