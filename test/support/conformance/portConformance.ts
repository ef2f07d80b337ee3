/**
 * What every workbook port does, whatever lies behind it. The adapter on Office.js and the one on files run the same
 * examples, so that the add-in and the command line cannot drift apart.
 */
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { formatAt, formulaAt, valueAt } from "../../../src/core/workbook/cells";
import type { WorkbookChanges } from "../../../src/core/workbook/port";
import type { PlannedCell } from "../../../src/core/workbook/sheetPlan";
import type { FixtureWorkbook } from "./fixtures";
import { cell, FULL_PLAN, PLANT, plan, TEXTS } from "./fixtures";
import { followingExamples } from "./following";
import { refusalExamples } from "./refusals";
import { named, NOTHING, row } from "./underTest";
import type { After, PortUnderTest, Start } from "./underTest";

export type { FixtureSheet, FixtureWorkbook } from "./fixtures";
export type { Hanging, PortUnderTest } from "./underTest";

/** Registers the examples. `open` makes a workbook of the fixture and a port on it. */
export function portConformance(adapter: string, open: (fixture: FixtureWorkbook) => Promise<PortUnderTest>): void {
  describe(`workbook port: ${adapter}`, () => {
    let under: PortUnderTest;
    let opened: PortUnderTest[] = [];

    async function start(fixture: FixtureWorkbook = PLANT): Promise<WorkbookSnapshot> {
      under = await open(fixture);
      opened.push(under);
      return under.port.read();
    }

    async function after(changes: WorkbookChanges): Promise<WorkbookSnapshot> {
      await under.port.write(changes);
      return (await under.reopened()).read();
    }

    afterEach(() => {
      for (const one of opened) one.dispose();
      opened = [];
    });

    readingExamples(start, () => under);
    creatingExamples(start, after, () => under);
    updatingExamples(start, after);
    followingExamples(start, after, () => under);
    refusalExamples(start, () => under);
    stateExamples(start, after, () => under);
  });
}

function readingExamples(start: Start, under: () => PortUnderTest): void {
  test("reads numbers, texts, dates, truth values, errors and empty cells for what they are", async () => {
    const sheet = named(await start(), "Apr 2025");
    expect(row(sheet, 1)).toEqual(["Coal", 1200.5, "t", 45748, true, { error: "#DIV/0!" }]);
    expect(row(sheet, 2)).toEqual(["Lignite", 0, "t", 45749, false, ""]);
    expect(row(sheet, 3)).toEqual(["Petcoke", null, "t", null, null, { error: "#N/A" }]);
  });

  test("reads formulas and number formats beside the values", async () => {
    const sheet = named(await start(), "Apr 2025");
    expect([formulaAt(sheet, 4, 1), valueAt(sheet, 4, 1), formatAt(sheet, 4, 1)]).toEqual(["=SUM(B2:B4)", 1200.5, "0.000"]);
    expect([formulaAt(sheet, 1, 0), formatAt(sheet, 1, 0), formatAt(sheet, 1, 3)]).toEqual(["", "General", "dd-mmm-yyyy"]);
  });

  test("reads all sheets in tab order, hidden ones too", async () => {
    const { sheets, dateSystem, part } = await start();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Apr 2025", "visible"],
      ["Notes", "hidden"],
      ["Keys", "veryHidden"],
      ["Form A", "visible"],
    ]);
    expect([dateSystem, part]).toEqual([1900, null]);
    expect(under().isUntouched()).toBe(true);
  });

  test("knows a tab of ours by its property after it was renamed", async () => {
    const before = named(await start(), "Form A");
    await under().renameSheet("Form A", "Annual form");
    const sheet = named(await (await under().reopened()).read(), "Annual form");
    expect([before.form, sheet.form, valueAt(sheet, 0, 0)]).toEqual(["form-a", "form-a", "old"]);
  });

  test("reads the date system", async () => {
    const { dateSystem } = await start({ sheets: [{ name: "Sheet1", values: [[1]] }], dateSystem: 1904 });
    expect(dateSystem).toBe(1904);
  });

  test("reads a sheet without content, and whether a sheet is protected", async () => {
    const { sheets } = await start({
      sheets: [
        { name: "Empty", values: [] },
        { name: "Locked", values: [[1]], protected: true },
      ],
    });
    expect(sheets.map(({ values, protected: locked }) => [values, locked])).toEqual([
      [[], false],
      [[[1]], true],
    ]);
  });
}

function creatingExamples(start: Start, after: After, under: () => PortUnderTest): void {
  test("puts a new sheet in front of the one it names, with its names, and all others stay in order", async () => {
    const { sheets } = await start();
    const before = sheets.find(({ name }) => name === "Form A")!.id;
    const print = { orientation: "portrait", titleRows: 1, header: "First", area: { top: 0, left: 0, bottom: 1, right: 1 } } as const;
    const contents = { ...plan("C", "Contents", [cell(0, 0, { value: "first" })]), before, print };
    const written = await after({ ...NOTHING, create: [contents, plan("L", "Last", [])] });
    expect(written.sheets.map(({ name }) => name)).toEqual(["Apr 2025", "Notes", "Keys", "Contents", "Form A", "Last"]);
    expect((await under().hangingOn("Contents")).printArea).toBe("A1:B2");
    expect(valueAt(named(written, "Contents"), 0, 0)).toBe("first");
  });

  test("creates sheets after the existing ones, in order, with their identity", async () => {
    await start();
    const { sheets } = await after({ ...NOTHING, create: [plan("B", "Form B", []), plan("C", "Form C", [cell(0, 0, { value: "x" })])] });
    expect(sheets.map(({ name }) => name)).toEqual(["Apr 2025", "Notes", "Keys", "Form A", "Form B", "Form C"]);
    expect(sheets.slice(4).map(({ form }) => form)).toEqual(["B", "C"]);
  });

  test("what was planned is what is read", async () => {
    await start();
    const cells = [
      cell(0, 0, { value: "Coal" }),
      cell(0, 1, { value: 12.25 }, "0.00"),
      cell(0, 2, { value: true }),
      cell(0, 3, { value: { error: "#N/A" } }),
      cell(2, 0, { value: null }),
      cell(2, 1, { formula: "=B1*2", value: 24.5 }, "0.000"),
      cell(2, 2, { value: 45748 }, "dd-mmm-yyyy"),
      cell(3, 0, { value: "" }),
    ];
    const sheet = named(await after({ ...NOTHING, create: [plan("B", "Form B", cells)] }), "Form B");
    expect(row(sheet, 0).slice(0, 4)).toEqual(["Coal", 12.25, true, { error: "#N/A" }]);
    expect([valueAt(sheet, 2, 0), valueAt(sheet, 2, 1), formulaAt(sheet, 2, 1), valueAt(sheet, 2, 2), valueAt(sheet, 3, 0)]).toEqual([
      null,
      24.5,
      "=B1*2",
      45748,
      null,
    ]);
    expect([formatAt(sheet, 0, 0), formatAt(sheet, 0, 1), formatAt(sheet, 2, 1), formatAt(sheet, 2, 2)]).toEqual([
      "General",
      "0.00",
      "0.000",
      "dd-mmm-yyyy",
    ]);
  });

  test.each(TEXTS)("the text %j stays that text, in a general and in a text cell", async (text) => {
    await start();
    const cells = [cell(0, 0, { value: text }), cell(0, 1, { value: text }, "@")];
    const sheet = named(await after({ ...NOTHING, create: [plan("B", "Form B", cells)] }), "Form B");
    expect([valueAt(sheet, 0, 0), formulaAt(sheet, 0, 0), valueAt(sheet, 0, 1), formulaAt(sheet, 0, 1)]).toEqual([text, "", text, ""]);
  });

  test("formulas may refer to sheets made by the same change, whichever comes first", async () => {
    await start();
    const first = plan("B", "Form B", [cell(0, 0, { formula: "='Form C'!A1+1", value: 8 })]);
    const second = plan("C", "Form C", [cell(0, 0, { value: 7 }), cell(1, 0, { formula: "='Apr 2025'!B2*2", value: 2401 })]);
    const workbook = await after({ ...NOTHING, create: [first, second] });
    expect([valueAt(named(workbook, "Form B"), 0, 0), valueAt(named(workbook, "Form C"), 1, 0)]).toEqual([8, 2401]);
  });

  test("a full plan is taken whole, and the user's sheets stay as they were", async () => {
    const before = await start();
    const workbook = await after({ ...NOTHING, create: [FULL_PLAN] });
    expect(workbook.sheets.slice(0, 4)).toEqual(before.sheets);
    expect(under().isUntouched()).toBe(false);
    expect(row(named(workbook, "Tracker"), 3)).toEqual(["May", 2, "ok"]);
  });
}

function updatingExamples(start: Start, after: After): void {
  const update = async (begin: Start, cells: readonly PlannedCell[], restyle: boolean, then: After): Promise<SheetSnapshot> => {
    const sheet = named(await begin(), "Apr 2025");
    return named(await then({ ...NOTHING, update: [{ sheetId: sheet.id, cells, restyle }] }), "Apr 2025");
  };

  test("writes the cells it is given and no others", async () => {
    const cells = [cell(1, 1, { value: 1300 }), cell(3, 1, { value: 50 }), cell(6, 0, { value: "new" })];
    const sheet = await update(start, cells, false, after);
    expect([valueAt(sheet, 1, 1), valueAt(sheet, 2, 1), valueAt(sheet, 3, 1), valueAt(sheet, 6, 0)]).toEqual([1300, 0, 50, "new"]);
    expect([formulaAt(sheet, 4, 1), formatAt(sheet, 1, 1), row(sheet, 2)]).toEqual([
      "=SUM(B2:B4)",
      "0.000",
      ["Lignite", 0, "t", 45749, false, ""],
    ]);
  });

  test("clears a cell that is planned empty, and puts a formula in place of a value", async () => {
    const sheet = await update(start, [cell(1, 0, { value: null }), cell(2, 1, { formula: "=B2*2", value: 2401 })], false, after);
    expect([valueAt(sheet, 1, 0), formulaAt(sheet, 2, 1), valueAt(sheet, 2, 1)]).toEqual([null, "=B2*2", 2401]);
  });

  test("without restyling number formats stay, with it they become the planned ones", async () => {
    const kept = await update(start, [cell(1, 1, { value: 5 }, "0.00%")], false, after);
    expect(formatAt(kept, 1, 1)).toBe("0.000");
    const changed = await update(start, [cell(1, 1, { value: 5 }, "0.00%"), cell(2, 1, { value: 6 })], true, after);
    expect([formatAt(changed, 1, 1), formatAt(changed, 2, 1)]).toEqual(["0.00%", "General"]);
  });

  test("a text that looks like a formula stays a text in a cell that exists", async () => {
    const sheet = await update(
      start,
      [cell(1, 0, { value: "=A1" }), cell(1, 2, { value: "-kg" }), cell(2, 0, { value: "1/2" })],
      false,
      after,
    );
    expect([valueAt(sheet, 1, 0), formulaAt(sheet, 1, 0), valueAt(sheet, 1, 2), valueAt(sheet, 2, 0)]).toEqual(["=A1", "", "-kg", "1/2"]);
  });
}

function stateExamples(start: Start, after: After, under: () => PortUnderTest): void {
  test("no changes, no write", async () => {
    const { sheets } = await start();
    await under().port.write({ create: [], update: [{ sheetId: sheets[0]!.id, cells: [], restyle: true }] });
    expect(under().isUntouched()).toBe(true);
  });

  test.each([["plain"], ["<a> & \"b\" 'c' ]]> é ₹ 😀"], ['{"lines":[1,2]}'], ["two\nlines"], [""]])(
    "the custom part keeps %j",
    async (text) => {
      await start();
      expect((await after({ ...NOTHING, part: text })).part).toBe(text);
    },
  );

  test("the custom part is replaced, kept when not mentioned, and removed by null", async () => {
    await start();
    await after({ ...NOTHING, part: "one" });
    await under().port.write({ ...NOTHING, part: "two" });
    const kept = await after({ ...NOTHING, create: [plan("B", "Form B", [])] });
    expect(kept.part).toBe("two");
    expect((await after({ ...NOTHING, part: null })).part).toBeNull();
  });
}
