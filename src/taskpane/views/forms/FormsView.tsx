/** The form tabs: what a build would change, the build, and its result. */
import { Button, Field, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, BuildOptions, FormId } from "../../../core/desk/types";
import type { CalendarDate } from "../../../core/quantity/period";
import type { DeskControl } from "../../desk/useDesk";
import { countBySeverity } from "../../findings";
import { Section } from "../../parts/Section";
import { useLayout } from "../../parts/layout";
import { useWords } from "../../words";
import { BuildResult } from "./BuildResult";
import { Changes } from "./Changes";

const FORMS: readonly FormId[] = ["formA", "formB", "formC", "formD", "data", "factors"];

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", flexDirection: "column" },
});

interface FormsViewProps {
  readonly control: DeskControl;
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
}

export function FormsView({ control, assessment, asOf }: FormsViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m } = useWords();
  const [final, setFinal] = useState(false);
  const { job, preview, built } = control.state;
  const errors = countBySeverity(assessment.findings).error;
  const options: BuildOptions = { asOf, forms: FORMS, final: final && errors === 0 };
  const current = preview !== null && sameChoice(preview.options, options);
  if (built !== null) return <BuildResult built={built} control={control} />;
  return (
    <div className={layout.view}>
      <h1 className={styles.title}>{m.views.forms}</h1>
      <FormList />
      <KindChoice errors={errors} final={final} onChoose={setFinal} />
      {current ? (
        <Changes preview={preview.result} busy={job !== null} onBuild={() => void control.build(options)} />
      ) : (
        <div className={layout.stack}>
          <Button appearance="primary" className={layout.start} disabledFocusable={job !== null} onClick={() => void control.preview(options)}>
            {m.build.preview}
          </Button>
          {preview !== null && <span className={layout.quiet}>{m.build.changed}</span>}
        </div>
      )}
    </div>
  );
}

function sameChoice(a: BuildOptions, b: BuildOptions): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** All tabs are built together, for their formulas refer to each other. */
function FormList() {
  const layout = useLayout();
  const { m } = useWords();
  return (
    <Section title={m.build.tabs}>
      <ul className={mergeClasses(layout.list, layout.stack)}>
        {FORMS.map((form) => (
          <li key={form}>
            <Choice name={m.forms[form].name} about={m.forms[form].about} />
          </li>
        ))}
      </ul>
    </Section>
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
