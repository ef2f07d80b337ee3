/** A table that nobody recognises ends the one above it, and is asked about once. */
import { judged, monthSheets } from "../../support/foreign/mill";

/** The headings of the power table's only figures, none of which says energy. */
test.each(["Amount (Rs.)", "Max demand (kVA)", "Avg load kW", "Reading", "Units (net of losses)"])("power under %s", (header) => {
  const { assessment } = judged(monthSheets((rows) => [...rows.slice(0, 7), ["Meter", header], ...rows.slice(8)]));
  const { reading, findings } = assessment;
  expect(reading.questions.map(({ id }) => id)).toEqual(["unread:row:EM-GRID"]);
  expect(reading.lines.map(({ table, stream }) => `${table} ${stream}`).slice(0, 3)).toEqual([
    "fuel Coal",
    "fuel HSD",
    "production Writing paper",
  ]);
  const about = findings.filter(({ where }) => where !== null && where.sheet === "Apr-25" && where.row >= 7 && where.row < 10);
  expect(about.map(({ check }) => check)).toEqual(["AD-42"]);
});
