/** What the pane knows of the workbook, and how that changes. Pure, so that every path can be read in its test. */
import type { Assessment, BuildOptions, BuildPreview, Calculation } from "../../core/operations/operationTypes";
import type { Failure } from "../../core/workbook/failure";
import type { TrendPoint } from "./session";

export type Job = "read" | "preview" | "build" | "sample" | "setUp" | "write";

/** Only what has not begun to write can be stopped. */
export const CAN_CANCEL: Readonly<Record<Job, boolean>> = {
  read: true,
  preview: true,
  build: false,
  sample: false,
  setUp: false,
  write: false,
};

export interface Preview {
  readonly options: BuildOptions;
  readonly result: BuildPreview;
}

export interface SessionState {
  readonly job: Job | null;
  /** The job has run for more than a second. */
  readonly slow: boolean;
  readonly cancelled: boolean;
  readonly failure: Failure | null;
  /** The last figures, kept while the next ones are under way. */
  readonly calculation: Calculation | null;
  /** The last findings with the figures they judge; for a moment those before the last figures, or none. */
  readonly assessment: Assessment | null;
  /** null until the first figures are drawn. */
  readonly trend: readonly TrendPoint[] | null;
  /** Somebody changed the workbook after it was read. */
  readonly stale: boolean;
  /** The same, while a job was under way whose outcome is not there yet. */
  readonly changedMeanwhile: boolean;
  readonly preview: Preview | null;
  readonly built: BuildPreview | null;
}

export type SessionEvent =
  | { readonly type: "started"; readonly job: Job }
  | { readonly type: "slow" }
  | { readonly type: "calculated"; readonly calculation: Calculation }
  | { readonly type: "trend"; readonly trend: readonly TrendPoint[] }
  | { readonly type: "checked"; readonly assessment: Assessment }
  | { readonly type: "previewed"; readonly preview: Preview }
  | { readonly type: "built"; readonly result: BuildPreview }
  | { readonly type: "written" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "cancelled" }
  /** `byPerson` where Excel says that it was not the add-in; absent where it does not say. */
  | { readonly type: "changed"; readonly byPerson?: boolean }
  | { readonly type: "dismissed" };

export const AT_START: SessionState = {
  job: null,
  slow: false,
  cancelled: false,
  failure: null,
  calculation: null,
  assessment: null,
  trend: null,
  stale: false,
  changedMeanwhile: false,
  preview: null,
  built: null,
};

const AT_REST = { job: null, slow: false } as const;

export function nextState(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case "started":
      return { ...state, job: event.job, slow: false, cancelled: false, failure: null, changedMeanwhile: false };
    case "slow":
      return { ...state, slow: state.job !== null };
    case "calculated":
      return { ...state, calculation: event.calculation, stale: state.changedMeanwhile, preview: null, built: null };
    case "trend":
      return { ...state, trend: event.trend };
    case "checked":
      return { ...state, ...AT_REST, calculation: event.assessment, assessment: event.assessment };
    case "previewed":
      return { ...state, ...AT_REST, stale: state.stale || state.changedMeanwhile, preview: event.preview, built: null };
    case "built":
      return {
        ...state,
        ...AT_REST,
        calculation: event.result.assessment,
        assessment: event.result.assessment,
        stale: state.changedMeanwhile,
        preview: null,
        built: event.result,
      };
    case "written":
      return { ...state, ...AT_REST };
    case "failed":
      return { ...state, ...AT_REST, failure: event.failure };
    case "cancelled":
      return { ...state, ...AT_REST, cancelled: true };
    case "changed":
      return changed(state, event.byPerson === true);
    case "dismissed":
      return { ...state, failure: null, cancelled: false, built: null };
  }
}

/**
 * What is read may be older than an edit made while it is being read, so its outcome will be out of date. While a job writes,
 * the changes are its own unless Excel says otherwise; before anything was read there is nothing to be out of date.
 */
function changed(state: SessionState, byPerson: boolean): SessionState {
  const { calculation, job } = state;
  if (job === null) return calculation === null ? state : { ...state, stale: true, preview: null };
  const counts = job === "read" || job === "preview" || byPerson;
  if (!counts) return state;
  return { ...state, changedMeanwhile: true, ...(calculation !== null && job === "read" ? { stale: true, preview: null } : {}) };
}
