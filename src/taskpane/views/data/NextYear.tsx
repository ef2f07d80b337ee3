/** The year after, once this one is finished: what happens is said, and asked once more before anything is written. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { yearLabel } from "../../../core/quantity/period";
import type { Assessment } from "../../../core/operations/operationTypes";
import { isMissing } from "../../../core/trace/figure";
import type { SessionControl } from "../../session/useSession";
import { dataWords } from "../../messages/data";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

interface NextYearProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
}

export function NextYear({ control, assessment: { inventory, year } }: NextYearProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = dataWords[language];
  const [asked, setAsked] = useState(false);
  if (inventory === null || inventory.months.length < 12 || isMissing(inventory.gei)) return null;
  const labels = { year: yearLabel(year), next: yearLabel({ start: year.start + 1 }) };
  const start = () => void control.act((session, signature) => session.run("startNextYear", signature)).then(() => setAsked(false));
  return (
    <Section title={fill(w.nextYear, labels)}>
      <span className={layout.quiet}>{fill(w.nextYearAbout, labels)}</span>
      {asked ? (
        <Banner tone="note">
          <div>{fill(w.nextYearCopy, labels)}</div>
          <div className={layout.row}>
            <Button size="small" appearance="primary" autoFocus disabledFocusable={control.state.job !== null} onClick={start}>
              {fill(w.startYear, labels)}
            </Button>
            <Button size="small" onClick={() => setAsked(false)}>
              {w.notYet}
            </Button>
          </div>
        </Banner>
      ) : (
        <Button className={layout.start} onClick={() => setAsked(true)}>{`${fill(w.startYear, labels)}…`}</Button>
      )}
    </Section>
  );
}
