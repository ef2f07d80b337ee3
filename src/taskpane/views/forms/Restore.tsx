/** The way back: builds that can be undone, and what goes with them, before anything is written. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RestoreChoice } from "../../../core/operations/restore";
import { formsPageWords } from "../../messages/forms";
import type { SessionControl } from "../../session/useSession";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

const useStyles = makeStyles({
  item: {
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
  },
});

export function Restore({ control }: { readonly control: SessionControl }) {
  const layout = useLayout();
  const { language } = useWords();
  const w = formsPageWords[language];
  const [points, setPoints] = useState<readonly RestoreChoice[] | null>(null);
  const show = async () => setPoints(await control.ask((session) => session.run("restorePoints")));
  const restore = (index: number) =>
    control.act((session, signature) => session.run("restore", index, signature)).then(() => setPoints(null));
  return (
    <Section title={w.back}>
      <span className={layout.quiet}>{w.backAbout}</span>
      {points === null ? (
        <Button className={layout.start} disabledFocusable={control.state.job !== null} onClick={() => void show()}>{`${w.back}…`}</Button>
      ) : points.length === 0 ? (
        <Banner tone="note">{w.noPoint}</Banner>
      ) : (
        <ul className={layout.list}>
          {points.map((point) => (
            <Point key={point.index} point={point} busy={control.state.job !== null} onRestore={() => void restore(point.index)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const MOST_LISTED = 8;

function listed(cells: readonly string[]): string {
  return cells.length > MOST_LISTED ? `${cells.slice(0, MOST_LISTED).join(", ")} …` : cells.join(", ");
}

function Point({ point, busy, onRestore }: { readonly point: RestoreChoice; readonly busy: boolean; readonly onRestore: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = formsPageWords[language];
  const [asked, setAsked] = useState(false);
  const who = point.who === "" ? "" : fill(w.by, { who: point.who });
  const name = fill(w.point, { time: point.time.replace("T", " ").slice(0, 16), who });
  return (
    <li className={styles.item}>
      <span>{name}</span>
      {point.removes.length > 0 && <span className={layout.quiet}>{fill(w.removes, { tabs: point.removes.join(", ") })}</span>}
      {point.filled.length > 0 && <span className={layout.quiet}>{fill(w.filled, { cells: listed(point.filled) })}</span>}
      <div className={layout.row}>
        {asked ? (
          <>
            <Button size="small" appearance="primary" autoFocus disabledFocusable={busy} onClick={onRestore}>
              {w.confirm}
            </Button>
            <Button size="small" onClick={() => setAsked(false)}>
              {w.cancel}
            </Button>
          </>
        ) : (
          <Button size="small" aria-label={`${w.restore}: ${name}`} onClick={() => setAsked(true)}>
            {w.restore}
          </Button>
        )}
      </div>
    </li>
  );
}
