/** @jest-environment jsdom */
/** Every figure of the Overview can be asked why, and so can the selected cell of a form tab. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { snapshotOf } from "../support/planSnapshot";
import { fakeSession } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press } from "./support/openPane";

jest.setTimeout(60_000);
beforeAll(() =>
  Promise.all([
    import("../../src/taskpane/views/why/Derivation"),
    import("../../src/taskpane/views/overview/BridgeView"),
    import("../../src/taskpane/views/forms/FormsView"),
  ]),
);
beforeEach(() => freshBrowser());
afterEach(cleanup);

const SAMPLE = assessSnapshot(snapshotOf(cementSample()), { asOf: HOST.today });
const NAME = "Narmada Vista Cement (sample)";

test("what can be asked for its derivation says so", async () => {
  await openAt("overview", NAME, fakeSession(SAMPLE));
  expect(screen.getAllByTitle(/^Why .+ is so$/).map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Why GEI is so", "Why Certificates to be issued is so", "Why Emissions is so", "Why Equivalent product is so"]),
  );
});

test("a reading at the end of the way leads to its cell", async () => {
  const session = await openAt("overview", NAME, fakeSession(SAMPLE));
  fireEvent.click(screen.getByTitle("Why Equivalent product is so"));
  const opened = new Set<Element>();
  while (screen.queryAllByRole("button", { name: /^Go to '(Apr|May|Jun) 2025'!/ }).length === 0) {
    const step = (await screen.findAllByText(/^From \d+ figures?$/)).find((each) => !opened.has(each))!;
    opened.add(step);
    const details = step.closest("details")!;
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
  fireEvent.click(screen.getAllByRole("button", { name: /^Go to '(Apr|May|Jun) 2025'!/ })[0]!);
  await waitFor(() => expect(session.calls.at(-1)).toMatch(/^goTo (Apr|May|Jun) 2025 \d+ \d+$/));
});

test("the selected cell is explained, and an error by what it means", async () => {
  const selected = { address: "'Apr 2025'!I7", values: [["#N/A"]], isCut: false };
  await openAt("forms", "Forms", fakeSession(SAMPLE, { selection: () => Promise.resolve(selected) }));
  await press("Explain the selected cell");
  const section = within(screen.getByRole("region", { name: "Why is this number so?" }));
  expect(await section.findByText(/^'Apr 2025'!I7: #N\/A There is no published factor/)).toBeTruthy();
});

test("what moved the GEI from one month to another: each cause with its figures, of the months that are chosen", async () => {
  await openAt("overview", NAME, fakeSession(SAMPLE));
  const section = within(await screen.findByRole("region", { name: "What moved the GEI" }));
  expect(section.getByText(/^0\.\d{4} to 0\.\d{4}: [+-]0\.\d{4}$/)).toBeTruthy();
  const causes = () => section.getAllByRole("listitem").map((item) => item.textContent);
  expect(causes()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Clinker per tonne[+-]0\.\d{4}[+-][\d,]+ tCO2e, [+-][\d,]+ certificates$/)]),
  );
  const before = causes();
  fireEvent.change(section.getByLabelText("From"), { target: { value: "0" } });
  expect(causes()).not.toEqual(before);
  fireEvent.change(section.getByLabelText("To"), { target: { value: "0" } });
  expect(section.getByText("Nothing moved.")).toBeTruthy();
});

test("from the baseline year to all months shown; what Reference Data lack of a year is named", async () => {
  await openAt("overview", NAME, fakeSession(SAMPLE));
  const section = within(await screen.findByRole("region", { name: "What moved the GEI" }));
  fireEvent.change(section.getByLabelText("From"), { target: { value: "baseline" } });
  // The sample's baseline, 0.6004, and its year.
  expect(section.getByText(/^0\.6004 to 0\.5895: -0\.0109$/)).toBeTruthy();
  expect(section.getByText("Fuel mix and factors of fuels")).toBeTruthy();
  cleanup();
  const book = snapshotOf(cementSample());
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((value) => (value === 41.43 ? null : value))),
  }));
  await openAt("overview", NAME, fakeSession(assessSnapshot({ ...book, sheets }, { asOf: HOST.today })));
  const other = within(await screen.findByRole("region", { name: "What moved the GEI" }));
  fireEvent.change(other.getByLabelText("From"), { target: { value: "baseline" } });
  expect(other.getByText(/do not state for this year: electricity purchased \(B2\.1\)\. Fill them in/)).toBeTruthy();
});
