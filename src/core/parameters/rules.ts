/** Figures of the rules that are not factors: sampling, tolerances, shares, multiples and periods. */
import { parameterTable } from "./parameter";

const SAMPLING = parameterTable({ source: "procedure", from: 2023, unit: "t", place: "5(13)" }, [
  ["sampling.fuel.lot", "20000", { note: "coal, lignite, coke, petcoke as fired: a sample each so many t, and each month" }],
  ["sampling.fuel.interval", "1", { unit: "month" }],
  ["sampling.carbonate.lot", "50000", { note: "limestone, dolomite" }],
  ["sampling.carbonate.interval", "1", { unit: "month" }],
  ["sampling.material.lot", "50000", { note: "other materials" }],
  ["sampling.material.interval", "3", { unit: "month" }],
  ["sampling.gas.interval", "7", { unit: "day" }],
  ["laboratory.external.interval", "1", { unit: "month", place: "5(15)", note: "same sample to an external NABL laboratory" }],
  [
    "laboratory.accreditation.within",
    "3",
    { unit: "year", place: "Section 5, laboratories", note: "NABL of the plant's own laboratory, from inclusion" },
  ],
]);

const TOLERANCES = parameterTable({ source: "procedure", from: 2023, unit: "kcal/kg", place: "5(15)" }, [
  ["laboratory.tolerance.coal", "71.7", { note: "printed as 300 J/g" }],
  ["laboratory.tolerance.material", "2", { unit: "%" }],
  ["verification.materiality", "2", { unit: "%", place: "Section 6", note: "of the reported total" }],
  ["verification.siteVisits", "1", { unit: "visit", place: "Section 6", note: "at least" }],
  ["verification.cureWithin", "15", { unit: "day", place: "Section 6" }],
  [
    "typeI.shareOfTotal",
    "10",
    { unit: "%", place: "Section 5, Type I and II", note: "liquid and gas streams below it may use actual NCV with a Type I factor" },
  ],
]);

const CERTIFICATES = parameterTable({ source: "geiRules1", from: 2025, unit: "times", place: "Rule 6", confidence: "medium" }, [
  ["compensation.multiple", "2", { note: "the average traded price of the year" }],
  ["compensation.payWithin", "90", { unit: "day" }],
  [
    "coverageMonths.year",
    "12",
    {
      unit: "month",
      source: "project",
      place: "Coverage",
      status: "project default",
      note: "the notified target appears softened already",
    },
  ],
  ["coverageMonths.first", "7", { unit: "month", place: "First Schedule, September to March", status: "reported practice" }],
  [
    "coverageMonths.second",
    "3",
    { unit: "month", source: "geiRules2", place: "Second Schedule, January to March", status: "reported practice" },
  ],
]);

const PROJECT = parameterTable({ source: "project", from: 2023, unit: "%", place: "Reconciliation", status: "project default" }, [
  ["reconciliation.electricity", "1", { note: "project default, not law" }],
  ["reconciliation.fuel", "2", { note: "project default, not law" }],
  [
    "reconciliation.carryOver",
    "0.1",
    { place: "Carry-over", note: "opening stock against the closing stock of the month before: rounding only" },
  ],
  [
    "data.provisional.days",
    "60",
    { unit: "day", place: "Provisional data", note: "after the month's end a provisional figure should be final" },
  ],
  ["deadline.notice.days", "45", { unit: "day", place: "Deadlines", note: "from here on a due date is mentioned" }],
]);

const PRACTICE = parameterTable(
  { source: "project", from: 2023, unit: "week", place: "Engagement of the ACVA", status: "reported practice", confidence: "medium" },
  [["verification.duration", "12", { lower: "8", upper: "12", note: "from engagement to the verified report" }]],
);

export const RULES = [...SAMPLING, ...TOLERANCES, ...CERTIFICATES, ...PROJECT, ...PRACTICE];
