/** GEI against target as a figure and a gauge, and the certificates that follow from it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Inventory } from "../../../core/inventory/model";
import { formatExactCertificates, formatGei, formatWhole } from "../../../core/messages/format";
import { gapTexts } from "../../../core/messages/missing";
import { isMissing } from "../../../core/trace/figure";
import type { CellRef } from "../../../core/workbook/cells";
import { Banner } from "../../components/Banner";
import { Icon } from "../../components/Icon";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { WhyButton, WhyPart } from "../why/WhyButton";
import { WhyFigure } from "../why/WhyFigure";
import type { OnGo } from "../why/WhyFigure";
import { Gauge } from "./Gauge";
import { positionOf } from "./position";
import type { Position } from "./position";

const REASONS_SHOWN = 3;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  figures: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  gei: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  verdict: { display: "inline-flex", alignItems: "flex-start", gap: "4px", fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  certificates: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    marginTop: "4px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  whole: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  exact: { flexBasis: "100%", textAlign: "right" },
  why: { flexBasis: "100%" },
  reasons: { margin: 0, paddingLeft: "16px" },
});

interface PositionPanelProps {
  readonly inventory: Inventory;
  readonly onGo: (cell: CellRef) => Promise<void>;
}

export function PositionPanel({ inventory, onGo }: PositionPanelProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language } = useWords();
  const [open, setOpen] = useState(false);
  const standing = positionOf(inventory);
  if (isMissing(inventory.gei)) return <Gaps heading={m.overview.noFigure} reasons={gapTexts(inventory.gei.missing, language)} />;
  return (
    <div className={styles.root}>
      <div>
        <div className={layout.quiet}>{m.overview.gei}</div>
        <div className={styles.figures}>
          <WhyButton label="GEI" className={styles.gei} open={open} onOpen={setOpen}>
            {formatGei(inventory.gei.value)}
          </WhyButton>
          <span className={layout.quiet}>{inventory.gei.unit}</span>
        </div>
        {open && <WhyPart figure={inventory.gei} onGo={onGo} />}
        {standing !== null && <VerdictLine standing={standing} onGo={onGo} />}
      </div>
      {standing === null ? (
        <Banner tone="note">{m.overview.noTarget}</Banner>
      ) : (
        <>
          <Gauge standing={standing} />
          <Certificates standing={standing} onGo={onGo} />
        </>
      )}
    </div>
  );
}

interface VerdictProps {
  readonly standing: Position;
  readonly onGo: OnGo;
}

function VerdictLine({ standing: { verdict, distance, target }, onGo }: VerdictProps) {
  const styles = useStyles();
  const { m, fill } = useWords();
  const above = verdict === "above";
  return (
    <div className={mergeClasses(styles.verdict, above ? styles.bad : styles.good)}>
      <Icon name={above ? "warning" : "done"} />
      <WhyFigure label={m.overview.target} figure={target} onGo={onGo}>
        {fill(m.overview[verdict], { difference: formatGei(distance) })}
      </WhyFigure>
    </div>
  );
}

function Certificates({ standing: { certificates }, onGo }: Pick<PositionPanelProps, "onGo"> & { readonly standing: Position }) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, fill } = useWords();
  const [open, setOpen] = useState(false);
  const { kind, whole, exact } = certificates;
  const label = m.overview[kind];
  return (
    <div className={styles.certificates}>
      <span>{label}</span>
      <WhyButton label={label} className={styles.whole} open={open} onOpen={setOpen}>
        {formatWhole(whole.value)}
      </WhyButton>
      <WhyButton label={label} className={mergeClasses(layout.quiet, layout.figure, styles.exact)} open={open} onOpen={setOpen}>
        {fill(m.overview.exact, { exact: formatExactCertificates(exact.value) })}
      </WhyButton>
      {open && (
        <div className={styles.why}>
          <WhyPart figure={whole} onGo={onGo} />
        </div>
      )}
    </div>
  );
}

/** Below the figures of the complete months: what the rest lacks. */
export function Incomplete({ inventory: { gei, months } }: { readonly inventory: Inventory }) {
  const { m, fill, month, language } = useWords();
  const last = months.at(-1);
  if (!isMissing(gei) || last === undefined) return null;
  return <Gaps heading={fill(m.overview.incomplete, { month: month(last) })} reasons={gapTexts(gei.missing, language)} />;
}

/** Why there is no figure yet: each reason names its cell. */
function Gaps({ heading, reasons }: { readonly heading: string; readonly reasons: readonly string[] }) {
  const styles = useStyles();
  const { count, m } = useWords();
  const rest = reasons.length - REASONS_SHOWN;
  return (
    <Banner tone="warning">
      <div>{heading}</div>
      <ul className={styles.reasons}>
        {reasons.slice(0, REASONS_SHOWN).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {rest > 0 && <div>{count(m.overview.moreReasons, rest)}</div>}
    </Banner>
  );
}
