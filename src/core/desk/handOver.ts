/** Writes the hand-over file of a workbook. */
import { readAcknowledgements } from "../ledger/acknowledgements";
import { canonicalJson } from "../ledger/canonical";
import type { Json } from "../ledger/canonical";
import { readClarifications } from "../ledger/clarifications";
import { HAND_OVER_FORMAT, settingJson } from "../ledger/handOverFile";
import type { HandOver } from "../ledger/handOverFile";
import { readLedger } from "../ledger/ledger";
import { readState } from "../ledger/state";
import { isGap } from "../trace/figure";
import { traceText } from "../trace/trace";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { assess } from "./assess";
import { settingOf } from "./calculate";
import { figureLines } from "./figureLines";
import { lineFigures } from "./figureText";
import type { DeskOptions } from "./types";

/** The file's text; the same workbook gives the same text. Throws WorkbookError without a plan. Writes nothing. */
export async function handOver(port: WorkbookPort, options: DeskOptions): Promise<string> {
  const { snapshot, reading, year, inventory } = await assess(port, options);
  const setting = settingOf(reading, year, options.asOf);
  if (setting === null || inventory === null) throw new WorkbookError("notReady", `${port.name} has no Monitoring Plan or no month that is over; there is nothing to hand over.`);
  const prints = Object.entries(readState(snapshot.part).tabs).map(([form, rows]) => [form, Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, row.plan]))] as const);
  const file: HandOver = {
    format: HAND_OVER_FORMAT, version: 1, ...settingJson(setting),
    traces: Object.fromEntries([...lineFigures(inventory)].map(([id, figure]) => [id, isGap(figure) ? `no figure: ${figure.gap.join("; ")}` : traceText(figure)])),
    lines: figureLines(snapshot).map(({ id, form, label, unit, exact }) => ({ id, form, label, unit, exact })),
    fingerprints: Object.fromEntries(prints),
    ledger: readLedger(snapshot)?.rows.map(({ fields }) => fields) ?? [],
    acknowledgements: readAcknowledgements(snapshot),
    clarifications: (readClarifications(snapshot)?.rows ?? []).map(({ fields }) => fields as unknown as Json),
  };
  return `${canonicalJson(file as unknown as Json)}\n`;
}
