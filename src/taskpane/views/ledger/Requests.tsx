/** Clarification requests: read from their register, added and answered here. */
import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Assessment } from "../../../core/operations/operationTypes";
import { readClarifications } from "../../../core/ledger/clarifications";
import type { Clarification } from "../../../core/ledger/clarifications";
import { ledgerWords } from "../../messages/ledger";
import type { CalendarDate } from "../../../core/quantity/period";
import type { SessionControl } from "../../session/useSession";
import { Section } from "../../components/Section";
import { SignerField } from "../../components/SignerField";
import type { Signer } from "../../components/SignerField";
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
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RequestsProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
  readonly signer: Signer;
}

export function Requests({ control, assessment, asOf, signer }: RequestsProps) {
  const layout = useLayout();
  const { language } = useWords();
  const w = ledgerWords[language];
  const [editing, setEditing] = useState<string | null>(null);
  const requests = useMemo(() => readClarifications(assessment.snapshot)?.rows.map(({ fields }) => fields) ?? [], [assessment]);
  const busy = control.state.job !== null;
  const close = () => setEditing(null);
  return (
    <Section title={w.requests}>
      {requests.length === 0 && <span className={layout.quiet}>{w.noRequests}</span>}
      <ul className={layout.list}>
        {requests.map((request) => (
          <Request key={request.number} request={request} onAnswer={() => setEditing(request.number)}>
            {editing === request.number && <AnswerForm request={request} control={control} signer={signer} onDone={close} />}
          </Request>
        ))}
      </ul>
      {editing === "" ? (
        <QuestionForm control={control} asOf={asOf} signer={signer} onDone={close} />
      ) : (
        <div className={layout.row}>
          <Button disabledFocusable={busy} onClick={() => setEditing("")}>
            {w.add}
          </Button>
          {requests.length > 0 && (
            <Button disabledFocusable={busy} onClick={() => void control.act((session) => session.run("responsePack", { asOf }))}>
              {w.pack}
            </Button>
          )}
        </div>
      )}
      {requests.length > 0 && <span className={layout.quiet}>{w.packAbout}</span>}
    </Section>
  );
}

function Request({
  request,
  onAnswer,
  children,
}: {
  readonly request: Clarification;
  readonly onAnswer: () => void;
  readonly children: React.ReactNode;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = ledgerWords[language];
  const { number, question, where, section, response, evidence } = request;
  const isOpen = response === "";
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={layout.strong}>{`CR ${number}`}</span>
        <span className={layout.quiet}>{isOpen ? w.status.open : w.status.answered}</span>
      </div>
      <div>{question}</div>
      <div className={layout.quiet}>{[where, section].filter((text) => text !== "").join(", ")}</div>
      {!isOpen && <div>{[response, evidence].filter((text) => text !== "").join(" · ")}</div>}
      {children === false ? (
        <Button size="small" className={layout.start} aria-label={`${w.answer}: CR ${number}`} onClick={onAnswer}>
          {w.answer}
        </Button>
      ) : (
        children
      )}
    </li>
  );
}

interface FormProps {
  readonly control: SessionControl;
  readonly signer: Signer;
  readonly onDone: () => void;
}

function QuestionForm({ control, asOf, signer, onDone }: FormProps & { readonly asOf: CalendarDate }) {
  const { language } = useWords();
  const w = ledgerWords[language];
  const [question, setQuestion] = useState("");
  const [where, setWhere] = useState("");
  const [section, setSection] = useState("");
  const save = () =>
    control.act((session, signature) => session.run("addCr", { question, where, section }, { asOf, ...signature })).then(onDone);
  return (
    <Shell isComplete={question.trim() !== "" && signer.who.trim() !== ""} control={control} onSave={() => void save()} onDone={onDone}>
      <Long label={w.question} value={question} onChange={setQuestion} />
      <Field label={w.where} hint={w.whereAbout}>
        <Input value={where} onChange={(_, { value }) => setWhere(value)} />
      </Field>
      <Field label={w.section}>
        <Input value={section} onChange={(_, { value }) => setSection(value)} />
      </Field>
      <SignerField signer={signer} />
    </Shell>
  );
}

function AnswerForm({ request, control, signer, onDone }: FormProps & { readonly request: Clarification }) {
  const { language } = useWords();
  const w = ledgerWords[language];
  const [response, setResponse] = useState(request.response);
  const [evidence, setEvidence] = useState(request.evidence);
  const save = () =>
    control.act((session, signature) => session.run("answerCr", request.number, { response, evidence }, signature)).then(onDone);
  return (
    <Shell isComplete={response.trim() !== "" && signer.who.trim() !== ""} control={control} onSave={() => void save()} onDone={onDone}>
      <Long label={w.response} value={response} onChange={setResponse} />
      <Field label={w.evidence}>
        <Input value={evidence} onChange={(_, { value }) => setEvidence(value)} />
      </Field>
      <SignerField signer={signer} />
    </Shell>
  );
}

function Long({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (text: string) => void }) {
  return (
    <Field label={label} required>
      <Textarea autoFocus resize="vertical" value={value} onChange={(_, { value: text }) => onChange(text)} />
    </Field>
  );
}

interface ShellProps {
  readonly isComplete: boolean;
  readonly control: SessionControl;
  readonly onSave: () => void;
  readonly onDone: () => void;
  readonly children: React.ReactNode;
}

function Shell({ isComplete, control, onSave, onDone, children }: ShellProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = ledgerWords[language];
  return (
    <div className={styles.form}>
      {children}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={!isComplete || control.state.job !== null} onClick={onSave}>
          {w.save}
        </Button>
        <Button onClick={onDone}>{w.cancel}</Button>
      </div>
    </div>
  );
}
