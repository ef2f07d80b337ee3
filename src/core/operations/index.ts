/** The operations of the desk, over any workbook port. */
export { acknowledge } from "./acknowledge";
export type { AcknowledgeOptions } from "./acknowledge";
export { assess, assessSnapshot } from "./assess";
export { buildForms, previewForms } from "./build";
export { calculate, closedMonths, settingOf } from "./calculate";
export { addCr, answerCr, responsePack } from "./clarify";
export type { CrAnswer, CrQuestion } from "./clarify";
export { clustersOf } from "./clusters";
export type { Cluster } from "./clusters";
export { handOver } from "./handOver";
export { keepAnswers, previewMapping, saveMapping } from "./mapping";
export { startNextYear } from "./nextYear";
export type { NextYear } from "./nextYear";
export { offerRows } from "./offerRows";
export { savePrices } from "./prices";
export { restore, restorePoints } from "./restore";
export type { RestoreChoice } from "./restore";
export { writeReport } from "./report";
export type { Report, ReportOptions } from "./report";
export { createSample } from "./createSample";
export { createInputs } from "./createInputs";
export type {
  AssessedFinding,
  Assessment,
  BuildOptions,
  BuildPreview,
  Calculation,
  OperationOptions,
  FormId,
  SheetDifference,
  Signature,
} from "./operationTypes";
export { verifyHandOver, verifyWorkbook } from "./verify";
export type { Verdict } from "./verify";
