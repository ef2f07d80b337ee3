/** The place of the chart of the year, before its figures and its code are there. */
import { makeStyles } from "@fluentui/react-components";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

export const TREND_HEIGHT = 104;

const useStyles = makeStyles({ figure: { margin: 0 }, chart: { display: "block" } });

/** Keeps the place, so that nothing below moves when the chart comes. */
export function TrendToCome() {
  const styles = useStyles();
  const layout = useLayout();
  const { m } = useWords();
  return (
    <figure className={styles.figure}>
      <figcaption className={layout.quiet}>{m.overview.trend}</figcaption>
      <svg className={styles.chart} height={TREND_HEIGHT} aria-hidden="true" />
    </figure>
  );
}
