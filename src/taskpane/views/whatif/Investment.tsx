/** What a scenario costs to do, and what that is for each tonne it avoids. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Inventory } from "../../../core/inventory";
import { fillCount } from "../../../core/messages/fill";
import { formatQuantity, formatRupees } from "../../../core/messages/format";
import { avoidedBy } from "../../../core/operations/whatIf";
import { parseNumberText } from "../../../core/quantity/unitsText";
import { useLayout } from "../../components/layout";
import { scenarioWords } from "../../messages/scenarios";
import { useWords } from "../../words";
import { WhyFigure } from "../why/WhyFigure";
import type { OnGo } from "../why/WhyFigure";
import type { Scenario } from "./drafts";

interface InvestmentProps {
  readonly scenario: Scenario;
  readonly now: Inventory;
  /** null while the scenario cannot be computed. */
  readonly then: Inventory | null;
  readonly onChange: (scenario: Scenario) => void;
  readonly onGo: OnGo;
}

export function Investment({ scenario, now, then, onChange, onGo }: InvestmentProps) {
  const layout = useLayout();
  const { language } = useWords();
  const w = scenarioWords[language];
  const { investment } = scenario;
  const [text, setText] = useState(investment?.toString() ?? "");
  const bad = text.trim() !== "" && (parseNumberText(text)?.lt(0) ?? true);
  const type = (typed: string) => {
    setText(typed);
    const parsed = parseNumberText(typed);
    onChange({ ...scenario, investment: parsed === null || parsed.lt(0) ? null : parsed });
  };
  const avoided = then === null ? null : avoidedBy(now, then, investment);
  const tonnes = avoided === null ? "" : formatQuantity(avoided.tonnes.value);
  return (
    <>
      <Field label={w.investment} {...(bad ? { validationMessage: w.investmentBad } : {})}>
        <Input inputMode="decimal" value={text} onChange={(_, { value }) => type(value)} style={{ minWidth: 0 }} />
      </Field>
      {avoided !== null && (
        <WhyFigure label={w.investment} figure={avoided.rupeesPerTonne ?? avoided.tonnes} onGo={onGo} className={layout.quiet}>
          {avoided.rupeesPerTonne === null
            ? fillCount(language, w.avoids, now.months.length, { tonnes })
            : fillCount(language, w.avoidsAt, now.months.length, { tonnes, rupees: formatRupees(avoided.rupeesPerTonne.value) })}
        </WhyFigure>
      )}
      {avoided === null && then !== null && investment !== null && <span className={layout.quiet}>{w.avoidsNone}</span>}
    </>
  );
}
