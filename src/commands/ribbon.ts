/** Carries out a command of the ribbon, and says why when it cannot: there is no pane to say it. */
import { writeNotice } from "../core/operations/notice";
import type { Notice } from "../core/operations/notice";
import { fill, messagesIn } from "../core/messages";
import type { Language } from "../core/messages";
import { failureOf } from "../core/workbook/failure";
import type { WorkbookPort } from "../core/workbook/port";

export interface Command {
  /** As the ribbon calls it. */
  readonly title: string;
  /** Writes or refreshes a tab and shows it. */
  readonly run: () => Promise<void>;
}

/** Shows a message until somebody closes it; false where Excel opens no window. */
export type ShowMessage = (notice: Notice, language: Language) => Promise<boolean>;

/** Runs it. A failure is told in a window, else in a tab of its own; Excel waits for `completed`, come what may. */
export async function carryOut(
  { title, run }: Command,
  port: WorkbookPort,
  language: Language,
  show: ShowMessage,
  event: { completed(): void },
): Promise<void> {
  try {
    await run();
  } catch (error) {
    const notice = noticeOf(title, error, language);
    if (!(await show(notice, language))) await writeNotice(port, notice).catch(() => undefined);
  } finally {
    event.completed();
  }
}

/** The workbook's own sentence is the most exact, but English; other languages say it in general first. */
export function noticeOf(title: string, error: unknown, language: Language): Notice {
  const { problem, detail, sheet } = failureOf(error);
  const m = messagesIn(language);
  if (problem !== "unknown" && language === "en") return { title, lines: [detail] };
  const { what, how } = m.troubles[problem];
  return { title, lines: [what, ...(sheet === null ? [] : [fill(m.trouble.where, { sheet })]), how, detail] };
}
