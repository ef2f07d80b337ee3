/**
 * What can be done about findings of one rule: safe quick fixes, shown before they are made, and one acknowledgement for
 * several warnings.
 */
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { quickFixes } from "../../../core/operations/quickFix";
import { checkPageWords } from "../../messages/check";
import { refText } from "../../../core/workbook/cells";
import { isOpen } from "../../../core/operations/clusters";
import { SignerField } from "../../components/SignerField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { Chosen } from "./Chosen";
import type { ActionSetting } from "./setting";
import type { WordedFinding } from "./worded";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    margin: "8px 0 0",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", paddingTop: "6px", ":empty": { display: "none" } },
  fix: { display: "flex", flexDirection: "column", gap: "2px", paddingTop: "4px" },
});

interface ClusterActionsProps {
  readonly findings: readonly WordedFinding[];
  readonly setting: ActionSetting;
}

export function ClusterActions({ findings, setting }: ClusterActionsProps) {
  const styles = useStyles();
  const { language, count } = useWords();
  const w = checkPageWords[language];
  const [acknowledging, setAcknowledging] = useState(false);
  const open = findings.filter(isOpen);
  const warnings = open.filter(({ severity }) => severity === "warning");
  if (acknowledging) return <AcknowledgeForm findings={warnings} setting={setting} onDone={() => setAcknowledging(false)} />;
  return (
    <>
      <Fixes findings={open} setting={setting} />
      {warnings.length > 0 && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setAcknowledging(true)}>
            {warnings.length === 1 ? w.acknowledge : count(w.acknowledgeAll, warnings.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Each fix is one cell; nothing is written that was not shown. */
function Fixes({ findings, setting: { control, snapshot } }: ClusterActionsProps) {
  const styles = useStyles();
  const { language, count, fill } = useWords();
  const w = checkPageWords[language];
  const fixes = findings
    .flatMap((finding) => quickFixes(finding, snapshot))
    .map((fix) => ({ fix, stated: { cell: refText(fix.where), before: fix.before || "–", after: String(fix.after) } }));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = fixes.filter((_, i) => !left.has(i));
  if (fixes.length === 0) return null;
  const fixAll = () =>
    control.act(async (session, signature) => {
      // One after the other: each is an entry of the ledger that rests on the one before.
      for (const { fix } of chosen) await session.run("applyQuickFix", fix, signature);
    });
  return (
    <div className={styles.fix} title={w.fixAbout}>
      {fixes.length === 1 ? (
        <span>{fill(w.fix, fixes[0]!.stated)}</span>
      ) : (
        <Chosen label={w.fixes} items={fixes.map(({ stated }) => fill(w.fixOne, stated))} left={left} onLeft={setLeft} />
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={control.state.job !== null || chosen.length === 0}
          onClick={() => void fixAll()}
        >
          {fixes.length === 1 ? w.doFix : count(w.doFixes, chosen.length)}
        </Button>
      </div>
    </div>
  );
}

function AcknowledgeForm({ findings, setting: { control, asOf, signer }, onDone }: ClusterActionsProps & { readonly onDone: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = checkPageWords[language];
  const [reason, setReason] = useState("");
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = findings.filter((_, i) => !left.has(i));
  const save = () =>
    control
      .act(async (session, signature) => {
        for (const finding of chosen) await session.run("acknowledge", finding, { asOf, reason, ...signature });
      })
      .then(onDone);
  const isComplete = reason.trim() !== "" && signer.who.trim() !== "" && chosen.length > 0;
  return (
    <div className={styles.form}>
      {findings.length > 1 && (
        <Chosen
          label={w.which}
          items={findings.map(({ where, text }) => [where === null ? "" : refText(where), text.what].filter(Boolean).join(": "))}
          left={left}
          onLeft={setLeft}
        />
      )}
      <Field label={w.reason} hint={w.acknowledgeAbout} required>
        <Textarea autoFocus resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <SignerField signer={signer} />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={!isComplete || control.state.job !== null} onClick={() => void save()}>
          {w.save}
        </Button>
        <Button onClick={onDone}>{w.cancel}</Button>
      </div>
    </div>
  );
}
