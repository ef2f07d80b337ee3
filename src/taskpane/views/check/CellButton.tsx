/** The cell of a finding: a press goes there. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1, refText } from "../../../core/workbook/cells";
import type { CellRef } from "../../../core/workbook/cells";
import { Icon } from "../../parts/Icon";
import { useWords } from "../../words";

const useStyles = makeStyles({
  cell: { minWidth: 0, flexShrink: 0, paddingLeft: "6px", paddingRight: "6px", color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "ButtonText" }, fontVariantNumeric: "tabular-nums" },
});

interface CellButtonProps {
  readonly at: CellRef;
  /** Name the sheet, where nothing around does. */
  readonly withSheet: boolean;
  readonly onGo: (ref: CellRef) => Promise<void>;
}

export function CellButton({ at, withSheet, onGo }: CellButtonProps) {
  const styles = useStyles();
  const { m, fill } = useWords();
  const cell = a1(at.row, at.column);
  return (
    <Button
      className={styles.cell} size="small" appearance="subtle" iconPosition="after" icon={<Icon name="go" />} data-cell=""
      aria-label={fill(m.check.goTo, { cell: refText(at) })} title={refText(at)} onClick={() => void onGo(at)}
    >
      {withSheet ? `${at.sheet}, ${cell}` : cell}
    </Button>
  );
}
