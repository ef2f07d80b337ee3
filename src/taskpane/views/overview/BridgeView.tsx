/** What moved the GEI from one month to another: a bridge of bars, each with its figures. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bridgePoint, inventoryOf } from "../../../core/inventory";
import type { InventorySetting } from "../../../core/inventory";
import { formatGei, formatNumber } from "../../../core/messages/format";
import { bridge } from "../../../core/method/bridge";
import type { Bridge, BridgeStep } from "../../../core/method/bridge";
import { settingOf } from "../../../core/operations/calculateReading";
import type { Calculation } from "../../../core/operations/operationTypes";
import { round } from "../../../core/quantity/decimal";
import type { Decimal } from "../../../core/quantity/decimal";
import type { CalendarDate, Month } from "../../../core/quantity/period";
import { Section } from "../../components/Section";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { bridgeWords } from "../../messages/bridge";
import { useWords } from "../../words";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  row: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: { display: "block", width: "100%", height: "10px", margin: "4px 0" },
  up: { fill: tokens.colorStatusDangerForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  down: { fill: tokens.colorStatusSuccessForeground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  axis: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1" },
});

interface BridgeViewProps {
  readonly calculation: Calculation;
  readonly asOf: CalendarDate;
  /** Months that have figures, at least two. */
  readonly months: readonly Month[];
}

export function BridgeView({ calculation, asOf, months }: BridgeViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = bridgeWords[language];
  const [from, setFrom] = useState(months.length - 2);
  const [to, setTo] = useState(months.length - 1);
  const setting = useMemo(() => settingOf(calculation.reading, calculation.year, asOf), [calculation, asOf]);
  const found = useMemo(
    () => (setting === null ? null : between(setting, months[from], months[to], calculation)),
    [setting, months, from, to, calculation],
  );
  const baseline = calculation.reading.reference?.baseline.baselineGei.number ?? null;
  return (
    <Section title={w.title}>
      <div className={styles.pair}>
        <MonthField label={w.from} months={months} at={from} onAt={setFrom} />
        <MonthField label={w.to} months={months} at={to} onAt={setTo} />
      </div>
      {found === null ? <p className={layout.text}>{w.gap}</p> : <Steps found={found} />}
      {found !== null && baseline !== null && (
        <div className={layout.quiet}>
          {fill(w.baseline, { baseline: formatGei(baseline), difference: signed(round(found.to, 4).minus(round(baseline, 4)), 4) })}
        </div>
      )}
      <div className={layout.quiet}>{w.about}</div>
    </Section>
  );
}

/** null while one of the months has no figures. */
function between(
  setting: InventorySetting,
  from: Month | undefined,
  to: Month | undefined,
  { inventory, complete }: Calculation,
): Bridge | null {
  const pointOf = (month: Month | undefined) => (month === undefined ? null : bridgePoint(inventoryOf({ ...setting, months: [month] })));
  const [before, now] = [pointOf(from), pointOf(to)];
  const target = (complete ?? inventory)?.certificates?.target.value ?? null;
  return before === null || now === null ? null : bridge(before, now, target);
}

interface MonthFieldProps {
  readonly label: string;
  readonly months: readonly Month[];
  readonly at: number;
  readonly onAt: (at: number) => void;
}

function MonthField({ label, months, at, onAt }: MonthFieldProps) {
  const { month } = useWords();
  return (
    <SelectField label={label} value={String(at)} onChange={(value) => onAt(Number(value))}>
      {months.map((each, i) => (
        <option key={i} value={i}>
          {month(each)}
        </option>
      ))}
    </SelectField>
  );
}

function Steps({ found }: { readonly found: Bridge }) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = bridgeWords[language];
  const moved = found.steps.filter(({ gei, tonnes }) => !round(gei, 4).isZero() || !round(tonnes, 0).isZero());
  const levels = levelsOf(found);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const place = (value: number) => (high === low ? 50 : ((value - low) / (high - low)) * 100);
  return (
    <>
      <div className={mergeClasses(layout.strong, layout.figure)}>
        {fill(w.change, {
          from: formatGei(found.from),
          to: formatGei(found.to),
          difference: signed(round(found.to, 4).minus(round(found.from, 4)), 4),
        })}
      </div>
      {moved.length === 0 ? (
        <p className={layout.text}>{w.none}</p>
      ) : (
        <ul className={layout.list}>
          {found.steps.map(
            (step, i) => moved.includes(step) && <Step key={step.cause} step={step} from={place(levels[i]!)} to={place(levels[i + 1]!)} />,
          )}
        </ul>
      )}
    </>
  );
}

/** GEI before the first step and after each. */
function levelsOf({ from, steps }: Bridge): readonly number[] {
  return steps.reduce<readonly number[]>((levels, { gei }) => [...levels, levels.at(-1)! + gei.toNumber()], [from.toNumber()]);
}

function Step({
  step: { cause, gei, tonnes, certificates },
  from,
  to,
}: {
  readonly step: BridgeStep;
  readonly from: number;
  readonly to: number;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = bridgeWords[language];
  const effect =
    certificates === null
      ? fill(w.effect, { tonnes: signed(tonnes, 0) })
      : fill(w.effectAndCertificates, { tonnes: signed(tonnes, 0), certificates: signed(certificates, 0) });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span>{w.causes[cause]}</span>
        <span className={styles.figure}>{signed(gei, 4)}</span>
      </div>
      <svg className={styles.track} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <line className={styles.axis} x1={0} x2={100} y1={9.5} y2={9.5} vectorEffect="non-scaling-stroke" />
        <rect
          className={to > from ? styles.up : styles.down}
          x={Math.min(from, to)}
          width={Math.max(Math.abs(to - from), 0.6)}
          y={1}
          height={7}
        />
      </svg>
      <div className={mergeClasses(layout.quiet, layout.figure)}>{effect}</div>
    </li>
  );
}

/** "+12" and "-12", and nothing before a zero. */
function signed(value: Decimal, places: number): string {
  const text = formatNumber(value, places);
  return text.startsWith("-") || round(value, places).isZero() ? text : `+${text}`;
}
