/** The steps of a bridge: bars that lead from one GEI to the other, each with its figures. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatGei, formatNumber } from "../../../core/messages/format";
import type { Bridge, BridgeStep } from "../../../core/method/bridge";
import type { BridgeFigures } from "../../../core/method/bridgeFigures";
import { round } from "../../../core/quantity/decimal";
import type { Decimal } from "../../../core/quantity/decimal";
import type { Trace } from "../../../core/trace/trace";
import { useLayout } from "../../components/layout";
import { bridgeWords } from "../../messages/bridge";
import { useWords } from "../../words";
import { WhyButton, WhyPart } from "../why/WhyButton";
import { WhyFigure } from "../why/WhyFigure";
import type { OnGo } from "../why/WhyFigure";

const useStyles = makeStyles({
  row: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: { display: "block", width: "100%", height: "10px", margin: "4px 0" },
  up: { fill: tokens.colorStatusDangerForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  down: { fill: tokens.colorStatusSuccessForeground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  axis: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1" },
});

/** A bridge with what it comes from. */
export type FoundBridge = Bridge & { readonly figures: BridgeFigures };

interface StepsProps {
  readonly found: FoundBridge;
  readonly isYear: boolean;
  readonly onGo: OnGo;
}

export function Steps({ found, isYear, onGo }: StepsProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = bridgeWords[language];
  const moved = found.steps.filter(({ gei, tonnes }) => !round(gei, 4).isZero() || !round(tonnes, 0).isZero());
  const levels = levelsOf(found);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const place = (value: number) => (high === low ? 50 : ((value - low) / (high - low)) * 100);
  return (
    <>
      <WhyFigure label={w.title} figure={found.figures.whole} onGo={onGo} className={mergeClasses(layout.strong, layout.figure)}>
        {fill(w.change, {
          from: formatGei(found.from),
          to: formatGei(found.to),
          difference: signed(round(found.to, 4).minus(round(found.from, 4)), 4),
        })}
      </WhyFigure>
      {moved.length === 0 ? (
        <p className={layout.text}>{w.none}</p>
      ) : (
        <ul className={layout.list}>
          {found.steps.map(
            (step, i) =>
              moved.includes(step) && (
                <Step
                  key={step.cause}
                  step={step}
                  figures={found.figures.steps[i]!}
                  isYear={isYear}
                  from={place(levels[i]!)}
                  to={place(levels[i + 1]!)}
                  onGo={onGo}
                />
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

interface StepProps extends Pick<StepsProps, "isYear" | "onGo"> {
  readonly step: BridgeStep;
  /** What it comes from: its GEI first. */
  readonly figures: readonly Trace[];
  readonly from: number;
  readonly to: number;
}

function Step({ step: { cause, gei, tonnes, certificates }, figures, isYear, from, to, onGo }: StepProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const [open, setOpen] = useState(false);
  const w = bridgeWords[language];
  const name = (isYear ? { ...w.causes, ...w.ofYear } : w.causes)[cause];
  const effect =
    certificates === null
      ? fill(w.effect, { tonnes: signed(tonnes, 0) })
      : fill(w.effectAndCertificates, { tonnes: signed(tonnes, 0), certificates: signed(certificates, 0) });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span>{name}</span>
        <WhyButton label={name} open={open} onOpen={setOpen} className={styles.figure}>
          {signed(gei, 4)}
        </WhyButton>
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
      <WhyButton label={name} open={open} onOpen={setOpen} className={mergeClasses(layout.quiet, layout.figure)}>
        {effect}
      </WhyButton>
      {open && figures.map((figure) => <WhyPart key={figure.label} figure={figure} onGo={onGo} />)}
    </li>
  );
}

/** "+12" and "-12", and nothing before a zero. */
export function signed(value: Decimal, places: number): string {
  const text = formatNumber(value, places);
  return text.startsWith("-") || round(value, places).isZero() ? text : `+${text}`;
}
