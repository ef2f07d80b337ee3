/** What a row is: its table, stream, use, quantity, unit and lot, or why it is left out. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { specOf } from "../../../core/activity/build";
import { MAIN_READING } from "../../../core/activity/line";
import type { ActivityTable } from "../../../core/activity/line";
import type { MonitoringPlan } from "../../../core/plan/model";
import { MONTH_TABLES } from "../../../core/plan/spec/monthTables";
import { namesOfPlan } from "../../../core/reading/planNames";
import { PROCESS_ITEMS } from "../../../core/plan/spec/processTable";
import { NAMING } from "../../../core/reading/mapping/rowAnswers";
import type { RowMapping, TypedMeaning } from "../../../core/reading/mapping/rowAnswers";
import { LEFT_OUT, readMeaning } from "../../../core/reading/mapping/typedMeaning";
import type { MappedRow } from "../../../core/reading/mapping/rowList";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { mappingWords } from "../../messages/mapping";
import { useWords } from "../../words";

interface RowFormProps {
  readonly row: MappedRow;
  readonly plan: MonitoringPlan | null;
  readonly onApply: (answer: Pick<RowMapping, "means" | "reason">) => void;
  readonly onCancel: () => void;
}

/** The answer there is, else what was found; its unit stays as written until another is typed. */
function startOf({ answer, meanings, byColumns }: MappedRow): TypedMeaning {
  if (answer?.means) return { ...answer.means, reason: "" };
  if (answer?.typed !== undefined) return answer.typed;
  const [found] = meanings;
  const table: ActivityTable = found?.table ?? "fuel";
  const field = byColumns ? "" : (found?.field ?? MAIN_READING[table]);
  const about = found ?? { stream: "", use: "", lot: "" };
  return { table, field, stream: about.stream, use: about.use, lot: about.lot, unit: "", reason: answer?.reason ?? "" };
}

export function RowForm({ row, plan, onApply, onCancel }: RowFormProps) {
  const layout = useLayout();
  const { language } = useWords();
  const w = mappingWords[language];
  const [typed, setTyped] = useState<TypedMeaning>(() => {
    const start = startOf(row);
    return start.reason === "" ? start : { ...start, table: LEFT_OUT };
  });
  const table = MONTH_TABLES.find(({ id }) => id === typed.table)?.id as ActivityTable | undefined;
  const answer = readMeaning(table === undefined ? typed : { ...typed, reason: "" });
  const isComplete = answer.typed === undefined;
  const chooseTable = (next: string) => {
    const known = MONTH_TABLES.find(({ id }) => id === next)?.id as ActivityTable | undefined;
    setTyped({ ...typed, table: next, use: "", field: known === undefined || row.byColumns ? "" : MAIN_READING[known] });
  };
  return (
    <form
      className={layout.stack}
      aria-label={row.words.text}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onApply(answer);
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <SelectField autoFocus label={w.is} value={typed.table} onChange={chooseTable}>
        {MONTH_TABLES.map(({ id }) => (
          <option key={id} value={id}>
            {w.tables[id as ActivityTable]}
          </option>
        ))}
        <option value={LEFT_OUT}>{w.leftOut}</option>
      </SelectField>
      {table === undefined ? (
        <Text label={w.reason} value={typed.reason} onType={(reason) => setTyped({ ...typed, reason })} />
      ) : (
        <Meaning row={row} plan={plan} table={table} typed={typed} onType={setTyped} />
      )}
      <div className={layout.row}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={!isComplete}>
          {w.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {w.cancel}
        </Button>
      </div>
    </form>
  );
}

interface MeaningProps extends Pick<RowFormProps, "row" | "plan"> {
  readonly table: ActivityTable;
  readonly typed: TypedMeaning;
  readonly onType: (typed: TypedMeaning) => void;
}

function Meaning({ row, plan, table, typed, onType }: MeaningProps) {
  const { language, fill } = useWords();
  const w = mappingWords[language];
  const { fields } = specOf(table);
  const uses = fields.find(({ id }) => id === NAMING[table].use)?.choices ?? [];
  return (
    <>
      <Text label={w.stream} value={typed.stream} options={streamsOf(plan, table)} onType={(stream) => onType({ ...typed, stream })} />
      {uses.length > 0 && (
        <SelectField label={w.use} value={typed.use} onChange={(use) => onType({ ...typed, use })}>
          <option value="">{w.ofPlan}</option>
          {uses.map((use) => (
            <option key={use}>{use}</option>
          ))}
        </SelectField>
      )}
      <SelectField label={w.quantity} value={typed.field} onChange={(field) => onType({ ...typed, field })}>
        {row.byColumns && <option value="">{w.byColumns}</option>}
        {fields
          .filter(({ kind }) => kind === "number")
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
      </SelectField>
      <Text
        label={w.unit}
        hint={fill(w.asWritten, { unit: row.words.unit || row.meanings[0]?.unit || w.noUnit })}
        value={typed.unit}
        onType={(unit) => onType({ ...typed, unit })}
      />
      {NAMING[table].lot !== "" && <Text label={w.lot} value={typed.lot} onType={(lot) => onType({ ...typed, lot })} />}
    </>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What may be chosen; anything else may be typed. */
  readonly options?: readonly string[];
  readonly onType: (value: string) => void;
}

function Text({ label, hint, value, options, onType }: TextProps) {
  const layout = useLayout();
  const list = useId();
  return (
    <Field label={label} className={layout.narrow} {...(hint === undefined ? {} : { hint })}>
      <Input
        value={value}
        input={{ style: { minWidth: 0 }, ...(options === undefined ? {} : { list }) }}
        onChange={(_, data) => onType(data.value)}
      />
      {options !== undefined && (
        <datalist id={list}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

function streamsOf(plan: MonitoringPlan | null, table: ActivityTable): readonly string[] {
  if (table === "process") return Object.values(PROCESS_ITEMS).map(({ label }) => label);
  return plan === null ? [] : [...new Set(namesOfPlan(plan, table).map(({ name }) => name))];
}
