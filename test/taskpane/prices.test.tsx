/** @jest-environment jsdom */
/** Prices: typed once, kept in the certificate bank, and said where they come from. */
import type { BuildOptions } from "../../src/core/operations";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import type { Assessment } from "../../src/core/operations/operationTypes";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { decimal } from "../../src/core/quantity/decimal";
import { SUGGESTED_PRICES } from "../../src/core/ledger/bank/prices";
import { shownPrices } from "../../src/taskpane/prices";
import { snapshotOf } from "../support/planSnapshot";
import { fakeSession } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press, type } from "./support/openPane";

jest.setTimeout(60_000);
beforeAll(() => Promise.all([import("../../src/taskpane/views/whatif/WhatIfView"), import("../../src/taskpane/views/forms/FormsView")]));
beforeEach(() => freshBrowser());
afterEach(cleanup);

const SAMPLE = assessSnapshot(snapshotOf(cementSample()), { asOf: HOST.today });
const KEPT = { low: decimal(800), likely: decimal(1500), high: decimal(2200.5) };
const bank = { ...SAMPLE.snapshot.sheets[0]!, id: "bank", name: "Certificate Bank", form: "bank" };
const WITH_BANK: Assessment = { ...SAMPLE, prices: KEPT, snapshot: { ...SAMPLE.snapshot, sheets: [...SAMPLE.snapshot.sheets, bank] } };

test("what is typed counts first, then what the workbook keeps, then the range of studies", () => {
  expect(shownPrices(null, null)).toEqual({ values: SUGGESTED_PRICES, from: "suggested" });
  expect(shownPrices(null, KEPT)).toEqual({ values: KEPT, from: "workbook" });
  expect(shownPrices({ ...KEPT, low: decimal(900) }, KEPT).from).toBe("typed");
  expect(shownPrices({ ...KEPT }, KEPT).from).toBe("workbook");
});

test("the overview names the bank as the place of the prices", async () => {
  await openAt("overview", "Narmada Vista Cement (sample)", fakeSession(WITH_BANK));
  expect(screen.getByText("₹800.00 to ₹2,200.50 each, from the Certificate Bank")).toBeTruthy();
});

test("a price typed in What-if is kept in the bank on request, signed", async () => {
  const session = await openAt("whatIf", "What-if", fakeSession(WITH_BANK));
  expect(screen.getByText("As kept in the tab Certificate Bank.")).toBeTruthy();
  type("Likely", "1,750");
  expect(screen.getByText("Typed here, not kept yet.")).toBeTruthy();
  await press("Keep in the Certificate Bank");
  await waitFor(() => expect(session.calls).toContain("savePrices 800 1750 2200.5 R. Iyer"));
});

test("without a bank the way leads to Forms, where the bank is ticked and begins with the prices typed", async () => {
  const built: unknown[] = [];
  const session = fakeSession(SAMPLE);
  const previewForms = (options: BuildOptions) => {
    built.push([options.forms.includes("bank"), options.prices?.low.toString()]);
    return session.run("previewForms", options);
  };
  await openAt("whatIf", "What-if", fakeSession(SAMPLE, { previewForms }));
  type("Low", "650");
  expect(screen.getByText("Typed here. They are kept once the tab Certificate Bank is built.")).toBeTruthy();
  await press("Build the Certificate Bank…");
  expect((await screen.findByRole<HTMLInputElement>("checkbox", { name: /^Certificate Bank/ })).checked).toBe(true);
  await press("Preview the changes");
  expect(built).toEqual([[true, "650"]]);
});
