/** The ledger with its verdict, the verifier's requests, and what is handed over. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Assessment } from "../../../core/operations/operationTypes";
import { readLedger, verifyLedger } from "../../../core/ledger/chain";
import type { LedgerEntry } from "../../../core/ledger/chain";
import { ledgerWords } from "../../messages/ledger";
import type { CalendarDate } from "../../../core/quantity/period";
import type { SessionControl } from "../../session/useSession";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import type { Signer } from "../../components/SignerField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { HandOver } from "./HandOver";
import { Requests } from "./Requests";

const AT_FIRST = 10;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  entry: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
});

interface LedgerViewProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
  readonly signer: Signer;
}

export function LedgerView({ control, assessment, asOf, signer }: LedgerViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language } = useWords();
  return (
    <div className={layout.view}>
      <h1 className={styles.title}>{m.views.ledger}</h1>
      <Requests control={control} assessment={assessment} asOf={asOf} signer={signer} />
      <HandOver control={control} asOf={asOf} year={assessment.year} />
      <Section title={ledgerWords[language].entries}>
        <Entries control={control} assessment={assessment} />
      </Section>
    </div>
  );
}

function Entries({ control, assessment }: Pick<LedgerViewProps, "control" | "assessment">) {
  const layout = useLayout();
  const { language, count } = useWords();
  const w = ledgerWords[language];
  const [shown, setShown] = useState(AT_FIRST);
  const register = useMemo(() => readLedger(assessment.snapshot), [assessment]);
  const verdict = useMemo(() => verifyLedger(register?.rows.map(({ fields }) => fields) ?? []), [register]);
  if (register === null || register.rows.length === 0) return <span className={layout.quiet}>{w.none}</span>;
  const entries = register.rows.map(({ fields }) => fields).reverse();
  const rest = entries.length - shown;
  return (
    <>
      <span className={layout.quiet}>{w.about}</span>
      {verdict.broken === null ? (
        <Banner tone="done">{count(w.intact, verdict.entries)}</Banner>
      ) : (
        <Banner tone="error">
          <div className={layout.strong}>{w.broken}</div>
          <div lang="en">{verdict.broken}</div>
        </Banner>
      )}
      <ul className={layout.list}>
        {entries.slice(0, shown).map((entry) => (
          <Entry key={entry.sequence} entry={entry} />
        ))}
      </ul>
      <div className={layout.row}>
        {rest > 0 && (
          <Button size="small" onClick={() => setShown(shown + 5 * AT_FIRST)}>
            {count(w.more, rest)}
          </Button>
        )}
        <Button size="small" onClick={() => void control.goTo({ sheet: register.sheet.name, row: register.rows.at(-1)!.row, column: 0 })}>
          {w.open}
        </Button>
      </div>
    </>
  );
}

/** The ledger is written in English, whatever the language of the pane; only what was done is told in the reader's. */
function Entry({ entry }: { readonly entry: LedgerEntry }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = ledgerWords[language];
  const action = w.actions[entry.action as keyof typeof w.actions] ?? entry.action;
  return (
    <li className={styles.entry}>
      <div className={layout.strong}>{fill(w.entry, { number: entry.sequence, action })}</div>
      <div lang="en">{entry.where}</div>
      {entry.reason !== "" && <div>{entry.reason}</div>}
      <div className={layout.quiet}>{[entry.who, entry.time.replace("T", " ").slice(0, 16)].filter((text) => text !== "").join(", ")}</div>
    </li>
  );
}
