/** Something is on its way. A ring that turns, or stands still for those who want no movement. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "16px" },
  ring: {
    width: "24px",
    height: "24px",
    boxSizing: "border-box",
    flexShrink: 0,
    borderRadius: "50%",
    border: `3px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

export function Busy({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="progressbar" aria-label={label}>
      <Ring />
      <span aria-hidden="true">{label}</span>
    </div>
  );
}

/** For beside a text that says what is going on. */
export function Ring() {
  return <span className={useStyles().ring} aria-hidden="true" />;
}
