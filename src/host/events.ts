/** Tells the client library what changed, in the form its event handlers are fed from. */
import { SetRangeValuesMutation, SetSelectionsOperation, SetStyleCommand } from "@univerjs/sheets";
import { areaText, type Area } from "../core/workbook/cells";
import type { Spreadsheet } from "./engine/spreadsheet";

/** One entry of an event message: category, type, target, arguments as JSON. */
export type EventEntry = readonly [65536, number, string, string];

const CHANGED = 10;
const SELECTION_CHANGED = 14;

/** Calls `raise` after every change of cells and of the selection; `byApi` tells whether a request is under way. */
export function watchEvents(
  spreadsheet: Spreadsheet,
  byApi: () => boolean,
  raise: (entries: readonly EventEntry[]) => void,
): { dispose(): void } {
  return spreadsheet.onCommand((command, params, local) => {
    if (params["unitId"] !== spreadsheet.unitId) return;
    const sheetId = String(params["subUnitId"]);
    if (command === SetRangeValuesMutation.id && !local["fromFormula"] && params["trigger"] !== SetStyleCommand.id) {
      const area = changedArea(params["cellValue"]);
      if (area) raise(entries(CHANGED, sheetId, changeMessage(sheetId, area, byApi())));
    }
    if (command === SetSelectionsOperation.id) {
      const { sheetId: active, area } = spreadsheet.selection();
      raise(entries(SELECTION_CHANGED, active, { address: areaText(area), worksheetId: active, isInsideTable: false }));
    }
  });
}

/** Handlers of one sheet listen to its id, those of the collection to the word Workbook. */
function entries(type: number, sheetId: string, message: object): readonly EventEntry[] {
  const text = JSON.stringify(message);
  return [
    [65536, type, sheetId, text],
    [65536, type, "Workbook", text],
  ];
}

function changeMessage(worksheetId: string, area: Area, byApi: boolean): object {
  return {
    address: areaText(area),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: byApi ? "ThisLocalAddin" : "Unknown",
    worksheetId,
    shiftDirection: "None",
  };
}

/** The rectangle around all cells given content; null when only looks changed. */
function changedArea(cellValue: unknown): Area | null {
  let area: Area | null = null;
  for (const [rowKey, row] of Object.entries((cellValue ?? {}) as Record<string, Record<string, object | null>>))
    for (const [columnKey, cell] of Object.entries(row ?? {})) {
      if (cell && !("v" in cell) && !("f" in cell)) continue;
      const [r, c] = [Number(rowKey), Number(columnKey)];
      area = area
        ? { top: Math.min(area.top, r), left: Math.min(area.left, c), bottom: Math.max(area.bottom, r), right: Math.max(area.right, c) }
        : { top: r, left: c, bottom: r, right: c };
    }
  return area;
}
