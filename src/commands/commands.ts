/** The ribbon's commands that need no pane. */
import { writeReport } from "../core/desk/report";
import { languageOf } from "../core/messages";
import { officePort } from "../excel/officePort";
import { selectCell } from "../excel/onScreen";

/** Checks the workbook, writes or refreshes the Check tab and shows it. Excel waits for `completed`, come what may. */
async function check(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const now = new Date();
    const asOf = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    const { sheet } = await writeReport(officePort(), { asOf, language: languageOf(Office.context.displayLanguage) });
    await selectCell({ sheet, row: 0, column: 0 });
  } finally {
    event.completed();
  }
}

void Office.onReady(() => Office.actions.associate("check", (event: Office.AddinCommands.Event) => void check(event)));
