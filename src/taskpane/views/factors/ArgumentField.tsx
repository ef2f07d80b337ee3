/** One argument: chosen from a few words, pointed at in the sheet, or typed. */
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { factorsWords } from "../../messages/factors";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { unitsFor } from "../../sourceUnits";
import { useWords } from "../../words";
import type { Filling, Fillings } from "./formula";
import type { ArgumentSpec, Option } from "./functionSpecs";

const UNIT_ARGUMENTS = ["unit", "from", "to"];
const UNITS_OF_ANYTHING = ["t", "kg", "kL", "L", "SCM", "Nm3", "GJ", "TJ", "kWh", "MWh"];

const useStyles = makeStyles({
  typed: { display: "flex", gap: "8px" },
  input: { flex: 1, minWidth: 0 },
});

interface ArgumentFieldProps {
  readonly argument: ArgumentSpec;
  readonly about: string;
  readonly fillings: Fillings;
  readonly onFill: (filling: Filling) => void;
  /** Takes what is selected in the sheet. */
  readonly onPick: () => void;
}

export function ArgumentField(props: ArgumentFieldProps) {
  const { name, isOptional, choices } = props.argument;
  const { language, fill } = useWords();
  const w = factorsWords[language];
  const label = isOptional ? fill(w.optional, { name }) : name;
  const filling = props.fillings[name] ?? null;
  if (filling !== null && typeof filling === "object") return <Picked {...props} label={label} address={filling.address} />;
  const options = UNIT_ARGUMENTS.includes(name) ? unitsOf(props.fillings.source ?? null) : choices;
  return options === null ? (
    <Typed {...props} label={label} text={filling ?? ""} />
  ) : (
    <Chosen {...props} label={label} text={filling ?? ""} options={options} />
  );
}

function unitsOf(source: Filling): readonly Option[] {
  const units = typeof source === "string" && source !== "" ? unitsFor(source) : UNITS_OF_ANYTHING;
  return units.map((unit) => ({ value: unit, label: unit }));
}

interface Labelled extends ArgumentFieldProps {
  readonly label: string;
}

function Chosen({ label, about, text, options, onFill }: Labelled & { readonly text: string; readonly options: readonly Option[] }) {
  return (
    <SelectField label={label} hint={about} value={text} onChange={(value) => onFill(value === "" ? null : value)}>
      <option value="" />
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}

function Typed({ argument, label, about, text, onFill, onPick }: Labelled & { readonly text: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = factorsWords[language];
  return (
    <Field className={layout.narrow} label={label} hint={about}>
      {(control) => (
        <div className={styles.typed}>
          <Input
            {...control}
            className={styles.input}
            input={{ style: { minWidth: 0 } }}
            value={text}
            onChange={(_, { value }) => onFill(value === "" ? null : value)}
          />
          <Button aria-label={fill(w.useFor, { name: argument.name })} onClick={onPick}>
            {w.useSelection}
          </Button>
        </div>
      )}
    </Field>
  );
}

function Picked({ argument, label, about, address, onFill, onPick }: Labelled & { readonly address: string }) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = factorsWords[language];
  return (
    <div role="group" aria-label={label}>
      <div>{label}</div>
      <div className={layout.row}>
        <span className={layout.strong}>{address}</span>
        <Button size="small" aria-label={fill(w.useFor, { name: argument.name })} onClick={onPick}>
          {w.useSelection}
        </Button>
        <Button size="small" appearance="subtle" aria-label={fill(w.clearFor, { name: argument.name })} onClick={() => onFill(null)}>
          {w.clear}
        </Button>
      </div>
      <div className={layout.quiet}>{about}</div>
    </div>
  );
}
