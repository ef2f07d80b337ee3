/** Lines whose figure a build changes, the old beside the new; key figures first. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../../core/messages/format";
import type { LineChange } from "../../../core/operations/lineChanges";
import { decimal } from "../../../core/quantity/decimal";
import { buildWords } from "../../messages/build";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

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
});

export function LineChanges({ lines }: { readonly lines: readonly LineChange[] }) {
  const styles = useStyles();
  const layout = useLayout();
  const { count, language } = useWords();
  const [shown, setShown] = useState(AT_FIRST);
  const keys = lines.filter(({ isKey }) => isKey);
  const others = lines.filter(({ isKey }) => !isKey);
  return (
    <>
      <ul className={layout.list} aria-label={buildWords[language].figures}>
        {[...keys, ...others.slice(0, shown)].map((line) => (
          <li key={line.id} className={styles.item}>
            <span className={mergeClasses(line.isKey && layout.strong)}>{line.label}</span>
            <span className={styles.figures}>
              <Figures line={line} /> <span className={layout.quiet}>{line.unit}</span>
            </span>
          </li>
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

/** Both with as many decimals, so that what differs is seen; a line that is new has only its figure. */
function Figures({ line: { before, after } }: { readonly line: LineChange }) {
  const { fill, language } = useWords();
  const w = buildWords[language];
  const places = Math.max(...[before, after].map((value) => (value === null ? 0 : decimal(value).decimalPlaces())));
  const shown = (value: number | null) => (value === null ? w.none : formatNumber(decimal(value), places));
  return before === null ? shown(after) : fill(w.change, { before: shown(before), after: shown(after) });
}
