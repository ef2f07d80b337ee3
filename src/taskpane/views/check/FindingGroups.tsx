/** The findings by sheet or by rule; in each group a rule is told once. Up and Down walk from cell to cell; Tab leaves no step out. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import { clustersOf } from "../../../core/operations/clusters";
import { SEVERITIES, countBySeverity, groupFindings } from "../../findings";
import type { Grouping } from "../../findings";
import { useLayout } from "../../components/layout";
import { workWords } from "../../messages/work";
import { useWords } from "../../words";
import { FindingCluster } from "./FindingCluster";
import type { ActionSetting } from "./setting";
import type { WordedFinding } from "./worded";

/** A long list is opened in pieces: nobody reads a thousand findings, and drawing them would take seconds. */
const AT_FIRST = 20;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "20px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
    paddingBottom: "4px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

interface FindingGroupsProps {
  readonly findings: readonly WordedFinding[];
  readonly by: Grouping;
  readonly setting: ActionSetting;
}

export function FindingGroups({ findings, by, setting }: FindingGroupsProps) {
  const styles = useStyles();
  return (
    <div className={styles.groups} onKeyDown={walk}>
      {groupFindings(findings, by).map(({ key, findings: members }) => (
        <FindingGroup
          key={`${by} ${key}`}
          title={by === "rule" ? members[0]!.text.title : key}
          findings={members}
          by={by}
          setting={setting}
        />
      ))}
    </div>
  );
}

interface FindingGroupProps extends FindingGroupsProps {
  readonly title: string | null;
}

function FindingGroup({ title, findings, by, setting }: FindingGroupProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, count, language } = useWords();
  const [shown, setShown] = useState(AT_FIRST);
  const counts = countBySeverity(findings);
  const summary = setting.isToFill
    ? [count(workWords[language].open, findings.length)]
    : SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => count(m.severity[severity].count, counts[severity]));
  const clusters = clustersOf(findings);
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{title ?? m.check.workbook}</h2>
        <span className={layout.quiet}>{summary.join(", ")}</span>
      </div>
      <ul className={layout.list}>
        {clusters.slice(0, shown).map((cluster) => (
          <FindingCluster key={cluster.check} cluster={cluster} by={by} setting={setting} />
        ))}
      </ul>
      {clusters.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 5 * AT_FIRST)}>
          {count(m.check.moreRules, clusters.length - shown)}
        </Button>
      )}
    </section>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-cell]")];
  const at = cells.indexOf(event.target as HTMLElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  cells[at + step]?.focus();
}
