/** The hand-over file: saved where the web view can, copied where it cannot, and shown for copying by hand. */
import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { ledgerWords } from "../../messages/ledger";
import { yearLabel } from "../../../core/quantity/period";
import type { CalendarDate, ComplianceYear } from "../../../core/quantity/period";
import type { SessionControl } from "../../session/useSession";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

interface HandOverProps {
  readonly control: SessionControl;
  readonly asOf: CalendarDate;
  readonly year: ComplianceYear;
}

type Outcome = "copied" | "notCopied";

export function HandOver({ control, asOf, year }: HandOverProps) {
  const layout = useLayout();
  const { language } = useWords();
  const w = ledgerWords[language];
  const [text, setText] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const make = () => control.ask((session) => session.run("handOver", { asOf }));
  const download = async () => {
    const made = await make();
    if (made !== null) saveFile(made, `ccts-hand-over-${yearLabel(year)}.json`);
  };
  const copy = async () => {
    const made = await make();
    if (made === null) return;
    const copied = await navigator.clipboard.writeText(made).then(
      () => true,
      () => false,
    );
    setOutcome(copied ? "copied" : "notCopied");
    setText(copied ? null : made);
  };
  return (
    <Section title={w.handOver}>
      <span className={layout.quiet}>{w.handOverAbout}</span>
      <div className={layout.row}>
        <Button onClick={() => void download()}>{w.download}</Button>
        <Button onClick={() => void copy()}>{w.copy}</Button>
        <span role="status">{outcome === null ? "" : w[outcome]}</span>
      </div>
      {text !== null && <Textarea aria-label={w.text} readOnly value={text} onFocus={(event) => event.target.select()} />}
    </Section>
  );
}

function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
