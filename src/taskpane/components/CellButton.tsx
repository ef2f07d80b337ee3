/** A cell by its address: a press goes there. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1, refText } from "../../core/workbook/cells";
import type { CellRef } from "../../core/workbook/cells";
import { useWords } from "../words";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  cell: {
    minWidth: 0,
    flexShrink: 0,
    alignSelf: "flex-start",
    paddingLeft: "6px",
    paddingRight: "6px",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "ButtonText" },
  },
});

interface CellButtonProps {
  readonly at: CellRef;
  readonly onGo: (ref: CellRef) => Promise<void>;
  /** Name the sheet, where nothing around does. */
  readonly withSheet?: boolean;
  /** Instead of the address. */
  readonly label?: string;
  /** For a screen reader, where the address alone does not say what is there. */
  readonly about?: string;
}

export function CellButton({ at, onGo, withSheet = false, label, about }: CellButtonProps) {
  const styles = useStyles();
  const { m, fill } = useWords();
  const cell = a1(at.row, at.column);
  const name = about ?? (label === undefined ? fill(m.check.goTo, { cell: refText(at) }) : undefined);
  return (
    <Button
      className={styles.cell}
      size="small"
      appearance="subtle"
      iconPosition="after"
      icon={<Icon name="go" />}
      data-cell=""
      title={refText(at)}
      {...(name === undefined ? {} : { "aria-label": name })}
      onClick={() => void onGo(at)}
    >
      {label ?? (withSheet ? `${at.sheet}, ${cell}` : cell)}
    </Button>
  );
}
