/** Writes the hand-over file of a workbook. */
import { typedFieldsOf } from "../forms";
import { readAcknowledgements } from "../ledger/acknowledgements";
import { canonicalJson } from "../ledger/canonical";
import { readClarifications } from "../ledger/clarifications";
import { HAND_OVER_FORMAT } from "../ledger/handover/handOverFile";
import type { HandOver } from "../ledger/handover/handOverFile";
import { readLedger } from "../ledger/chain";
import { asWritten } from "../ledger/continuity";
import { sealed } from "../ledger/handover/parts";
import { contentFingerprints } from "../rebuild/building";
import type { WorkbookSnapshot } from "../workbook/cells";
import { isMissing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import type { Trace } from "../trace/trace";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { calculate } from "./calculate";
import { settingOf } from "./calculateReading";
import { builtContent } from "./buildContent";
import { derivation, figuresOf } from "./figureText";
import { knownState } from "./record";
import type { OperationOptions } from "./operationTypes";

/** The file's text; the same workbook gives the same text. Throws WorkbookError without a plan. Writes nothing. */
export async function handOver(port: WorkbookPort, options: OperationOptions): Promise<string> {
  const calculation = await calculate(port, options);
  const { snapshot, reading, year, inventory } = calculation;
  const setting = settingOf(reading, year, options.asOf);
  if (setting === null || inventory === null)
    throw new WorkbookError("notReady", `${port.name} has no Monitoring Plan or no month that is over; there is nothing to hand over.`);
  const { state, names } = knownState(snapshot);
  const file = sealed({
    format: HAND_OVER_FORMAT,
    version: 1,
    ...builtContent(setting, snapshot),
    typed: typedNumbers(snapshot),
    traces: tracesOf(figuresOf(calculation, options)),
    fingerprints: contentFingerprints(state.tabs),
    ledger: asWritten(readLedger(snapshot)?.rows.map(({ fields }) => fields) ?? [], names.known),
    head: state.head,
    acknowledgements: readAcknowledgements(snapshot),
    clarifications: (readClarifications(snapshot)?.rows ?? []).map(({ fields }) => fields),
    sheets: names.known,
    built: state.content,
  });
  return `${canonicalJson(file)}\n`;
}

/** Each line's derivation down to the readings; what another line derives is given there, once. */
function tracesOf(figures: ReadonlyMap<string, Figure>): HandOver["traces"] {
  const lines = new Map<Figure, string>();
  for (const [id, figure] of figures) if (!lines.has(figure)) lines.set(figure, id);
  const elsewhere = new Map([...lines].filter((entry): entry is [Trace, string] => !isMissing(entry[0])));
  return Object.fromEntries([...figures].map(([id, figure]) => [id, derivation(figure, elsewhere)]));
}

/** Figures people typed on the form tabs, by line and column; other typed numbers of the tabs are among them, and do no harm. */
function typedNumbers({ sheets }: WorkbookSnapshot): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...typedFieldsOf(sheets.filter(({ form }) => form === "brsr"))].filter(
      (field): field is [string, number] => typeof field[1] === "number",
    ),
  );
}
