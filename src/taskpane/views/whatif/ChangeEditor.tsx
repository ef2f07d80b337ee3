/** The figures of one change. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { whatIfWords } from "../../messages/whatIf";
import type { InventorySetting } from "../../../core/inventory";
import { formatGei, formatNumber } from "../../../core/messages/format";
import { round } from "../../../core/quantity/decimal";
import type { Decimal } from "../../../core/quantity/decimal";
import { isMissing } from "../../../core/trace/figure";
import { factorOf, keyOf, leversOf } from "../../../core/operations/whatIf";
import type { Change, whatIf } from "../../../core/operations/whatIf";
import type { Inventory } from "../../../core/inventory";
import { NumberField } from "../../components/NumberField";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { WhyFigure } from "../why/WhyFigure";
import type { OnGo } from "../why/WhyFigure";
import { signed } from "./Comparison";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, float: "left" },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "12px", alignItems: "end", minWidth: 0 },
});

interface ChangeEditorProps {
  readonly change: Change;
  readonly setting: InventorySetting;
  readonly inventory: Inventory;
  /** What the change does by itself; absent where it is the scenario's only one. */
  readonly alone: ReturnType<typeof whatIf> | undefined;
  readonly onChange: (change: Change) => void;
  readonly onRemove: () => void;
  readonly onGo: OnGo;
}

export function ChangeEditor(props: ChangeEditorProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = whatIfWords[language];
  const { change } = props;
  const { name, about } = change.kind === "lever" ? w.levers[change.lever] : w.kinds[change.kind];
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{name}</legend>
      <span className={layout.quiet}>{about}</span>
      <Figures {...props} />
      <Alone of={props.alone} inventory={props.inventory} label={fill(w.geiAlone, { name })} onGo={props.onGo} />
      <Button size="small" appearance="subtle" className={layout.start} onClick={props.onRemove}>
        {w.removeChange}
      </Button>
    </fieldset>
  );
}

interface AloneProps extends Pick<ChangeEditorProps, "inventory" | "onGo"> {
  readonly of: ChangeEditorProps["alone"];
  readonly label: string;
}

/** What is computed for the change without the others of its scenario. */
function Alone({ of, inventory, label, onGo }: AloneProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  if (of?.ok !== true || isMissing(of.value.inventory.gei) || isMissing(inventory.gei)) return null;
  const { gei } = of.value.inventory;
  const difference = signed(round(gei.value, 4).minus(round(inventory.gei.value, 4)), formatGei);
  return (
    <WhyFigure label={label} figure={gei} onGo={onGo} className={layout.quiet}>
      {fill(whatIfWords[language].alone, { gei: formatGei(gei.value), difference })}
    </WhyFigure>
  );
}

type FiguresProps = Omit<ChangeEditorProps, "alone" | "onRemove">;

function Figures({ change, setting, inventory, onChange, onGo }: FiguresProps) {
  const styles = useStyles();
  const { language } = useWords();
  const w = whatIfWords[language];
  const number = (label: string, value: Decimal, set: (value: Decimal) => Change) => (
    <NumberField label={label} value={value} complaint={w.numberBad} onChange={(next) => onChange(set(next))} />
  );
  const stream = (label: string, value: string, set: (key: string) => Change) => (
    <StreamChoice label={label} value={value} setting={setting} onChange={(key) => onChange(set(key))} />
  );
  switch (change.kind) {
    case "fuelSwitch":
      return (
        <>
          {stream(w.from, change.from, (from) => ({ ...change, from }))}
          {stream(w.to, change.to, (to) => ({ ...change, to }))}
          {number(w.share, change.percent, (percent) => ({ ...change, percent }))}
        </>
      );
    case "biomass":
      return (
        <>
          {stream(w.stream, change.stream, (key) => ({ ...change, stream: key }))}
          {number(w.biomassShare, change.percent, (percent) => ({ ...change, percent }))}
        </>
      );
    case "renewable":
      return number(w.gridShare, change.percent, (percent) => ({ ...change, percent }));
    case "wasteHeat":
      return number(w.annualKwh, change.annualKwh, (annualKwh) => ({ ...change, annualKwh }));
    case "typeII":
      return (
        <>
          {stream(w.stream, change.stream, (key) => ({ ...change, stream: key }))}
          <div className={styles.pair}>
            {number(w.carbon, change.carbonPercent, (carbonPercent) => ({ ...change, carbonPercent }))}
            {number(w.ncv, change.ncv, (ncv) => ({ ...change, ncv }))}
          </div>
          <FactorFound change={change} setting={setting} inventory={inventory} onGo={onGo} />
        </>
      );
    case "lever":
      return <LeverField change={change} setting={setting} inventory={inventory} onChange={onChange} />;
    case "output":
      return (
        <div className={styles.pair}>
          {number(w.percent, change.percent, (percent) => ({ ...change, percent }))}
          {number(w.following, change.following, (following) => ({ ...change, following }))}
        </div>
      );
  }
}

interface LeverFieldProps extends Pick<ChangeEditorProps, "setting" | "inventory" | "onChange"> {
  readonly change: Extract<Change, { readonly kind: "lever" }>;
}

function LeverField({ change, setting, inventory, onChange }: LeverFieldProps) {
  const { language, fill } = useWords();
  const w = whatIfWords[language];
  const lever = leversOf(setting, inventory).find(({ id }) => id === change.lever);
  if (lever === undefined) return null;
  const label = fill(w.leverTo, { unit: lever.unit, now: formatNumber(lever.now.value, lever.places) });
  return <NumberField label={label} value={change.value} complaint={w.numberBad} onChange={(value) => onChange({ ...change, value })} />;
}

interface StreamChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly setting: InventorySetting;
  readonly onChange: (key: string) => void;
}

function StreamChoice({ label, value, setting, onChange }: StreamChoiceProps) {
  return (
    <SelectField label={label} value={value} onChange={onChange}>
      {setting.plan.streams.map((stream) => (
        <option key={keyOf(stream)} value={keyOf(stream)}>{`${stream.stream.text}, ${stream.use.text}`}</option>
      ))}
    </SelectField>
  );
}

interface FactorFoundProps {
  readonly change: Extract<Change, { readonly kind: "typeII" }>;
  readonly setting: InventorySetting;
  readonly inventory: Inventory;
  readonly onGo: OnGo;
}

function FactorFound({ change, setting, inventory, onGo }: FactorFoundProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const now = inventory.streams.find(({ stream }) => keyOf(stream) === change.stream)?.factor;
  if (change.ncv.lte(0) || now === undefined) return null;
  const factor = factorOf(change.carbonPercent, change.ncv, setting);
  const values = {
    factor: formatNumber(factor.value, 4),
    now: isMissing(now) ? "–" : formatNumber(now.value, 4),
  };
  const w = whatIfWords[language];
  return (
    <WhyFigure label={w.kinds.typeII.name} figure={factor} onGo={onGo} className={layout.quiet}>
      {fill(w.factorIs, values)}
    </WhyFigure>
  );
}
