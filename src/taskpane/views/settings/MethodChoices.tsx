/** The choices of the plan: what stands there, and a change that is tried before it is typed there. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../../core/operations/operationTypes";
import type { MethodItem } from "../../../core/operations/planChoice";
import { settingsWords } from "../../messages/settings";
import type { MonitoringPlan } from "../../../core/plan/model";
import type { CalendarDate } from "../../../core/quantity/period";
import { refText } from "../../../core/workbook/cells";
import type { SessionControl } from "../../session/useSession";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { ChoiceForm } from "./ChoiceForm";
import { itemsFor } from "./methodItems";
import type { Item } from "./methodItems";

const useStyles = makeStyles({
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
});

export interface MethodChoicesProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
  readonly plan: MonitoringPlan;
  readonly asOf: CalendarDate;
}

export function MethodChoices(props: MethodChoicesProps) {
  const layout = useLayout();
  const w = settingsWords[useWords().language];
  const [changing, setChanging] = useState<MethodItem | null>(null);
  return (
    <Section title={w.method}>
      <span className={layout.quiet}>{w.methodAbout}</span>
      <ul className={layout.list}>
        {itemsFor(props.plan.entity.sector.text).map((item) => (
          <Choice key={item.id} {...props} item={item} open={changing === item.id} onOpen={(open) => setChanging(open ? item.id : null)} />
        ))}
      </ul>
    </Section>
  );
}

interface ChoiceProps extends MethodChoicesProps {
  readonly item: Item;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function Choice({ item, open, onOpen, ...props }: ChoiceProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = settingsWords[language];
  const { text, note, cell } = props.plan.method[item.id];
  const name = w.items[item.id];
  return (
    <li className={styles.item}>
      <div className={layout.member}>
        <div className={layout.grow}>
          <div>{name}</div>
          <div className={text === "" ? layout.quiet : layout.strong}>{text === "" ? w.notChosen : text}</div>
          {note !== "" && <div className={layout.quiet}>{note}</div>}
          {cell !== null && (
            <Button size="small" appearance="transparent" className={layout.flush} onClick={() => void props.control.goTo(cell)}>
              {fill(w.goTo, { cell: refText(cell) })}
            </Button>
          )}
        </div>
        {!open && (
          <Button size="small" aria-label={fill(w.changeOf, { item: name })} onClick={() => onOpen(true)}>
            {w.change}
          </Button>
        )}
      </div>
      {open && <ChoiceForm {...props} item={item} onDone={() => onOpen(false)} />}
    </li>
  );
}
