/** The session as a component uses it: one job at a time, with its state. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { BuildOptions, BuildPreview, Signature } from "../../core/operations/operationTypes";
import { nextCell } from "../../core/operations/worklist";
import type { CalendarDate } from "../../core/quantity/period";
import type { NewPlant } from "../../core/sectors/blank";
import type { CellRef } from "../../core/workbook/cells";
import { failureOf } from "../../core/workbook/failure";
import type { Session } from "./session";
import { AT_START, nextState } from "./sessionState";
import type { SessionEvent, SessionState, Job } from "./sessionState";

const SLOW_AFTER_MS = 1000;
const HIDDEN_AFTER_MS = 100;

export interface SessionControl {
  readonly state: SessionState;
  /** Reads and checks the workbook. */
  readonly read: () => Promise<void>;
  readonly preview: (options: BuildOptions) => Promise<void>;
  readonly build: (options: BuildOptions) => Promise<void>;
  readonly addSample: () => Promise<void>;
  readonly setUp: (plant: NewPlant) => Promise<void>;
  readonly goTo: (ref: CellRef) => Promise<void>;
  /** Does one thing that writes, signed for the ledger, then reads the workbook again. */
  readonly act: (work: (session: Session, signature: Signature) => Promise<unknown>) => Promise<void>;
  /** Asks for something that changes nothing; null when it failed, which is shown. */
  readonly ask: <T>(question: (session: Session) => Promise<T>) => Promise<T | null>;
  /** Forgets the job under way; it may end, but nothing comes of it. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Reads the workbook when the pane opens and whenever the as-of date changes; otherwise only when asked. */
export function useSession(session: Session, asOf: CalendarDate, who: string): SessionControl {
  const [state, dispatch] = useReducer(nextState, AT_START);
  const run = useJobs(dispatch);
  useEffect(() => session.watch((byPerson) => dispatch({ type: "changed", ...(byPerson === undefined ? {} : { byPerson }) })), [session]);

  const read = useCallback(() => run("read", (tell) => readWith(session, asOf, tell)), [run, session, asOf]);
  useEffect(() => void read(), [read]);

  const actions = useMemo(
    () => ({
      read,
      preview: (options: BuildOptions) =>
        run("preview", async () => ({ type: "previewed", preview: { options, result: await session.run("previewForms", options) } })),
      build: (options: BuildOptions) =>
        run("build", async () => {
          const result = await session.run("buildForms", { ...options, ...signatureOf(who) });
          const { shown, ...choice } = options;
          if (shown !== undefined && result.withheld === true) return { type: "previewed", preview: { options: choice, result } };
          await showForm(session, result);
          return { type: "built", result };
        }),
      addSample: () =>
        run("sample", (tell) => session.run("createSample", "cement", signatureOf(who)).then(() => readWith(session, asOf, tell))),
      setUp: (plant: NewPlant) =>
        run("setUp", async (tell) => {
          await session.run("createInputs", plant, signatureOf(who));
          const outcome = await readWith(session, asOf, tell);
          const cell = outcome.type === "checked" ? nextCell(outcome.assessment, asOf) : null;
          if (cell !== null) await session.goTo(cell).catch(ignored);
          return outcome;
        }),
      goTo: (ref: CellRef) => session.goTo(ref).catch((error: unknown) => dispatch({ type: "failed", failure: failureOf(error) })),
      act: (work: (session: Session, signature: Signature) => Promise<unknown>) =>
        run("write", (tell) => work(session, signatureOf(who)).then(() => readWith(session, asOf, tell))),
      ask: <T>(question: (session: Session) => Promise<T>) =>
        question(session).catch((error: unknown) => (dispatch({ type: "failed", failure: failureOf(error) }), null)),
      cancel: () => void run(null),
      dismiss: () => dispatch({ type: "dismissed" }),
    }),
    [run, read, session, asOf, who],
  );
  return { state, ...actions };
}

/** Who as typed in Settings, and the moment it is done. */
function signatureOf(who: string): Signature {
  return { who, now: new Date().toISOString() };
}

/** Where the work goes on is a courtesy: what was written stays written where Excel does not go there. */
const ignored = () => undefined;

/** After a build its Form A is on the screen. */
async function showForm(session: Session, { sheets }: BuildPreview): Promise<void> {
  const form = sheets.find(({ form: id, isHidden }) => id === "formA" && isHidden !== true);
  if (form !== undefined) await session.goTo({ sheet: form.sheet, row: 0, column: 0 }).catch(ignored);
}

type Tell = (event: SessionEvent) => void;

/** Tells the figures as soon as they are there, then how they came about month by month, and ends with the findings. */
async function readWith(session: Session, asOf: CalendarDate, tell: Tell): Promise<SessionEvent> {
  const calculation = await session.calculate({ asOf });
  tell({ type: "calculated", calculation });
  if (calculation.reading.plan !== null) {
    await drawn();
    tell({ type: "trend", trend: await session.trend(calculation, { asOf }) });
    await drawn();
  }
  return { type: "checked", assessment: await session.check(calculation, { asOf }) };
}

/** What was told is on the screen. A pane that is hidden draws nothing, and does not wait. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const hidden = setTimeout(resolve, HIDDEN_AFTER_MS);
    requestAnimationFrame(() => {
      clearTimeout(hidden);
      setTimeout(resolve);
    });
  });
}

/** Runs one job; starting another, or null, makes the outcome of the one before count for nothing. */
function useJobs(dispatch: (event: SessionEvent) => void) {
  const current = useRef(0);
  return useCallback(
    async (job: Job | null, work: (tell: Tell) => Promise<SessionEvent> = () => Promise.resolve({ type: "cancelled" })): Promise<void> => {
      const mine = ++current.current;
      if (job !== null) dispatch({ type: "started", job });
      const timer = setTimeout(() => mine === current.current && dispatch({ type: "slow" }), SLOW_AFTER_MS);
      const tell = (event: SessionEvent) => mine === current.current && dispatch(event);
      const outcome = await work(tell).catch((error: unknown): SessionEvent => ({ type: "failed", failure: failureOf(error) }));
      clearTimeout(timer);
      tell(outcome);
    },
    [dispatch],
  );
}
