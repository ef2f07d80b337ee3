/** A method choice is tried without writing, and typing it gives the very figures that were shown. */
import { assess } from "../../../src/core/operations";
import { choiceEffect, chooseMethod } from "../../../src/core/operations/planChoice";
import { readLedger } from "../../../src/core/ledger/chain";
import { isMissing } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import { AS_OF, sampleFile } from "../../support/sampleWorkbook";

const SIGNED = { now: "2026-05-15T10:30:00Z", who: "R. Iyer" };
const LEFT_OUT = { item: "internalTransport", value: "left out", reason: "Metered apart" } as const;
const shown = (figure: Figure | undefined) => (figure === undefined || isMissing(figure) ? "gap" : figure.value.toString());

test("what was shown before is what the workbook gives afterwards, with reason and ledger entry", async () => {
  const port = await sampleFile();
  const before = await assess(port, { asOf: AS_OF });
  const tried = choiceEffect(before, LEFT_OUT, AS_OF);
  await chooseMethod(port, LEFT_OUT, SIGNED);
  const after = await assess(port, { asOf: AS_OF });
  expect(shown(after.inventory?.gei)).toBe(shown(tried?.gei));
  expect(shown(after.inventory?.gei)).not.toBe(shown(before.inventory?.gei));
  const { text, note } = after.reading.plan!.method.internalTransport;
  expect([text, note]).toEqual(["left out", "Metered apart"]);
  const { action, old, new: now, reason } = readLedger(after.snapshot)!.rows.at(-1)!.fields;
  expect([action, old, now, reason]).toEqual(["method choice", "counted", "left out", "Metered apart"]);
});

test("a figure is typed as a number", async () => {
  const port = await sampleFile();
  await chooseMethod(port, { item: "electricityTolerance", value: 0.5, reason: "Meter class 0.2" }, SIGNED);
  const { reading } = await assess(port, { asOf: AS_OF });
  expect(reading.plan?.method.electricityTolerance.number?.toString()).toBe("0.5");
});

test("a plan without the row is said so, and nothing is written", async () => {
  const port = await sampleFile();
  const { snapshot, reading } = await assess(port, { asOf: AS_OF });
  const { row, column, sheet: name } = reading.plan!.method.gwp.cell!;
  const sheet = snapshot.sheets.find((each) => each.name === name)!;
  await port.write({
    create: [],
    update: [
      { sheetId: sheet.id, cells: [{ row, column: column - 1, content: { value: "Something else" }, style: "label" }], restyle: false },
    ],
  });
  await expect(chooseMethod(port, { item: "gwp", value: "AR6", reason: "" }, SIGNED)).rejects.toThrow(
    'The Monitoring Plan has no row "Global warming potentials", so nothing was written. Add a row with this label ' +
      'under "8. Method choices, with reasons in the note", and try again.',
  );
  expect(readLedger((await assess(port, { asOf: AS_OF })).snapshot)).toBeNull();
});
