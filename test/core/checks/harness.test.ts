/**
 * The defect harness: a clean sample with one defect injected fires the check of that defect at the right cell, and beside
 * it at most two companions, each of them named by the check. One test for each defect: `jest -t PL-21` runs one of them.
 */
import { CHECKS } from "../../../src/core/checks";
import type { Finding } from "../../../src/core/checks/engine/check";
import { findingText } from "../../../src/core/messages/checks";
import { assessSnapshot } from "../../support/assessed";
import { SAMPLES } from "../../../src/core/sectors";
import { refText } from "../../../src/core/workbook/cells";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { snapshotOf } from "../../support/planSnapshot";
import { Book } from "./book";
import { DATA_DEFECTS } from "./defects/data";
import type { Defect } from "./defects/defect";
import { FIGURE_DEFECTS } from "./defects/figures";
import { PLAN_DEFECTS } from "./defects/plan";
import { READING_DEFECTS } from "./defects/reading";
import { SECTOR_DEFECTS } from "./defects/sectors";

const AS_OF = { year: 2026, month: 5, day: 15 };
const MOST_COMPANIONS = 2;
const DEFECTS: readonly Defect[] = [...SECTOR_DEFECTS, ...PLAN_DEFECTS, ...DATA_DEFECTS, ...FIGURE_DEFECTS, ...READING_DEFECTS];

const CLEAN = new Map<string, WorkbookSnapshot>();

/** The sheets of a sample plant, built once; a book copies what it changes. */
function cleanSample(sector: string): WorkbookSnapshot {
  const known = CLEAN.get(sector) ?? snapshotOf(sampleOf(sector));
  CLEAN.set(sector, known);
  return known;
}

/** "iron and steel", or "iron and steel, sponge iron". */
function sampleOf(name: string) {
  const [sector, subSector] = name.split(", ");
  return SAMPLES.find((sample) => sample.sector === sector && (subSector === undefined || sample.subSector === subSector))!.sheets();
}

const address = ({ where }: Finding) => (where === null ? "" : refText(where));

test("every check has a defect that is made for it", () => {
  expect([...new Set(DEFECTS.map(({ check }) => check))].sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

test.each(DEFECTS.map((defect) => [defect.check, defect.name ?? "its defect", defect] as const))("%s finds %s", (check, _, defect) => {
  const book = new Book(cleanSample(defect.sample ?? "cement"));
  const expected = defect.inject(book) ?? "";
  const { findings } = assessSnapshot(book.snapshot, { asOf: defect.asOf ?? AS_OF });
  const own = findings.filter((finding) => finding.check === check);
  const named = CHECKS.find(({ id }) => id === check)!.companions;
  const others = [...new Set(findings.map((finding) => finding.check))].filter((id) => id !== check);
  expect(own.map(address)).toContain(expected);
  for (const finding of own) expect(findingText(finding, "hi").what).not.toBe(findingText(finding, "en").what);
  expect(others.filter((id) => !named.includes(id))).toEqual([]);
  expect(others.length).toBeLessThanOrEqual(MOST_COMPANIONS);
});
