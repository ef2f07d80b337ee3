/** What will be added to the workbook; where the plant's own sheets hold the months, twelve more are only on request. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { firstRunWords } from "../../messages/firstRun";
import { monthLabel, monthsOf } from "../../../core/quantity/period";
import { PLAN_SHEET, REFERENCE_SHEET } from "../../../core/plan/sheets/inputSheets";
import { Icon } from "../../components/Icon";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import type { StepProps } from "./SetUp";

export function SheetsStep({ draft, onDraft, ownMonths }: StepProps) {
  const layout = useLayout();
  const { language, count, fill } = useWords();
  const w = firstRunWords[language];
  const months = monthsOf(draft.year);
  const streams = draft.streams.filter(({ stream }) => stream.trim() !== "").length;
  const added = [
    PLAN_SHEET,
    REFERENCE_SHEET,
    ...(draft.months ? [fill(w.monthSheets, { first: monthLabel(months[0]!), last: monthLabel(months.at(-1)!) })] : []),
  ];
  return (
    <div className={layout.stack}>
      {ownMonths > 0 && (
        <Field label={count(w.ownMonths, ownMonths)}>
          <RadioGroup value={draft.months ? "add" : "own"} onChange={(_, { value }) => onDraft({ ...draft, months: value === "add" })}>
            <Radio value="own" label={w.keepOwn} />
            <Radio value="add" label={w.addMonths} />
          </RadioGroup>
        </Field>
      )}
      <ul className={layout.list} aria-label={w.steps[3]}>
        {added.map((sheet) => (
          <li key={sheet} className={layout.row}>
            <Icon name="add" />
            {sheet}
          </li>
        ))}
      </ul>
      <span>{count(w.streamCount, streams)}</span>
      <span className={layout.quiet}>{w.setUpSafe}</span>
    </div>
  );
}
