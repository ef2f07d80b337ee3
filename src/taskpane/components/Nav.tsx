/** The bar of views. They are places, not tabs of one form: buttons with the current one marked. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewId } from "../viewIds";
import { useWords } from "../words";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "stretch",
    padding: "0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    padding: "8px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "4px",
      right: "4px",
      bottom: "0",
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  /** Keeps the room of the bold word, so that the bar stands still. */
  name: {
    display: "inline-grid",
    "::after": { content: "attr(data-name)", height: 0, overflow: "hidden", visibility: "hidden", fontWeight: tokens.fontWeightSemibold },
  },
  settings: { marginLeft: "auto" },
  badge: {
    minWidth: "16px",
    padding: "0 5px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
});

interface NavProps {
  /** Those that have something to show. */
  readonly views: readonly ViewId[];
  readonly view: ViewId;
  /** Open errors, shown on Check; nothing is shown for none. */
  readonly errors: number;
  readonly onChoose: (view: ViewId) => void;
  readonly help: boolean;
  readonly onHelp: () => void;
}

export function Nav({ views, view, errors, onChoose, help, onHelp }: NavProps) {
  const styles = useStyles();
  const words = useWords();
  const content: Readonly<Partial<Record<ViewId, ReactNode>>> = {
    check: errors > 0 && (
      <span className={styles.badge} role="img" aria-label={words.count(words.m.severity.error.count, errors)}>
        {errors}
      </span>
    ),
    settings: <Icon name="settings" />,
  };
  return (
    <nav className={styles.root} aria-label={words.m.app.views}>
      {views.map((id) => (
        <button
          key={id}
          type="button"
          className={mergeClasses(styles.button, id === view && styles.current, id === "settings" && styles.settings)}
          aria-current={id === view ? "page" : undefined}
          {...(id === "settings" ? { "aria-label": words.m.views[id], title: words.m.views[id] } : {})}
          onClick={() => onChoose(id)}
        >
          {id !== "settings" && (
            <span className={styles.name} data-name={words.m.views[id]}>
              {words.m.views[id]}
            </span>
          )}
          {content[id]}
        </button>
      ))}
      <button
        type="button"
        className={styles.button}
        aria-expanded={help}
        aria-label={words.m.app.help}
        title={words.m.app.help}
        onClick={onHelp}
      >
        <Icon name="help" />
      </button>
    </nav>
  );
}
