/** The tabs of a build, each with what it changes there; after the build each leads to its tab. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetDifference } from "../../../core/operations/operationTypes";
import { buildWords } from "../../messages/build";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "12px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface TabListProps {
  readonly sheets: readonly SheetDifference[];
  /** Absent while the tabs are not there yet. */
  readonly onOpen?: (sheet: string) => void;
}

export function TabList({ sheets, onOpen }: TabListProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { count, fill, language } = useWords();
  const w = buildWords[language];
  const extent = ({ isNew, changedCells }: SheetDifference) =>
    isNew ? w.newTab : changedCells > 0 ? count(w.cells, changedCells) : w.unchanged;
  return (
    <ul className={layout.list}>
      {sheets.map((sheet) => (
        <li key={sheet.sheet} className={styles.item}>
          {onOpen === undefined ? (
            <span>{sheet.sheet}</span>
          ) : (
            <Button
              appearance="transparent"
              size="small"
              className={layout.flush}
              aria-label={fill(w.open, { sheet: sheet.sheet })}
              onClick={() => onOpen(sheet.sheet)}
            >
              {sheet.sheet}
            </Button>
          )}
          <span className={layout.quiet}>{extent(sheet)}</span>
        </li>
      ))}
    </ul>
  );
}
