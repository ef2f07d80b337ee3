/** What can be done about a finding: the safe quick fix, and the acknowledgement of a warning. */
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { quickFix } from "../../../core/desk/quickFix";
import type { AssessedFinding } from "../../../core/desk/types";
import { checkPageWords } from "../../../core/messages/pages/check";
import type { CalendarDate } from "../../../core/quantity/period";
import type { WorkbookSnapshot } from "../../../core/workbook/cells";
import type { DeskControl } from "../../desk/useDesk";
import { SignerField } from "../../parts/SignerField";
import type { Signer } from "../../parts/SignerField";
import { useLayout } from "../../parts/layout";
import { useWords } from "../../words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px", margin: "4px 0", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "4px 0" },
});

export interface ActionSetting {
  readonly control: DeskControl;
  readonly snapshot: WorkbookSnapshot;
  readonly asOf: CalendarDate;
  readonly signer: Signer;
}

export function FindingActions({ finding, setting }: { readonly finding: AssessedFinding; readonly setting: ActionSetting }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = checkPageWords[language];
  const [open, setOpen] = useState(false);
  const { control, snapshot } = setting;
  const fix = quickFix(finding, snapshot);
  const { acknowledgement } = finding;
  if (acknowledgement !== undefined) return <div className={layout.quiet}>{fill(w.acknowledged, { who: acknowledgement.who || "–", reason: acknowledgement.reason })}</div>;
  if (open) return <AcknowledgeForm finding={finding} setting={setting} onDone={() => setOpen(false)} />;
  return (
    <>
      {fix !== null && (
        <div className={styles.row}>
          <span title={w.fixAbout}>{fill(w.fix, { before: fix.before, after: String(fix.after) })}</span>
          <Button size="small" disabledFocusable={control.state.job !== null} onClick={() => void control.act((desk, signature) => desk.fix(finding, signature))}>{w.doFix}</Button>
        </div>
      )}
      {finding.severity === "warning" && <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>{w.acknowledge}</Button>}
    </>
  );
}

function AcknowledgeForm({ finding, setting: { control, asOf, signer }, onDone }: { readonly finding: AssessedFinding; readonly setting: ActionSetting; readonly onDone: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = checkPageWords[language];
  const [reason, setReason] = useState("");
  const save = () => void control.act((desk, signature) => desk.acknowledge(finding, { asOf, reason, ...signature })).then(onDone);
  const isComplete = reason.trim() !== "" && signer.who.trim() !== "";
  return (
    <div className={styles.form}>
      <Field label={w.reason} hint={w.acknowledgeAbout} required>
        <Textarea autoFocus resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <SignerField signer={signer} />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={!isComplete || control.state.job !== null} onClick={save}>{w.save}</Button>
        <Button onClick={onDone}>{w.cancel}</Button>
      </div>
    </div>
  );
}
