/** The plant at a glance: GEI against target, certificates, findings, the next step and the next dates. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Assessment, Calculation } from "../../../core/operations/operationTypes";
import type { Inventory } from "../../../core/inventory/model";
import type { FilledCell } from "../../../core/operations/fillable";
import { sortFindings } from "../../../core/operations/worklist";
import type { SortedFindings } from "../../../core/operations/worklist";
import { SHADOW_SECTORS } from "../../../core/plan/spec/sectors";
import { yearLabel } from "../../../core/quantity/period";
import type { CalendarDate } from "../../../core/quantity/period";
import type { TrendPoint } from "../../session/session";
import type { ShownPrices } from "../../prices";
import { isMissing } from "../../../core/trace/figure";
import type { CellRef } from "../../../core/workbook/cells";
import { SEVERITIES, countBySeverity } from "../../findings";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { SeverityMark } from "../../components/SeverityMark";
import { useLayout } from "../../components/layout";
import type { ViewId } from "../../viewIds";
import { useWords } from "../../words";
import { Breakdown } from "./Breakdown";
import { Exposure } from "./Exposure";
import { Incomplete, PositionPanel } from "./PositionPanel";
import { TrendToCome } from "./TrendToCome";

const BridgeView = lazy(() => import("./BridgeView").then(({ BridgeView: component }) => ({ default: component })));
const Deadlines = lazy(() => import("./Deadlines").then(({ Deadlines: component }) => ({ default: component })));
const TrendChart = lazy(() => import("./TrendChart").then(({ TrendChart: component }) => ({ default: component })));
const WorkToDo = lazy(() => import("./WorkToDo").then(({ WorkToDo: component }) => ({ default: component })));

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  marks: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px" },
});

interface OverviewProps {
  readonly calculation: Calculation;
  /** null until the figures have been checked. */
  readonly assessment: Assessment | null;
  /** null until it has been calculated. */
  readonly trend: readonly TrendPoint[] | null;
  readonly asOf: CalendarDate;
  readonly prices: ShownPrices;
  readonly onShow: (view: ViewId) => void;
  readonly onGo: (cell: CellRef) => Promise<void>;
  readonly onFill: (cells: readonly FilledCell[]) => Promise<void>;
}

export function Overview({ calculation, assessment, trend, asOf, prices, onShow, onGo, onFill }: OverviewProps) {
  const layout = useLayout();
  const { m, fill, date } = useWords();
  const { year, reading, complete } = calculation;
  const inventory = complete ?? calculation.inventory;
  const isShadow = SHADOW_SECTORS.some((sector) => sector === reading.plan?.entity.sector.text);
  return (
    <div className={layout.view}>
      <Heading calculation={calculation} asOf={asOf} />
      {isShadow && <Banner tone="note">{m.overview.shadow}</Banner>}
      {inventory === null ? (
        <Banner tone="note">{fill(m.overview.noMonths, { year: yearLabel(year), date: date(asOf) })}</Banner>
      ) : (
        <>
          {isListedBelow(inventory, assessment) || <PositionPanel inventory={inventory} onGo={onGo} />}
          {complete !== null && calculation.inventory !== null && <Incomplete inventory={calculation.inventory} />}
          {inventory.certificates !== null && (
            <Exposure certificates={inventory.certificates} prices={prices} onChange={() => onShow("whatIf")} onGo={onGo} />
          )}
          <Trend inventory={inventory} trend={trend} />
        </>
      )}
      <Section title={m.overview.next}>
        {assessment === null ? (
          m.overview.checking
        ) : (
          <NextStep assessment={assessment} sorted={sortFindings(assessment)} asOf={asOf} onShow={onShow} onGo={onGo} onFill={onFill} />
        )}
      </Section>
      {inventory !== null && (
        <Composition calculation={calculation} inventory={inventory} asOf={asOf} isChecked={assessment !== null} onGo={onGo} />
      )}
      {assessment !== null && (
        <Suspense>
          <Deadlines year={year} asOf={asOf} />
        </Suspense>
      )}
    </div>
  );
}

/** As soon as there is more than one month. */
function Trend({ inventory, trend }: Pick<OverviewProps, "trend"> & { readonly inventory: Inventory }) {
  if (trend === null) return inventory.months.length > 1 && <TrendToCome />;
  return (
    trend.length > 1 && (
      <Suspense fallback={<TrendToCome />}>
        <TrendChart points={trend} target={inventory.certificates?.target.value ?? null} />
      </Suspense>
    )
  );
}

/** The first month is being filled in: what it lacks is under what to do next, cell by cell. */
function isListedBelow({ months, gei }: Inventory, assessment: Assessment | null): boolean {
  if (months.length > 1 || !isMissing(gei)) return false;
  return assessment === null || sortFindings(assessment).notYet.gei.length > 0;
}

interface CompositionProps extends Pick<OverviewProps, "calculation" | "asOf" | "onGo"> {
  readonly inventory: Inventory;
  readonly isChecked: boolean;
}

/** What the GEI is made of and, once the figures are checked, what moved it. */
function Composition({ calculation, inventory, asOf, isChecked, onGo }: CompositionProps) {
  return (
    <>
      <Breakdown inventory={inventory} onGo={onGo} />
      {isChecked && inventory.months.length > 1 && (
        <Suspense>
          <BridgeView calculation={calculation} asOf={asOf} months={inventory.months} onGo={onGo} />
        </Suspense>
      )}
    </>
  );
}

/** Whose figures these are, of which months. */
function Heading({ calculation, asOf }: Pick<OverviewProps, "calculation" | "asOf">) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, date, fill, month } = useWords();
  const { reading, year, toEnter } = calculation;
  const inventory = calculation.complete ?? calculation.inventory;
  const entity = reading.plan?.entity;
  const first = inventory?.months[0];
  const last = inventory?.months.at(-1);
  const over = (calculation.inventory?.months.length ?? 0) + toEnter.length;
  const period =
    first && last
      ? [
          first === last ? month(first) : fill(m.overview.period, { first: month(first), last: month(last) }),
          fill(m.overview.months, { count: String(inventory.months.length), over: String(over) }),
        ]
      : [];
  return (
    <div>
      <h1 className={styles.name}>{entity?.name.text || m.views.overview}</h1>
      <div className={layout.quiet}>{[entity?.registration.text, yearLabel(year)].filter(Boolean).join(" · ")}</div>
      <div className={layout.quiet}>{period.join(" · ")}</div>
      <div className={layout.quiet}>{fill(m.overview.asOf, { date: date(asOf) })}</div>
    </div>
  );
}

interface NextStepProps extends Pick<OverviewProps, "asOf" | "onShow" | "onGo" | "onFill"> {
  readonly assessment: Assessment;
  readonly sorted: SortedFindings;
}

/** What is wrong, what is still needed, and the one thing to do now. */
function NextStep({ assessment, sorted, asOf, onShow, onGo, onFill }: NextStepProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, count } = useWords();
  const counts = countBySeverity(sorted.wrong);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  const isFilled = Object.values(sorted.notYet).every((findings) => findings.length === 0);
  const isSound = counts.error + counts.warning === 0;
  const step =
    counts.error > 0
      ? count(m.overview.fixErrors, counts.error)
      : counts.warning > 0
        ? count(m.overview.readWarnings, counts.warning)
        : isFilled && m.overview.buildForms;
  return (
    <>
      {found.length > 0 && (
        <div className={styles.marks}>
          {found.map((severity) => (
            <SeverityMark key={severity} severity={severity} label={count(m.severity[severity].count, counts[severity])} />
          ))}
        </div>
      )}
      {step && <p className={layout.text}>{step}</p>}
      {(!isSound || isFilled) && (
        <Button className={layout.start} appearance="primary" onClick={() => onShow(isSound ? "forms" : "check")}>
          {isSound ? m.overview.goToForms : m.overview.showFindings}
        </Button>
      )}
      {!isFilled && (
        <Suspense>
          <WorkToDo assessment={assessment} sorted={sorted} asOf={asOf} onGo={onGo} onFill={onFill} />
        </Suspense>
      )}
    </>
  );
}
