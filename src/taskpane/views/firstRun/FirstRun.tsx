/** What a workbook without a monitoring plan is met with: one sentence, the sample plant, and the set-up. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { firstRunWords } from "../../messages/firstRun";
import type { CalendarDate } from "../../../core/quantity/period";
import type { WorkbookReading } from "../../../core/reading/readBy";
import type { SessionControl } from "../../session/useSession";
import { monthCount } from "../../monthCount";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { SetUp } from "./SetUp";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "24px", paddingTop: "16px" },
  bars: { color: tokens.colorBrandForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: "8px 0 0", lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", flexDirection: "column", gap: "4px" },
});

interface FirstRunProps {
  readonly control: SessionControl;
  readonly reading: WorkbookReading;
  readonly asOf: CalendarDate;
}

export function FirstRun({ control, reading, asOf }: FirstRunProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, count } = useWords();
  const w = firstRunWords[language];
  const [settingUp, setSettingUp] = useState(false);
  const ownMonths = monthCount(reading);
  const busy = control.state.job !== null;
  if (settingUp) return <SetUp control={control} reading={reading} asOf={asOf} onBack={() => setSettingUp(false)} />;
  return (
    <div className={styles.root}>
      <div>
        <Mark />
        <h1 className={styles.heading}>{w.heading}</h1>
        <p className={styles.lead}>{w.about}</p>
      </div>
      <div className={styles.choice}>
        <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => void control.addSample()}>
          {w.sample}
        </Button>
        <span className={layout.quiet}>{w.sampleAbout}</span>
      </div>
      <div className={styles.choice}>
        <Button size="large" disabledFocusable={busy} onClick={() => setSettingUp(true)}>
          {w.setUp}
        </Button>
        <span className={layout.quiet}>{ownMonths > 0 ? count(w.setUpOwn, ownMonths) : w.setUpAbout}</span>
      </div>
    </div>
  );
}

/** The three bars of the icon: month by month, down to the target. */
function Mark() {
  const styles = useStyles();
  return (
    <svg className={styles.bars} width={40} height={40} viewBox="0 0 32 32" aria-hidden="true">
      <path fill="currentColor" d="M6 6h4v20H6zM14 12h4v14h-4z" />
      <path fill={tokens.colorStatusSuccessForeground3} d="M22 18h4v8h-4z" />
    </svg>
  );
}
