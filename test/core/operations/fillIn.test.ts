/** Figures typed in the pane reach their blank cells, and never one that holds something. */
import { createInputs } from "../../../src/core/operations";
import { fillIn } from "../../../src/core/operations/fillIn";
import { readLedger } from "../../../src/core/ledger/chain";
import { valueAt } from "../../../src/core/workbook/cells";
import type { CellRef } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";

const SIGNED = { now: "2026-05-15T09:00:00Z", who: "R. Iyer" };
const cell = (row: number, column: number): CellRef => ({ sheet: "Monitoring Plan", row, column });
/** Address and chief executive of the entity. */
const [FREE, OTHER, LABEL] = [cell(11, 1), cell(12, 1), cell(11, 0)];

test("numbers as numbers, words as words, one entry in the ledger; refused as a whole when one cell is taken", async () => {
  const port = filePort(newWorkbook(), "new.xlsx");
  await createInputs(port, { sector: "cement", year: { start: 2026 }, months: false });
  await fillIn(
    port,
    [
      { cell: FREE, text: "1,23,456.7" },
      { cell: OTHER, text: "R. Iyer" },
    ],
    SIGNED,
  );
  const after = await port.read();
  const plan = after.sheets.find(({ name }) => name === "Monitoring Plan")!;
  expect([valueAt(plan, 11, 1), valueAt(plan, 12, 1)]).toEqual([123456.7, "R. Iyer"]);
  expect(readLedger(after)!.rows.at(-1)!.fields).toMatchObject({
    action: "filled in",
    where: "'Monitoring Plan'!B12, 'Monitoring Plan'!B13",
    new: "1,23,456.7; R. Iyer",
  });
  const bytes = port.bytes();
  for (const taken of [FREE, LABEL])
    await expect(
      fillIn(
        port,
        [
          { cell: cell(13, 1), text: "1" },
          { cell: taken, text: "2" },
        ],
        SIGNED,
      ),
    ).rejects.toThrow(/^'Monitoring Plan'![AB]12 is not blank any more, so nothing was written\./);
  expect(port.bytes()).toEqual(bytes);
});
