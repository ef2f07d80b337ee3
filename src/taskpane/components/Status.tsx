/** What goes on between pane and workbook: work under way, a failure, a workbook that has changed since. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Failure } from "../../core/workbook/failure";
import { CAN_CANCEL } from "../session/sessionState";
import type { Job } from "../session/sessionState";
import type { SessionControl } from "../session/useSession";
import { useWords } from "../words";
import { Banner } from "./Banner";
import { Ring } from "./Busy";
import { useLayout } from "./layout";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
  work: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  grow: { flex: 1, minWidth: 0 },
});

export function Status({ control }: { readonly control: SessionControl }) {
  const styles = useStyles();
  const layout = useLayout();
  const { m } = useWords();
  const { job, slow, failure, stale, cancelled } = control.state;
  return (
    <div className={styles.root}>
      {job !== null && slow && <Work job={job} onCancel={control.cancel} />}
      {failure !== null && (
        <FailureBanner failure={failure}>
          <div className={layout.row}>
            <Button size="small" onClick={() => void control.read()}>
              {m.stale.again}
            </Button>
            <Button size="small" appearance="transparent" onClick={control.dismiss}>
              {m.trouble.close}
            </Button>
          </div>
        </FailureBanner>
      )}
      {cancelled && (
        <Banner tone="note" inline>
          <span>{m.work.cancelled}</span>
          <Button size="small" appearance="transparent" onClick={control.dismiss}>
            {m.trouble.close}
          </Button>
        </Banner>
      )}
      {stale && job === null && (
        <Banner tone="warning" inline>
          <span>{m.stale.what}</span>
          <Button size="small" onClick={() => void control.read()}>
            {m.stale.again}
          </Button>
        </Banner>
      )}
    </div>
  );
}

function Work({ job, onCancel }: { readonly job: Job; readonly onCancel: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { m } = useWords();
  return (
    <div className={styles.work}>
      <Ring />
      <div className={styles.grow} role="status">
        <div>{m.work[job]}…</div>
        <div className={layout.quiet}>{m.work.slow}</div>
      </div>
      {CAN_CANCEL[job] && (
        <Button size="small" onClick={onCancel}>
          {m.work.cancel}
        </Button>
      )}
    </div>
  );
}

/**
 * What, where and how to fix it. The workbook's own sentence is the most exact but English; in another language it
 * stands among the details.
 */
export function FailureBanner({ failure, children }: { readonly failure: Failure; readonly children?: ReactNode }) {
  const { language } = useWords();
  const exact = failure.problem !== "unknown" && language === "en";
  return (
    <Banner tone="error" role="alert">
      {exact ? <div>{failure.detail}</div> : <InGeneral failure={failure} />}
      {children}
    </Banner>
  );
}

function InGeneral({ failure }: { readonly failure: Failure }) {
  const layout = useLayout();
  const { m, fill } = useWords();
  const { what, how } = m.troubles[failure.problem];
  return (
    <>
      <div className={layout.strong}>{what}</div>
      {failure.sheet !== null && <div>{fill(m.trouble.where, { sheet: failure.sheet })}</div>}
      <div>{how}</div>
      <details>
        <summary>{m.trouble.detail}</summary>
        {failure.detail}
      </details>
    </>
  );
}
