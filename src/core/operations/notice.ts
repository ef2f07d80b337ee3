/** A tab that says why a command of the ribbon did nothing, where Excel shows no message of ours. Refreshed in place. */
import { quoteSheet } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import { FORMATS } from "../workbook/appearance/styles";
import { changedCells, refuseProtected, tabName, tabOf } from "../rebuild/tabs";

const FORM = "notice";
const NAME = "CCTS Message";
const WIDTH = 100;

/** A message of the ribbon: its heading and its sentences. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Gives the name of the tab. Throws WorkbookError when it cannot be written. */
export async function writeNotice(port: WorkbookPort, notice: Notice): Promise<string> {
  const snapshot = await port.read();
  const plan = noticeSheet(tabName(snapshot, FORM, NAME), notice);
  const existing = tabOf(snapshot, FORM);
  if (existing === undefined) await port.write({ create: [plan], update: [] });
  else {
    refuseProtected(existing);
    const cells = changedCells(plan, existing);
    if (cells.length > 0) await port.write({ create: [], update: [{ sheetId: existing.id, cells, restyle: true }] });
  }
  return quoteSheet(plan.name);
}

function noticeSheet(name: string, { title, lines }: Notice): SheetPlan {
  const text = (row: number, value: string, style: PlannedCell["style"]): PlannedCell => ({
    row,
    column: 0,
    content: { value },
    style,
    format: FORMATS.text,
  });
  return {
    form: FORM,
    name,
    cells: [text(0, title, "title"), ...lines.map((line, i) => text(i + 2, line, "label"))],
    tabColor: "#7A4B00",
    columns: [{ width: WIDTH }],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "portrait", titleRows: 1, header: title },
  };
}
