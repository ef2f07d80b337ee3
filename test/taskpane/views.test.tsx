/** @jest-environment jsdom */
/** The views that are fetched when they are opened, over the sample plant and a desk without Excel. */
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import type { AssessedFinding, Assessment } from "../../src/core/operations/operationTypes";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { App } from "../../src/taskpane/App";
import type { PaneHost } from "../../src/taskpane/host";
import { snapshotOf } from "../support/planSnapshot";
import { fakeSession, finding } from "./support/fakeSession";
import type { FakeSession } from "./support/fakeSession";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const AS_OF = { year: 2026, month: 5, day: 15 };
const HOST: PaneHost = { support: "ready", readOnly: false, officeTheme: undefined, locale: "en-IN", view: "overview", today: AS_OF };
const SNAPSHOT = snapshotOf(cementSample());
const SAMPLE: Assessment = assessSnapshot(SNAPSHOT, { asOf: AS_OF });

/** Fetched here, so that no test waits for the compiler. */
beforeAll(() =>
  Promise.all([
    import("../../src/taskpane/views/whatif/WhatIfView"),
    import("../../src/taskpane/views/factors/FactorsView"),
    import("../../src/taskpane/views/ledger/LedgerView"),
    import("../../src/taskpane/views/data/DataView"),
    import("../../src/taskpane/views/check/CheckView"),
    import("../../src/taskpane/views/forms/FormsView"),
  ]),
);

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem("ccts.preferences", JSON.stringify({ language: "en", theme: "light", who: "R. Iyer" }));
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
});
afterEach(cleanup);

async function open(
  view: PaneHost["view"],
  title: string,
  assessment: Assessment = SAMPLE,
  session: FakeSession = fakeSession(assessment),
): Promise<FakeSession> {
  render(<App session={session} host={{ ...HOST, view }} />);
  await screen.findByRole("heading", { level: 1, name: title });
  return session;
}

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole("button", { name });
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
}

const rowOf = (name: RegExp) => screen.getByRole("row", { name }).textContent;

describe("what-if", () => {
  test("a scenario stands beside the plant as it is, and nothing is written", async () => {
    const session = await open("whatIf", "What-if");
    expect(rowOf(/^Now/)).toMatch(/^Now0\.\d{4}/);
    await press("Add a scenario");
    fireEvent.change(screen.getByLabelText("Add a change: Scenario 1"), { target: { value: "biomass" } });
    fireEvent.change(screen.getByLabelText("Stream"), { target: { value: "rdf|kiln" } });
    fireEvent.change(screen.getByLabelText("Biomass share, %"), { target: { value: "100 %" } });
    expect(rowOf(/^Scenario 1/)).toMatch(/-0\.\d{4} against now/);
    expect(screen.getByText("1 cell would change")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Add a change: Scenario 1"), { target: { value: "kilnHeat" } });
    const kiln = screen.getByLabelText(/^New value, kcal\/kg clinker; now /);
    expect(Number((kiln as HTMLInputElement).value)).toBeLessThan(
      Number(/now ([\d.]+)/.exec(screen.getByText(/^New value/).textContent)![1]),
    );
    expect(screen.getByText(/^[\d.]+ kcal\/kg clinker: GEI -0\.\d{4}, \+[\d,]+ CCC$/)).toBeTruthy();
    expect(session.calls).toEqual(["read 2026-5-15"]);
  });

  test("what is in the way of a change is said, and other views do not lose the scenario", async () => {
    await open("whatIf", "What-if");
    await press("Add a scenario");
    fireEvent.change(screen.getByLabelText("Add a change: Scenario 1"), { target: { value: "wasteHeat" } });
    fireEvent.change(screen.getByLabelText("kWh a year"), { target: { value: "10,00,00,00,000" } });
    expect(screen.getByText("Change 1: In one month this is more than all the power from the grid.")).toBeTruthy();
    expect(rowOf(/^Scenario 1/)).toBe("Scenario 1–––");
    await press("Settings");
    await press("What-if");
    expect(await screen.findByText("Change 1: In one month this is more than all the power from the grid.")).toBeTruthy();
  });

  test("a price that is none is refused, and the last good one holds", async () => {
    await open("whatIf", "What-if");
    const before = rowOf(/^Now/);
    fireEvent.change(screen.getByLabelText("Likely"), { target: { value: "-5" } });
    expect(screen.getByText("Give a price above 0.")).toBeTruthy();
    expect(rowOf(/^Now/)).toBe(before);
    fireEvent.change(screen.getByLabelText("Likely"), { target: { value: "2000" } });
    expect(rowOf(/^Now/)).not.toBe(before);
  });
});

describe("factors", () => {
  test("a source is found by what people call it, with its citation, and inserted with it", async () => {
    const session = await open("factors", "Factors");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "HSD" } });
    fireEvent.click(await screen.findByText(/^Annexure IV, Sr\. 10/));
    await press("Insert value and source: Diesel (HSD): CO2 factor");
    expect(session.calls.at(-1)).toMatch(/^insert \[\{"value":74\.1\},\{"value":"tCO2\/TJ: .*Annexure IV/);
    await press("Insert formula: Diesel (HSD): CO2 factor");
    expect(session.calls.at(-1)).toBe(
      `insert ${JSON.stringify([{ formula: '=CCTS.FACTOR("gas_diesel_oil","co2","2025-26")', value: null }])}`,
    );
  });

  test("a name nobody uses says what to try", async () => {
    await open("factors", "Factors");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "xyzzy" } });
    expect(await screen.findByText("Nothing is called that. Try another name, such as HSD, furnace oil or clinker.")).toBeTruthy();
  });
});

describe("check", () => {
  const warning = finding({
    check: "AD-02",
    severity: "warning",
    where: { sheet: "Apr 2025", row: 8, column: 8 },
    words: { line: "Petcoke", field: "Quantity", month: "Apr 2025" },
  });

  test("a warning is acknowledged with a reason, signed", async () => {
    const session = await open("check", "Check", { ...SAMPLE, findings: [warning] });
    await press("Acknowledge");
    fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: "Kiln stop, see log" } });
    await press("Acknowledge with this reason");
    await waitFor(() => expect(session.calls).toContain("acknowledge AD-02 R. Iyer: Kiln stop, see log"));
  });

  test("who acknowledged it is shown, and there is nothing more to do", async () => {
    const acknowledgement = { check: "AD-02", where: "", what: "", reason: "Kiln stop", who: "R. Iyer", when: "", print: "" };
    await open("check", "Check", { ...SAMPLE, findings: [{ ...warning, acknowledgement }] as readonly AssessedFinding[] });
    expect(screen.getByText("Acknowledged by R. Iyer: Kiln stop")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Acknowledge" })).toBeNull();
  });

  test("a number stored as text is shown before and after, and put right", async () => {
    const sheets = SNAPSHOT.sheets.map((sheet) => {
      if (sheet.name !== "Apr 2025") return sheet;
      const values = sheet.values.map((row, r) => row.map((value, c) => (r === 8 && c === 5 ? "1,23,456" : value)));
      return { ...sheet, values };
    });
    const asText = finding({
      check: "AD-12",
      severity: "warning",
      where: { sheet: "Apr 2025", row: 8, column: 5 },
      words: { line: "Petcoke", field: "Received", month: "Apr 2025", text: "1,23,456" },
    });
    const session = await open("check", "Check", { ...SAMPLE, snapshot: { ...SNAPSHOT, sheets }, findings: [asText] });
    expect(screen.getByText("Quick fix: 1,23,456 becomes 123456")).toBeTruthy();
    await press("Fix it");
    await waitFor(() => expect(session.calls).toContain("applyQuickFix AD-12 R. Iyer"));
  });

  test("the Check tab is written and shown", async () => {
    const session = await open("check", "Check", { ...SAMPLE, findings: [warning] });
    await press("Write the Check tab");
    await waitFor(() => expect(session.calls).toEqual(["read 2026-5-15", "writeReport en R. Iyer", "goTo Check 0 0", "read 2026-5-15"]));
  });
});

describe("forms", () => {
  test("the set decides which tabs are built", async () => {
    const built: (readonly string[])[] = [];
    const session = fakeSession(SAMPLE);
    await open(
      "forms",
      "Forms",
      SAMPLE,
      fakeSession(SAMPLE, { previewForms: (options) => (built.push(options.forms), session.run("previewForms", options)) }),
    );
    fireEvent.click(screen.getByRole("radio", { name: /^Forms of the guide/ }));
    await press("Preview the changes");
    expect(built).toEqual([["contents", "data", "factors", "inputs", "formA", "formB", "formC", "formD", "formE2Plan"]]);
  });

  test("a build ends with the way to each tab, and with the way back", async () => {
    const session = await open("forms", "Forms");
    await press("Preview the changes");
    await press(/^Build /);
    expect(await screen.findByText("Built as a draft")).toBeTruthy();
    await press("Go to Form A");
    await waitFor(() => expect(session.calls).toContain("goTo Form A 0 0"));
    await press("Restore…");
    expect(await screen.findByText("These tabs go, with everything on them: Form A")).toBeTruthy();
  });

  test("going back says which tabs go, and asks once more", async () => {
    const session = await open("forms", "Forms");
    await press("Restore…");
    expect(await screen.findByText("These tabs go, with everything on them: Form A")).toBeTruthy();
    await press(/^Restore this state/);
    await press("Yes, restore");
    await waitFor(() => expect(session.calls).toContain("restore 0 R. Iyer"));
  });
});

describe("ledger", () => {
  test("a request is written down, signed", async () => {
    const session = await open("ledger", "Ledger");
    expect(screen.getByText("No request yet.")).toBeTruthy();
    await press("Add a request");
    fireEvent.change(screen.getByLabelText(/^What the ACVA asks/), { target: { value: "Where is the weighbridge slip?" } });
    fireEvent.change(screen.getByLabelText(/^Cell or line/), { target: { value: "'Apr 2025'!I7" } });
    await press("Write it down");
    await waitFor(() => expect(session.calls).toContain("addCr R. Iyer: Where is the weighbridge slip? 'Apr 2025'!I7"));
  });

  test("where the web view may not copy, the text is there to be copied by hand", async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("not allowed")) } });
    await open("ledger", "Ledger");
    await press("Copy");
    expect(await screen.findByDisplayValue('{"format":"ccts"}')).toBeTruthy();
  });
});

test("each view has its page of help, and it follows the view", async () => {
  await open("whatIf", "What-if");
  await press("Help");
  expect((await screen.findByRole("region", { name: "Help: What-if" })).textContent).toMatch(
    /^Put changes together and compare up to eight scenarios/,
  );
  await press("Settings");
  expect(await screen.findByRole("region", { name: "Help: Settings" })).toBeTruthy();
  await press("Close help");
  expect(screen.queryByRole("region", { name: "Help: Settings" })).toBeNull();
});

test("the overview says what the certificates are worth, as a range, and where the prices are", async () => {
  await open("overview", "Narmada Vista Cement (sample)");
  expect(screen.getByText("₹500.00 to ₹3,000.00 each: a range used in modelling, no market price")).toBeTruthy();
  expect(screen.getByText(/^₹ [\d.]+ (lakh|crore) to [\d.]+ (lakh|crore)$/)).toBeTruthy();
  await press("Change");
  expect(await screen.findByRole("heading", { level: 1, name: "What-if" })).toBeTruthy();
});
