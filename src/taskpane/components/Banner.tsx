/** A message across the pane: what, perhaps more, perhaps something to press. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";

export type Tone = "error" | "warning" | "note" | "done";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { paddingTop: "2px", display: "flex" },
  body: { flex: 1, minWidth: 0, overflowWrap: "anywhere", display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  inline: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: "12px" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  note: {},
  noteIcon: { color: tokens.colorBrandForeground1 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
});

interface BannerProps {
  readonly tone: Tone;
  /** Message and button side by side where there is room. */
  readonly inline?: boolean;
  /** "alert" interrupts a screen reader; without it the banner is read in its turn. */
  readonly role?: "alert";
  readonly children: ReactNode;
}

export function Banner({ tone, inline, role, children }: BannerProps) {
  const styles = useStyles();
  const icon: IconName = tone;
  return (
    <div role={role} className={mergeClasses(styles.root, styles[tone])}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])}>
        <Icon name={icon} />
      </span>
      <div className={mergeClasses(styles.body, inline && styles.inline)}>{children}</div>
    </div>
  );
}
