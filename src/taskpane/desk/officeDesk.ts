/** The desk on the workbook in Excel. What reads, checks and builds is fetched when it is first needed. */
import { officePort } from "../../excel/officePort";
import { onWorkbookChanged, selectCell } from "../../excel/onScreen";
import type { Desk } from "./desk";

const reading = () => import("./reading");
const writing = () => import("./writing");

export function officeDesk(): Desk {
  const port = officePort("this workbook");
  return {
    assess: async (options) => (await reading()).assess(port, options),
    trend: async (assessment, { asOf }) => (await reading()).trendOf(assessment, asOf),
    preview: async (options) => (await writing()).previewForms(port, options),
    build: async (options) => (await writing()).buildForms(port, { ...options, now: new Date().toISOString(), who: "" }),
    addSample: async () => (await writing()).createSample(port),
    setUp: async (plant) => (await writing()).createInputs(port, plant),
    goTo: selectCell,
    watch,
  };
}

/** Marks only what people change; what the add-in writes is known already. */
function watch(changed: () => void): () => void {
  const registration = onWorkbookChanged(({ byAddIn }) => {
    if (!byAddIn) changed();
  });
  // Without the event results are not marked as out of date by themselves; everything else works.
  registration.catch(() => undefined);
  return () => void registration.then((end) => end(), () => undefined);
}
