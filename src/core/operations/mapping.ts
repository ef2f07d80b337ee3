/** How the workbook is read: shown, and kept in the workbook once the user agrees. */
import type { Mapping } from "../reading/mapping/mapping";
import { mappingSheet } from "../reading/mapping/mappingSheet";
import { MAPPING_FORM, MAPPING_SHEET } from "../reading/mapping/mappingForm";
import type { RowMapping } from "../reading/mapping/rowAnswers";
import { lostAnswers, rowList } from "../reading/mapping/rowList";
import type { MappedRow } from "../reading/mapping/rowList";
import { readWorkbook } from "../reading/workbook";
import { applyMapping } from "../reading/readBy";
import type { WorkbookReading } from "../reading/readBy";
import { answerQuestions } from "../reading/questions/answers";
import type { AnsweredReading, GivenAnswers } from "../reading/questions/answers";
import type { WorkbookPort } from "../workbook/port";
import { heightsAt } from "../workbook/appearance/rowHeights";
import { readIdentified } from "./identity";
import { recordAction, together } from "./record";
import { changedCells, refuseProtected, tabName, tabOf } from "../rebuild/tabs";
import type { Signature } from "./operationTypes";

/** The reading with its mapping, names and questions; writes nothing. */
export async function previewMapping(port: WorkbookPort): Promise<WorkbookReading> {
  return readWorkbook(await readIdentified(port));
}

/** Every row of people's own tables with what it is read as, and answers whose rows are no longer there; writes nothing. */
export async function previewRows(port: WorkbookPort): Promise<MappedRows> {
  const snapshot = await readIdentified(port);
  const reading = readWorkbook(snapshot);
  const rows = rowList(snapshot, reading);
  return { reading, rows, lost: lostAnswers(reading.mapping, rows) };
}

export interface MappedRows {
  readonly reading: WorkbookReading;
  readonly rows: readonly MappedRow[];
  readonly lost: readonly RowMapping[];
}

/** Answers what the reading asks and keeps the mapping; writes nothing where no answer fits a question, or one fits none of its answers. */
export async function keepAnswers(port: WorkbookPort, given: GivenAnswers, signature: Signature): Promise<AnsweredReading> {
  const answered = answerQuestions(await readIdentified(port), given);
  if (answered.used > 0 && answered.refused.length + answered.refusedRows.length === 0)
    await saveMapping(port, answered.mapping, signature);
  return answered;
}

/** Writes the mapping to its tab, created or updated, with an entry in the ledger; nothing when the tab holds it already. */
export async function saveMapping(port: WorkbookPort, mapping: Mapping, { now, who }: Signature): Promise<WorkbookReading> {
  const snapshot = await readIdentified(port);
  const reading = applyMapping(snapshot, mapping);
  const plan = mappingSheet(tabName(snapshot, MAPPING_FORM, MAPPING_SHEET), mapping, reading.names, rowList(snapshot, reading));
  const sheet = tabOf(snapshot, MAPPING_FORM);
  const cells = sheet === undefined ? [] : changedCells(plan, sheet);
  if (sheet !== undefined && cells.length === 0) return reading;
  if (sheet !== undefined) refuseProtected(sheet);
  const changes =
    sheet === undefined
      ? { create: [plan], update: [] }
      : { create: [], update: [{ sheetId: sheet.id, cells, restyle: true, heights: heightsAt(plan, cells) }] };
  const ledgerAction = {
    time: now,
    who,
    action: "mapping",
    where: plan.name,
    old: "",
    new: `${mapping.tables.filter(({ used }) => used).length} tables read, ${reading.questions.length} questions open`,
    reason: "",
  };
  await port.write(together(changes, recordAction(snapshot, ledgerAction)));
  return reading;
}
