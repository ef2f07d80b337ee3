/** What one rule found in one sheet, or in all of them: what and where for each, why and how to fix it once. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { checkPageWords } from "../../messages/check";
import type { Cluster } from "../../../core/operations/clusters";
import type { Grouping } from "../../findings";
import { CellButton } from "../../components/CellButton";
import { PageLink } from "../../components/PageLink";
import { SeverityMark } from "../../components/SeverityMark";
import { useLayout } from "../../components/layout";
import { workWords } from "../../messages/work";
import { useWords } from "../../words";
import { ClusterActions } from "./ClusterActions";
import type { ActionSetting } from "./setting";
import type { WordedFinding } from "./worded";

/** So many are read at a glance; the others wait behind a button. */
const AT_FIRST = 4;

const useStyles = makeStyles({
  root: { padding: "8px 0 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "28px",
    fontSize: tokens.fontSizeBase200,
  },
  title: { margin: "0 0 2px", fontWeight: tokens.fontWeightSemibold },
  details: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    paddingTop: "4px",
  },
  summary: { cursor: "pointer", padding: "2px 0", width: "fit-content", borderRadius: tokens.borderRadiusSmall },
  reasons: { margin: "4px 0", display: "grid", gap: "4px" },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0 },
});

interface FindingClusterProps {
  readonly cluster: Cluster<WordedFinding>;
  readonly by: Grouping;
  readonly setting: ActionSetting;
}

export function FindingCluster({ cluster: { check, severity, findings }, by, setting }: FindingClusterProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, count, language } = useWords();
  const [shown, setShown] = useState(AT_FIRST);
  const first = findings[0]!;
  const single = findings.length === 1;
  const onGo = setting.control.goTo;
  const cell = (finding: WordedFinding) =>
    finding.where !== null && <CellButton at={finding.where} withSheet={by === "rule"} onGo={onGo} />;
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        {setting.isToFill ? (
          <SeverityMark severity="note" label={workWords[language].toFill} />
        ) : (
          <SeverityMark severity={severity} label={m.severity[severity].name} />
        )}
        {single ? cell(first) : <span className={layout.quiet}>{count(m.check.places, findings.length)}</span>}
      </div>
      {!single && by === "sheet" && <p className={styles.title}>{first.text.title}</p>}
      {single ? (
        <Stated finding={first} onGo={onGo} />
      ) : (
        <ul className={layout.list}>
          {findings.slice(0, shown).map((finding, i) => (
            <Member key={i} finding={finding} onGo={onGo} cell={cell(finding)} />
          ))}
        </ul>
      )}
      {findings.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + 25 * AT_FIRST)}>
          {count(m.check.more, findings.length - shown)}
        </Button>
      )}
      <Reasons check={check} findings={findings} />
      <ClusterActions findings={findings} setting={setting} />
    </li>
  );
}

interface StatedProps {
  readonly finding: WordedFinding;
  readonly onGo: ActionSetting["control"]["goTo"];
}

/** The sentence, and where else the same was found: months are told together. */
function Stated({ finding: { text, also, acknowledgement }, onGo }: StatedProps) {
  const layout = useLayout();
  const { m, language, fill } = useWords();
  return (
    <>
      <p className={layout.text}>{text.what}</p>
      {also.length > 0 && (
        <div className={layout.cells}>
          <span className={layout.quiet}>{m.check.also}</span>
          {also.map((at) => (
            <CellButton key={`${at.sheet} ${at.row} ${at.column}`} at={at} withSheet onGo={onGo} />
          ))}
        </div>
      )}
      {acknowledgement !== undefined && (
        <div className={layout.quiet}>
          {fill(checkPageWords[language].acknowledged, { who: acknowledgement.who || "–", reason: acknowledgement.reason })}
        </div>
      )}
    </>
  );
}

function Member({ finding, onGo, cell }: StatedProps & { readonly cell: React.ReactNode }) {
  const layout = useLayout();
  return (
    <li className={layout.member}>
      <div className={layout.grow}>
        <Stated finding={finding} onGo={onGo} />
      </div>
      {cell}
    </li>
  );
}

/** Why, with the clause, and how to fix it; the catalogue has the rule's own place. */
function Reasons({ check, findings }: { readonly check: string; readonly findings: readonly WordedFinding[] }) {
  const styles = useStyles();
  const { m, language, fill } = useWords();
  const remedies = [...new Set(findings.map(({ text }) => text.how))];
  const page = `assets/${language === "hi" ? "checks-hi" : "checks"}.html#${check}`;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{m.check.why}</summary>
      <dl className={styles.reasons}>
        <dt className={styles.term}>{m.check.whyTitle}</dt>
        <dd className={styles.detail}>{findings[0]!.text.why}</dd>
        <dt className={styles.term}>{m.check.howTitle}</dt>
        {remedies.slice(0, AT_FIRST).map((remedy) => (
          <dd key={remedy} className={styles.detail}>
            {remedy}
          </dd>
        ))}
      </dl>
      <PageLink page={page}>{fill(m.check.rule, { check })}</PageLink>
    </details>
  );
}
