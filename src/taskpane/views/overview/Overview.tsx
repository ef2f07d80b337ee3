/** The plant at a glance: GEI against target, certificates, findings, the next step and the next dates. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Calculation } from "../../../core/operations/operationTypes";
import { SHADOW_SECTORS } from "../../../core/plan/spec/planTables";
import { yearLabel } from "../../../core/quantity/period";
import type { CalendarDate } from "../../../core/quantity/period";
import type { TrendPoint } from "../../session/session";
import type { ShownPrices } from "../../prices";
import type { Finding } from "../../../core/checks/engine/check";
import { SEVERITIES, countBySeverity } from "../../findings";
import type { Counts } from "../../findings";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { SeverityMark } from "../../components/SeverityMark";
import { useLayout } from "../../components/layout";
import type { ViewId } from "../../viewIds";
import { useWords } from "../../words";
import { Breakdown } from "./Breakdown";
import { Deadlines } from "./Deadlines";
import { Exposure } from "./Exposure";
import { PositionPanel } from "./PositionPanel";
import { TrendChart, TrendToCome } from "./TrendChart";

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
  readonly findings: readonly Finding[] | null;
  /** null until it has been calculated. */
  readonly trend: readonly TrendPoint[] | null;
  readonly asOf: CalendarDate;
  readonly prices: ShownPrices;
  readonly onShow: (view: ViewId) => void;
}

export function Overview({ calculation, findings, trend, asOf, prices, onShow }: OverviewProps) {
  const layout = useLayout();
  const { m, fill, date } = useWords();
  const { inventory, year, reading } = calculation;
  const isShadow = SHADOW_SECTORS.some((sector) => sector === reading.plan?.entity.sector.text);
  return (
    <div className={layout.view}>
      <Heading calculation={calculation} asOf={asOf} />
      {isShadow && <Banner tone="note">{m.overview.shadow}</Banner>}
      {inventory === null ? (
        <Banner tone="note">{fill(m.overview.noMonths, { year: yearLabel(year), date: date(asOf) })}</Banner>
      ) : (
        <>
          <PositionPanel inventory={inventory} />
          {inventory.certificates !== null && (
            <Exposure certificates={inventory.certificates} prices={prices} onChange={() => onShow("whatIf")} />
          )}
          {trend === null && inventory.months.length > 1 && <TrendToCome />}
          {trend !== null && trend.length > 1 && <TrendChart points={trend} target={inventory.certificates?.target.value ?? null} />}
        </>
      )}
      {findings === null ? (
        <Section title={m.overview.next}>{m.overview.checking}</Section>
      ) : (
        <NextStep counts={countBySeverity(findings)} onShow={onShow} />
      )}
      {inventory !== null && <Breakdown inventory={inventory} />}
      <Deadlines year={year} asOf={asOf} />
    </div>
  );
}

/** Whose figures these are, of which months. */
function Heading({ calculation: { reading, inventory, year }, asOf }: Pick<OverviewProps, "calculation" | "asOf">) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, count, date, fill, month } = useWords();
  const entity = reading.plan?.entity;
  const first = inventory?.months[0];
  const last = inventory?.months.at(-1);
  const period =
    first && last
      ? [fill(m.overview.period, { first: month(first), last: month(last) }), count(m.overview.months, inventory.months.length)]
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

/** What was found, and the one thing to do now. */
function NextStep({ counts, onShow }: { readonly counts: Counts; readonly onShow: (view: ViewId) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, count } = useWords();
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  const step =
    counts.error > 0
      ? count(m.overview.fixErrors, counts.error)
      : counts.warning > 0
        ? count(m.overview.readWarnings, counts.warning)
        : m.overview.buildForms;
  const ready = counts.error + counts.warning === 0;
  return (
    <Section title={m.overview.next}>
      {found.length > 0 && (
        <div className={styles.marks}>
          {found.map((severity) => (
            <SeverityMark key={severity} severity={severity} label={count(m.severity[severity].count, counts[severity])} />
          ))}
        </div>
      )}
      <p className={layout.text}>{step}</p>
      <Button className={layout.start} appearance="primary" onClick={() => onShow(ready ? "forms" : "check")}>
        {ready ? m.overview.goToForms : m.overview.showFindings}
      </Button>
    </Section>
  );
}
