/** @jest-environment jsdom */
/** Data: what the plan lacks and where, rows it asks for, and the questions of the reading in both languages. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import type { Assessment } from "../../src/core/operations/operationTypes";
import type { Question } from "../../src/core/reading/questions/questions";
import { blankInputs } from "../../src/core/sectors/blank";
import { cementSample } from "../../src/core/sectors/cement/sample";
import type { WorkbookSnapshot } from "../../src/core/workbook/cells";
import { plan } from "../cases/messy/plant";
import { book, grid } from "../support/grids";
import { snapshotOf } from "../support/planSnapshot";
import { fakeSession } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press } from "./support/openPane";

jest.setTimeout(60_000);
beforeAll(() => import("../../src/taskpane/views/data/DataView"));
beforeEach(() => freshBrowser());
afterEach(cleanup);

const assessed = (snapshot: WorkbookSnapshot): Assessment => assessSnapshot(snapshot, { asOf: HOST.today });
const SAMPLE = assessed(snapshotOf(cementSample()));
const BLANK = assessed(
  snapshotOf(
    blankInputs({ sector: "cement", year: { start: 2025 }, streams: [{ stream: "Petcoke", material: "petcoke", use: "kiln", unit: "t" }] }),
  ),
);

describe("the plan's thirteen contents", () => {
  test("a complete plan, and the year after the finished one", async () => {
    const session = await openAt("data", "Data", fakeSession(SAMPLE));
    expect(screen.getByText("13 of 13 contents described")).toBeTruthy();
    expect(screen.getByText("12 of 12 months in the workbook")).toBeTruthy();
    await press("Start 2026-27…");
    expect(session.calls).toHaveLength(1);
    await press("Start 2026-27");
    await waitFor(() => expect(session.calls[1]).toMatch(/^startNextYear/));
  });

  test("what is missing comes first, and leads to its cell", async () => {
    const session = await openAt("data", "Data", fakeSession(BLANK));
    expect(screen.getByText("0 of 13 contents described")).toBeTruthy();
    expect(screen.getByText("Measurement or factor type blank: Petcoke (kiln)")).toBeTruthy();
    const { cell } = BLANK.reading.plan!.procedures.find(({ content }) => content.text.startsWith("5(6).7"))!.description;
    fireEvent.click(screen.getByRole("button", { name: /^7\. Sampling: go to 'Monitoring Plan'!B\d+$/ }));
    expect(session.calls.at(-1)).toBe(`goTo Monitoring Plan ${cell!.row} 1`);
  });

  test("a missing table leads to its title", async () => {
    const session = await openAt("data", "Data", fakeSession(BLANK));
    fireEvent.click(screen.getByRole("button", { name: /^11\. Meters and measuring equipment: go to/ }));
    const [, row] = /goTo Monitoring Plan (\d+) 0/.exec(session.calls.at(-1)!)!;
    expect(BLANK.snapshot.sheets.find(({ name }) => name === "Monitoring Plan")!.values[Number(row)]![0]).toBe(
      "5. Meters and measuring equipment",
    );
  });
});

describe("a stream new in the plan", () => {
  const sheets = SAMPLE.snapshot.sheets.map((sheet) =>
    sheet.form !== "month:2025-04"
      ? sheet
      : { ...sheet, values: sheet.values.map((row) => row.map((value) => (value === "RDF" ? null : value))) },
  );

  test("is offered its row in the month that lacks it", async () => {
    const session = await openAt("data", "Data", fakeSession({ ...SAMPLE, snapshot: { ...SAMPLE.snapshot, sheets } }));
    expect(screen.getByText("RDF (kiln): Apr 2025")).toBeTruthy();
    await press("Add 1 row");
    await waitFor(() => expect(session.calls).toContainEqual(expect.stringMatching(/^offerRows .*"who":"R. Iyer"/)));
  });

  test("nothing is offered where every month has its rows", async () => {
    await openAt("data", "Data", fakeSession(SAMPLE));
    expect(screen.queryByText("Rows the plan asks for")).toBeNull();
  });
});

describe("questions of the reading", () => {
  const unit: Question = {
    id: "unit:bag",
    topic: "unit",
    where: null,
    what: "The unit bag is not known.",
    words: { text: "bag" },
    answers: [{ label: "t", correction: { kind: "unit", text: "bag", means: "t" } }],
    count: 3,
  };
  const name: Question = {
    id: "name:fuel:coal",
    topic: "name",
    where: { sheet: "Fuels", row: 4, column: 0 },
    what: 'Which stream of the plan is "Coal"? Two fit.',
    words: { table: "fuel", text: "Coal" },
    count: 1,
    answers: [
      {
        label: "Imported coal (kiln)",
        correction: { kind: "name", table: "fuel", text: "Coal", stream: "Imported coal", use: "kiln", lot: "" },
      },
      {
        label: '"Coal" as it is, not in the plan',
        correction: { kind: "name", table: "fuel", text: "Coal", stream: "Coal", use: "", lot: "" },
      },
    ],
  };
  const asking = (...questions: readonly Question[]) => fakeSession({ ...SAMPLE, reading: { ...SAMPLE.reading, questions } });

  test("an answer is previewed, then kept", async () => {
    const session = await openAt("data", "Data", asking(unit));
    expect(screen.getByText("3 places")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Answer"), { target: { value: "0" } });
    expect(await screen.findByText(/^With your answers: \d+ rows are read, 0 questions left\.$/)).toBeTruthy();
    await press("Keep these answers");
    await waitFor(() => expect(session.calls.some((call) => call.startsWith('saveMapping [{"text":"bag","means":"t"}]'))).toBe(true));
  });

  test("in Hindi question and answers are Hindi, with the reading's own sentence below", async () => {
    freshBrowser("hi");
    await openAt("data", "आँकड़े", asking(name));
    expect(screen.getByText('योजना में "Coal" कौन-सा है?')).toBeTruthy();
    expect(screen.getByText('Which stream of the plan is "Coal"? Two fit.').lang).toBe("en");
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(
      expect.arrayContaining(["Imported coal (kiln)", '"Coal" जैसा लिखा है, योजना में नहीं']),
    );
  });
});

describe("rows of other people's tables", () => {
  const MIS = grid("MIS", [
    ["FY 2025-26"],
    ["Particulars", "Unit", "Apr-25", "May-25"],
    ["Imported coal consumption, kiln", "t", 1200, 1206],
    ["Grid power", "kWh", 2_000_000, 2_100_000],
  ]);
  const assessment = assessed(book([plan(), MIS]));

  function openDrawer(title: string | RegExp): void {
    const drawer = screen.getByText(title).parentElement as HTMLDetailsElement;
    drawer.open = true;
    fireEvent(drawer, new Event("toggle"));
  }
  const rowsShown = () => screen.getAllByRole("rowheader").map(({ firstChild }) => firstChild!.textContent);

  test("a row is found, given another unit, kept, and the answer taken back", async () => {
    const session = await openAt("data", "Data", fakeSession(assessment));
    openDrawer("2 rows of your tables");
    expect(rowsShown()).toEqual(["Imported coal consumption, kiln", "Grid power"]);
    fireEvent.change(screen.getByLabelText("Find a row"), { target: { value: "coal" } });
    expect([rowsShown(), screen.getByText("1 row shown").getAttribute("role")]).toEqual([["Imported coal consumption, kiln"], "status"]);
    await press("Change what Imported coal consumption, kiln is");
    expect(document.activeElement).toBe(screen.getByLabelText("This row is"));
    fireEvent.change(screen.getByLabelText("Unit"), { target: { value: "kg" } });
    await press("Use this");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Change what Imported coal consumption, kiln is" }));
    expect(screen.getByText("Imported coal, kiln, Consumed (kg)")).toBeTruthy();
    openDrawer("1 answer of yours");
    expect(screen.getByRole("button", { name: "Undo the answer for Imported coal consumption, kiln" })).toBeTruthy();
    await press("Keep these answers");
    const kept = { table: "fuel", field: "consumed", stream: "Imported coal", use: "kiln", lot: "", unit: "kg" };
    await waitFor(() => expect(session.calls.some((call) => call.includes(JSON.stringify(kept)))).toBe(true));
    await press("Undo the answer for Imported coal consumption, kiln");
    expect(screen.getByText("Imported coal, kiln, Consumed (t)")).toBeTruthy();
    expect(screen.queryByText("1 answer of yours")).toBeNull();
  });

  test("a row is left out only for a reason, in Hindi too", async () => {
    freshBrowser("hi");
    await openAt("data", "आँकड़े", fakeSession(assessment));
    openDrawer("आपकी तालिकाओं की 2 पंक्तियाँ");
    await press("Grid power क्या है, यह बदलें");
    fireEvent.change(screen.getByLabelText("यह पंक्ति है"), { target: { value: "left out" } });
    expect(screen.getByRole("button", { name: "यही मानें" }).getAttribute("aria-disabled")).toBe("true");
    fireEvent.change(screen.getByLabelText("क्यों छोड़ी गई"), { target: { value: "कॉलोनी" } });
    await press("यही मानें");
    expect(screen.getByText("छोड़ी गई: कॉलोनी")).toBeTruthy();
  });
});
