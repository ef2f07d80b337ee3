/** What the workbook carries in its custom part: it reads back, and it never grows beyond three points and two megabytes. */
import { NO_STATE, readState, stateText } from "../../../src/core/ledger/state/state";
import type { OldCell, RestorePoint } from "../../../src/core/ledger/state/state";
import { atOnce } from "../../../src/core/workbook/turns";

const TWO_MB = 2 * 1024 * 1024;

/** A point of a build that overwrote so many cells with texts that hardly compress. */
function point(entry: string, cells: number): RestorePoint {
  let seed = Number(entry);
  const noise = (): string => Array.from({ length: 12 }, () => (seed = (seed * 48_271) % 2_147_483_647).toString(36)).join("");
  const old = Array.from({ length: cells }, (_, i): OldCell => ({
    key: `C.line-${i}+0`,
    column: 5,
    formula: "",
    value: noise(),
    format: "General",
    style: "formula",
  }));
  return { time: "2026-05-15T10:30:00Z", who: "R. Iyer", entry, created: [], cells: { formC: old }, tabs: {}, readings: {} };
}

const entriesKept = (points: readonly RestorePoint[]) =>
  readState(atOnce(stateText({ ...NO_STATE, points }))).points.map(({ entry }) => entry);

test("the last three builds are kept, and read back as they were", () => {
  const points = ["5", "4", "3", "2"].map((entry) => point(entry, 10));
  expect(readState(atOnce(stateText({ ...NO_STATE, points }))).points).toEqual(points.slice(0, 3));
});

test("together they take at most two megabytes, compressed: the oldest goes first", () => {
  const points = [point("5", 12_000), point("4", 12_000), point("3", 12_000)];
  const sizes = points.map((each) => atOnce(stateText({ ...NO_STATE, points: [each] })).length);
  expect(sizes.every((size) => size > TWO_MB / 3 && size < TWO_MB / 2)).toBe(true);
  expect(entriesKept(points)).toEqual(["5", "4"]);
  expect(atOnce(stateText({ ...NO_STATE, points })).length).toBeLessThan(TWO_MB + 1000);
});

test("a point that alone is larger is not kept", () => {
  expect(entriesKept([point("5", 40_000), point("4", 10)])).toEqual([]);
});

test.each([
  ["no part", null],
  ["a damaged part", '{"version":1,"build":"!!","points":[]}'],
  ["a part of a later version", '{"version":2}'],
  ["another program's text", "<x/>"],
])("%s counts as no state", (_, part) => {
  expect(readState(part)).toEqual(NO_STATE);
});
