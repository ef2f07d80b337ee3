/** What moved the GEI from one month, or from another year, to this one: a bridge of bars, each with its figures. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bridgePoint, inventoryOf } from "../../../core/inventory";
import type { InventorySetting } from "../../../core/inventory";
import { otherYearPoint, partsLacking, statedYear, wholePoint } from "../../../core/inventory/otherYear";
import type { OtherYear, YearPart } from "../../../core/inventory/otherYear";
import { formatGei, formatNumber } from "../../../core/messages/format";
import { bridge } from "../../../core/method/bridge";
import type { Bridge, BridgePoint, BridgeStep } from "../../../core/method/bridge";
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
  /** Months that have figures. */
  readonly months: readonly Month[];
}

export function BridgeView({ calculation, asOf, months }: BridgeViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = bridgeWords[language];
  const [from, setFrom] = useState<From>(months.length < 2 ? "baseline" : months.length - 2);
  const [to, setTo] = useState<To>(months.length < 2 ? "toDate" : months.length - 1);
  const setting = useMemo(() => settingOf(calculation.reading, calculation.year, asOf), [calculation, asOf]);
  const found = useMemo(
    () => (setting === null ? NOTHING : between(setting, from, to, { months, calculation })),
    [setting, months, from, to, calculation],
  );
  const chooseFrom = (next: From) => {
    setFrom(next);
    // A year is best seen beside all of this one.
    if (typeof next === "string") setTo("toDate");
    else if (typeof from === "string") setTo(months.length - 1);
  };
  const baseline = calculation.reading.reference?.baseline.baselineGei.number ?? null;
  return (
    <Section title={w.title}>
      <div className={styles.pair}>
        <PeriodField label={w.from} months={months} others={OTHER_YEARS} at={from} onAt={chooseFrom} />
        <PeriodField label={w.to} months={months} others={TO_DATE} at={to} onAt={setTo} />
      </div>
      {found.lacking.length > 0 ? (
        <p className={layout.text}>{fill(w.lacking, { parts: found.lacking.map((part) => w.parts[part]).join(", ") })}</p>
      ) : found.bridge === null ? (
        <p className={layout.text}>{w.gap}</p>
      ) : (
        <Steps found={found.bridge} isYear={typeof from === "string"} />
      )}
      {found.bridge !== null && baseline !== null && from !== "baseline" && (
        <div className={layout.quiet}>
          {fill(w.baseline, { baseline: formatGei(baseline), difference: signed(round(found.bridge.to, 4).minus(round(baseline, 4)), 4) })}
        </div>
      )}
      <div className={layout.quiet}>{w.about}</div>
    </Section>
  );
}

/** A month by its place, or another year. */
type From = number | OtherYear;
/** A month by its place, or the months shown together. */
type To = number | "toDate";

const OTHER_YEARS = ["baseline", "previous"] as const;
const TO_DATE = ["toDate"] as const;

interface Found {
  /** null while one of the periods has no figures. */
  readonly bridge: Bridge | null;
  /** What Reference Data lack of the other year. */
  readonly lacking: readonly YearPart[];
}

const NOTHING: Found = { bridge: null, lacking: [] };

interface Known {
  readonly months: readonly Month[];
  readonly calculation: Calculation;
}

function between(setting: InventorySetting, from: From, to: To, { months, calculation: { inventory, complete } }: Known): Found {
  const isYear = typeof from === "string";
  // Figures of a year tell fuels and meters only together.
  const pointIn = isYear ? wholePoint : bridgePoint;
  const pointOf = (place: number | "toDate"): BridgePoint | null => {
    const chosen = place === "toDate" ? months : months.slice(place, place + 1);
    return chosen.length === 0 ? null : pointIn(inventoryOf({ ...setting, months: chosen }));
  };
  const target = (complete ?? inventory)?.certificates?.target.value ?? null;
  const now = pointOf(to);
  if (!isYear) {
    const before = pointOf(from);
    return { bridge: before === null || now === null ? null : bridge(before, now, target), lacking: [] };
  }
  const hasClinker = ((complete ?? inventory)?.clinker ?? null) !== null;
  const stated = statedYear(setting, from);
  const before = otherYearPoint(stated, hasClinker);
  return { bridge: before === null || now === null ? null : bridge(before, now, target), lacking: partsLacking(stated, hasClinker) };
}

interface PeriodFieldProps<Other extends string> {
  readonly label: string;
  readonly months: readonly Month[];
  readonly others: readonly Other[];
  readonly at: number | Other;
  readonly onAt: (at: number | Other) => void;
}

function PeriodField<Other extends "baseline" | "previous" | "toDate">({ label, months, others, at, onAt }: PeriodFieldProps<Other>) {
  const { month, language } = useWords();
  const { periods } = bridgeWords[language];
  return (
    <SelectField label={label} value={String(at)} onChange={(value) => onAt(others.find((other) => other === value) ?? Number(value))}>
      {others.map((other) => (
        <option key={other} value={other}>
          {periods[other]}
        </option>
      ))}
      {months.map((each, i) => (
        <option key={i} value={i}>
          {month(each)}
        </option>
      ))}
    </SelectField>
  );
}

function Steps({ found, isYear }: { readonly found: Bridge; readonly isYear: boolean }) {
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
            (step, i) =>
              moved.includes(step) && (
                <Step key={step.cause} step={step} isYear={isYear} from={place(levels[i]!)} to={place(levels[i + 1]!)} />
              ),
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
  isYear,
  from,
  to,
}: {
  readonly step: BridgeStep;
  readonly isYear: boolean;
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
        <span>{(isYear ? { ...w.causes, ...w.ofYear } : w.causes)[cause]}</span>
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
