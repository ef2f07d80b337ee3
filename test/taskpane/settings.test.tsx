/** @jest-environment jsdom */
/** Settings over the sample plant: choices stand in the plan's cells, and a change is tried before it is typed there. */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { snapshotOf } from "../support/planSnapshot";
import { EMPTY, fakeSession } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press, type } from "./support/openPane";

jest.setTimeout(60_000);
const SAMPLE = assessSnapshot(snapshotOf(cementSample()), { asOf: HOST.today });

beforeAll(() => import("../../src/taskpane/views/settings/Settings"));
beforeEach(() => freshBrowser());
afterEach(cleanup);

test("another choice shows the cell, GEI and certificates before it is typed into the plan with its reason", async () => {
  const session = await openAt("settings", "Settings", fakeSession(SAMPLE));
  await press("Change: Fuel of internal transport");
  type("New choice", "left out");
  type("Reason, for the ACVA", "Metered apart");
  expect(screen.getByText(/^'Monitoring Plan'!B\d+: counted → left out$/)).toBeTruthy();
  expect(screen.getByText(/^GEI: 0\.\d{4} → 0\.\d{4}$/)).toBeTruthy();
  await press("Type it into the plan");
  await waitFor(() => expect(session.calls).toContain("chooseMethod internalTransport left out R. Iyer: Metered apart"));
});

test("a choice that moves no figure says so, and a text is no tolerance", async () => {
  await openAt("settings", "Settings", fakeSession(SAMPLE));
  await press("Change: Tolerance, electricity, %");
  type("New figure", "little");
  expect(screen.getByText("Give a number.")).toBeTruthy();
  type("New figure", "0.5");
  expect(screen.getByText("GEI and certificates stay as they are.")).toBeTruthy();
});

test("only choices of the plant's sector are asked", async () => {
  await openAt("settings", "Settings", fakeSession(SAMPLE));
  expect(await screen.findByRole("button", { name: "Change: Calcination of clinker" })).toBeTruthy();
  expect(screen.queryByText("Potline technology")).toBeNull();
});

test("the pack in force, each contradiction with its reason, and where it is chosen", async () => {
  const session = await openAt("settings", "Settings", fakeSession(SAMPLE));
  expect(await screen.findByText("Compliance year 2025-26")).toBeTruthy();
  fireEvent.click(screen.getByText("14 points on which sources contradict one another"));
  expect(screen.getByText("96.1 t/TJ: Annexure IV")).toBeTruthy();
  expect(screen.getByText("Why: the Procedure prints 96.1 where IPCC has 94.6; the legal text governs until corrected")).toBeTruthy();
  const chosen = screen.getAllByRole("button", { name: /^Chosen in the plan: 'Monitoring Plan'!B/ });
  // Section 8 of the plan answers ten of them; the others are the year's own.
  expect(chosen).toHaveLength(10);
  fireEvent.click(chosen[0]!);
  expect(session.calls.at(-1)).toMatch(/^goTo Monitoring Plan \d+ 1$/);
});

test("rounding: what both readings come to for this plant", async () => {
  await openAt("settings", "Settings", fakeSession(SAMPLE));
  expect((await screen.findByText("From the unrounded GEI")).nextSibling?.textContent).toMatch(/^[\d,]+ CCC$/);
  expect(screen.getByText("From the GEI at 4 decimals").nextSibling?.textContent).toMatch(/^[\d,]+ CCC$/);
});

test("a workbook without a plan has nothing to choose", async () => {
  await openAt("settings", "Settings", fakeSession(EMPTY));
  expect(screen.queryByText("How figures are taken")).toBeNull();
  expect(screen.getByLabelText("Your name, for the ledger")).toBeTruthy();
});
