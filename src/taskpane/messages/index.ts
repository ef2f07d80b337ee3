/** The words of the views that are fetched when they are first opened: only the tests need them all at once. */
export { buildWords } from "./build";
export { checkPageWords } from "./check";
export { dataWords } from "./data";
export { factorsWords } from "./factors";
export { firstRunWords } from "./firstRun";
export { formsPageWords } from "./forms";
export { helpWords } from "./help";
export { ledgerWords } from "./ledger";
export { settingsWords } from "./settings";
export { whatIfWords } from "./whatIf";
export { workWords } from "./work";
export { whyWords } from "./why";
