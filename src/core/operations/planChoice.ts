/** A method choice answered in the monitoring plan's own cell: tried first, then typed there, with its reason in the note beside it. */
import { theOne } from "../quantity/known";
import { inventoryOf, planPack } from "../inventory";
import type { Inventory } from "../inventory/model";
import type { MonitoringPlan } from "../plan/model";
import { METHOD_ITEMS } from "../plan/spec/methodItems";
import { retyped } from "../plan/parse/retyped";
import type { CalendarDate } from "../quantity/period";
import { readWorkbook } from "../reading/workbook";
import { cellText } from "../plan/parse/tables";
import { refText, valueAt } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import type { PlannedCell } from "../workbook/sheetPlan";
import { FORMATS } from "../workbook/appearance/styles";
import { settingOf } from "./calculateReading";
import { readIdentified } from "./identity";
import { recordAction, together } from "./record";
import { refuseProtected } from "../rebuild/tabs";
import type { Calculation, Signature } from "./operationTypes";

/** An item of section 8 of the Monitoring Plan. */
export type MethodItem = keyof MonitoringPlan["method"];

/** What is chosen for an item, and why. */
export interface MethodChoice {
  readonly item: MethodItem;
  /** A word of the item's list, or a number in its unit. */
  readonly value: string | number;
  readonly reason: string;
}

/** The inventory as it would be with the choice; null while no month is over. Writes nothing. */
export function choiceEffect({ reading, year }: Calculation, choice: MethodChoice, asOf: CalendarDate): Inventory | null {
  const setting = settingOf(reading, year, asOf);
  if (setting === null || setting.months.length === 0) return null;
  const plan = withChoice(setting.plan, choice);
  return inventoryOf({ ...setting, plan, pack: planPack(plan, year) });
}

function withChoice(plan: MonitoringPlan, { item, value, reason }: MethodChoice): MonitoringPlan {
  const spec = METHOD_ITEMS.items.find(({ id }) => id === item);
  if (spec === undefined) throw new Error(`The plan has no method item ${item}.`);
  const typed = retyped(spec, plan.method[item], value);
  return { ...plan, method: { ...plan.method, [item]: { ...typed, note: reason } } };
}

/** Types it into the plan and records it in the ledger. Throws WorkbookError before it writes, when the cell is absent or protected. */
export async function chooseMethod(port: WorkbookPort, { item, value, reason }: MethodChoice, { now, who }: Signature): Promise<void> {
  const snapshot = await readIdentified(port);
  const where = readWorkbook(snapshot).plan?.method[item].cell ?? null;
  const sheet = snapshot.sheets.find(({ name }) => name === where?.sheet);
  const label = theOne(METHOD_ITEMS.items, ({ id }) => id === item, `method item ${item}`).label;
  if (where === null || sheet === undefined)
    throw new WorkbookError(
      "notReady",
      `The Monitoring Plan has no row "${label}", so nothing was written. Add a row with this label under ` +
        `"${METHOD_ITEMS.title}", and try again.`,
    );
  refuseProtected(sheet);
  const format = typeof value === "number" ? FORMATS.general : FORMATS.text;
  const cells: PlannedCell[] = [
    { row: where.row, column: where.column, content: { value }, style: "inputText", format },
    {
      row: where.row,
      column: where.column + 1,
      content: { value: reason === "" ? null : reason },
      style: "inputText",
      format: FORMATS.text,
    },
  ];
  const ledgerAction = {
    time: now,
    who,
    action: "method choice",
    where: refText(where),
    old: cellText(valueAt(sheet, where.row, where.column)),
    new: String(value),
    reason,
  };
  await port.write(together({ create: [], update: [{ sheetId: sheet.id, cells, restyle: false }] }, recordAction(snapshot, ledgerAction)));
}
