/** What moved the GEI from one month, or from another year, to this one: a bridge of bars, each with its figures. */
import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bridgePoint, inventoryOf } from "../../../core/inventory";
import type { InventorySetting } from "../../../core/inventory";
import { otherYearPoint, partsLacking, statedYear, wholePoint } from "../../../core/inventory/otherYear";
import type { OtherYear, YearPart } from "../../../core/inventory/otherYear";
import { formatGei } from "../../../core/messages/format";
import { bridge } from "../../../core/method/bridge";
import type { BridgePoint } from "../../../core/method/bridge";
import { bridgeFigures, changeFrom } from "../../../core/method/bridgeFigures";
import { settingOf } from "../../../core/operations/calculateReading";
import type { ReferenceData } from "../../../core/plan/model";
import type { Calculation } from "../../../core/operations/operationTypes";
import { round } from "../../../core/quantity/decimal";
import type { CalendarDate, Month } from "../../../core/quantity/period";
import { reading } from "../../../core/trace/trace";
import { refText } from "../../../core/workbook/cells";
import { Section } from "../../components/Section";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { bridgeWords } from "../../messages/bridge";
import { useWords } from "../../words";
import { WhyFigure } from "../why/WhyFigure";
import type { OnGo } from "../why/WhyFigure";
import { Steps, signed } from "./BridgeSteps";
import type { FoundBridge } from "./BridgeSteps";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
});

interface BridgeViewProps {
  readonly calculation: Calculation;
  readonly asOf: CalendarDate;
  /** Months that have figures. */
  readonly months: readonly Month[];
  readonly onGo: OnGo;
}

export function BridgeView({ calculation, asOf, months, onGo }: BridgeViewProps) {
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
  const baseline = calculation.reading.reference?.baseline.baselineGei;
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
        <Steps found={found.bridge} isYear={typeof from === "string"} onGo={onGo} />
      )}
      {found.bridge !== null && baseline !== undefined && from !== "baseline" && (
        <Against baseline={baseline} found={found.bridge} onGo={onGo} />
      )}
      <div className={layout.quiet}>{w.about}</div>
    </Section>
  );
}

interface AgainstProps {
  readonly baseline: ReferenceData["baseline"]["baselineGei"];
  readonly found: FoundBridge;
  readonly onGo: OnGo;
}

/** How far the second period is from the baseline year. */
function Against({ baseline: { number, cell }, found, onGo }: AgainstProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = bridgeWords[language];
  if (number === null) return null;
  const difference = signed(round(found.to, 4).minus(round(number, 4)), 4);
  return (
    <WhyFigure
      label={w.periods.baseline}
      figure={changeFrom(reading(w.periods.baseline, number, "tCO2e/t", cell === null ? null : refText(cell)), found.figures.now)}
      onGo={onGo}
      className={layout.quiet}
    >
      {fill(w.baseline, { baseline: formatGei(number), difference })}
    </WhyFigure>
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
  readonly bridge: FoundBridge | null;
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
  const target = (complete ?? inventory)?.certificates?.target ?? null;
  const now = pointOf(to);
  const bridgeFrom = (before: BridgePoint | null): Found["bridge"] => {
    if (before === null || now === null) return null;
    const found = bridge(before, now, target?.value ?? null);
    return { ...found, figures: bridgeFigures(found, before, now, target) };
  };
  if (!isYear) return { bridge: bridgeFrom(pointOf(from)), lacking: [] };
  const hasClinker = ((complete ?? inventory)?.clinker ?? null) !== null;
  const stated = statedYear(setting, from);
  const before = otherYearPoint(stated, hasClinker);
  return { bridge: bridgeFrom(before), lacking: partsLacking(stated, hasClinker) };
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
