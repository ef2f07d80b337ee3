/** The questions of the reading, answered one by one; what the answers change is shown before they are kept. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Assessment } from "../../../core/operations/operationTypes";
import { dataWords } from "../../messages/data";
import { mappingWords } from "../../messages/mapping";
import { answerText, questionText } from "../../messages/questions";
import { withCorrection } from "../../../core/reading/mapping/corrections";
import { decisionsOf, withoutDecision } from "../../../core/reading/mapping/decisions";
import type { Correction, Mapping } from "../../../core/reading/mapping/mapping";
import { lostAnswers, rowList } from "../../../core/reading/mapping/rowList";
import type { Question } from "../../../core/reading/questions/questions";
import { applyMapping, proposedMapping } from "../../../core/reading/readBy";
import type { WorkbookReading } from "../../../core/reading/readBy";
import type { SessionControl } from "../../session/useSession";
import { monthCount } from "../../monthCount";
import { CellButton } from "../../components/CellButton";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { Answers } from "./Answers";
import { Rows } from "./Rows";
import { Drawer, Tables } from "./Tables";

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

/** True once the workbook keeps them: there is nothing left to keep. */
function isSameAnswers(a: Mapping, b: Mapping): boolean {
  return JSON.stringify(decisionsOf(a)) === JSON.stringify(decisionsOf(b));
}

interface MappingEditorProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
}

export function MappingEditor({ control, assessment }: MappingEditorProps) {
  const layout = useLayout();
  const { language, count } = useWords();
  const w = dataWords[language];
  const r = mappingWords[language];
  const [answered, setChanged] = useState<Mapping | null>(null);
  const { snapshot, reading } = assessment;
  const changed = answered === null || isSameAnswers(answered, reading.mapping) ? null : answered;
  const mapping = changed ?? reading.mapping;
  const corrected = useMemo(() => (changed === null ? reading : applyMapping(snapshot, changed)), [snapshot, reading, changed]);
  const rows = useMemo(() => rowList(snapshot, corrected), [snapshot, corrected]);
  const correct = (correction: Correction) => setChanged(withCorrection(mapping, correction));
  const undo = (decision: Correction) => setChanged(withoutDecision(mapping, proposedMapping(snapshot), decision));
  const decisions = decisionsOf(mapping).length;
  const { questions } = corrected;
  return (
    <Section title={w.reading}>
      <span>{count(w.months, monthCount(corrected))}</span>
      {corrected.mapping.tables.length === 0 && <Banner tone="warning">{w.noTable}</Banner>}
      {questions.length === 0 ? (
        <Banner tone="done">{w.sure}</Banner>
      ) : (
        <Questions questions={questions} control={control} onAnswer={correct} />
      )}
      {changed !== null && <Keep corrected={corrected} control={control} onDiscard={() => setChanged(null)} />}
      {rows.length > 0 && (
        <Drawer title={count(r.rows, rows.length)}>
          {() => <Rows rows={rows} plan={reading.plan} control={control} onCorrect={correct} />}
        </Drawer>
      )}
      {decisions > 0 && (
        <Drawer title={count(r.answers, decisions)}>
          {() => <Answers mapping={mapping} lost={lostAnswers(mapping, rows)} onUndo={undo} />}
        </Drawer>
      )}
      {corrected.mapping.tables.length > 0 && <Tables mapping={corrected.mapping} onCorrect={correct} />}
      {questions.length > 0 && <span className={layout.quiet}>{w.questionsAbout}</span>}
    </Section>
  );
}

function Keep({
  corrected,
  control,
  onDiscard,
}: {
  readonly corrected: WorkbookReading;
  readonly control: SessionControl;
  readonly onDiscard: () => void;
}) {
  const layout = useLayout();
  const { language, count, fill } = useWords();
  const w = dataWords[language];
  return (
    <Banner tone="note">
      <span role="status">
        {fill(w.preview, { lines: count(w.lines, corrected.lines.length), open: count(w.questions, corrected.questions.length) })}
      </span>
      <span className={layout.quiet}>{w.saveAbout}</span>
      <div className={layout.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={control.state.job !== null}
          onClick={() => void control.act((session, signature) => session.run("saveMapping", corrected.mapping, signature))}
        >
          {w.save}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {w.discard}
        </Button>
      </div>
    </Banner>
  );
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly control: SessionControl;
  readonly onAnswer: (correction: Correction) => void;
}

function Questions({ questions, control, onAnswer }: QuestionsProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, count } = useWords();
  const w = dataWords[language];
  return (
    <>
      <span className={layout.strong}>{count(w.questions, questions.length)}</span>
      <ul className={layout.list}>
        {questions.map((question) => (
          <li key={question.id} className={styles.item}>
            <span>{questionText(question, language)}</span>
            {language !== "en" && (
              <span lang="en" className={layout.quiet}>
                {question.what}
              </span>
            )}
            <div className={layout.row}>
              {question.count > 1 && <span className={layout.quiet}>{count(w.times, question.count)}</span>}
              {question.where !== null && <CellButton at={question.where} withSheet onGo={control.goTo} />}
            </div>
            {question.answers.length === 0 ? (
              <span className={layout.quiet}>{w.fixInSheet}</span>
            ) : (
              <AnswerChoice question={question} onAnswer={onAnswer} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function AnswerChoice({ question, onAnswer }: { readonly question: Question; readonly onAnswer: (correction: Correction) => void }) {
  const { language } = useWords();
  const w = dataWords[language];
  return (
    <SelectField label={w.answer} value="" onChange={(value) => value !== "" && onAnswer(question.answers[Number(value)]!.correction)}>
      <option value="">{w.choose}</option>
      {question.answers.map((answer, i) => (
        <option key={answer.label} value={i}>
          {answerText(question, answer, language)}
        </option>
      ))}
    </SelectField>
  );
}
