/** How the workbook is read: shown, and kept in the workbook once the user agrees. */
import type { Mapping } from "../reading/mapping";
import { mappingSheet } from "../reading/mappingSheet";
import { MAPPING_FORM, MAPPING_SHEET } from "../reading/mappingTables";
import { applyMapping, readWorkbook } from "../reading/workbook";
import type { WorkbookReading } from "../reading/workbook";
import type { WorkbookPort } from "../workbook/port";
import { heightsAt } from "../workbook/rowHeights";
import { readIdentified } from "./identity";
import { changedCells, tabName, tabOf } from "./tabs";

/** The reading with its mapping, names and questions; writes nothing. */
export async function previewMapping(port: WorkbookPort): Promise<WorkbookReading> {
  return readWorkbook(await readIdentified(port));
}

/** Writes the mapping to its tab, created or updated; nothing when it stands there already. */
export async function saveMapping(port: WorkbookPort, mapping: Mapping): Promise<WorkbookReading> {
  const snapshot = await readIdentified(port);
  const reading = applyMapping(snapshot, mapping);
  const plan = mappingSheet(tabName(snapshot, MAPPING_FORM, MAPPING_SHEET), mapping, reading.names);
  const sheet = tabOf(snapshot, MAPPING_FORM);
  const cells = sheet === undefined ? [] : changedCells(plan, sheet);
  if (sheet === undefined) await port.write({ create: [plan], update: [] });
  else if (cells.length > 0) await port.write({ create: [], update: [{ sheetId: sheet.id, cells, restyle: true, heights: heightsAt(plan, cells) }] });
  return reading;
}
