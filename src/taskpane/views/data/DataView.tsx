/** What the plan holds, and how the workbook's sheets are read. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/desk/types";
import { dataWords } from "../../../core/messages/pages/data";
import type { MonitoringPlan } from "../../../core/plan/model";
import type { DeskControl } from "../../desk/useDesk";
import { Icon } from "../../parts/Icon";
import { Section } from "../../parts/Section";
import { useLayout } from "../../parts/layout";
import { useWords } from "../../words";
import { CONTENTS, hasContent } from "./contents";
import { MappingEditor } from "./MappingEditor";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  item: { display: "flex", alignItems: "center", gap: "8px", padding: "3px 0" },
  there: { color: tokens.colorStatusSuccessForeground3, display: "flex" },
  missing: { color: tokens.colorStatusWarningForeground3, display: "flex" },
  grow: { flex: 1 },
});

interface DataViewProps {
  readonly control: DeskControl;
  readonly assessment: Assessment;
}

export function DataView({ control, assessment }: DataViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m } = useWords();
  const { plan } = assessment.reading;
  return (
    <div className={layout.view}>
      <h1 className={styles.title}>{m.views.data}</h1>
      <MappingEditor key={assessment.reading.questions.length} control={control} assessment={assessment} />
      {plan !== null && <PlanContents plan={plan} onOpen={() => void control.goTo({ sheet: plan.sheet, row: 0, column: 0 })} />}
    </div>
  );
}

function PlanContents({ plan, onOpen }: { readonly plan: MonitoringPlan; readonly onOpen: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, count } = useWords();
  const w = dataWords[language];
  const found = CONTENTS.filter((content) => hasContent(plan, content));
  return (
    <Section title={w.plan}>
      <span>{count(w.contents, found.length)}</span>
      <ul className={layout.list}>
        {CONTENTS.map((content) => {
          const there = found.includes(content);
          return (
            <li key={content} className={styles.item}>
              <span className={there ? styles.there : styles.missing}><Icon name={there ? "done" : "warning"} /></span>
              <span className={styles.grow}>{w.parts[content]}</span>
              <span className={layout.quiet}>{there ? w.there : w.missing}</span>
            </li>
          );
        })}
      </ul>
      <Button size="small" className={layout.start} onClick={onOpen}>{w.openPlan}</Button>
    </Section>
  );
}
