/** What the plant makes and which processes are inside its gate, with the question each is usually lost by. */
import { Checkbox, Field } from "@fluentui/react-components";
import { firstRunWords } from "../../messages/firstRun";
import { SECTOR_PROFILES } from "../../../core/sectors/profiles";
import { offeredIn } from "../../../core/sectors/sector";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import type { StepProps } from "./SetUp";

export function ProcessesStep({ draft, onDraft }: StepProps) {
  const layout = useLayout();
  const { language } = useWords();
  const w = firstRunWords[language];
  const { products, processes } = SECTOR_PROFILES[draft.sector];
  return (
    <div className={layout.stack}>
      <fieldset className={layout.plainGroup} aria-label={w.products}>
        <span>{w.products}</span>
        {offeredIn(products, draft.subSector).map(({ product, name }) => (
          <Checkbox
            key={product}
            label={name}
            checked={draft.products.includes(product)}
            onChange={(_, { checked }) => onDraft({ ...draft, products: ticked(draft.products, product, checked === true) })}
          />
        ))}
      </fieldset>
      <fieldset className={layout.plainGroup} aria-label={w.processes}>
        <span>{w.processes}</span>
        {offeredIn(processes, draft.subSector).map(({ process, question }) => (
          <Field key={process} hint={question[language]}>
            <Checkbox
              label={process}
              checked={draft.processes.includes(process)}
              onChange={(_, { checked }) => onDraft({ ...draft, processes: ticked(draft.processes, process, checked === true) })}
            />
          </Field>
        ))}
      </fieldset>
    </div>
  );
}

function ticked(names: readonly string[], name: string, isTicked: boolean): readonly string[] {
  const others = names.filter((other) => other !== name);
  return isTicked ? [...others, name] : others;
}
