import { AT_START, nextState } from "../../src/taskpane/session/sessionState";
import type { SessionEvent, SessionState } from "../../src/taskpane/session/sessionState";
import { EMPTY } from "./support/fakeSession";

const after = (...events: readonly (SessionEvent | readonly SessionEvent[])[]): SessionState => events.flat().reduce(nextState, AT_START);

const calculated: SessionEvent = { type: "calculated", calculation: EMPTY };
const read: readonly SessionEvent[] = [calculated, { type: "checked", assessment: EMPTY }];
const changed: SessionEvent = { type: "changed" };

test("a change after a reading makes it stale, and the next reading fresh", () => {
  expect(after(read).stale).toBe(false);
  expect(after(read, changed).stale).toBe(true);
  expect(after(read, changed, { type: "started", job: "read" }, read).stale).toBe(false);
});

test("what the pane itself is writing does not make its reading stale", () => {
  expect(after(read, { type: "started", job: "build" }, changed).stale).toBe(false);
});

test("a change before the first reading says nothing", () => {
  expect(after(changed)).toEqual(AT_START);
});

test("a change withdraws the preview: it no longer holds", () => {
  const preview = {
    options: { asOf: { year: 2026, month: 4, day: 21 }, forms: [], final: false },
    result: { assessment: EMPTY, draft: true, sheets: [], lines: [] },
  };
  expect(after(read, { type: "previewed", preview }).preview).toBe(preview);
  expect(after(read, { type: "previewed", preview }, changed).preview).toBeNull();
});

test("the figures are there before the findings, and the reading goes on", () => {
  const state = after({ type: "started", job: "read" }, calculated);
  expect([state.calculation, state.assessment, state.job]).toEqual([EMPTY, null, "read"]);
});

test("a failure keeps what was known and ends the job", () => {
  const failure = { problem: "editMode", detail: "A cell is being edited.", sheet: null } as const;
  const state = after(read, { type: "started", job: "read" }, { type: "slow" }, { type: "failed", failure });
  expect(state).toEqual({ ...AT_START, calculation: EMPTY, assessment: EMPTY, failure });
});

test("slow is said of a job under way only", () => {
  expect(after({ type: "started", job: "read" }, { type: "slow" }).slow).toBe(true);
  expect(after(read, { type: "slow" }).slow).toBe(false);
});

test("a change made while the workbook is being read leaves the outcome marked as out of date", () => {
  const started: SessionEvent = { type: "started", job: "read" };
  expect(after(started, changed, read).stale).toBe(true);
  expect(after(read, started, changed, read).stale).toBe(true);
  expect(after(read, started, changed, read, started, read).stale).toBe(false);
});

test("a change a person makes while forms are built marks the result, where Excel tells it from the add-in's own", () => {
  const result = { assessment: EMPTY, draft: true, sheets: [], lines: [] };
  const building: SessionEvent = { type: "started", job: "build" };
  expect(after(read, building, { type: "changed", byPerson: true }, { type: "built", result }).stale).toBe(true);
  expect(after(read, building, { type: "changed", byPerson: false }, { type: "built", result }).stale).toBe(false);
});
