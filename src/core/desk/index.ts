/** The operations of the desk, over any workbook port. */
export { acknowledge } from "./acknowledge";
export type { AcknowledgeOptions } from "./acknowledge";
export { assess, assessSnapshot, closedMonths, settingOf } from "./assess";
export { buildForms, previewForms } from "./build";
export { addCr, answerCr, responsePack } from "./clarify";
export type { Answer, Question } from "./clarify";
export { handOver } from "./handOver";
export { previewMapping, saveMapping } from "./mapping";
export { offerRows, previewRows } from "./offerRows";
export { restore, restorePoints } from "./restore";
export type { RestoreChoice } from "./restore";
export { writeReport } from "./report";
export type { Report, ReportOptions } from "./report";
export { createSample } from "./sample";
export { createInputs } from "./setUp";
export type { AssessedFinding, Assessment, BuildOptions, BuildPreview, DeskOptions, FormId, SheetDifference, Signature } from "./types";
export { verifyHandOver, verifyWorkbook } from "./verify";
export type { Verdict } from "./verify";
