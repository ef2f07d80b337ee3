/** @jest-environment jsdom */
/** Scenarios: named, kept in the workbook on request, found again when it is opened, and side by side. */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { assessSnapshot } from "../support/assessed";
import { changeFields, SCENARIOS } from "../../src/core/operations/whatIf/scenarioTable";
import type { ScenarioRow } from "../../src/core/operations/whatIf/scenarioTable";
import type { Change } from "../../src/core/operations/whatIf";
import { registerSheet } from "../../src/core/ledger/register";
import { cementSample } from "../../src/core/sectors/cement/sample";
import { decimal } from "../../src/core/quantity/decimal";
import { snapshotOf } from "../support/planSnapshot";
import { fakeSession } from "./support/fakeSession";
import { HOST, freshBrowser, openAt, press } from "./support/openPane";

jest.setTimeout(60_000);
beforeAll(() => import("../../src/taskpane/views/whatif/WhatIfView"));
beforeEach(() => freshBrowser());
afterEach(cleanup);

const KILN: Change = { kind: "lever", lever: "kilnHeat", value: decimal("715.5") };
const RDF: Change = { kind: "biomass", stream: "rdf|kiln", percent: decimal(70) };

const row = (scenario: string, change: Change, more: Partial<ScenarioRow> = {}): ScenarioRow => ({
  scenario,
  ...changeFields(change, []),
  investment: "",
  gei: "",
  certificates: "",
  who: "R. Iyer",
  when: "2026-05-15T10:30:00Z",
  ...more,
});

const keptWith = (rows: readonly ScenarioRow[]) =>
  assessSnapshot(snapshotOf([...cementSample(), registerSheet(SCENARIOS, SCENARIOS.name, rows)]), { asOf: HOST.today });

test("those of the workbook stand side by side; a change is kept on request, signed", async () => {
  const kept = keptWith([row("Cooler", KILN, { investment: "20000000" }), row("More RDF", RDF)]);
  const session = await openAt("whatIf", "What-if", fakeSession(kept));
  expect(screen.getByText("As kept in the tab CCTS Scenarios.")).toBeTruthy();
  expect(screen.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual(["Now", "Cooler", "More RDF"]);
  expect(screen.getByText(/^Avoids [\d,.]+ tCO2e in the 12 months shown: ₹[\d,.]+ of investment for each tonne\.$/)).toBeTruthy();
  const [name] = screen.getAllByLabelText("Name of the scenario");
  expect((name as HTMLInputElement).value).toBe("Cooler");
  await press("Add a scenario");
  expect(screen.getByText("A scenario has no change. Add one or remove the scenario to keep the others.")).toBeTruthy();
  await press("Remove Scenario 3");
  await press("Keep the scenarios in the workbook");
  await waitFor(() => expect(session.calls).toContain("keepScenarios Cooler (1), More RDF (1) R. Iyer"));
});

test("each change of several also shows what it does by itself", async () => {
  await openAt("whatIf", "What-if", fakeSession(keptWith([row("Both", KILN), row("Both", RDF)])));
  expect(screen.getAllByText(/^By itself: GEI 0\.\d{4} \(-0\.\d{4}\)\.$/)).toHaveLength(2);
});

test("a row that cannot be read is named with its cell", async () => {
  const rows = [row("Cooler", KILN), row("Strange", RDF, { change: "Cold fusion" })];
  const session = await openAt("whatIf", "What-if", fakeSession(keptWith(rows)));
  expect(screen.getByText(/^Scenario "Strange": "Cold fusion" is not a change that What-if knows/)).toBeTruthy();
  await press(/CCTS Scenarios'!B6/);
  expect(session.calls).toContain("goTo CCTS Scenarios 5 1");
});
