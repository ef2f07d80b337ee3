/** GEI against target on one line: left of the mark is better. The scale spans the distance, so that small steps show. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatGei } from "../../../core/messages/format";
import { useWidth } from "../../components/useWidth";
import { useWords } from "../../words";
import type { Position } from "./position";

const HEIGHT = 48;
const LINE = 22;

const useStyles = makeStyles({
  picture: { display: "block", fontFamily: "inherit", fontVariantNumeric: "tabular-nums" },
  better: {
    fill: tokens.colorStatusSuccessBackground2,
    stroke: tokens.colorTransparentStroke,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  worse: {
    fill: tokens.colorStatusDangerBackground2,
    stroke: tokens.colorTransparentStroke,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  point: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "CanvasText" },
  },
  label: { fill: tokens.colorNeutralForeground3, fontSize: "11px", "@media (forced-colors: active)": { fill: "CanvasText" } },
});

export function Gauge({ standing }: { readonly standing: Position }) {
  const styles = useStyles();
  const { m, fill } = useWords();
  const { gei, distance, verdict } = standing;
  const target = standing.target.value;
  const values = {
    gei: formatGei(gei),
    target: formatGei(target),
    verdict: fill(m.overview[verdict], { difference: formatGei(distance) }),
  };
  const { element, width } = useWidth<HTMLDivElement>();
  const middle = width / 2;
  return (
    <div ref={element}>
      <svg className={styles.picture} width={width} height={HEIGHT} role="img" aria-label={fill(m.overview.gauge, values)}>
        <rect className={styles.better} x={0} y={LINE - 5} width={middle} height={10} rx={5} />
        <rect className={styles.worse} x={middle} y={LINE - 5} width={middle} height={10} rx={5} />
        <line className={styles.target} x1={middle} x2={middle} y1={LINE - 11} y2={LINE + 11} />
        <circle className={styles.point} cx={pointOf(gei.toNumber(), target.toNumber(), middle)} cy={LINE} r={7} />
        <text className={styles.label} x={middle} y={46} textAnchor="middle">{`${m.overview.target} ${formatGei(target)}`}</text>
      </svg>
    </div>
  );
}

/** The target stands in the middle; the ends are 2 % of it away, or as far as the GEI needs. */
function pointOf(gei: number, target: number, middle: number): number {
  const reach = Math.max(Math.abs(gei - target) * 1.15, Math.abs(target) * 0.02);
  return reach === 0 ? middle : middle + ((gei - target) / reach) * (middle - 10);
}
