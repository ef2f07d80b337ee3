/** Puts a formula together from cells that are pointed at, and shows what it gives before it is inserted. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../../core/messages/format";
import { factorsWords } from "../../messages/factors";
import { decimal } from "../../../core/quantity/decimal";
import { yearLabel } from "../../../core/quantity/period";
import type { ComplianceYear } from "../../../core/quantity/period";
import english from "../../../functions/help.en.json";
import hindi from "../../../functions/help.hi.json";
import type { SessionControl } from "../../session/useSession";
import { Banner } from "../../components/Banner";
import { PageLink } from "../../components/PageLink";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { ArgumentField } from "./ArgumentField";
import { formulaOf, missingIn, resultOf } from "./formula";
import type { Fillings } from "./formula";
import { FUNCTION_SPECS } from "./functionSpecs";
import type { ArgumentSpec, FunctionSpec } from "./functionSpecs";

interface FunctionHelp {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const HELP: Readonly<Record<"en" | "hi", Readonly<Record<string, FunctionHelp>>>> = { en: english.functions, hi: hindi.functions };
const MOST_DECIMALS = 6;

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "8px", minWidth: 0 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export interface FormulaBuilderProps {
  readonly control: SessionControl;
  readonly year: ComplianceYear;
  readonly onInsert: (formula: string) => void;
}

export function FormulaBuilder({ control, year, onInsert }: FormulaBuilderProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = factorsWords[language];
  const [spec, setSpec] = useState(FUNCTION_SPECS[0]!);
  const [fillings, setFillings] = useState<Fillings>(() => startOf(FUNCTION_SPECS[0]!, year));
  const choose = (id: string) => {
    const next = FUNCTION_SPECS.find((each) => each.id === id)!;
    setSpec(next);
    setFillings(startOf(next, year));
  };
  const pick = async (name: string) => {
    const selected = await control.ask((session) => session.selection());
    if (selected !== null) setFillings((before) => ({ ...before, [name]: selected }));
  };
  const { description, parameters } = HELP[language][spec.id]!;
  const optional = spec.args.filter(({ isOptional }) => isOptional);
  const field = (argument: ArgumentSpec) => (
    <ArgumentField
      key={`${spec.id} ${argument.name}`}
      argument={argument}
      about={parameters[argument.name] ?? ""}
      fillings={fillings}
      onFill={(filling) => setFillings((before) => ({ ...before, [argument.name]: filling }))}
      onPick={() => void pick(argument.name)}
    />
  );
  return (
    <div className={styles.body}>
      <span className={layout.quiet}>{w.formulaAbout}</span>
      <SelectField label={w.function} hint={description} value={spec.id} onChange={choose}>
        {FUNCTION_SPECS.map(({ id }) => (
          <option key={id}>{id}</option>
        ))}
      </SelectField>
      {spec.args.filter(({ isOptional }) => !isOptional).map(field)}
      {optional.length > 0 && (
        <details>
          <summary className={styles.summary}>{fill(w.optionals, { names: optional.map(({ name }) => name).join(", ") })}</summary>
          <div className={styles.body}>{optional.map(field)}</div>
        </details>
      )}
      <Outcome spec={spec} fillings={fillings} onInsert={onInsert} />
      <PageLink page={`assets/functions.html#${spec.id}`}>{fill(w.functionHelp, { name: `CCTS.${spec.id}` })}</PageLink>
    </div>
  );
}

/** The year is always written, so that the formula means the same in every later version. */
function startOf({ args }: FunctionSpec, year: ComplianceYear): Fillings {
  return args.some(({ name }) => name === "year") ? { year: yearLabel(year) } : {};
}

function Outcome({
  spec,
  fillings,
  onInsert,
}: {
  readonly spec: FunctionSpec;
  readonly fillings: Fillings;
  readonly onInsert: (formula: string) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = factorsWords[language];
  const missing = missingIn(spec, fillings);
  if (missing !== null)
    return (
      <span className={layout.quiet} role="status">
        {fill(w.wanted, { name: missing })}
      </span>
    );
  const formula = formulaOf(spec, fillings);
  const result = resultOf(spec, fillings);
  const isCut = Object.values(fillings).some((filling) => filling !== null && typeof filling === "object" && filling.isCut);
  return (
    <>
      <code className={styles.formula}>{formula}</code>
      {result.ok ? (
        <span role="status">
          <Given values={result.values} />
        </span>
      ) : (
        <Banner tone="warning">
          <span lang="en">{result.message}</span>
        </Banner>
      )}
      {isCut && <span className={layout.quiet}>{w.cut}</span>}
      <Button appearance="primary" className={layout.start} disabledFocusable={!result.ok} onClick={() => onInsert(formula)}>
        {w.insert}
      </Button>
    </>
  );
}

function Given({ values }: { readonly values: readonly (readonly unknown[])[] }) {
  const { language, fill } = useWords();
  const w = factorsWords[language];
  const first = shown(values[0]?.[0]);
  const many = values.length * (values[0]?.length ?? 0);
  return many === 1 ? fill(w.preview, { value: first }) : fill(w.previewColumn, { count: String(many), value: first });
}

/** Numbers in Indian grouping, without the zeros at their end. */
function shown(value: unknown): string {
  if (typeof value !== "number") return String(value);
  const exact = decimal(value);
  return formatNumber(exact, Math.min(exact.decimalPlaces(), MOST_DECIMALS));
}
