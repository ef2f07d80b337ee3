/** How complete the plan is: what is missing first, each with the way to its cell. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { dataWords } from "../../messages/data";
import type { MonitoringPlan } from "../../../core/plan/model";
import { refText } from "../../../core/workbook/cells";
import type { WorkbookSnapshot } from "../../../core/workbook/cells";
import type { SessionControl } from "../../session/useSession";
import { CellButton } from "../../components/CellButton";
import { Icon } from "../../components/Icon";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { CONTENTS, contentStates } from "./contents";
import type { ContentState } from "./contents";

const useStyles = makeStyles({
  bar: {
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  done: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  item: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "4px 0" },
  mark: { display: "flex", paddingTop: "2px" },
  there: { color: tokens.colorStatusSuccessForeground3 },
  missing: { color: tokens.colorStatusWarningForeground3 },
  summary: { cursor: "pointer", width: "fit-content" },
});

interface PlanContentsProps {
  readonly control: SessionControl;
  readonly plan: MonitoringPlan;
  readonly snapshot: WorkbookSnapshot;
}

export function PlanContents({ control, plan, snapshot }: PlanContentsProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, count } = useWords();
  const w = dataWords[language];
  const states = useMemo(() => contentStates(plan, snapshot), [plan, snapshot]);
  const missing = states.filter(({ isThere }) => !isThere);
  const there = states.filter(({ isThere }) => isThere);
  return (
    <Section title={w.plan}>
      <span>{count(w.contents, there.length)}</span>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.done} style={{ width: `${(100 * there.length) / CONTENTS.length}%` }} />
      </div>
      {missing.length > 0 && (
        <ul className={layout.list}>
          {missing.map((state) => (
            <Missing key={state.content} state={state} control={control} />
          ))}
        </ul>
      )}
      {there.length > 0 && (
        <details>
          <summary className={styles.summary}>{count(w.described, there.length)}</summary>
          <ul className={layout.list}>
            {there.map(({ content }) => (
              <li key={content} className={styles.item}>
                <span className={mergeClasses(styles.mark, styles.there)}>
                  <Icon name="done" />
                </span>
                <span>{w.parts[content]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <CellButton at={{ sheet: plan.sheet, row: 0, column: 0 }} label={w.openPlan} onGo={control.goTo} />
    </Section>
  );
}

function Missing({ state: { content, lacking, cell }, control }: { readonly state: ContentState; readonly control: SessionControl }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = dataWords[language];
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.mark, styles.missing)}>
        <Icon name="warning" />
      </span>
      <span className={layout.grow}>
        {w.parts[content]}
        <div className={layout.quiet}>{lacking.length === 0 ? w.missing : fill(w.lacking, { names: lacking.join(", ") })}</div>
      </span>
      {cell !== null && (
        <CellButton at={cell} about={fill(w.goFor, { content: w.parts[content], cell: refText(cell) })} onGo={control.goTo} />
      )}
    </li>
  );
}
