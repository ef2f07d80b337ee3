/** Puts the formula EMISSIONS together from cells that are pointed at, and shows what it gives before it is inserted. */
import { Button, Field, Link, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatQuantity } from "../../../core/messages/format";
import { factorsWords } from "../../../core/messages/pages/factors";
import { EMISSION_SOURCES } from "../../../core/parameters";
import type { ComplianceYear } from "../../../core/quantity/period";
import type { Selected } from "../../../excel/onScreen";
import type { DeskControl } from "../../desk/useDesk";
import { Banner } from "../../parts/Banner";
import { useLayout } from "../../parts/layout";
import { useWords } from "../../words";
import { unitsFor } from "../../sourceUnits";
import { emissionsFormula, emissionsPreview } from "./emissionsFormula";

const NCV_RANGE = { lowest: 500, highest: 15_000 } as const;

const useStyles = makeStyles({
  root: { padding: "8px 12px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px", minWidth: 0 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface FormulaHelpProps {
  readonly control: DeskControl;
  readonly year: ComplianceYear;
  readonly onInsert: (formula: string) => void;
}

export function FormulaHelp({ control, year, onInsert }: FormulaHelpProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = factorsWords[language];
  const [source, setSource] = useState("petroleum_coke");
  const [unit, setUnit] = useState("t");
  const [quantity, setQuantity] = useState<Selected | null>(null);
  const [ncv, setNcv] = useState<Selected | null>(null);
  const choose = (id: string) => {
    setSource(id);
    setUnit(unitsFor(id)[0] ?? "t");
  };
  const pick = async (set: (selected: Selected) => void) => {
    const selected = await control.ask((desk) => desk.selection());
    if (selected !== null) set(selected);
  };
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{w.formula}</summary>
      <div className={styles.body}>
        <span className={layout.quiet}>{w.formulaAbout}</span>
        <Field label={w.emissionSource}>
          <Select select={{ style: { minWidth: 0 } }} value={source} onChange={(_, { value }) => choose(value)}>
            {EMISSION_SOURCES.map(({ id, name }) => (
              <option key={id} value={id}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label={w.unit}>
          <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
            {unitsFor(source).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Picked label={w.quantity} selected={quantity} onPick={() => void pick(setQuantity)} onClear={null} />
        <Picked label={w.ncv} selected={ncv} onPick={() => void pick(setNcv)} onClear={() => setNcv(null)} />
        {quantity === null ? (
          <span className={layout.quiet}>{w.pickFirst}</span>
        ) : (
          <Result asked={{ source, unit, year }} quantity={quantity} ncv={ncv} onInsert={onInsert} />
        )}
        <Link href="assets/functions.html#EMISSIONS" target="_blank" rel="noreferrer">{w.functionHelp}</Link>
      </div>
    </details>
  );
}

interface PickedProps {
  readonly label: string;
  readonly selected: Selected | null;
  readonly onPick: () => void;
  /** null for what cannot be left out. */
  readonly onClear: (() => void) | null;
}

function Picked({ label, selected, onPick, onClear }: PickedProps) {
  const layout = useLayout();
  const { language } = useWords();
  const w = factorsWords[language];
  return (
    <div role="group" aria-label={label}>
      <div>{label}</div>
      <div className={layout.row}>
        {selected !== null && <span className={layout.strong}>{selected.address}</span>}
        <Button size="small" onClick={onPick}>{w.useSelection}</Button>
        {selected !== null && onClear !== null && <Button size="small" appearance="subtle" onClick={onClear}>{w.clear}</Button>}
      </div>
    </div>
  );
}

interface ResultProps {
  readonly asked: { readonly source: string; readonly unit: string; readonly year: ComplianceYear };
  readonly quantity: Selected;
  readonly ncv: Selected | null;
  readonly onInsert: (formula: string) => void;
}

function Result({ asked, quantity, ncv, onInsert }: ResultProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = factorsWords[language];
  const formula = emissionsFormula(asked, quantity.address, ncv?.address ?? null);
  const wrong = [quantity, ...(ncv === null ? [] : [ncv])].find(({ value }) => typeof value !== "number");
  if (wrong !== undefined) return <Banner tone="warning">{fill(w.notANumber, { cell: wrong.address.split(":")[0]! })}</Banner>;
  const kcal = ncv === null ? null : (ncv.value as number);
  if (kcal !== null && (kcal < NCV_RANGE.lowest || kcal > NCV_RANGE.highest)) return <Banner tone="warning">{w.ncvRange}</Banner>;
  const preview = emissionsPreview({ ...asked, quantity: quantity.value as number, ncv: kcal });
  return (
    <>
      <code className={styles.formula}>{formula}</code>
      {preview.ok ? <span role="status">{fill(w.preview, { value: formatQuantity(preview.value) })}</span> : <Banner tone="warning"><span lang="en">{preview.problem.message}</span></Banner>}
      <Button appearance="primary" className={layout.start} disabledFocusable={!preview.ok} onClick={() => onInsert(formula)}>{w.insert}</Button>
    </>
  );
}
