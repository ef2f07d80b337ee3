/** What a person cannot do in the grid, said at once and in words. */
import { CustomCommandExecutionError, ICommandService, type Univer } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import { a1 } from "../core/workbook/cells";
import type { ExcelHost } from "../host/browser";
import type { BenchMessage } from "./messages";

/** Says a message of the bar. */
export type Say = (message: BenchMessage, values?: Readonly<Record<string, string>>) => void;

/** Commands that shift cells, whatever menu or key they come from. */
const SHIFTS = /^sheet\.command\.(?:insert-(?:row|col|multi|range)|remove-(?:row|col)|delete-range-move|move-(?:rows|cols))/;
const WRITES = /^sheet\.command\.(?:set-range-values|clear-selection|move-range|set-style|paste|auto-fill)/;
const MOST_SHOWN = 12;

export function guardGrid(univer: Univer, host: ExcelHost, say: Say): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (SHIFTS.test(id)) refuse(say, "rowsFixed");
    const selected = WRITES.test(id) ? host.selected() : null;
    if (selected?.isProtected) refuse(say, "sheetProtected", { sheet: selected.cell.sheet });
  });
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: 100,
    handler: (before, { worksheet, row, col }) => {
      const sheet = worksheet.getName();
      const items = host.choices({ sheet, row, column: col });
      const value = String(worksheet.getCellRaw(row, col)?.v ?? "");
      const isAllowed = !items || value === "" || items.some((item) => item.toLowerCase() === value.toLowerCase());
      if (isAllowed) return before ?? Promise.resolve(true);
      const shown = items.slice(0, MOST_SHOWN).join(", ") + (items.length > MOST_SHOWN ? " …" : "");
      say("notInList", { cell: a1(row, col), value, items: shown });
      return Promise.resolve(false);
    },
  });
}

function refuse(say: Say, message: BenchMessage, values: Readonly<Record<string, string>> = {}): never {
  say(message, values);
  throw new CustomCommandExecutionError(message);
}
