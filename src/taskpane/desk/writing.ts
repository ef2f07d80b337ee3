/** What writes: fetched when something is to be written, or undone. */
export { acknowledge } from "../../core/desk/acknowledge";
export { buildForms, previewForms } from "../../core/desk/build";
export { addCr, answerCr, responsePack } from "../../core/desk/clarify";
export { handOver } from "../../core/desk/handOver";
export { saveMapping } from "../../core/desk/mapping";
export { offerRows } from "../../core/desk/offerRows";
export { savePrices } from "../../core/desk/prices";
export { chooseMethod } from "../../core/desk/planChoice";
export { applyQuickFix } from "../../core/desk/quickFix";
export { writeReport } from "../../core/desk/report";
export { restore, restorePoints } from "../../core/desk/restore";
export { createSample } from "../../core/desk/sample";
export { createInputs } from "../../core/desk/setUp";
