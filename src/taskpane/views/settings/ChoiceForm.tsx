/** One choice answered anew: which, why, and what it does to GEI and certificates before it is typed into the plan. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { choiceEffect } from "../../../core/operations/planChoice";
import type { MethodChoice } from "../../../core/operations/planChoice";
import type { Inventory } from "../../../core/inventory/model";
import { formatGei, formatWhole } from "../../../core/messages/format";
import { settingsWords } from "../../messages/settings";
import { parseNumberText } from "../../../core/quantity/unitsText";
import { isMissing, missing } from "../../../core/trace/figure";
import type { Figure } from "../../../core/trace/figure";
import { netOf } from "../../../core/ledger/bank/prices";
import { refText } from "../../../core/workbook/cells";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { WhyFigure } from "../why/WhyFigure";
import type { OnGo } from "../why/WhyFigure";
import type { MethodChoicesProps } from "./MethodChoices";
import type { Item } from "./methodItems";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    margin: "4px 0",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ChoiceFormProps extends MethodChoicesProps {
  readonly item: Item;
  readonly onDone: () => void;
}

export function ChoiceForm({ control, assessment, plan, asOf, item, onDone }: ChoiceFormProps) {
  const styles = useStyles();
  const layout = useLayout();
  const w = settingsWords[useWords().language];
  const typed = plan.method[item.id];
  const [text, setText] = useState(typed.text);
  const [reason, setReason] = useState(typed.note);
  const value = item.kind === "number" ? (parseNumberText(text)?.toNumber() ?? null) : text;
  const choice: MethodChoice | null = value === null || value === "" ? null : { item: item.id, value, reason };
  const save = () =>
    choice !== null && void control.act((session, signature) => session.run("chooseMethod", choice, signature)).then(onDone);
  return (
    <div className={styles.form}>
      <AnswerField item={item} text={text} typed={typed.text} isBad={value === null} onText={setText} />
      <Field label={w.reason}>
        <Input value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      {choice !== null && text !== typed.text && (
        <Effect
          assessment={assessment}
          choice={choice}
          asOf={asOf}
          onGo={control.goTo}
          before={typed.text}
          cell={typed.cell === null ? "" : refText(typed.cell)}
        />
      )}
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabledFocusable={choice === null || control.state.job !== null || (text === typed.text && reason === typed.note)}
          onClick={save}
        >
          {w.write}
        </Button>
        <Button onClick={onDone}>{w.cancel}</Button>
      </div>
    </div>
  );
}

interface AnswerFieldProps {
  readonly item: Item;
  readonly text: string;
  /** What stands in the plan. */
  readonly typed: string;
  readonly isBad: boolean;
  readonly onText: (text: string) => void;
}

function AnswerField({ item, text, typed, isBad, onText }: AnswerFieldProps) {
  const w = settingsWords[useWords().language];
  if (item.kind === "number") {
    return (
      <Field label={w.number} {...(isBad && text !== "" ? { validationMessage: w.numberBad } : {})}>
        <Input autoFocus inputMode="decimal" value={text} onChange={(_, { value }) => onText(value)} />
      </Field>
    );
  }
  return (
    <SelectField label={w.choice} autoFocus value={text} onChange={onText}>
      {typed === "" && <option value="" />}
      {(item.choices ?? []).map((option) => (
        <option key={option}>{option}</option>
      ))}
    </SelectField>
  );
}

interface EffectProps extends Pick<ChoiceFormProps, "assessment" | "asOf"> {
  readonly choice: MethodChoice;
  readonly before: string;
  readonly cell: string;
  readonly onGo: OnGo;
}

/** The cell, then the two figures people ask about. */
function Effect({ assessment, choice, asOf, before, cell, onGo }: EffectProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = settingsWords[language];
  const then = useMemo(() => choiceEffect(assessment, choice, asOf), [assessment, choice, asOf]);
  const [figuresNow, figuresThen] = [figuresOf(assessment.inventory), figuresOf(then)];
  const lines = figuresNow
    .map(({ name, text }, i) => ({ name, now: text, then: figuresThen[i]! }))
    .filter((line) => line.now !== line.then.text);
  return (
    <div role="status">
      <div className={layout.strong}>{w.effect}</div>
      <div>{fill(w.changes, { what: cell, before: before || w.notChosen, after: String(choice.value) })}</div>
      {lines.length === 0 ? (
        <div>{w.noEffect}</div>
      ) : (
        lines.map(({ name, now, then: { figure, text } }) => (
          <WhyFigure key={name} label={name} figure={figure} onGo={onGo}>
            {fill(w.changes, { what: name, before: now, after: text })}
          </WhyFigure>
        ))
      )}
    </div>
  );
}

interface Effected {
  readonly name: string;
  readonly text: string;
  readonly figure: Figure;
}

function figuresOf(inventory: Inventory | null): readonly Effected[] {
  const none = missing("planBlank", "");
  const gei = inventory?.gei ?? none;
  const certificates = inventory?.certificates ? netOf(inventory.certificates) : none;
  return [
    { name: "GEI", text: isMissing(gei) ? "–" : formatGei(gei.value), figure: gei },
    { name: "CCC", text: isMissing(certificates) ? "–" : formatWhole(certificates.value), figure: certificates },
  ];
}
