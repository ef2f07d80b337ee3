/** The form tabs: what a build would change, the build, and its result. */
import { Button, Checkbox, Field, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, BuildOptions, FormId } from "../../../core/operations/operationTypes";
import { FORM_SETS } from "../../../core/forms/model/sets";
import type { FormSet } from "../../../core/forms/model/sets";
import { BANK } from "../../../core/ledger/bank/bankPrices";
import { buildWords } from "../../messages/build";
import { formsPageWords } from "../../messages/forms";
import type { CalendarDate } from "../../../core/quantity/period";
import type { Prices } from "../../../core/ledger/bank/prices";
import type { SessionControl } from "../../session/useSession";
import { sortFindings } from "../../../core/operations/worklist";
import { countBySeverity } from "../../findings";
import { SignerField } from "../../components/SignerField";
import type { Signer } from "../../components/SignerField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { BuildResult } from "./BuildResult";
import { Changes } from "./Changes";
import { Restore } from "./Restore";
import { TieOut } from "./TieOut";
import { ExplainCell } from "../why/ExplainCell";

const SETS = Object.keys(FORM_SETS) as readonly FormSet[];
/** Built only when somebody asks: header lines for the certificate of the ACVA, and the certificates by vintage. */
const ON_REQUEST: readonly FormId[] = ["beeFormB", BANK];

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  choice: { display: "flex", flexDirection: "column" },
});

interface FormsViewProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
  readonly signer: Signer;
  /** A certificate bank made new begins with them. */
  readonly typedPrices: Prices | null;
}

export function FormsView({ control, assessment, asOf, signer, typedPrices }: FormsViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language } = useWords();
  const [final, setFinal] = useState(false);
  const [set, setSet] = useState<FormSet>("all");
  const [extra, setExtra] = useState<readonly FormId[]>(typedPrices === null ? [] : [BANK]);
  const { job, preview, built } = control.state;
  const errors = countBySeverity(assessment.findings).error;
  const wrong = countBySeverity(sortFindings(assessment).wrong).error;
  const options: BuildOptions = {
    asOf,
    forms: [...FORM_SETS[set], ...extra],
    final: final && errors === 0,
    ...(typedPrices === null ? {} : { prices: typedPrices }),
  };
  const current = preview !== null && sameChoice(preview.options, options);
  if (built !== null) return <BuildResult built={built} control={control} asOf={asOf} />;
  return (
    <div className={layout.view}>
      <h1 className={styles.title}>{m.views.forms}</h1>
      <SetChoice set={set} extra={extra} onSet={setSet} onExtra={setExtra} />
      <KindChoice errors={errors} wrong={wrong} final={final} onChoose={setFinal} />
      {current ? (
        <Changes
          preview={preview.result}
          busy={job !== null}
          asOf={asOf}
          onGo={control.goTo}
          onBuild={() => void control.build({ ...options, shown: preview.result.sheets })}
        />
      ) : (
        <div className={layout.stack}>
          <Button
            appearance="primary"
            className={layout.start}
            disabledFocusable={job !== null}
            onClick={() => void control.preview(options)}
          >
            {buildWords[language].preview}
          </Button>
          {preview !== null && <span className={layout.quiet}>{buildWords[language].changed}</span>}
        </div>
      )}
      <TieOut snapshot={assessment.snapshot} />
      <ExplainCell control={control} assessment={assessment} asOf={asOf} />
      <SignerField signer={signer} />
      <Restore control={control} />
    </div>
  );
}

function sameChoice(a: BuildOptions, b: BuildOptions): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

interface SetChoiceProps {
  readonly set: FormSet;
  readonly extra: readonly FormId[];
  readonly onSet: (set: FormSet) => void;
  readonly onExtra: (extra: readonly FormId[]) => void;
}

function SetChoice({ set, extra, onSet, onExtra }: SetChoiceProps) {
  const layout = useLayout();
  const { m, language } = useWords();
  const w = formsPageWords[language];
  return (
    <>
      <Field label={{ children: w.set, weight: "semibold" }}>
        <RadioGroup value={set} onChange={(_, { value }) => onSet(value as FormSet)}>
          {SETS.map((id) => (
            <Radio key={id} value={id} label={<Choice name={w.sets[id].name} about={w.sets[id].about} />} />
          ))}
        </RadioGroup>
      </Field>
      <div role="group" aria-label={w.extra}>
        <div className={layout.strong}>{w.extra}</div>
        {ON_REQUEST.map((id) => (
          <Checkbox
            key={id}
            label={<Choice name={m.forms[id].name} about={m.forms[id].about} />}
            checked={extra.includes(id)}
            onChange={(_, { checked }) => onExtra(checked === true ? [...extra, id] : extra.filter((other) => other !== id))}
          />
        ))}
      </div>
      <details>
        <summary>{w.list}</summary>
        <ul className={mergeClasses(layout.list, layout.stack)}>
          {[...FORM_SETS[set], ...extra].map((form) => (
            <li key={form}>
              <Choice name={m.forms[form].name} about={m.forms[form].about} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface KindChoiceProps {
  /** All that a final form refuses. */
  readonly errors: number;
  /** Those of them that are not only blanks to be filled in. */
  readonly wrong: number;
  readonly final: boolean;
  readonly onChoose: (final: boolean) => void;
}

function KindChoice({ errors, wrong, final, onChoose }: KindChoiceProps) {
  const { count, language } = useWords();
  const w = buildWords[language];
  const blocked = errors > 0;
  const why = wrong > 0 ? count(w.finalBlocked, wrong) : count(w.finalOpen, errors);
  return (
    <Field label={{ children: w.kind, weight: "semibold" }}>
      <RadioGroup value={final && !blocked ? "final" : "draft"} onChange={(_, { value }) => onChoose(value === "final")}>
        <Radio value="draft" label={<Choice name={w.draft} about={w.draftAbout} />} />
        <Radio value="final" disabled={blocked} label={<Choice name={w.final} about={blocked ? why : w.finalAbout} />} />
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
