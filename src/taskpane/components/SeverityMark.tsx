/** Severity as a shape and a word, never as a colour alone. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/checks/engine/check";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorBrandForeground1 },
});

export function SeverityMark({ severity, label }: { readonly severity: Severity; readonly label: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <Icon name={severity} />
      {label}
    </span>
  );
}
