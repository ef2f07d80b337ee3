/** One finding: what, where, and on demand why and how to mend it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../core/checks/check";
import { a1, refText } from "../../../core/workbook/cells";
import type { CellRef } from "../../../core/workbook/cells";
import { Icon } from "../../parts/Icon";
import { SeverityMark } from "../../parts/SeverityMark";
import { useLayout } from "../../parts/layout";
import { useWords } from "../../words";
import type { FindingText } from "./worded";

const useStyles = makeStyles({
  root: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  cell: { minWidth: 0, flexShrink: 0, color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "ButtonText" }, fontVariantNumeric: "tabular-nums" },
  what: { margin: "2px 0 4px" },
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", padding: "2px 0", width: "fit-content", borderRadius: tokens.borderRadiusSmall },
  reasons: { margin: "4px 0", display: "grid", gap: "4px" },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0 },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly text: FindingText;
  /** Name the sheet beside the cell, where the heading above does not. */
  readonly withSheet: boolean;
  readonly onGo: (ref: CellRef) => void;
  /** What can be done about it here. */
  readonly actions: ReactNode;
}

export function FindingCard({ finding: { severity, where, check }, text, withSheet, onGo, actions }: FindingCardProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, fill } = useWords();
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <SeverityMark severity={severity} label={m.severity[severity].name} />
        {where !== null && (
          <Button
            className={styles.cell} size="small" appearance="subtle" iconPosition="after" icon={<Icon name="go" />} data-cell=""
            aria-label={fill(m.check.goTo, { cell: refText(where) })} title={refText(where)} onClick={() => onGo(where)}
          >
            {withSheet ? `${where.sheet}, ${a1(where.row, where.column)}` : a1(where.row, where.column)}
          </Button>
        )}
      </div>
      <p className={styles.what}>{text.what}</p>
      <details className={styles.details}>
        <summary className={styles.summary}>{m.check.why}</summary>
        <dl className={styles.reasons}>
          <dt className={styles.term}>{m.check.whyTitle}</dt>
          <dd className={styles.detail}>{text.why}</dd>
          <dt className={styles.term}>{m.check.howTitle}</dt>
          <dd className={styles.detail}>{text.how}</dd>
        </dl>
        <div className={layout.quiet}>{fill(m.check.rule, { check })}</div>
      </details>
      {actions}
    </li>
  );
}
