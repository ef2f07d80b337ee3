/** What reading, building and building again cost in requests: a plant of so many streams, through Office.js. */
import { assess, buildForms } from "../../src/core/operations";
import { TAB_NAMES } from "../../src/core/forms";
import type { TabId } from "../../src/core/forms";
import { officePort } from "../../src/excel/officePort";
import type { Counters } from "../../src/host/book/book";
import { largePlant } from "./largePlant";
import { startLocalExcel } from "./localExcel";
import { BUILD } from "./sampleWorkbook";

/** Decimal megabytes, as the budgets are written. */
export const MB = 1_000_000;

export interface LargePlantCounts {
  readonly read: Counters;
  readonly build: Counters;
  readonly again: Counters;
}

/**
 * The workbook calculates by hand, for the sizes of requests and answers do not depend on results and the grid's engine
 * would take minutes over the sums of a year.
 */
export async function largePlantCounts(streams: number): Promise<LargePlantCounts> {
  const { host } = await startLocalExcel({ ...largePlant(streams), calculation: { mode: "manual" } });
  const counted = async (work: () => Promise<unknown>): Promise<Counters> => {
    host.resetCounters();
    await work();
    return { ...host.counters };
  };
  const options = { ...BUILD, forms: Object.keys(TAB_NAMES) as TabId[] };
  const read = await counted(() => assess(officePort(), options));
  const build = await counted(() => buildForms(officePort(), options));
  const again = await counted(() => buildForms(officePort(), { ...options, now: "2026-05-16T09:00:00Z" }));
  host.dispose();
  return { read, build, again };
}

const further = (bytes: number, size: number): number => Math.max(0, Math.ceil((bytes - size) / size));

/** Three, and one for each further 4 MB of answer. */
export const readAllowance = ({ answerBytes }: Counters): number => 3 + further(answerBytes, 4 * MB);
/** Six, and one for each further 1 MB written. */
export const buildAllowance = ({ requestBytes }: Counters): number => 6 + further(requestBytes, MB);
