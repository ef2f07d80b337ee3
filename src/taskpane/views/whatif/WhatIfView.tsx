/** Scenarios beside the plant as it is. They live in the pane; the workbook is never written. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { settingOf } from "../../../core/desk/calculate";
import type { Assessment } from "../../../core/desk/types";
import type { Inventory, InventorySetting } from "../../../core/inventory";
import { whatIfWords } from "../../../core/messages/pages/whatIf";
import type { CalendarDate } from "../../../core/quantity/period";
import { isGap } from "../../../core/trace/figure";
import { whatIf } from "../../../core/whatif";
import type { PriceId, Prices } from "../../../core/whatif/prices";
import { Banner } from "../../parts/Banner";
import { NumberField } from "../../parts/NumberField";
import { Section } from "../../parts/Section";
import { useLayout } from "../../parts/layout";
import { useWords } from "../../words";
import { Comparison } from "./Comparison";
import { ScenarioCard } from "./ScenarioCard";
import { MOST_SCENARIOS, withScenario } from "./drafts";
import type { Scenario } from "./drafts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  prices: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px" },
});

/** What the person put together, kept by the pane while other views are shown. */
export interface WhatIfDraft {
  readonly scenarios: readonly Scenario[];
  readonly prices: Prices;
}

interface WhatIfViewProps {
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
  readonly draft: WhatIfDraft;
  readonly onDraft: (draft: WhatIfDraft) => void;
}

export function WhatIfView({ assessment, asOf, draft, onDraft }: WhatIfViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language } = useWords();
  const w = whatIfWords[language];
  const setting = useMemo(() => settingOf(assessment.reading, assessment.year, asOf), [assessment, asOf]);
  const { inventory } = assessment;
  return (
    <div className={layout.view}>
      <div>
        <h1 className={styles.title}>{m.views.whatIf}</h1>
        <span className={layout.quiet}>{w.about}</span>
      </div>
      {setting === null || inventory === null || isGap(inventory.gei) ? (
        <Banner tone="note">{w.noFigure}</Banner>
      ) : (
        <Scenarios setting={setting} inventory={inventory} draft={draft} onDraft={onDraft} />
      )}
    </div>
  );
}

interface ScenariosProps extends Pick<WhatIfViewProps, "draft" | "onDraft"> {
  readonly setting: InventorySetting;
  readonly inventory: Inventory;
}

function Scenarios({ setting, inventory, draft, onDraft }: ScenariosProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = whatIfWords[language];
  const { scenarios, prices } = draft;
  const set = (changed: readonly Scenario[]) => onDraft({ ...draft, scenarios: changed });
  const outcomes = useMemo(() => scenarios.map(({ changes }) => whatIf(setting, changes)), [setting, scenarios]);
  const names = scenarios.map(({ number }) => fill(w.named, { number: String(number) }));
  const rows = outcomes.map((outcome, i) => ({ name: names[i]!, inventory: outcome.ok ? outcome.value.inventory : null }));
  return (
    <>
      <Section title={w.compare}>
        <Comparison rows={[{ name: w.now, inventory }, ...rows]} prices={prices} />
      </Section>
      <PriceFields prices={prices} onChange={(next) => onDraft({ ...draft, prices: next })} />
      {scenarios.map((scenario, i) => (
        <ScenarioCard
          key={scenario.number} scenario={scenario} name={names[i]!} outcome={outcomes[i]!} setting={setting} inventory={inventory}
          onChange={(next) => set(scenarios.map((other) => (other === scenario ? next : other)))}
          onRemove={() => set(scenarios.filter((other) => other !== scenario))}
        />
      ))}
      {scenarios.length < MOST_SCENARIOS && (
        <Button appearance="primary" className={layout.start} onClick={() => set(withScenario(scenarios))}>
          {w.add}
        </Button>
      )}
    </>
  );
}

const PRICE_IDS: readonly PriceId[] = ["low", "likely", "high"];

function PriceFields({ prices, onChange }: { readonly prices: Prices; readonly onChange: (prices: Prices) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const w = whatIfWords[language];
  return (
    <Section title={w.prices}>
      <div className={styles.prices}>
        {PRICE_IDS.map((id) => (
          <NumberField key={id} label={w[id]} value={prices[id]} complaint={w.priceBad} accepts={(price) => price.gt(0)} onChange={(price) => onChange({ ...prices, [id]: price })} />
        ))}
      </div>
      <span className={layout.quiet}>{w.pricesAbout}</span>
    </Section>
  );
}
