/** Figures that a person gives for several blank cells at once: written as if typed there, with an entry in the ledger. */
import { theOne } from "../quantity/known";
import { parseNumberText } from "../quantity/unitsText";
import { refuseProtected } from "../rebuild/tabs";
import { refText } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { SheetUpdate, WorkbookPort } from "../workbook/port";
import { isFillable } from "./fillable";
import type { FilledCell } from "./fillable";
import { readIdentified } from "./identity";
import { recordAction, together } from "./record";
import type { Signature } from "./operationTypes";

/** Throws WorkbookError, and has written nothing, when one of the cells holds something by now. */
export async function fillIn(port: WorkbookPort, filled: readonly FilledCell[], { now, who }: Signature): Promise<void> {
  const snapshot = await readIdentified(port);
  const taken = filled.find(({ cell }) => !isFillable(sheetOf(snapshot.sheets, cell), cell));
  if (taken !== undefined)
    throw new WorkbookError(
      "occupied",
      `${refText(taken.cell)} is not blank any more, so nothing was written. Check again.`,
      taken.cell.sheet,
    );
  const update = [...new Set(filled.map(({ cell }) => cell.sheet))].map((name): SheetUpdate => {
    const sheet = theOne(snapshot.sheets, (each) => each.name === name, `sheet ${name}`);
    refuseProtected(sheet);
    const cells = filled
      .filter(({ cell }) => cell.sheet === name)
      .map(({ cell: { row, column }, text }) => {
        const content = { value: parseNumberText(text)?.toNumber() ?? text };
        return { row, column, content, style: "plain" as const };
      });
    return { sheetId: sheet.id, cells, restyle: false };
  });
  const ledgerAction = {
    time: now,
    who,
    action: "filled in",
    where: filled.map(({ cell }) => refText(cell)).join(", "),
    old: "",
    new: filled.map(({ text }) => text).join("; "),
    reason: "",
  };
  await port.write(together({ create: [], update }, recordAction(snapshot, ledgerAction)));
}

function sheetOf(sheets: readonly SheetSnapshot[], { sheet }: CellRef): SheetSnapshot | undefined {
  return sheets.find(({ name }) => name === sheet);
}
