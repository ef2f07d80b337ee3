/** The bar of views. They are places, not tabs of one form: buttons with the current one marked. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { ComponentProps } from "react";
import type { ViewId } from "../viewIds";
import { useWords } from "../words";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import { useFits } from "./useFits";

/** Fetched where the line has no room for all. */
const More = lazy(() => import("./More").then(({ More: component }) => ({ default: component })));

const useStyles = makeStyles({
  root: {
    display: "flex",
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
  /** One line high: what wraps below it is offered under More. */
  line: { flex: 1, display: "flex", flexWrap: "wrap", height: "36px", overflow: "hidden" },
  clipped: { visibility: "hidden" },
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
  const { m } = words;
  const places = views.filter((id) => id !== "settings");
  const { bar, fits } = useFits(places.length);
  const place = (id: ViewId, clipped = false) => (
    <button
      key={id}
      type="button"
      className={mergeClasses(styles.button, id === view && styles.current, clipped && styles.clipped)}
      aria-current={id === view ? "page" : undefined}
      onClick={() => onChoose(id)}
    >
      <span className={styles.name} data-name={m.views[id]}>
        {m.views[id]}
      </span>
      {id === "check" && errors > 0 && (
        <span className={styles.badge} role="img" aria-label={words.count(m.severity.error.count, errors)}>
          {errors}
        </span>
      )}
    </button>
  );
  const mark = (name: string, icon: IconName, props: ComponentProps<"button">) => (
    <button type="button" aria-label={name} title={name} {...props} className={mergeClasses(styles.button, props.className)}>
      <Icon name={icon} />
    </button>
  );
  const rest = places.slice(fits);
  return (
    <nav className={styles.root} aria-label={m.app.views}>
      <div ref={bar} className={styles.line}>
        {places.map((id, i) => place(id, i >= fits))}
      </div>
      {rest.length > 0 && (
        <Suspense>
          <More className={mergeClasses(styles.button, rest.some((id) => id === view) && styles.current)}>
            {rest.map((id) => place(id))}
          </More>
        </Suspense>
      )}
      {mark(m.views.settings, "settings", {
        onClick: () => onChoose("settings"),
        className: mergeClasses(view === "settings" && styles.current),
        "aria-current": view === "settings" ? "page" : undefined,
      })}
      {mark(m.app.help, "help", { onClick: onHelp, "aria-expanded": help })}
    </nav>
  );
}
