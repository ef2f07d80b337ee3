/** Scenarios beside the plant as it is. The workbook keeps them on request, in a tab of their own; its figures are never written. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { settingOf } from "../../../core/operations/calculateReading";
import type { Assessment } from "../../../core/operations/operationTypes";
import type { Inventory, InventorySetting } from "../../../core/inventory";
import { whatIfWords } from "../../messages/whatIf";
import type { CalendarDate } from "../../../core/quantity/period";
import { BANK } from "../../../core/ledger/bank/bankPrices";
import { isMissing } from "../../../core/trace/figure";
import { keptScenarios, whatIf } from "../../../core/operations/whatIf";
import type { Prices } from "../../../core/ledger/bank/prices";
import type { SessionControl } from "../../session/useSession";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { shownPrices } from "../../prices";
import type { ViewId } from "../../viewIds";
import { useWords } from "../../words";
import { Comparison } from "./Comparison";
import { Keeping } from "./Keeping";
import { Levers } from "./Levers";
import { PriceFields } from "./PriceFields";
import { ScenarioCard } from "./ScenarioCard";
import { MOST_SCENARIOS, numbered, withScenario } from "./drafts";
import type { Scenario } from "./drafts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** What the person put together, kept by the pane while other views are shown. */
export interface WhatIfDraft {
  /** Put together, and perhaps not kept yet; null where those of the workbook were not touched. */
  readonly scenarios: readonly Scenario[] | null;
  /** Typed, and perhaps not kept yet; null where nothing was typed. */
  readonly prices: Prices | null;
}

interface WhatIfViewProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
  readonly draft: WhatIfDraft;
  readonly onDraft: (draft: WhatIfDraft) => void;
  readonly onShow: (view: ViewId) => void;
}

export function WhatIfView({ control, assessment, asOf, draft, onDraft, onShow }: WhatIfViewProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language } = useWords();
  const w = whatIfWords[language];
  const setting = useMemo(() => settingOf(assessment.reading, assessment.year, asOf), [assessment, asOf]);
  const inWorkbook = useMemo(() => keptScenarios(assessment.snapshot), [assessment]);
  const { inventory } = assessment;
  return (
    <div className={layout.view}>
      <div>
        <h1 className={styles.title}>{m.views.whatIf}</h1>
        <span className={layout.quiet}>{w.about}</span>
      </div>
      {setting === null || inventory === null || isMissing(inventory.gei) ? (
        <Banner tone="note">{w.noFigure}</Banner>
      ) : (
        <Scenarios
          control={control}
          setting={setting}
          inventory={inventory}
          kept={assessment.prices}
          inWorkbook={inWorkbook}
          asOf={asOf}
          hasBank={assessment.snapshot.sheets.some(({ form }) => form === BANK)}
          draft={draft}
          onDraft={onDraft}
          onShow={onShow}
        />
      )}
    </div>
  );
}

interface ScenariosProps extends Pick<WhatIfViewProps, "control" | "asOf" | "draft" | "onDraft" | "onShow"> {
  /** As the workbook's tab has them. */
  readonly inWorkbook: ReturnType<typeof keptScenarios>;
  /** As the certificate bank has them. */
  readonly kept: Prices | null;
  readonly hasBank: boolean;
  readonly setting: InventorySetting;
  readonly inventory: Inventory;
}

function Scenarios({ control, asOf, setting, inventory, inWorkbook, kept, hasBank, draft, onDraft, onShow }: ScenariosProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = whatIfWords[language];
  const scenarios = useMemo(() => draft.scenarios ?? numbered(inWorkbook.scenarios), [draft.scenarios, inWorkbook]);
  const prices = shownPrices(draft.prices, kept);
  const set = (changed: readonly Scenario[] | null) => onDraft({ ...draft, scenarios: changed });
  const outcomes = useMemo(() => scenarios.map(({ changes }) => whatIf(setting, changes)), [setting, scenarios]);
  const rows = outcomes.map((outcome, i) => ({ ...scenarios[i]!, inventory: outcome.ok ? outcome.value.inventory : null }));
  return (
    <>
      <Section title={w.compare}>
        <Comparison rows={[{ number: 0, name: w.now, inventory }, ...rows]} prices={prices.values} onGo={control.goTo} />
      </Section>
      <Levers setting={setting} inventory={inventory} onGo={control.goTo} />
      <PriceFields
        key={keyOf(kept)}
        prices={prices}
        hasBank={hasBank}
        control={control}
        onChange={(next) => onDraft({ ...draft, prices: next })}
        onBuild={() => onShow("forms")}
      />
      {scenarios.map((scenario, i) => (
        <ScenarioCard
          key={scenario.number}
          scenario={scenario}
          outcome={outcomes[i]!}
          setting={setting}
          inventory={inventory}
          onChange={(next) => set(scenarios.map((other) => (other === scenario ? next : other)))}
          onRemove={() => set(scenarios.filter((other) => other !== scenario))}
          onGo={control.goTo}
        />
      ))}
      {scenarios.length < MOST_SCENARIOS && (
        <Button
          appearance="primary"
          className={layout.start}
          onClick={() => set(withScenario(scenarios, (number) => fill(w.named, { number: String(number) })))}
        >
          {w.add}
        </Button>
      )}
      <Keeping control={control} asOf={asOf} typed={draft.scenarios} inWorkbook={inWorkbook} onSettled={() => set(null)} />
    </>
  );
}

/** New prices in the bank come into the fields. */
function keyOf(kept: Prices | null): string {
  return kept === null ? "" : Object.values(kept).join(" ");
}
