/** The session on the workbook in Excel. What checks, and what the registry holds, is fetched when it is first needed. */
import { officePort } from "../../excel/officePort";
import { onWorkbookChanged } from "../../excel/edits";
import { calculateReading } from "../../core/operations/calculateReading";
import { readIdentified } from "../../core/operations/identity";
import type { Calculation, OperationOptions } from "../../core/operations/operationTypes";
import type { Operations, Session } from "./session";
import { MAPPING_FORM } from "../../core/reading/mapping/mappingForm";
import { readBy } from "../../core/reading/readBy";
import type { WorkbookSnapshot } from "../../core/workbook/cells";
import type { WorkbookPort } from "../../core/workbook/port";
import { trendOf } from "./trend";

const mapped = () => import("../../core/operations/calculate");
const checking = () => import("./checking");
const onScreen = () => import("../../excel/onScreen");
const registry = () => import("../../core/operations");

/** By the mapping the workbook keeps; what understands one is fetched only where there is one. */
async function calculated(port: WorkbookPort, options: OperationOptions): Promise<Calculation> {
  const snapshot = await readIdentified(port);
  if (snapshot.sheets.some(({ form }) => form === MAPPING_FORM)) return (await mapped()).calculateSnapshot(snapshot, options);
  await port.pause();
  const reading = readBy(snapshot, (proposal) => proposal);
  await port.pause();
  return calculateReading(snapshot, reading, options);
}

export function officeSession(): Session {
  const port = readAhead(officePort("this workbook"));
  return {
    calculate: (options) => calculated(port, options),
    trend: (calculation, { asOf }) => Promise.resolve(trendOf(calculation, asOf)),
    check: async (calculation, options) => (await checking()).check(calculation, options),
    run: runOn(port),
    goTo: async (ref) => (await onScreen()).selectCell(ref),
    insert: async (contents) => (await onScreen()).insertAtActiveCell(contents),
    selection: async () => (await onScreen()).selectedCells(),
    watch,
  };
}

/** `Session` says which arguments belong to which name. */
function runOn(port: WorkbookPort): Session["run"] {
  const run = async (name: keyof Operations, ...args: readonly never[]): Promise<unknown> => {
    const operation: (port: WorkbookPort, ...rest: never[]) => Promise<unknown> = (await registry())[name];
    return operation(port, ...args);
  };
  return run as Session["run"];
}

/** Excel is asked for the workbook at once and answers while the pane is being drawn; every later reading is a fresh one. */
function readAhead(port: WorkbookPort): WorkbookPort {
  let ahead: Promise<WorkbookSnapshot> | null = port.read();
  // The first reader receives the failure.
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
