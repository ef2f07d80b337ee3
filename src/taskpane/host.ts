/** What the pane learns from Office once, when it opens. */
import type { CalendarDate } from "../core/quantity/period";
import type { ThemeSigns } from "./look";
import { VIEWS } from "./viewIds";
import type { ViewId } from "./viewIds";

/** "ready" does everything; "noFunctions" lacks custom functions; the other two cannot work on a workbook at all. */
export type Support = "ready" | "noFunctions" | "oldExcel" | "noExcel";

export interface PaneHost {
  readonly support: Support;
  /** Opened for reading only: nothing can be written. */
  readonly readOnly: boolean;
  readonly officeTheme: ThemeSigns["office"];
  /** Such as "hi-IN". */
  readonly locale: string;
  /** The view the ribbon asked for. */
  readonly view: ViewId;
  readonly today: CalendarDate;
}

export function paneHost(info: { readonly host: unknown } | null): PaneHost {
  const inExcel = info !== null && info.host === Office.HostType.Excel;
  return {
    support: inExcel ? supportOf((set, version) => Office.context.requirements.isSetSupported(set, version)) : "noExcel",
    readOnly: inExcel && isReadOnly(Office.context.document),
    officeTheme: inExcel ? Office.context.officeTheme : undefined,
    locale: inExcel ? Office.context.displayLanguage : navigator.language,
    view: viewAsked(window.location.search),
    today: calendarDay(new Date()),
  };
}

/** The least Excel the pane works in is ExcelApi 1.12, the minimum of the manifest. */
export function supportOf(isSetSupported: (set: string, version: string) => boolean): Support {
  if (!isSetSupported("ExcelApi", "1.12")) return "oldExcel";
  return isSetSupported("CustomFunctionsRuntime", "1.1") ? "ready" : "noFunctions";
}

/** "?open=forms" is how the ribbon's Build forms opens the pane at the preview. */
export function viewAsked(query: string): ViewId {
  const asked = new URLSearchParams(query).get("open");
  return VIEWS.find((view) => view === asked) ?? "overview";
}

/** The day where the person sits, not in Greenwich. */
function calendarDay(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Excel says so where the file is marked final, opened from mail or for reading; some builds have no document to ask. */
function isReadOnly(document: Office.Document | undefined): boolean {
  return document !== undefined && document.mode === Office.DocumentMode.ReadOnly;
}
