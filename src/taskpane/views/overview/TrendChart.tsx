/** GEI from April to date, month by month, with the target as a dashed line. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatGei } from "../../../core/messages/format";
import { round } from "../../../core/quantity/decimal";
import type { Decimal } from "../../../core/quantity/decimal";
import { isMissing } from "../../../core/trace/figure";
import type { TrendPoint } from "../../session/session";
import { useLayout } from "../../components/layout";
import { useWidth } from "../../components/useWidth";
import { useWords } from "../../words";
import { TREND_HEIGHT } from "./TrendToCome";

const PLOT = { left: 4, top: 12, bottom: 80 } as const;
/** For the figures at the end of the lines. */
const MARGIN = 44;
const MONTHS_OF_A_YEAR = 12;

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { display: "block", fontFamily: "inherit", fontVariantNumeric: "tabular-nums" },
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorCompoundBrandStroke,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  target: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  axis: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px" },
  label: { fill: tokens.colorNeutralForeground3, fontSize: "11px", "@media (forced-colors: active)": { fill: "CanvasText" } },
  value: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

interface TrendChartProps {
  readonly points: readonly TrendPoint[];
  readonly target: Decimal | null;
}

export function TrendChart({ points, target }: TrendChartProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, month, fill } = useWords();
  const { element, width } = useWidth<HTMLElement>();
  const right = width - MARGIN;
  const { y, dots } = plotted(points, target, right);
  const last = dots.at(-1);
  if (last === undefined) return null;
  const label = ({ month: at, gei }: TrendPoint) =>
    isMissing(gei)
      ? fill(m.overview.trendGap, { month: month(at) })
      : fill(m.overview.trendLine, { month: month(at), gei: formatGei(gei.value) });
  const targetY = target === null ? null : y(target.toNumber());
  const valueY = targetY !== null && Math.abs(targetY - last.y) < 12 ? targetY + (last.y >= targetY ? 13 : -11) : last.y;
  return (
    <figure ref={element} className={styles.figure}>
      <figcaption className={layout.quiet}>{m.overview.trend}</figcaption>
      <svg className={styles.chart} width={width} height={TREND_HEIGHT} aria-hidden="true">
        <line className={styles.axis} x1={PLOT.left} x2={right} y1={PLOT.bottom + 6} y2={PLOT.bottom + 6} />
        {targetY !== null && target !== null && (
          <>
            <line className={styles.target} x1={PLOT.left} x2={right} y1={targetY} y2={targetY} />
            <text className={styles.label} x={right + 6} y={targetY + 4}>
              {formatGei(target)}
            </text>
          </>
        )}
        <polyline className={styles.line} points={dots.map((dot) => `${dot.x},${dot.y}`).join(" ")} />
        {dots.map((dot) => (
          <circle key={dot.x} className={styles.dot} cx={dot.x} cy={dot.y} r={dot === last ? 4.5 : 2.5} />
        ))}
        {target === null || !round(last.gei, 4).eq(round(target, 4)) ? (
          <text className={styles.value} x={right + 6} y={valueY + 4}>
            {formatGei(last.gei)}
          </text>
        ) : null}
        {points.map(
          (point, i) =>
            i % 3 === 0 && (
              <text key={i} className={styles.label} x={xOf(i, right)} y={TREND_HEIGHT - 4} textAnchor={i === 0 ? "start" : "middle"}>
                {month(point.month).split(" ")[0]}
              </text>
            ),
        )}
      </svg>
      <ul className={layout.hidden}>
        {points.map((point) => (
          <li key={`${point.month.year}-${point.month.month}`}>{label(point)}</li>
        ))}
      </ul>
    </figure>
  );
}

function xOf(index: number, right: number): number {
  return PLOT.left + 4 + (index * (right - PLOT.left - 8)) / (MONTHS_OF_A_YEAR - 1);
}

/** Months without a figure have no dot; the line runs on to the next that has one. */
function plotted(points: readonly TrendPoint[], target: Decimal | null, right: number) {
  const known = points.flatMap(({ gei }, i) => (isMissing(gei) ? [] : [{ gei: gei.value, x: xOf(i, right) }]));
  const all = [...known.map(({ gei }) => gei.toNumber()), ...(target === null ? [] : [target.toNumber()])];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || Math.abs(low) || 1;
  const y = (value: number) => PLOT.bottom - ((value - low) / span) * (PLOT.bottom - PLOT.top);
  return { y, dots: known.map((dot) => ({ ...dot, y: y(dot.gei.toNumber()) })) };
}
