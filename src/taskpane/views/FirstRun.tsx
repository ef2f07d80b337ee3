/** What an empty workbook is met with: one sentence, the sample plant, and the set-up. */
import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { firstRunWords } from "../../core/messages/pages/firstRun";
import { SECTORS } from "../../core/plan/planTables";
import type { Sector } from "../../core/plan/planTables";
import { parseYear, yearLabel, yearOf } from "../../core/quantity/period";
import type { CalendarDate } from "../../core/quantity/period";
import type { DeskControl } from "../desk/useDesk";
import { useLayout } from "../parts/layout";
import { useWords } from "../words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "24px", paddingTop: "16px" },
  bars: { color: tokens.colorBrandForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: "8px 0 0", lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", flexDirection: "column", gap: "4px" },
});

interface FirstRunProps {
  readonly control: DeskControl;
  readonly asOf: CalendarDate;
}

export function FirstRun({ control, asOf }: FirstRunProps) {
  const styles = useStyles();
  const layout = useLayout();
  const w = firstRunWords[useWords().language];
  const [settingUp, setSettingUp] = useState(false);
  const busy = control.state.job !== null;
  return (
    <div className={styles.root}>
      <div>
        <Mark />
        <h1 className={styles.heading}>{w.heading}</h1>
        <p className={styles.lead}>{w.about}</p>
      </div>
      {settingUp ? (
        <SetUpForm control={control} asOf={asOf} onBack={() => setSettingUp(false)} />
      ) : (
        <>
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
            <span className={layout.quiet}>{w.setUpAbout}</span>
          </div>
        </>
      )}
    </div>
  );
}

function SetUpForm({ control, asOf, onBack }: FirstRunProps & { readonly onBack: () => void }) {
  const layout = useLayout();
  const w = firstRunWords[useWords().language];
  const current = yearOf(asOf);
  const years = [current.start - 1, current.start, current.start + 1].filter((start) => start >= 2025).map((start) => yearLabel({ start }));
  const [sector, setSector] = useState<Sector>("cement");
  const [year, setYear] = useState(yearLabel(current));
  const add = () => void control.setUp({ sector, year: parseYear(year) ?? current });
  return (
    <div className={layout.stack}>
      <Field label={w.sector}>
        <Select autoFocus value={sector} onChange={(_, { value }) => setSector(value as Sector)}>
          {SECTORS.map((id) => (
            <option key={id} value={id}>
              {w.sectors[id]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={w.year} hint={w.setUpAbout}>
        <Select value={year} onChange={(_, { value }) => setYear(value)}>
          {years.map((label) => (
            <option key={label}>{label}</option>
          ))}
        </Select>
      </Field>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={control.state.job !== null} onClick={add}>
          {w.setUpGo}
        </Button>
        <Button onClick={onBack}>{w.back}</Button>
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
