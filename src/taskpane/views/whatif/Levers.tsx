/** The figures people steer by: where each is, what a small step does alone, and on request where it would meet the target. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Inventory, InventorySetting } from "../../../core/inventory";
import { formatGei, formatNumber, formatWhole } from "../../../core/messages/format";
import { afterSmallStep, closingValue, leversOf, netOf, whatIf } from "../../../core/operations/whatIf";
import type { Lever } from "../../../core/operations/whatIf";
import type { Decimal } from "../../../core/quantity/decimal";
import { isMissing } from "../../../core/trace/figure";
import { whatIfWords } from "../../messages/whatIf";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { WhyFigure } from "../why/WhyFigure";
import type { OnGo } from "../why/WhyFigure";
import { signed } from "./Comparison";

const useStyles = makeStyles({
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  now: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
});

interface LeversProps {
  readonly setting: InventorySetting;
  readonly inventory: Inventory;
  readonly onGo: OnGo;
}

export function Levers({ setting, inventory, onGo }: LeversProps) {
  const layout = useLayout();
  const { language } = useWords();
  const w = whatIfWords[language];
  const levers = useMemo(() => leversOf(setting, inventory), [setting, inventory]);
  const [closing, setClosing] = useState<ReadonlyMap<string, Decimal | null> | null>(null);
  const isShort = inventory.certificates?.shortfall.value.gt(0) === true;
  if (levers.length === 0) return null;
  return (
    <Section title={w.leversTitle}>
      <ul className={layout.list}>
        {levers.map((lever) => (
          <LeverItem key={lever.id} lever={lever} setting={setting} inventory={inventory} closing={closing?.get(lever.id)} onGo={onGo} />
        ))}
      </ul>
      <span className={layout.quiet}>{w.leversAbout}</span>
      {isShort && closing === null && (
        <Button className={layout.start} onClick={() => setClosing(new Map(levers.map(({ id }) => [id, closingValue(id, setting)])))}>
          {w.closes}
        </Button>
      )}
    </Section>
  );
}

interface LeverItemProps extends LeversProps {
  readonly lever: Lever;
  /** undefined until it was asked for, null where it cannot close the gap alone. */
  readonly closing: Decimal | null | undefined;
}

function LeverItem({ lever, setting, inventory, closing, onGo }: LeverItemProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = whatIfWords[language];
  const { id, now, places, unit } = lever;
  const step = useMemo(() => afterSmallStep(lever), [lever]);
  const outcome = useMemo(() => whatIf(setting, [{ kind: "lever", lever: id, value: step }]), [setting, id, step]);
  const shown = (value: Decimal) => formatNumber(value, places);
  const { name } = w.levers[id];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span>{name}</span>
        <div className={styles.now}>
          <WhyFigure label={name} figure={now} onGo={onGo}>
            {fill(w.leverNow, { value: shown(now.value), unit })}
          </WhyFigure>
        </div>
      </div>
      {outcome.ok && (
        <WhyFigure
          label={fill(w.geiAt, { name, value: shown(step) })}
          figure={outcome.value.inventory.gei}
          onGo={onGo}
          className={layout.quiet}
        >
          {effect(shown(step), unit, inventory, outcome.value.inventory, w, fill)}
        </WhyFigure>
      )}
      {closing === null && <div>{w.closesNot}</div>}
      {closing && <Closing lever={lever} value={closing} setting={setting} onGo={onGo} />}
    </li>
  );
}

interface ClosingProps extends Pick<LeverItemProps, "lever" | "setting" | "onGo"> {
  readonly value: Decimal;
}

/** Why it closes the gap: the GEI it comes to. */
function Closing({ lever: { id, places, unit }, value, setting, onGo }: ClosingProps) {
  const { language, fill } = useWords();
  const w = whatIfWords[language];
  const outcome = useMemo(() => whatIf(setting, [{ kind: "lever", lever: id, value }]), [setting, id, value]);
  const shown = formatNumber(value, places);
  const text = fill(w.closesAt, { value: shown, unit });
  return outcome.ok ? (
    <WhyFigure label={fill(w.geiAt, { name: w.levers[id].name, value: shown })} figure={outcome.value.inventory.gei} onGo={onGo}>
      {text}
    </WhyFigure>
  ) : (
    <div>{text}</div>
  );
}

/** What the step does to the GEI, and to the certificates where there is a target. */
function effect(
  value: string,
  unit: string,
  before: Inventory,
  after: Inventory,
  w: typeof whatIfWords.en,
  fill: ReturnType<typeof useWords>["fill"],
): string {
  if (isMissing(before.gei) || isMissing(after.gei)) return "";
  const gei = signed(after.gei.value.minus(before.gei.value), formatGei);
  if (before.certificates === null || after.certificates === null) return fill(w.leverStepGei, { value, unit, gei });
  const certificates = signed(netOf(after.certificates).value.minus(netOf(before.certificates).value), formatWhole);
  return fill(w.leverStep, { value, unit, gei, certificates });
}
