/** One published value: figure and unit, its range and edition, where it is printed, and two ways into the sheet. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { factorsWords } from "../../messages/factors";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { citationOf } from "./catalogue";
import type { FactorRow } from "./catalogue";

const useStyles = makeStyles({
  root: { padding: "4px 0", overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", columnGap: "12px" },
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, padding: "2px 0", color: tokens.colorNeutralForeground2 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
});

interface FactorCardProps {
  readonly row: FactorRow;
  readonly onValue: () => void;
  readonly onFormula: () => void;
}

export function FactorCard({ row, onValue, onFormula }: FactorCardProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = factorsWords[language];
  const { found, source, property } = row;
  const { lower, upper } = found;
  const name = source === null ? found.id : `${source.name}: ${w.properties[property!]}`;
  const range = lower === null || upper === null ? "" : fill(w.rangeText, { lower: lower.toString(), upper: upper.toString() });
  const facts = {
    [w.source]: citationOf(row),
    [w.range]: range,
    [w.edition]: found.edition,
    [w.validFrom]: found.validFrom,
    [w.status]: found.status,
    [w.confidence]: found.confidence,
    [w.note]: found.note,
  };
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <span>{source === null ? found.id : w.properties[property!]}</span>
        <span className={styles.value}>{`${found.value.toSignificantDigits(8).toString()} ${found.unit}`}</span>
      </div>
      <details>
        <summary className={styles.summary}>{found.citation.place}</summary>
        <dl className={styles.facts}>
          {Object.entries(facts)
            .filter(([, text]) => text !== "")
            .map(([term, text]) => (
              <Fact key={term} term={term} text={text} />
            ))}
        </dl>
        <div className={layout.row}>
          <Button size="small" aria-label={`${w.insertValue}: ${name}`} onClick={onValue}>
            {w.insertValue}
          </Button>
          <Button size="small" aria-label={`${w.insertFormula}: ${name}`} onClick={onFormula}>
            {w.insertFormula}
          </Button>
        </div>
        <span className={layout.quiet}>{w.insertAbout}</span>
      </details>
    </li>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}
