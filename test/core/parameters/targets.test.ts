import { parseRegistration, TARGETS, targetOf } from "../../../src/core/parameters/targets";
import { parseYear } from "../../../src/core/quantity/period";
import { citationText } from "../../../src/core/trace/trace";

function target(registration: string, year: string): string {
  const found = targetOf(registration, parseYear(year)!);
  return found.ok ? `${found.value.value.toString()} ${found.value.unit}` : `${found.problem.kind}: ${found.problem.message}`;
}

test.each([
  ["CMTOE085RJ", "2025-26", "0.8032 tCO2e/t"],
  ["CMTOE085RJ", "2026-27", "0.7891 tCO2e/t"],
  [" cmtoe087gj ", "2025-26", "0.7935 tCO2e/t"],
  ["CMTOE019MP", "2026-27", "0.5788 tCO2e/t"],
  ["CMTOE001KA", "2025-26", "0.444 tCO2e/t"],
  ["CGUOE005UP", "2026-27", "0.0125 tCO2e/t"],
  ["CGUOE005UP", "2025-26", "unavailable: CGUOE005UP 2025-26: the schedule sets no target for this year"],
  ["CMTOE085RJ", "2027-28", "unavailable: CMTOE085RJ 2027-28: enter the target from your notification"],
  ["CMTOE999XX", "2025-26", "unavailable: CMTOE999XX 2025-26: enter the target from your notification"],
  ["TXTOE127MH", "2026-27", "unavailable: TXTOE127MH 2026-27: enter the target from your notification"],
  ["ALM0009UP", "2025-26", 'invalid: registration "ALM0009UP" does not look like CMTOE085RJ'],
  ["", "2025-26", 'invalid: registration "" does not look like CMTOE085RJ'],
])("%s in %s: %s", (registration, year, expected) => {
  expect(target(registration, year)).toBe(expected);
});

test("a target cites its line of the schedule", () => {
  const found = targetOf("CMTOE085RJ", { start: 2025 });
  expect(found.ok && citationText(found.value.citation)).toBe(
    "Ministry of Environment, Forest and Climate Change, Greenhouse Gases Emission Intensity Target Rules, G.S.R. " +
      "739(E), Schedule, CMTOE085RJ, 8 October 2025",
  );
});

test("the notified rows, as a table", () => {
  expect(TARGETS.every(({ registration }) => parseRegistration(registration)?.number === registration)).toBe(true);
  const lines = TARGETS.map((row) =>
    [row.registration, row.entity, row.subSector, row.baselineOutput, row.baselineGei, row.gei[2025] ?? "-", row.gei[2026] ?? "-"].join(
      " | ",
    ),
  );
  expect(lines.join("\n")).toMatchSnapshot();
});
