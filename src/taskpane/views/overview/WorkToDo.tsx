/** What the workbook still needs, in three groups with progress: a press leads to the cell. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { readingsOf } from "../../../core/activity/line";
import { METHOD_ITEMS } from "../../../core/plan/spec/methodItems";
import { findingText } from "../../../core/messages/checks";
import { gapText } from "../../../core/messages/missing";
import type { FilledCell } from "../../../core/operations/fillable";
import type { AssessedFinding, Assessment } from "../../../core/operations/operationTypes";
import { monthProgress, nextCell } from "../../../core/operations/worklist";
import type { MonthProgress, SortedFindings } from "../../../core/operations/worklist";
import type { CalendarDate } from "../../../core/quantity/period";
import type { Gap } from "../../../core/trace/figure";
import type { CellRef } from "../../../core/workbook/cells";
import { refText } from "../../../core/workbook/cells";
import { parseRef } from "../../../core/workbook/refs";
import { FillItems } from "./FillItems";
import { CellButton } from "../../components/CellButton";
import { useLayout } from "../../components/layout";
import { workWords } from "../../messages/work";
import { useWords } from "../../words";

/** So many are read at a glance; the others wait in Check. */
const SHOWN = 8;

const useStyles = makeStyles({
  group: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
  },
  item: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: "8px",
    padding: "2px 0",
    overflowWrap: "anywhere",
  },
  track: {
    height: "6px",
    margin: "6px 0",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

interface WorkToDoProps {
  readonly assessment: Assessment;
  readonly sorted: SortedFindings;
  readonly asOf: CalendarDate;
  readonly onGo: (cell: CellRef) => Promise<void>;
  readonly onFill: (cells: readonly FilledCell[]) => Promise<void>;
}

export function WorkToDo({ assessment, sorted: { notYet }, asOf, onGo, onFill }: WorkToDoProps) {
  const { count, language } = useWords();
  const w = workWords[language];
  const progress = monthProgress(assessment, asOf);
  const isMonthOpen = progress !== null && progress.open.length > 0;
  return (
    <div>
      {progress !== null && <MonthGroup progress={progress} assessment={assessment} asOf={asOf} onGo={onGo} onFill={onFill} />}
      {(["plan", "filing"] as const).map(
        (need) =>
          notYet[need].length > 0 && (
            <Group key={need} title={w[need]} state={count(w.open, notYet[need].length)} open={need === "plan" && !isMonthOpen}>
              <Items items={notYet[need].map((finding) => toFill(finding, language))} onGo={onGo} />
            </Group>
          ),
      )}
    </div>
  );
}

export interface Item {
  readonly text: string;
  readonly where: CellRef | null;
}

const toFill = (finding: AssessedFinding, language: "en" | "hi"): Item => ({
  text: findingText(finding, language).what,
  where: finding.where,
});
const toType = (gap: Gap, language: "en" | "hi"): Item => ({
  text: gapText({ ...gap, month: null, cell: null }, language),
  where: gap.cell === null ? null : parseRef(gap.cell),
});

/** In which unit a cell of the months or of the plan's method is read. */
function unitsOf({ reading: { lines, plan } }: Assessment): ReadonlyMap<string, string> {
  const readings = lines.flatMap((line) => readingsOf(line).map(([, { cell, unit }]) => [refText(cell), unit] as const));
  const items = METHOD_ITEMS.items.flatMap(({ id, unit }) => {
    const cell = plan?.method[id].cell ?? null;
    return cell === null || unit === undefined ? [] : [[refText(cell), unit] as const];
  });
  return new Map([...readings, ...items]);
}

interface MonthGroupProps extends Omit<WorkToDoProps, "sorted"> {
  readonly progress: MonthProgress;
}

function MonthGroup({ progress: { month, given, asked, open }, assessment, asOf, onGo, onFill }: MonthGroupProps) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useWords();
  const { fill, language } = words;
  const w = workWords[language];
  const state = fill(w.progress, { given: String(given), asked: String(asked) });
  const [next] = assessment.toEnter;
  const cell = open.length === 0 ? nextCell(assessment, asOf) : null;
  return (
    <Group title={fill(w.gei, { month: words.month(month) })} state={state} open={open.length > 0}>
      <div className={styles.track} role="meter" aria-valuemin={0} aria-valuemax={asked} aria-valuenow={given} aria-label={state}>
        <div className={styles.bar} style={{ width: `${asked === 0 ? 100 : (given / asked) * 100}%` }} />
      </div>
      <FillItems
        items={open.map((gap) => toType(gap, language))}
        sheets={assessment.snapshot.sheets}
        units={unitsOf(assessment)}
        onGo={onGo}
        onFill={onFill}
      />
      {next !== undefined && cell !== null && (
        <div className={layout.row}>
          <span>{fill(w.complete, { month: words.month(month) })}</span>
          <Button size="small" appearance="primary" onClick={() => void onGo(cell)}>
            {fill(w.next, { month: words.month(next) })}
          </Button>
        </div>
      )}
    </Group>
  );
}

interface GroupProps {
  readonly title: string;
  readonly state: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

function Group({ title, state, open, children }: GroupProps) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>
        <span className={layout.strong}>{title}</span>
        <span className={layout.quiet}>{state}</span>
      </summary>
      {children}
    </details>
  );
}

function Items({ items, onGo }: { readonly items: readonly Item[]; readonly onGo: WorkToDoProps["onGo"] }) {
  const styles = useStyles();
  const layout = useLayout();
  const { count, language } = useWords();
  const rest = items.length - SHOWN;
  return (
    <>
      <ul className={layout.list}>
        {items.slice(0, SHOWN).map(({ text, where }, i) => (
          <li key={i} className={styles.item}>
            <span className={layout.grow}>{text}</span>
            {where !== null && <CellButton at={where} onGo={onGo} />}
          </li>
        ))}
      </ul>
      {rest > 0 && <div className={layout.quiet}>{count(workWords[language].more, rest)}</div>}
    </>
  );
}
