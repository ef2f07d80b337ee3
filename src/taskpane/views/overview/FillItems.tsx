/** Blank cells of the month with a field for each: typed here, they are written together; or one goes to the cell. */
import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isFillable } from "../../../core/operations/fillable";
import type { FilledCell } from "../../../core/operations/fillable";
import type { CellRef, SheetSnapshot } from "../../../core/workbook/cells";
import { refText } from "../../../core/workbook/cells";
import { CellButton } from "../../components/CellButton";
import { useLayout } from "../../components/layout";
import { workWords } from "../../messages/work";
import { useWords } from "../../words";
import type { Item } from "./WorkToDo";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px 60px",
    columnGap: "8px",
    justifyItems: "end",
    alignItems: "start",
    padding: "2px 0",
  },
  text: { justifySelf: "start", overflowWrap: "anywhere" },
  field: { gridColumn: 2, width: "100%", minWidth: 0 },
  way: { gridColumn: 3 },
});

interface FillItemsProps {
  readonly items: readonly Item[];
  readonly sheets: readonly SheetSnapshot[];
  /** Of the figures, by their cells. */
  readonly units: ReadonlyMap<string, string>;
  readonly onGo: (cell: CellRef) => Promise<void>;
  readonly onFill: (cells: readonly FilledCell[]) => Promise<void>;
}

export function FillItems({ items, sheets, units, onGo, onFill }: FillItemsProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { count, language } = useWords();
  const w = workWords[language];
  const [typed, setTyped] = useState<ReadonlyMap<string, FilledCell>>(new Map());
  const filled = [...typed.values()].filter(({ text }) => text.trim() !== "");
  const type = (cell: CellRef, text: string) => setTyped(new Map(typed).set(refText(cell), { cell, text }));
  if (items.length === 0) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (filled.length > 0) void onFill(filled).then(() => setTyped(new Map()));
      }}
    >
      <ul className={layout.list}>
        {items.map(({ text, where }, i) => (
          <li key={i} className={styles.item}>
            <span className={styles.text}>{text}</span>
            {where !== null &&
              isFillable(
                sheets.find(({ name }) => name === where.sheet),
                where,
              ) && (
                <Input
                  className={styles.field}
                  size="small"
                  inputMode="decimal"
                  aria-label={`${text}, ${refText(where)}`}
                  placeholder={units.get(refText(where))}
                  value={typed.get(refText(where))?.text ?? ""}
                  onChange={(_, { value }) => type(where, value)}
                  input={{ style: { minWidth: 0, textAlign: "right" } }}
                />
              )}
            {where !== null && (
              <span className={styles.way}>
                <CellButton at={where} onGo={onGo} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {filled.length === 0 ? (
        <span className={layout.quiet}>{w.writeAbout}</span>
      ) : (
        <Button type="submit" appearance="primary" className={layout.start}>
          {count(w.write, filled.length)}
        </Button>
      )}
    </form>
  );
}
