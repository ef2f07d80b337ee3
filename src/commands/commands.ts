/** The ribbon's commands that need no pane. */
import { buildForms } from "../core/desk/build";
import { writeReport } from "../core/desk/report";
import { languageOf } from "../core/messages";
import { officePort } from "../excel/officePort";
import { selectCell } from "../excel/onScreen";

/** Writes or refreshes a tab and says which. */
type Writing = (now: Date) => Promise<string>;

const asOf = (now: Date) => ({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });

/** What the checks found, on the Check tab. */
const check: Writing = async (now) => (await writeReport(officePort(), { asOf: asOf(now), language: languageOf(Office.context.displayLanguage) })).sheet;

/** The GEI tracker, with the tabs it rests on, as a draft. */
const tracker: Writing = async (now) => {
  const { sheets } = await buildForms(officePort(), { asOf: asOf(now), forms: ["tracker"], final: false, now: now.toISOString(), who: "" });
  return sheets.find(({ form }) => form === "tracker")!.sheet;
};

/** Runs and shows the tab. Excel waits for `completed`, come what may. */
async function carryOut(write: Writing, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await selectCell({ sheet: await write(new Date()), row: 0, column: 0 });
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => void carryOut(check, event));
  Office.actions.associate("tracker", (event: Office.AddinCommands.Event) => void carryOut(tracker, event));
});
