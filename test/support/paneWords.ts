/** The words of all views at once; the pane fetches those of a view when it is first opened. */
export { bridgeWords } from "../../src/taskpane/messages/bridge";
export { buildWords } from "../../src/taskpane/messages/build";
export { checkPageWords } from "../../src/taskpane/messages/check";
export { dataWords } from "../../src/taskpane/messages/data";
export { factorsWords } from "../../src/taskpane/messages/factors";
export { firstRunWords } from "../../src/taskpane/messages/firstRun";
export { formsPageWords } from "../../src/taskpane/messages/forms";
export { helpWords } from "../../src/taskpane/messages/help";
export { ledgerWords } from "../../src/taskpane/messages/ledger";
export { mappingWords } from "../../src/taskpane/messages/mapping";
export { settingsWords } from "../../src/taskpane/messages/settings";
export { scenarioWords } from "../../src/taskpane/messages/scenarios";
export { whatIfWords } from "../../src/taskpane/messages/whatIf";
export { workWords } from "../../src/taskpane/messages/work";
export { whyWords } from "../../src/taskpane/messages/why";
