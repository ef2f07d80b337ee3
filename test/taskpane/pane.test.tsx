/** @jest-environment jsdom */
/** The pane as a person meets it, over a desk without a workbook. */
import { missing } from "../../src/core/trace/figure";
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/core/checks/engine/check";
import { WorkbookError } from "../../src/core/workbook/port";
import { App } from "../../src/taskpane/App";
import type { PaneHost } from "../../src/taskpane/host";
import { EMPTY, assessmentWith, fakeSession, finding, inventoryAt } from "./support/fakeSession";
import type { FakeSession } from "./support/fakeSession";

// A slow machine takes its time to look through a page by roles.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const HOST: PaneHost = {
  support: "ready",
  readOnly: false,
  officeTheme: undefined,
  locale: "en-IN",
  view: "overview",
  today: { year: 2026, month: 4, day: 21 },
};

/** Views that are fetched when first shown: fetched here, so that no test waits for the compiler. */
beforeAll(() =>
  Promise.all([
    import("../../src/taskpane/views/firstRun/FirstRun"),
    import("../../src/taskpane/views/check/CheckView"),
    import("../../src/taskpane/views/forms/FormsView"),
    import("../../src/taskpane/views/settings/Settings"),
  ]),
);

beforeEach(() => {
  localStorage.clear();
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
});
afterEach(cleanup);

function open(session: FakeSession, host: Partial<PaneHost> = {}): FakeSession {
  render(<App session={session} host={{ ...HOST, ...host }} />);
  return session;
}

async function press(name: string): Promise<void> {
  const button = await screen.findByRole("button", { name });
  // What follows the press, such as the answer of the desk, belongs to it.
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
}

const statusText = () =>
  screen
    .getAllByRole("status")
    .map((node) => node.textContent)
    .filter((text) => text !== "");

const words = { line: "Petcoke, kiln", field: "Quantity", month: "Mar 2026" };
const FINDINGS: readonly Finding[] = [
  finding({ check: "AD-02", severity: "error", where: { sheet: "Mar 2026", row: 8, column: 8 }, words }),
  finding({
    check: "AD-02",
    severity: "warning",
    where: { sheet: "Aug 2025", row: 11, column: 4 },
    words: { ...words, month: "Aug 2025" },
  }),
];

describe("an empty workbook", () => {
  test("offers the sample plant and the set-up, and no view that would be empty", async () => {
    open(fakeSession(EMPTY));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Your plant's GEI, in your own workbook");
    expect(
      within(screen.getByRole("navigation"))
        .getAllByRole("button")
        .map((button) => button.textContent || button.title),
    ).toEqual(["Overview", "Settings", "Help"]);
  });

  test("the sample plant is added and the workbook read again", async () => {
    const session = open(fakeSession(EMPTY));
    await press("Try the sample plant");
    await waitFor(() =>
      expect(session.calls).toEqual(["read 2026-4-21", expect.stringMatching(/^createSample "cement"/), "read 2026-4-21"]),
    );
  });
});

describe("the overview", () => {
  test("GEI above the target: certificates to surrender, whole and exact", async () => {
    open(fakeSession(assessmentWith(inventoryAt("2.3505000001", "2.35"))));
    expect(await screen.findByText("0.0005 above the target")).toBeTruthy();
    expect(screen.getByText("Certificates to surrender").nextSibling?.textContent).toBe("501");
    expect(screen.getByText("500.000 before rounding")).toBeTruthy();
    expect(screen.getByRole("img", { name: "GEI 2.3505 against a target of 2.3500: 0.0005 above the target." })).toBeTruthy();
  });

  test("GEI below the target: certificates to be issued, rounded down", async () => {
    open(fakeSession(assessmentWith(inventoryAt("0.7152804", "0.72"))));
    expect(await screen.findByText("0.0047 below the target")).toBeTruthy();
    expect(screen.getByText("Certificates to be issued").nextSibling?.textContent).toBe("4,719");
    expect(screen.getByText("4,719.600 before rounding")).toBeTruthy();
  });

  test("without a target it says where to type one", async () => {
    open(fakeSession(assessmentWith(inventoryAt("0.7153", null))));
    expect(
      await screen.findByText("There is no target for this year in Reference Data. Type the one from your notification."),
    ).toBeTruthy();
  });

  test("a gap is shown with its reason, never as a number", async () => {
    const gap = missing("blank", "Petcoke (kiln)", {
      month: { year: 2026, month: 3 },
      cell: "'Mar 2026'!I9",
      words: { field: "consumed" },
    });
    open(fakeSession(assessmentWith({ ...inventoryAt("0.7", null), emissions: gap, gei: gap })));
    expect(await screen.findByText("Petcoke (kiln), Mar 2026: consumed is blank at 'Mar 2026'!I9")).toBeTruthy();
    expect(screen.getByRole("row", { name: "GEI –" })).toBeTruthy();
  });

  test("the figures are shown while the checks are still at work", async () => {
    open(fakeSession(assessmentWith(inventoryAt("0.7152804", "0.72")), { check: () => new Promise(() => undefined) }));
    expect(await screen.findByText("0.0047 below the target")).toBeTruthy();
    expect(screen.getByText("Checking the figures …")).toBeTruthy();
  });

  test("errors come first in what to do next, and lead to Check", async () => {
    open(fakeSession(assessmentWith(inventoryAt("0.7", "0.72"), FINDINGS)));
    expect(await screen.findByText("Fix the error, then check again.")).toBeTruthy();
    expect(statusText()).toContain("Checked: 1 error, 1 warning, 0 notes.");
    await press("Show the findings");
    expect(await screen.findByRole("heading", { level: 1, name: "Check" })).toBeTruthy();
  });

  test("a sector without notified targets is called a shadow calculation", async () => {
    open(fakeSession(assessmentWith(inventoryAt("0.7", null), [], "iron and steel")));
    expect(await screen.findByText("Shadow calculation: no target has been notified for this sector.")).toBeTruthy();
  });
});

describe("check", () => {
  const openCheck = () => open(fakeSession(assessmentWith(inventoryAt("0.7", "0.72"), FINDINGS)), { view: "check" });

  test("a press on the cell of a finding goes there", async () => {
    const session = openCheck();
    await press("Go to 'Mar 2026'!I9");
    expect(session.calls).toContain("goTo Mar 2026 8 8");
  });

  test("findings stand by sheet, filtered by severity and search", async () => {
    openCheck();
    expect((await screen.findAllByRole("heading", { level: 2 })).map((heading) => heading.textContent)).toEqual(["Mar 2026", "Aug 2025"]);
    await press("1 warning");
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual(["Aug 2025"]);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "mar 2026" } });
    expect(await screen.findByText("Nothing matches the filter.")).toBeTruthy();
    await press("Show all");
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(2);
  });

  test("findings stand by rule under the rule's name", async () => {
    openCheck();
    await press("Rule");
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual(["Quantity blank"]);
    expect(screen.getAllByRole("button", { name: /^Go to/ }).map((button) => button.textContent)).toEqual([
      "Mar 2026, I9",
      "Aug 2025, E12",
    ]);
  });

  test("a fault of ours in a view is said in its place, and the other views still open", async () => {
    const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
    open(fakeSession(assessmentWith(inventoryAt("0.7", "0.72"), [finding({ check: "ZZ-99" })])), { view: "check" });
    expect((await screen.findByRole("alert")).textContent).toContain("Something went wrong that we did not expect.");
    await press("Settings");
    expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeTruthy();
    silent.mockRestore();
  });

  test("Down and Up walk from cell to cell", async () => {
    openCheck();
    const [first, second] = await screen.findAllByRole("button", { name: /^Go to/ });
    first!.focus();
    fireEvent.keyDown(first!, { key: "ArrowDown" });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second!, { key: "ArrowUp" });
    expect(document.activeElement).toBe(first);
  });

  test("a clean workbook is told that this is no proof of compliance", async () => {
    open(fakeSession(assessmentWith(inventoryAt("0.7", "0.72"))), { view: "check" });
    expect(await screen.findByText("This is not proof of compliance: the tool prepares, the ACVA verifies, BEE decides.")).toBeTruthy();
  });
});

describe("a workbook that changes", () => {
  test("is marked as changed, and checked again on request", async () => {
    const session = open(fakeSession(assessmentWith(inventoryAt("0.7", "0.72"))));
    await screen.findByText("GEI to date");
    act(() => session.edit());
    expect(await screen.findByText("The workbook has changed since it was checked.")).toBeTruthy();
    await press("Check again");
    await waitFor(() => expect(screen.queryByText("The workbook has changed since it was checked.")).toBeNull());
    expect(session.calls).toEqual(["read 2026-4-21", "read 2026-4-21"]);
  });
});

describe("forms", () => {
  test("preview, build, and the result with the way to the tabs", async () => {
    const session = open(fakeSession(assessmentWith(inventoryAt("0.7152804", "0.72"))), { view: "forms" });
    await press("Preview the changes");
    expect(screen.getByText("37 cells change")).toBeTruthy();
    const figures = () => within(screen.getByRole("list", { name: "Figures" }));
    expect(
      figures()
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["GEI achieved0.5890 → 0.5895 tCO2e/t", "Total emissions9,32,378.305 tCO2e"]);
    await press("Build 2 tabs");
    expect(await screen.findByRole("heading", { level: 1, name: "Built as a draft" })).toBeTruthy();
    expect(screen.getByText("2 tabs built, 247 cells changed")).toBeTruthy();
    expect(figures().getAllByRole("listitem")).toHaveLength(1);
    expect(statusText()).toContain("2 tabs written.");
    await press("Go to Form A");
    expect(session.calls).toEqual([
      "read 2026-4-21",
      "previewForms draft",
      expect.stringMatching(/^buildForms draft/),
      "goTo Form A 0 0",
      "goTo Form A 0 0",
    ]);
  });

  test("an open error keeps the form a draft and says so", async () => {
    open(fakeSession(assessmentWith(inventoryAt("0.7", "0.72"), FINDINGS)), { view: "forms" });
    expect((await screen.findByRole("radio", { name: /Final/ })).hasAttribute("disabled")).toBe(true);
  });

  test("a locked tab stops the build: what, where and how to mend it stand in an alert", async () => {
    const message = 'The sheet "Form A" is protected, so nothing was written. Unprotect it and build again.';
    const buildForms = () => Promise.reject(new WorkbookError("protectedSheet", message, "Form A"));
    open(fakeSession(assessmentWith(inventoryAt("0.7", "0.72")), { buildForms }), { view: "forms" });
    await press("Preview the changes");
    await press("Build 2 tabs");
    expect((await screen.findByRole("alert")).textContent).toContain(message);
    await press("Close");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("work that takes long", () => {
  test("says so after a second, and reading can be stopped", async () => {
    jest.useFakeTimers();
    open(fakeSession(EMPTY, { calculate: () => new Promise(() => undefined) }));
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    act(() => jest.advanceTimersByTime(1000));
    expect(screen.getByText("Still at work. If a cell is being edited, press Enter to finish it.")).toBeTruthy();
    jest.useRealTimers();
    await press("Cancel");
    expect(await screen.findByText("Stopped. Nothing was written.")).toBeTruthy();
  });
});

describe("language and support", () => {
  test("Hindi is chosen in the settings and remembered", async () => {
    open(fakeSession(EMPTY), { view: "settings" });
    fireEvent.click(await screen.findByRole("radio", { name: "हिन्दी" }));
    expect(await screen.findByRole("heading", { level: 1, name: "सेटिंग" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("hi");
    cleanup();
    open(fakeSession(assessmentWith(inventoryAt("0.7", "0.72"))));
    expect(await screen.findByText("अब तक का GEI")).toBeTruthy();
  });

  test("a new as-of date is used at once", async () => {
    const session = open(fakeSession(EMPTY), { view: "settings" });
    fireEvent.change(await screen.findByLabelText("As-of date"), { target: { value: "2026-08-01" } });
    expect(await screen.findByText("01-Aug-2026")).toBeTruthy();
    await waitFor(() => expect(session.calls.at(-1)).toBe("read 2026-8-1"));
  });

  test.each([
    ["noExcel", "Open this page inside Excel: Home > Add-ins > CCTS for Excel."],
    ["oldExcel", /^This Excel is too old for the pane/],
  ] as const)("%s: the pane says what works and asks nothing of the workbook", async (support, text) => {
    const session = fakeSession(EMPTY);
    open(session, { support });
    expect(await screen.findByText(text)).toBeTruthy();
    expect(session.calls).toEqual([]);
  });
});
