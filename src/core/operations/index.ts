/**
 * The registry of operations: what a person can ask of a workbook, each `(port, ...) => Promise`. The command line imports
 * them from here; the pane asks for them by these names and loads this file with the first one it needs.
 */
export { acknowledge } from "./acknowledge";
export type { AcknowledgeOptions } from "./acknowledge";
export { assess } from "./assess";
export { buildForms, previewForms } from "./build";
export { calculate } from "./calculate";
export { closedMonths, settingOf } from "./calculateReading";
export { addCr, answerCr, responsePack } from "./clarify";
export type { CrAnswer, CrQuestion } from "./clarify";
export { clustersOf } from "./clusters";
export type { Cluster } from "./clusters";
export { createInputs } from "./createInputs";
export { createSample } from "./createSample";
export { fillIn } from "./fillIn";
export { handOver } from "./handOver";
export { keepAnswers, previewMapping, previewRows, saveMapping } from "./mapping";
export { startNextYear } from "./nextYear";
export type { NextYear } from "./nextYear";
export { keepScenarios } from "./keepScenarios";
export { offerRows } from "./offerRows";
export { chooseMethod } from "./planChoice";
export { savePrices } from "./prices";
export { applyQuickFix } from "./quickFix";
export { writeReport } from "./report";
export type { Report, ReportOptions } from "./report";
export { restore, restorePoints } from "./restore";
export type { RestoreChoice } from "./restore";
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
