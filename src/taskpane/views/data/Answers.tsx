/** What the user has decided about the reading, each decision with the way to take it back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { decisionsOf } from "../../../core/reading/mapping/decisions";
import type { Correction, Mapping } from "../../../core/reading/mapping/mapping";
import { isSameRow } from "../../../core/reading/mapping/rowAnswers";
import type { RowMapping } from "../../../core/reading/mapping/rowAnswers";
import { useLayout } from "../../components/layout";
import { mappingWords } from "../../messages/mapping";
import { useWords } from "../../words";
import { decisionText } from "./rowWords";

const useStyles = makeStyles({
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
});

interface AnswersProps {
  readonly mapping: Mapping;
  /** Answers for rows that are no longer there. */
  readonly lost: readonly RowMapping[];
  readonly onUndo: (decision: Correction) => void;
}

export function Answers({ mapping, lost, onUndo }: AnswersProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { language, fill } = useWords();
  const w = mappingWords[language];
  const isLost = (decision: Correction) => decision.kind === "row" && lost.some((row) => isSameRow(row, decision.words));
  return (
    <ul className={layout.list}>
      {decisionsOf(mapping).map((decision) => {
        const { what, says } = decisionText(decision, mapping, w, fill);
        return (
          <li key={JSON.stringify(decision)} className={styles.item}>
            <div>{what}</div>
            <div className={layout.quiet}>{says}</div>
            {isLost(decision) && <div className={layout.quiet}>{w.lost}</div>}
            <Button size="small" aria-label={fill(w.undoAnswer, { what })} onClick={() => onUndo(decision)}>
              {w.undo}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
