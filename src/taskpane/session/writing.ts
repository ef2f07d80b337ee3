/** What writes: fetched when something is to be written, or undone. */
export { acknowledge } from "../../core/operations/acknowledge";
export { buildForms, previewForms } from "../../core/operations/build";
export { addCr, answerCr, responsePack } from "../../core/operations/clarify";
export { handOver } from "../../core/operations/handOver";
export { saveMapping } from "../../core/operations/mapping";
export { fillIn } from "../../core/operations/fillIn";
export { startNextYear } from "../../core/operations/nextYear";
export { offerRows } from "../../core/operations/offerRows";
export { savePrices } from "../../core/operations/prices";
export { chooseMethod } from "../../core/operations/planChoice";
export { applyQuickFix } from "../../core/operations/quickFix";
export { writeReport } from "../../core/operations/report";
export { restore, restorePoints } from "../../core/operations/restore";
export { createSample } from "../../core/operations/createSample";
export { createInputs } from "../../core/operations/createInputs";
