/** Reads a whole workbook by the mapping it keeps. The pane fetches this only for a workbook that keeps one. */
import type { WorkbookSnapshot } from "../workbook/cells";
import { storedMapping } from "./mapping/storedMapping";
import { readBy } from "./readBy";
import type { WorkbookReading } from "./readBy";

/** By the mapping the workbook keeps, else by what is sure in the proposal. */
export function readWorkbook(snapshot: WorkbookSnapshot): WorkbookReading {
  return readBy(snapshot, (proposal) => storedMapping(snapshot, proposal) ?? proposal);
}
