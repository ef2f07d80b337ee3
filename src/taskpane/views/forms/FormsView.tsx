/** Choose the form tabs, see what would change, build, read the result. */
import { Button, Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, BuildOptions, FormId } from "../../../core/desk/types";
import type { CalendarDate } from "../../../core/quantity/period";
import type { DeskControl } from "../../desk/useDesk";
import { countBySeverity } from "../../findings";
import { useLayout } from "../../parts/layout";
import { useWords } from "../../words";
import { BuildResult } from "./BuildResult";
import { Changes } from "./Changes";

/** The two tabs every form draws from. */
const SUPPORTS: readonly FormId[] = ["data", "factors"];

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", flexDirection: "column" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

interface FormsViewProps {
  readonly control: DeskControl;
  readonly forms: readonly FormId[];
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
}

export function FormsView({ control, forms, assessment, asOf }: FormsViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m } = useWords();
  const [chosen, setChosen] = useState<readonly FormId[]>(forms);
  const [final, setFinal] = useState(false);
  const { job, preview, built } = control.state;
  const errors = countBySeverity(assessment.findings).error;
  const options: BuildOptions = { asOf, forms: [...chosen, ...SUPPORTS], final: final && errors === 0 };
  const current = preview !== null && sameChoice(preview.options, options);
  return (
    <div className={layout.view}>
      <h1 className={styles.title}>{m.views.forms}</h1>
      <FormChoice forms={forms} chosen={chosen} onChoose={setChosen} />
      <KindChoice errors={errors} final={final} onChoose={setFinal} />
      {built !== null ? (
        <BuildResult built={built} control={control} />
      ) : current ? (
        <Changes preview={preview.result} busy={job !== null} onBuild={() => void control.build(options)} />
      ) : (
        <div className={layout.stack}>
          <Button appearance="primary" className={layout.start} disabledFocusable={job !== null || chosen.length === 0} onClick={() => void control.preview(options)}>
            {m.build.preview}
          </Button>
          {chosen.length === 0 && <span className={layout.quiet}>{m.build.choice}</span>}
          {preview !== null && chosen.length > 0 && <span className={layout.quiet}>{m.build.changed}</span>}
        </div>
      )}
    </div>
  );
}

function sameChoice(a: BuildOptions, b: BuildOptions): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

interface FormChoiceProps {
  readonly forms: readonly FormId[];
  readonly chosen: readonly FormId[];
  readonly onChoose: (forms: readonly FormId[]) => void;
}

function FormChoice({ forms, chosen, onChoose }: FormChoiceProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m } = useWords();
  // In the order of the list, whatever the order of the clicks: the same choice has to be the same options.
  const toggle = (form: FormId) => onChoose(forms.filter((other) => chosen.includes(other) !== (other === form)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{m.build.choose}</legend>
      {forms.map((form) => (
        <Checkbox
          key={form} checked={chosen.includes(form)} onChange={() => toggle(form)}
          label={<Choice name={m.forms[form].name} about={m.forms[form].about} />}
        />
      ))}
      <span className={layout.quiet}>{m.build.supports}</span>
    </fieldset>
  );
}

interface KindChoiceProps {
  readonly errors: number;
  readonly final: boolean;
  readonly onChoose: (final: boolean) => void;
}

function KindChoice({ errors, final, onChoose }: KindChoiceProps) {
  const { m, count } = useWords();
  const blocked = errors > 0;
  return (
    <Field label={{ children: m.build.kind, weight: "semibold" }}>
      <RadioGroup value={final && !blocked ? "final" : "draft"} onChange={(_, { value }) => onChoose(value === "final")}>
        <Radio value="draft" label={<Choice name={m.build.draft} about={m.build.draftAbout} />} />
        <Radio value="final" disabled={blocked} label={<Choice name={m.build.final} about={blocked ? count(m.build.finalBlocked, errors) : m.build.finalAbout} />} />
      </RadioGroup>
    </Field>
  );
}

function Choice({ name, about }: { readonly name: string; readonly about: string }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <span className={styles.choice}>
      {name}
      <span className={layout.quiet}>{about}</span>
    </span>
  );
}
