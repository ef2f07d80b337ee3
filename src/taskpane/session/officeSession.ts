/** The desk on the workbook in Excel. What checks and builds is fetched when it is first needed. */
import { officePort } from "../../excel/officePort";
import { insertAtActiveCell, onWorkbookChanged, selectCell, selectedCells } from "../../excel/onScreen";
import { calculate } from "../../core/operations/calculate";
import type { Signature } from "../../core/operations/operationTypes";
import type { Session } from "./session";
import type { WorkbookSnapshot } from "../../core/workbook/cells";
import type { WorkbookPort } from "../../core/workbook/port";
import { trendOf } from "./trend";

const checking = () => import("./checking");
const writing = () => import("./writing");

export function officeSession(): Session {
  const port = readAhead(officePort("this workbook"));
  return {
    calculate: (options) => calculate(port, options),
    trend: (calculation, { asOf }) => Promise.resolve(trendOf(calculation, asOf)),
    check: async (calculation, options) => (await checking()).check(calculation, options),
    preview: async (options) => (await writing()).previewForms(port, options),
    build: async (options) => (await writing()).buildForms(port, { ...options, ...unsigned() }),
    restorePoints: async () => (await writing()).restorePoints(port),
    restore: async (index, signature) => void (await (await writing()).restore(port, index, signature)),
    acknowledge: async (finding, options) => void (await (await writing()).acknowledge(port, finding, options)),
    fix: async (fix, signature) => (await writing()).applyQuickFix(port, fix, signature),
    report: async (options) => (await (await writing()).writeReport(port, { ...options, ...unsigned() })).sheet,
    chooseMethod: async (choice, signature) => (await writing()).chooseMethod(port, choice, signature),
    savePrices: async (prices, signature) => void (await (await writing()).savePrices(port, prices, signature)),
    saveMapping: async (mapping) => void (await (await writing()).saveMapping(port, mapping, unsigned())),
    addCr: async (question, options) => void (await (await writing()).addCr(port, question, options)),
    answerCr: async (number, answer, signature) => (await writing()).answerCr(port, number, answer, signature),
    handOver: async (options) => (await writing()).handOver(port, options),
    responsePack: async (options) => (await writing()).responsePack(port, options),
    addRows: async () => void (await (await writing()).offerRows(port, unsigned())),
    fillIn: async (cells, signature) => (await writing()).fillIn(port, cells, signature),
    startNextYear: async (signature) => void (await (await writing()).startNextYear(port, signature)),
    addSample: async () => (await writing()).createSample(port, "cement", unsigned()),
    setUp: async (plant) => (await writing()).createInputs(port, plant, unsigned()),
    goTo: selectCell,
    insert: insertAtActiveCell,
    selection: selectedCells,
    watch,
  };
}

/** For what nobody is asked to sign. */
const unsigned = (): Signature => ({ now: new Date().toISOString(), who: "" });

/** Excel is asked for the workbook at once and answers while the pane is being drawn; every later reading is a fresh one. */
function readAhead(port: WorkbookPort): WorkbookPort {
  let ahead: Promise<WorkbookSnapshot> | null = port.read();
  // Whoever reads first is told of a failure.
  ahead.catch(() => undefined);
  const read = () => {
    const reading = ahead ?? port.read();
    ahead = null;
    return reading;
  };
  return { ...port, read };
}

/** Marks only what people change; what the add-in writes is known already. */
function watch(changed: (byPerson: boolean) => void): () => void {
  const registration = onWorkbookChanged(({ byAddIn, byPerson }) => {
    if (!byAddIn) changed(byPerson);
  });
  // Without the event results are not marked as out of date by themselves; everything else works.
  registration.catch(() => undefined);
  return () =>
    void registration.then(
      (end) => end(),
      () => undefined,
    );
}
