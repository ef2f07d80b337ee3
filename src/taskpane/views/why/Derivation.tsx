/** How a figure comes about: its value, the operation in words, the source, the cell, and the figures it rests on, level by level. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../../core/messages/format";
import { gapTexts } from "../../../core/messages/missing";
import type { Decimal } from "../../../core/quantity/decimal";
import { isMissing } from "../../../core/trace/figure";
import type { Figure } from "../../../core/trace/figure";
import type { Trace } from "../../../core/trace/trace";
import type { CellRef } from "../../../core/workbook/cells";
import { parseRef } from "../../../core/workbook/refs";
import { CellButton } from "../../components/CellButton";
import { useLayout } from "../../components/layout";
import { whyWords } from "../../messages/why";
import { useWords } from "../../words";

/** Figures shown of a long sum: those that weigh most. */
const SHOWN = 12;

const useStyles = makeStyles({
  root: {
    padding: "4px 0 4px 10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", columnGap: "8px" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  summary: { cursor: "pointer", width: "fit-content", color: tokens.colorBrandForegroundLink, borderRadius: tokens.borderRadiusSmall },
});

interface DerivationProps {
  readonly figure: Figure;
  readonly onGo: (cell: CellRef) => Promise<void>;
}

export function Derivation({ figure, onGo }: DerivationProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  if (!isMissing(figure)) return <Step trace={figure} onGo={onGo} isOpen />;
  return (
    <div className={styles.root}>
      <div>{whyWords[language].missing}</div>
      <ul className={layout.list}>
        {gapTexts(figure.missing, language)
          .slice(0, SHOWN)
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </div>
  );
}

/** What it rests on is drawn only once it is opened: a year's total rests on hundreds of readings. */
function Step({
  trace,
  onGo,
  isOpen = false,
}: {
  readonly trace: Trace;
  readonly onGo: DerivationProps["onGo"];
  readonly isOpen?: boolean;
}) {
  const styles = useStyles();
  const { language, count } = useWords();
  const w = whyWords[language];
  const [open, setOpen] = useState(isOpen);
  const cell = trace.cell === null ? null : parseRef(trace.cell);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span>{trace.label}</span>
        <span className={styles.value}>
          {shown(trace.value)} {trace.unit}
        </span>
      </div>
      {cell !== null && <CellButton at={cell} onGo={onGo} withSheet />}
      <About trace={trace} />
      {trace.inputs.length > 0 && (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className={styles.summary}>{count(w.from, trace.inputs.length)}</summary>
          {open && <Inputs inputs={trace.inputs} onGo={onGo} />}
        </details>
      )}
    </div>
  );
}

function About({ trace: { how, cite, notes } }: { readonly trace: Trace }) {
  const layout = useLayout();
  const { language } = useWords();
  const w = whyWords[language];
  return (
    <>
      {how !== "" && <div className={layout.quiet}>{`${w.how}: ${how}`}</div>}
      {cite !== "" && <div className={layout.quiet}>{`${w.source}: ${cite}`}</div>}
      {notes.map((note) => (
        <div key={note} className={layout.quiet}>
          {note}
        </div>
      ))}
    </>
  );
}

function Inputs({ inputs, onGo }: { readonly inputs: readonly Trace[]; readonly onGo: DerivationProps["onGo"] }) {
  const layout = useLayout();
  const { language, count } = useWords();
  const [all, setAll] = useState(false);
  const isSum = new Set(inputs.map(({ unit }) => unit)).size === 1;
  const sorted = isSum ? [...inputs].sort((a, b) => b.value.abs().comparedTo(a.value.abs())) : inputs;
  const rest = inputs.length - SHOWN;
  return (
    <>
      {(all ? sorted : sorted.slice(0, SHOWN)).map((input, i) => (
        <Step key={i} trace={input} onGo={onGo} />
      ))}
      {!all && rest > 0 && (
        <Button size="small" appearance="transparent" className={layout.flush} onClick={() => setAll(true)}>
          {count(whyWords[language].more, rest)}
        </Button>
      )}
    </>
  );
}

/** Enough digits to calculate along with, without the noise of a quotient. */
function shown(value: Decimal): string {
  return formatNumber(value, value.abs().lt(1) ? 6 : value.abs().lt(1000) ? 4 : 3)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}
