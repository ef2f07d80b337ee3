/** Places for which the bar has no room. It closes once one is chosen, by Escape, and when the focus goes elsewhere. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../words";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  more: { position: "relative", display: "flex" },
  rest: {
    position: "absolute",
    zIndex: 2,
    top: "100%",
    right: 0,
    display: "flex",
    flexDirection: "column",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

export function More({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const { m } = useWords();
  return (
    <details
      className={styles.more}
      onClick={({ currentTarget, target }) => (target as Element).closest("summary") === null && currentTarget.removeAttribute("open")}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || currentTarget.removeAttribute("open")}
      onKeyDown={({ key, currentTarget }) => key === "Escape" && currentTarget.removeAttribute("open")}
    >
      <summary className={className} aria-label={m.app.more} title={m.app.more}>
        <Icon name="more" />
      </summary>
      <div className={styles.rest}>{children}</div>
    </details>
  );
}
