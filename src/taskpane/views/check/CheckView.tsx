/** What the checks found: counted, filtered, searched, grouped; a press leads to the cell. */
import { Button, Input, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Severity } from "../../../core/checks/engine/check";
import type { Assessment } from "../../../core/operations/operationTypes";
import { sortFindings } from "../../../core/operations/worklist";
import { workWords } from "../../messages/work";
import { checkPageWords } from "../../messages/check";
import type { CalendarDate } from "../../../core/quantity/period";
import type { SessionControl } from "../../session/useSession";
import { SEVERITIES, countBySeverity } from "../../findings";
import type { Grouping } from "../../findings";
import { Banner } from "../../components/Banner";
import { Icon } from "../../components/Icon";
import type { Signer } from "../../components/SignerField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { FindingGroups } from "./FindingGroups";
import type { ActionSetting } from "./setting";
import { matches, worded } from "./worded";
import type { WordedFinding } from "./worded";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  filters: { display: "flex", flexWrap: "wrap", gap: "4px", border: "none", margin: 0, padding: 0, minWidth: 0 },
  filter: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  grow: { width: "100%", minWidth: 0 },
});

interface CheckViewProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
  readonly signer: Signer;
}

export function CheckView({ control, assessment, asOf, signer }: CheckViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language } = useWords();
  const { wrong, toFill } = useMemo(() => {
    const sorted = sortFindings(assessment);
    return { wrong: worded(sorted.wrong, language), toFill: worded(Object.values(sorted.notYet).flat(), language) };
  }, [assessment, language]);
  return (
    <div className={layout.view}>
      <div className={styles.head}>
        <h1 className={styles.title}>{m.views.check}</h1>
        <Button icon={<Icon name="refresh" />} disabledFocusable={control.state.job !== null} onClick={() => void control.read()}>
          {m.check.run}
        </Button>
      </div>
      {wrong.length + toFill.length === 0 ? (
        <Banner tone="done">
          <div className={layout.strong}>{m.check.clean}</div>
          <div>{m.check.disclaimer}</div>
        </Banner>
      ) : (
        <>
          <FilteredFindings wrong={wrong} toFill={toFill} setting={{ control, snapshot: assessment.snapshot, asOf, signer }} />
          <Export control={control} asOf={asOf} />
          <div className={layout.quiet}>{m.check.disclaimer}</div>
        </>
      )}
    </div>
  );
}

interface FilteredFindingsProps {
  readonly wrong: readonly WordedFinding[];
  /** What is not there yet; shown when it is asked for, or nothing else is there. */
  readonly toFill: readonly WordedFinding[];
  readonly setting: Omit<ActionSetting, "isToFill">;
}

function FilteredFindings({ wrong, toFill, setting }: FilteredFindingsProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, count, language } = useWords();
  const [severities, setSeverities] = useState<readonly Severity[]>([]);
  const [search, setSearch] = useState("");
  const [by, setBy] = useState<Grouping>("sheet");
  const isSound = wrong.every(({ severity }) => severity === "note");
  const [filling, setFilling] = useState(isSound);
  const isToFill = filling && toFill.length > 0;
  const findings = isToFill ? toFill : wrong;
  const wanted = useDeferredValue(search.trim());
  const shown = findings.filter(
    (finding) => (severities.length === 0 || severities.includes(finding.severity)) && matches(finding, wanted),
  );
  const showAll = () => (setSeverities([]), setSearch(""));
  return (
    <>
      <div className={layout.stack}>
        {isSound && <span>{workWords[language].nothingWrong}</span>}
        <SeverityFilter findings={wrong} chosen={filling ? [] : severities} onChoose={(next) => (setFilling(false), setSeverities(next))}>
          {toFill.length > 0 && (
            <ToggleButton
              className={styles.filter}
              size="small"
              checked={filling}
              onClick={() => (setFilling(!filling), setSeverities([]))}
            >
              {count(workWords[language].open, toFill.length)}
            </ToggleButton>
          )}
        </SeverityFilter>
        <Input
          type="search"
          aria-label={m.check.search}
          placeholder={m.check.search}
          contentBefore={<Icon name="search" />}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <GroupBy by={by} onChoose={setBy} />
        <div className={layout.hidden} role="status">
          {count(m.check.shown, shown.length)}
        </div>
      </div>
      {shown.length === 0 ? (
        <Banner tone="note" inline>
          <span>{m.check.none}</span>
          <Button size="small" onClick={showAll}>
            {m.check.showAll}
          </Button>
        </Banner>
      ) : (
        <FindingGroups findings={shown} by={by} setting={{ ...setting, isToFill }} />
      )}
    </>
  );
}

/** Writes the tab and goes there. */
function Export({ control, asOf }: { readonly control: SessionControl; readonly asOf: CalendarDate }) {
  const layout = useLayout();
  const { language } = useWords();
  const w = checkPageWords[language];
  const write = () =>
    control.act((session, signature) =>
      session.run("writeReport", { asOf, language, ...signature }).then(({ sheet }) => session.goTo({ sheet, row: 0, column: 0 })),
    );
  return (
    <div className={layout.stack}>
      <Button className={layout.start} disabledFocusable={control.state.job !== null} onClick={() => void write()}>
        {w.export}
      </Button>
      <span className={layout.quiet}>{w.exportAbout}</span>
    </div>
  );
}

interface SeverityFilterProps {
  readonly findings: readonly WordedFinding[];
  /** None chosen shows all. */
  readonly chosen: readonly Severity[];
  readonly onChoose: (severities: readonly Severity[]) => void;
  /** A further choice beside them. */
  readonly children: ReactNode;
}

function SeverityFilter({ findings, chosen, onChoose, children }: SeverityFilterProps) {
  const styles = useStyles();
  const { m, count } = useWords();
  const counts = countBySeverity(findings);
  const toggle = (severity: Severity) =>
    onChoose(chosen.includes(severity) ? chosen.filter((other) => other !== severity) : [...chosen, severity]);
  return (
    <div className={styles.filters} role="group" aria-label={m.check.filter}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.filter}
          size="small"
          icon={<Icon name={severity} />}
          title={m.severity[severity].meaning}
          checked={chosen.includes(severity)}
          onClick={() => toggle(severity)}
        >
          {count(m.severity[severity].count, counts[severity])}
        </ToggleButton>
      ))}
      {children}
    </div>
  );
}

function GroupBy({ by, onChoose }: { readonly by: Grouping; readonly onChoose: (by: Grouping) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { m } = useWords();
  const choices: readonly (readonly [Grouping, string])[] = [
    ["sheet", m.check.bySheet],
    ["rule", m.check.byRule],
  ];
  return (
    <div className={layout.row} role="group" aria-label={m.check.groupBy}>
      <span className={layout.quiet}>{m.check.groupBy}</span>
      {choices.map(([id, label]) => (
        <ToggleButton key={id} className={styles.filter} size="small" appearance="subtle" checked={by === id} onClick={() => onChoose(id)}>
          {label}
        </ToggleButton>
      ))}
    </div>
  );
}
