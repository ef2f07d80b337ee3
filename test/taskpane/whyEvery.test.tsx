/** @jest-environment jsdom */
/** Every figure that a view shows of the plant answers why: none stands there without a derivation to open. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { TextEncoder } from "node:util";
import { previewForms } from "../../src/core/operations";
import { assessSnapshot } from "../support/assessed";
import { identified } from "../../src/core/operations/identity";
import type { BuildOptions, BuildPreview } from "../../src/core/operations/operationTypes";
import { samplePlant } from "../../src/core/sectors";
import type { WorkbookPort } from "../../src/core/workbook/port";
import type { Sector } from "../../src/core/plan/spec/sectors";
import type { PaneHost } from "../../src/taskpane/host";
import { snapshotOf } from "../support/planSnapshot";
import { fakeSession } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press, type } from "./support/openPane";

jest.setTimeout(180_000);
// The page of the tests lacks it; a browser has it.
Object.assign(globalThis, { TextEncoder });
beforeAll(() =>
  Promise.all([
    import("../../src/taskpane/views/why/Derivation"),
    import("../../src/taskpane/views/overview/BridgeView"),
    import("../../src/taskpane/views/overview/Deadlines"),
    import("../../src/taskpane/views/forms/FormsView"),
    import("../../src/taskpane/views/whatif/WhatIfView"),
    import("../../src/taskpane/views/settings/Settings"),
  ]),
);
beforeEach(() => freshBrowser());
afterEach(cleanup);

/** With a decimal point or digits in groups: what only counts things, and dates, have neither. */
const FIGURE = /\d[\d,]*\.\d|\d,\d/;

/**
 * Where a figure may stand without a derivation, and why: what a person typed or may choose, a picture (its figures are those
 * beside it), a cell a scenario would change (it names the cell), a price somebody assumed, a parameter with its citation beside it.
 */
const ELSEWHERE = ["option", "input", "svg", "details > ul"].join(", ");
const ASSUMED = /^₹500\.00 to ₹3,000\.00 each: a range used in modelling, no market price$/;

const whyButtons = () => [...document.querySelectorAll<HTMLButtonElement>('main button[title^="Why "]')];

function unexplained(): readonly string[] {
  const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  const left: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const told = node.parentElement!.closest(`button[title^="Why "], ${ELSEWHERE}`) !== null;
    if (FIGURE.test(text) && !told && !ASSUMED.test(text)) left.push(text);
  }
  return left;
}

const DERIVATION = /^(How|Source): |^From \d+ figures?$|^There is no figure, because:$/;

const derivations = () => [...screen.queryAllByText(DERIVATION), ...screen.queryAllByRole("button", { name: /^Go to '/ })];

/** Each opens a derivation: what it is computed from and how, its source, or the cell it was read from. */
async function openEach(): Promise<number> {
  const buttons = whyButtons();
  const others = derivations().length;
  for (const button of buttons) {
    fireEvent.click(button);
    await waitFor(() =>
      expect({ title: button.title, opened: derivations().length > others }).toEqual({ title: button.title, opened: true }),
    );
    fireEvent.click(button);
    expect(derivations()).toHaveLength(others);
  }
  return buttons.length;
}

const assessed = (sector: Sector) => assessSnapshot(identified(snapshotOf(samplePlant(sector)!.sheets())), { asOf: HOST.today });

async function shown(sector: Sector, view: PaneHost["view"], title: string): Promise<void> {
  const assessment = assessed(sector);
  const port: WorkbookPort = {
    name: "sample",
    calculates: true,
    read: () => Promise.resolve(assessment.snapshot),
    write: () => Promise.reject(new Error("A preview writes nothing.")),
    pause: () => Promise.resolve(),
  };
  const preview = (options: BuildOptions): Promise<BuildPreview> => previewForms(port, options);
  await openAt(view, title, fakeSession(assessment, { previewForms: preview }));
}

const NAMES: Partial<Record<Sector, string>> = { cement: "Narmada Vista Cement (sample)" };
const SECTORS = ["cement", "aluminium"] as const;

describe.each(SECTORS)("%s", (sector) => {
  const name = NAMES[sector] ?? assessed(sector).reading.plan!.entity.name.text;

  test("Overview, with the bridge", async () => {
    await shown(sector, "overview", name);
    await screen.findByRole("region", { name: "What moved the GEI" });
    expect(unexplained()).toEqual([]);
    expect(await openEach()).toBeGreaterThan(12);
  });

  test("What-if: levers, where they close the gap, two changes side by side, what a tonne costs", async () => {
    await shown(sector, "whatIf", "What-if");
    await press("Add a scenario");
    const add = () => screen.getByLabelText(/^Add a change/);
    for (const kind of ["Output", "Renewable power"]) {
      const option = within(add()).getByRole<HTMLOptionElement>("option", { name: kind });
      fireEvent.change(add(), { target: { value: option.value } });
    }
    type(/^Investment/, "50000000");
    const closes = screen.queryByRole("button", { name: "What closes the gap?" });
    if (closes !== null) fireEvent.click(closes);
    expect(unexplained()).toEqual([]);
    expect(await openEach()).toBeGreaterThan(9);
  });

  test("the preview of the forms", async () => {
    await shown(sector, "forms", "Forms");
    await press("Preview the changes");
    await screen.findByRole("list", { name: "Figures" });
    expect(unexplained()).toEqual([]);
    expect(await openEach()).toBeGreaterThan(2);
  });

  test("Settings: both readings of the rounding", async () => {
    await shown(sector, "settings", "Settings");
    await screen.findByText("From the GEI at 4 decimals");
    expect(unexplained()).toEqual([]);
    expect(await openEach()).toBe(2);
  });
});

test.each([
  ["data", "Data"],
  ["check", "Check"],
  ["ledger", "Ledger"],
] as const)("%s shows no figure but those of cells", async (view, title) => {
  await shown("cement", view, title);
  expect(unexplained()).toEqual([]);
});
