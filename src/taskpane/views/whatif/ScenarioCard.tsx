/** One scenario: its changes, what is in their way, and the cells they stand for. */
import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { whatIfWords } from "../../messages/whatIf";
import type { Inventory, InventorySetting } from "../../../core/inventory";
import { refText } from "../../../core/workbook/cells";
import { CHANGE_KINDS, leversOf, whatIf } from "../../../core/operations/whatIf";
import type { CellChange, ChangeKind } from "../../../core/operations/whatIf";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import type { OnGo } from "../why/WhyFigure";
import { ChangeEditor } from "./ChangeEditor";
import { Investment } from "./Investment";
import { firstChange, firstMove, replaced } from "./drafts";
import type { Scenario } from "./drafts";

const CELLS_SHOWN = 12;

const useStyles = makeStyles({
  cells: {
    margin: "4px 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  cell: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px", padding: "2px 0" },
  summary: { cursor: "pointer", width: "fit-content", fontSize: tokens.fontSizeBase200 },
});

interface ScenarioCardProps {
  readonly scenario: Scenario;
  readonly outcome: ReturnType<typeof whatIf>;
  readonly setting: InventorySetting;
  readonly inventory: Inventory;
  readonly onChange: (scenario: Scenario) => void;
  readonly onRemove: () => void;
  readonly onGo: OnGo;
}

export function ScenarioCard({ scenario, outcome, setting, inventory, onChange, onRemove, onGo }: ScenarioCardProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = whatIfWords[language];
  const { name, changes } = scenario;
  const levers = useMemo(() => leversOf(setting, inventory), [setting, inventory]);
  const alone = useMemo(() => (changes.length < 2 ? [] : changes.map((change) => whatIf(setting, [change]))), [setting, changes]);
  const add = (chosen: string) => {
    const lever = levers.find(({ id }) => id === chosen);
    const change = lever === undefined ? firstChange(chosen as ChangeKind, setting.plan.streams) : firstMove(lever);
    onChange({ ...scenario, changes: [...changes, change] });
  };
  return (
    <Section title={name.trim() === "" ? w.scenario : name}>
      <Field label={w.name}>
        <Input value={name} onChange={(_, { value }) => onChange({ ...scenario, name: value })} style={{ minWidth: 0 }} />
      </Field>
      {changes.length === 0 && <span className={layout.quiet}>{w.noChange}</span>}
      {changes.map((change, i) => (
        <ChangeEditor
          key={`${i} ${change.kind === "lever" ? change.lever : change.kind}`}
          change={change}
          setting={setting}
          inventory={inventory}
          alone={alone[i]}
          onChange={(next) => onChange({ ...scenario, changes: replaced(changes, i, next) })}
          onRemove={() => onChange({ ...scenario, changes: changes.filter((_, at) => at !== i) })}
          onGo={onGo}
        />
      ))}
      {!outcome.ok && (
        <Banner tone="warning">{fill(w.blocked, { number: String(outcome.at + 1), why: w.obstacles[outcome.obstacle] })}</Banner>
      )}
      <Select aria-label={`${w.addChange}: ${name}`} value="" onChange={(_, { value }) => value !== "" && add(value)}>
        <option value="">{`${w.addChange}…`}</option>
        {levers.map(({ id }) => (
          <option key={id} value={id}>
            {w.levers[id].name}
          </option>
        ))}
        {CHANGE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {w.kinds[kind].name}
          </option>
        ))}
      </Select>
      <Investment scenario={scenario} then={outcome.ok ? outcome.value.inventory : null} now={inventory} onChange={onChange} onGo={onGo} />
      {outcome.ok && outcome.value.cells.length > 0 && <Cells cells={outcome.value.cells} />}
      <Button size="small" className={layout.start} onClick={onRemove}>
        {fill(w.remove, { name })}
      </Button>
    </Section>
  );
}

function Cells({ cells }: { readonly cells: readonly CellChange[] }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, count, fill } = useWords();
  const w = whatIfWords[language];
  const rest = cells.length - CELLS_SHOWN;
  return (
    <details>
      <summary className={styles.summary}>{count(w.cells, cells.length)}</summary>
      <span className={layout.quiet}>{w.cellsAbout}</span>
      <ul className={styles.cells}>
        {cells.slice(0, CELLS_SHOWN).map(({ cell, before, after }) => (
          <li key={refText(cell)} className={styles.cell}>
            <span>{refText(cell)}</span>
            <span>{fill(w.change, { before: before || "–", after })}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <span className={layout.quiet}>{count(w.more, rest)}</span>}
    </details>
  );
}
