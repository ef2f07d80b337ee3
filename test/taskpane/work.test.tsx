/** @jest-environment jsdom */
/** A new plant in the pane: nothing is wrong, what is needed stands in groups, and every press leads to a cell. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import { blankInputs, usualPlant } from "../../src/core/sectors/blank";
import { snapshotOf } from "../support/planSnapshot";
import { Book } from "../core/checks/book";
import { EMPTY, fakeSession } from "./support/fakeSession";
import { freshBrowser, openAt, press } from "./support/openPane";

jest.setTimeout(60_000);
beforeAll(() => Promise.all([import("../../src/taskpane/views/overview/WorkToDo"), import("../../src/taskpane/views/firstRun/FirstRun")]));
beforeEach(() => freshBrowser());
afterEach(cleanup);

const TODAY = { year: 2025, month: 5, day: 15 };
const PLANT = { ...usualPlant("cement", "integrated", { start: 2025 }), name: "Angul Cement" };
const FRESH = snapshotOf(blankInputs(PLANT));
const fresh = assessSnapshot(FRESH, { asOf: TODAY });

const groupOf = async (title: string) => within((await screen.findByText(title)).closest("details")!);

test("the month to fill comes first, open, with its progress and the way to each cell", async () => {
  const session = await openAt("overview", "Angul Cement", fakeSession(fresh), { today: TODAY });
  const month = await groupOf("Needed for a GEI: Apr 2025");
  expect(month.getByText("0 of 14 cells")).toBeTruthy();
  expect(month.getByText("Coal, kiln: consumed is blank")).toBeTruthy();
  fireEvent.click(month.getByRole("button", { name: "Go to 'Apr 2025'!I8" }));
  await waitFor(() => expect(session.calls).toContain("goTo Apr 2025 7 8"));
  fireEvent.change(month.getByLabelText("Coal, kiln: consumed is blank, 'Apr 2025'!I8"), { target: { value: "9,000" } });
  await press("Write 1 figure into its cell");
  await waitFor(() => expect(session.calls).toContain("fillIn 'Apr 2025'!I8 9,000 R. Iyer"));
  expect((await groupOf("Needed for the plan")).getByText(/^\d+ to fill$/)).toBeTruthy();
  expect((await groupOf("Needed before filing")).getByText(/^\d+ to fill$/)).toBeTruthy();
});

test("nothing that is not there yet counts as an error, in the bar and in Check", async () => {
  await openAt("check", "Check", fakeSession(fresh), { today: TODAY });
  expect(screen.queryByRole("img", { name: /error/ })).toBeNull();
  expect(await screen.findByText("Nothing is wrong so far. This is what the workbook still needs:")).toBeTruthy();
  expect(screen.getByRole("button", { name: /^\d+ to fill$/ }).getAttribute("aria-pressed")).toBe("true");
});

test("a cell of a finished month that is blank is an error again, and the others wait behind a button", async () => {
  const book = new Book(FRESH);
  book.set({ month: "May 2025", table: "fuel", row: ["Coal", "kiln"], field: "consumed" }, 9000);
  const begun = assessSnapshot(book.snapshot, { asOf: { year: 2025, month: 6, day: 10 } });
  await openAt("check", "Check", fakeSession(begun), { today: TODAY });
  expect(screen.getByRole("img", { name: /^\d+ errors$/ })).toBeTruthy();
  expect(screen.queryByText(/^Grid meter: Location is blank/)).toBeNull();
  await press(/^\d+ to fill$/);
  expect(screen.getAllByText(/Location is blank/).length).toBeGreaterThan(0);
});

test("after the set-up the first cell to fill is selected", async () => {
  let isSetUp = false;
  const now = () => Promise.resolve(isSetUp ? fresh : EMPTY);
  const createInputs = () => Promise.resolve(void (isSetUp = true));
  const session = fakeSession(EMPTY, { createInputs, calculate: now, check: now });
  await openAt("overview", "Your plant's GEI, in your own workbook", session, { today: TODAY });
  await press("Set up this workbook");
  for (const step of ["Next", "Next", "Next"]) await press(step);
  await press("Add the sheets");
  await waitFor(() => expect(session.calls).toContain("goTo Apr 2025 7 8"));
});
