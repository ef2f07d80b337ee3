/** The ribbon's commands that need no pane. */
import { buildForms } from "../core/operations/build";
import { writeReport } from "../core/operations/report";
import { languageOf, messagesIn } from "../core/messages";
import type { Language } from "../core/messages";
import { officePort } from "../excel/officePort";
import { selectCell } from "../excel/onScreen";
import { showMessage } from "./messageWindow";
import { carryOut } from "./ribbon";
import type { Command } from "./ribbon";

const today = (now: Date) => ({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
const show = (sheet: string) => selectCell({ sheet, row: 0, column: 0 });

/** What the checks found, on the Check tab. */
const check = (language: Language): Command => ({
  title: messagesIn(language).views.check,
  run: async () => {
    const now = new Date();
    return show((await writeReport(officePort(), { asOf: today(now), language, now: now.toISOString(), who: "" })).sheet);
  },
});

/** The GEI tracker, with the tabs it rests on, as a draft. */
const tracker = (language: Language): Command => ({
  title: messagesIn(language).forms.tracker.name,
  run: async () => {
    const now = new Date();
    const { sheets } = await buildForms(officePort(), {
      asOf: today(now),
      forms: ["tracker"],
      final: false,
      now: now.toISOString(),
      who: "",
    });
    await show(sheets.find(({ form }) => form === "tracker")!.sheet);
  },
});

void Office.onReady(() => {
  const language = languageOf(Office.context.displayLanguage);
  for (const [name, command] of Object.entries({ check, tracker })) {
    Office.actions.associate(
      name,
      (event: Office.AddinCommands.Event) => void carryOut(command(language), officePort(), language, showMessage, event),
    );
  }
});
