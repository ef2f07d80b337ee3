/**
 * The defect harness: the clean sample with one defect injected fires the check of that defect at the right cell, and beside
 * it at most two companions, each of them named by the check. Set PRINT_DEFECTS=1 to print the table.
 */
import { CHECKS } from "../../../src/core/checks";
import type { Finding } from "../../../src/core/checks/engine/check";
import { assessSnapshot } from "../../../src/core/operations/assess";
import { cementSample } from "../../../src/core/sectors/cement/sample";
import { refText } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";
import { Book } from "./book";
import { DATA_DEFECTS } from "./defects/data";
import type { Defect } from "./defects/defect";
import { FIGURE_DEFECTS } from "./defects/figures";
import { PLAN_DEFECTS } from "./defects/plan";
import { READING_DEFECTS } from "./defects/reading";

const AS_OF = { year: 2026, month: 5, day: 15 };
const MOST_COMPANIONS = 2;
const CLEAN = snapshotOf(cementSample());
const DEFECTS: readonly Defect[] = [...PLAN_DEFECTS, ...DATA_DEFECTS, ...FIGURE_DEFECTS, ...READING_DEFECTS];

interface Outcome {
  readonly check: string;
  readonly found: boolean;
  /** Where the check pointed, and where it should have. */
  readonly at: string;
  readonly expected: string;
  readonly companions: readonly string[];
  readonly unknownRows: readonly string[];
}

const address = ({ where }: Finding) => (where === null ? "" : refText(where));

function outcomeOf({ check, inject, asOf }: Defect): Outcome {
  const book = new Book(CLEAN);
  const expected = inject(book) ?? "";
  const { findings } = assessSnapshot(book.snapshot, { asOf: asOf ?? AS_OF });
  const own = findings.filter((finding) => finding.check === check);
  const named = new Set(CHECKS.find(({ id }) => id === check)!.companions);
  const others = [...new Set(findings.filter((finding) => finding.check !== check).map((finding) => finding.check))];
  return {
    check,
    found: own.length > 0,
    at: own.map(address).includes(expected) ? expected : own.map(address).join(", "),
    expected,
    companions: others.filter((id) => named.has(id)),
    unknownRows: others.filter((id) => !named.has(id)),
  };
}

const OUTCOMES = DEFECTS.map(outcomeOf);

function table(): string {
  const rows = OUTCOMES.map(
    ({ check, found, at, expected, companions, unknownRows }) =>
      `${check} | ${found && at === expected ? "found" : "MISSED"} | ${at} | ${companions.join(" ")} | ${unknownRows.join(" ")}`,
  );
  const found = OUTCOMES.filter((outcome) => outcome.found && outcome.at === outcome.expected).length;
  const alarms = OUTCOMES.reduce((total, { unknownRows }) => total + unknownRows.length, 0);
  return [
    "check | result | where | companions | false alarms",
    ...rows,
    `defects ${OUTCOMES.length}, found ${found}, false alarms ${alarms}`,
  ].join("\n");
}

afterAll(() => {
  if (process.env.PRINT_DEFECTS === "1") process.stdout.write(`${table()}\n`);
});

test("every check has a defect that is made for it", () => {
  expect(DEFECTS.map(({ check }) => check).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

test("every defect is found, at its cell", () => {
  const missed = OUTCOMES.filter(({ found, at, expected }) => !found || at !== expected);
  expect(missed.map(({ check, at, expected }) => `${check}: expected ${expected}, found ${at}`)).toEqual([]);
});

test("no defect raises an alarm that its check does not name", () => {
  expect(
    OUTCOMES.filter(({ unknownRows }) => unknownRows.length > 0).map(({ check, unknownRows }) => `${check}: ${unknownRows.join(", ")}`),
  ).toEqual([]);
});

test("no defect raises more than two companions", () => {
  expect(
    OUTCOMES.filter(({ companions }) => companions.length > MOST_COMPANIONS).map(
      ({ check, companions }) => `${check}: ${companions.join(", ")}`,
    ),
  ).toEqual([]);
});
