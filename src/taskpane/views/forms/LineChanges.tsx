/** Lines whose figure a build changes, the old beside the new; key figures first. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { formatNumber } from "../../../core/messages/format";
import { figuresAt } from "../../../core/operations/figureText";
import type { LineChange } from "../../../core/operations/lineChanges";
import type { Calculation } from "../../../core/operations/operationTypes";
import { decimal } from "../../../core/quantity/decimal";
import type { CalendarDate } from "../../../core/quantity/period";
import type { Figure } from "../../../core/trace/figure";
import { buildWords } from "../../messages/build";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { WhyButton, WhyPart } from "../why/WhyButton";
import type { OnGo } from "../why/WhyFigure";

/** So many are read at a glance beside the key figures. */
const AT_FIRST = 6;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "12px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  figures: { marginLeft: "auto", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  why: { flexBasis: "100%" },
});

interface LineChangesProps {
  readonly lines: readonly LineChange[];
  /** What the lines' figures rest on. */
  readonly calculation: Calculation;
  readonly asOf: CalendarDate;
  readonly onGo: OnGo;
}

export function LineChanges({ lines, calculation, asOf, onGo }: LineChangesProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { count, language } = useWords();
  const [shown, setShown] = useState(AT_FIRST);
  const figureOf = useMemo(() => figuresAt(calculation, { asOf }), [calculation, asOf]);
  const keys = lines.filter(({ isKey }) => isKey);
  const others = lines.filter(({ isKey }) => !isKey);
  return (
    <>
      <ul className={layout.list} aria-label={buildWords[language].figures}>
        {[...keys, ...others.slice(0, shown)].map((line) => (
          <LineItem key={line.id} line={line} className={styles.item} figureOf={figureOf} onGo={onGo} />
        ))}
      </ul>
      {others.length > shown && (
        <Button size="small" className={layout.start} onClick={() => setShown(others.length)}>
          {count(buildWords[language].moreLines, others.length - shown)}
        </Button>
      )}
    </>
  );
}

interface LineItemProps {
  readonly line: LineChange;
  readonly className: string;
  /** Computed once the first derivation is asked for. */
  readonly figureOf: (id: string) => Figure | null;
  readonly onGo: OnGo;
}

function LineItem({ line, className, figureOf, onGo }: LineItemProps) {
  const styles = useStyles();
  const layout = useLayout();
  const [open, setOpen] = useState(false);
  const figure = open ? figureOf(line.id) : null;
  return (
    <li className={className}>
      <span className={mergeClasses(line.isKey && layout.strong)}>{line.label}</span>
      <span className={styles.figures}>
        {line.after === null ? (
          <Figures line={line} />
        ) : (
          <WhyButton label={line.label} open={open} onOpen={setOpen}>
            <Figures line={line} />
          </WhyButton>
        )}{" "}
        <span className={layout.quiet}>{line.unit}</span>
      </span>
      {figure !== null && (
        <div className={styles.why}>
          <WhyPart figure={figure} onGo={onGo} />
        </div>
      )}
    </li>
  );
}

/** Both with as many decimals, so that what differs is seen; a line that is new has only its figure. */
function Figures({ line: { before, after } }: { readonly line: LineChange }) {
  const { fill, language } = useWords();
  const w = buildWords[language];
  const places = Math.max(...[before, after].map((value) => (value === null ? 0 : decimal(value).decimalPlaces())));
  const shown = (value: number | null) => (value === null ? w.none : formatNumber(decimal(value), places));
  return before === null ? shown(after) : fill(w.change, { before: shown(before), after: shown(after) });
}
