/** @jest-environment jsdom */
/** Workbooks and moments in which not everything works: each says what does, what does not, and how to go on. */
import { TextEncoder } from "node:util";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import { recordAction } from "../../src/core/operations/record";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { WorkbookError } from "../../src/core/workbook/port";
import type { WorkbookProblem } from "../../src/core/workbook/port";
import { snapshotOf } from "../support/planSnapshot";
import { EMPTY, assessmentWith, fakeSession, inventoryAt } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press } from "./support/openPane";

jest.setTimeout(60_000);
// The page of a test has none; every web view has.
Object.assign(globalThis, { TextEncoder });
beforeAll(() =>
  Promise.all([
    import("../../src/taskpane/views/firstRun/FirstRun"),
    import("../../src/taskpane/views/ledger/LedgerView"),
    import("../../src/taskpane/views/forms/FormsView"),
  ]),
);
beforeEach(() => freshBrowser());
afterEach(cleanup);

const PLANT = "Narmada Vista Cement (sample)";
const STANDING = assessmentWith(inventoryAt("0.7", "0.72"));

test("a workbook opened for reading: what works and what does not is said first", async () => {
  await openAt("overview", PLANT, fakeSession(STANDING), { readOnly: true });
  expect(screen.getByText(/^This workbook is open for reading only\. Overview, Check, What-if and Factors work;/)).toBeTruthy();
});

test("an Excel without custom functions: everything but the formulas works", async () => {
  await openAt("overview", PLANT, fakeSession(STANDING), { support: "noFunctions" });
  expect(
    screen.getByText("This Excel has no custom functions, so CCTS formulas show #NAME?. Check and the form tabs work in full."),
  ).toBeTruthy();
});

test("an empty workbook: the sample plant is refused by name where a sheet is in its way", async () => {
  const createSample = () =>
    Promise.reject(
      new WorkbookError("nameTaken", 'The sheet "Apr 2025" is already there. Open an empty workbook for the sample plant.', "Apr 2025"),
    );
  await openAt("overview", "Your plant's GEI, in your own workbook", fakeSession(EMPTY, { createSample }));
  await press("Try the sample plant");
  expect((await screen.findByRole("alert")).textContent).toContain('The sheet "Apr 2025" is already there.');
});

describe("when Excel does not let the add-in in", () => {
  const refusing = (problem: WorkbookProblem, message: string) =>
    fakeSession(STANDING, { previewForms: () => Promise.reject(new WorkbookError(problem, message)) });

  test.each([
    ["lostFocus", "Another workbook came to the front while this one was being worked on. Click into this workbook and try again."],
    ["editMode", "A cell is being edited. Press Enter or Esc in that cell and try again."],
    ["readOnly", "The workbook is read-only, so nothing was written. Save a copy and work there."],
  ] as const)("%s: the way on stands beside what is known, and checking again is one press", async (problem, message) => {
    const session = await openAt("forms", "Forms", refusing(problem, message));
    await press("Preview the changes");
    expect((await screen.findByRole("alert")).textContent).toContain(message);
    await press("Check again");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(session.calls).toHaveLength(3);
  });

  test("in Hindi the remedy is Hindi, with Excel's sentence among the details", async () => {
    freshBrowser("hi");
    await openAt("forms", "फ़ॉर्म", refusing("lostFocus", "Another workbook came to the front."));
    await press("बदलाव पहले देखें");
    const alert = await screen.findByRole("alert");
    expect(alert.querySelector("summary")?.parentElement?.textContent).toContain("Another workbook came to the front.");
  });
});

test("what was done is told in Hindi; where and why stay as the ledger has them", async () => {
  freshBrowser("hi");
  const snapshot = snapshotOf(cementSample());
  const { create } = recordAction(snapshot, {
    time: "2026-05-15T10:30:00Z",
    who: "R. Iyer",
    action: "build, draft",
    where: "Form A: 210 cells",
    old: "",
    new: "",
    reason: "",
  });
  await openAt("ledger", "बही", fakeSession(assessSnapshot(snapshotOf([...cementSample(), ...create]), { asOf: HOST.today })));
  expect(screen.getByText("1. फ़ॉर्म बने, मसौदा")).toBeTruthy();
  expect(screen.getByText("Form A: 210 cells").lang).toBe("en");
});
