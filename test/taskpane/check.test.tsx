/** @jest-environment jsdom */
/** Many findings of one rule: told once, dealt with together, and still one by one. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { AssessedFinding } from "../../src/core/operations/operationTypes";
import { EMPTY, assessmentWith, fakeSession, finding, inventoryAt } from "./support/fakeSession";
import { freshBrowser, openAt, press, type } from "./support/openPane";

jest.setTimeout(60_000);
beforeAll(() => import("../../src/taskpane/views/check/CheckView"));
beforeEach(() => freshBrowser());
afterEach(cleanup);

const blank = (row: number, line: string): AssessedFinding =>
  finding({
    check: "AD-02",
    severity: "warning",
    where: { sheet: "Apr 2025", row, column: 8 },
    words: { line, field: "Quantity", month: "Apr 2025" },
  });
const SIX = ["Petcoke", "Coal", "Diesel", "RDF", "Gas", "Biomass"].map((line, i) => blank(8 + i, line));

const openCheck = (findings: readonly AssessedFinding[]) =>
  openAt("check", "Check", fakeSession(assessmentWith(inventoryAt("0.7", "0.72"), findings)));

test("six blanks of one sheet stand under one name with their count; four are shown at first", async () => {
  await openCheck(SIX);
  expect(screen.getByText("6 places")).toBeTruthy();
  expect(screen.getByText("Quantity blank")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Go to/ })).toHaveLength(4);
  await press("Show 2 more");
  expect(screen.getAllByRole("button", { name: /^Go to/ }).map((button) => button.textContent)).toEqual([
    "I9",
    "I10",
    "I11",
    "I12",
    "I13",
    "I14",
  ]);
});

test("one reason acknowledges several; what is unticked stays open", async () => {
  const session = await openCheck(SIX);
  await press("Acknowledge all 6");
  const choice = screen.getByRole("group", { name: "Which of them" });
  fireEvent.click(within(choice).getAllByRole("checkbox")[1]!);
  type(/^Reason/, "Kiln stop");
  await press("Acknowledge with this reason");
  await waitFor(() => expect(session.calls.filter((call) => call.startsWith("acknowledge"))).toHaveLength(5));
});

test("what is acknowledged stands last and is not asked about again", async () => {
  const acknowledgement = { check: "AD-02", where: "", what: "", reason: "Kiln stop", who: "R. Iyer", when: "", print: "" };
  await openCheck([{ ...SIX[0]!, acknowledgement }, SIX[1]!]);
  expect(screen.getAllByRole("button", { name: /^Go to/ }).map((button) => button.textContent)).toEqual(["I10", "I9"]);
  expect(screen.getByText("Acknowledged by R. Iyer: Kiln stop")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Acknowledge" })).toBeTruthy();
});

test("months that are told together can each be gone to", async () => {
  const session = await openCheck([{ ...SIX[0]!, also: [{ sheet: "May 2025", row: 8, column: 8 }] }]);
  await press("Go to 'May 2025'!I9");
  expect(session.calls).toContain("goTo May 2025 8 8");
});

test("numbers stored as text are shown before and after, and put right together", async () => {
  const sheet = { id: "1", name: "Apr 2025", form: null, top: 0, left: 0, values: [["1,200"], ["1,23,456"]], formulas: [[""], [""]] };
  const asText = [0, 1].map((row) =>
    finding({
      check: "AD-12",
      severity: "warning",
      where: { sheet: "Apr 2025", row, column: 0 },
      words: { line: "Coal", field: "Received", month: "Apr 2025", text: "1,200" },
    }),
  );
  const assessment = { ...assessmentWith(inventoryAt("0.7", "0.72"), asText), snapshot: { ...EMPTY.snapshot, sheets: [sheet] as never } };
  const session = await openAt("check", "Check", fakeSession(assessment));
  expect(
    within(screen.getByRole("group", { name: "Quick fixes" }))
      .getAllByRole("checkbox")
      .map((box) => (box as HTMLInputElement).labels![0]!.textContent),
  ).toEqual(["'Apr 2025'!A1: 1,200 → 1200", "'Apr 2025'!A2: 1,23,456 → 123456"]);
  await press("Fix 2");
  await waitFor(() => expect(session.calls.filter((call) => call === "applyQuickFix AD-12 R. Iyer")).toHaveLength(2));
});

test("the rule leads to its own place in the catalogue, with the clause beside it", async () => {
  await openCheck([SIX[0]!]);
  expect(screen.getByText("Procedure, 5(6)")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Rule AD-02" }).getAttribute("href")).toBe("assets/checks.html#AD-02");
});

describe("a page beside Excel", () => {
  const opened: string[] = [];
  const office = (supported: boolean) =>
    Object.assign(globalThis, {
      Office: {
        context: {
          requirements: { isSetSupported: () => supported },
          ui: { openBrowserWindow: (address: string) => void opened.push(address) },
        },
      },
    });
  beforeEach(() => void (opened.length = 0));
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

  const pressLink = () => {
    const event = new MouseEvent("click", { bubbles: true, cancelable: true });
    screen.getByRole("link", { name: "Rule AD-02" }).dispatchEvent(event);
    return event.defaultPrevented;
  };

  test("on the desktop Office opens it in the browser", async () => {
    await openCheck([SIX[0]!]);
    office(true);
    expect(pressLink()).toBe(true);
    expect(opened).toEqual(["http://localhost/assets/checks.html#AD-02"]);
  });

  test("on the web the link opens it by itself", async () => {
    await openCheck([SIX[0]!]);
    office(false);
    expect(pressLink()).toBe(false);
    expect(opened).toEqual([]);
  });
});
