/** The parameters in force, each point on which sources contradict one another, and the rounding nobody has ruled on. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../../core/operations/operationTypes";
import { itemThatAnswers, planPack } from "../../../core/inventory";
import { geiAtFourDecimals } from "../../../core/method/comparisons";
import { certificatesIssued, certificatesToSurrender, netCertificates, wholeIssued, wholeToSurrender } from "../../../core/method/gei";
import { formatWhole } from "../../../core/messages/format";
import { settingsWords } from "../../messages/settings";
import { reasonOf, titleOf } from "../../../core/parameters/choiceTexts";
import { CHOICES, CHOICE_LIST } from "../../../core/parameters/choices";
import type { ChoiceId } from "../../../core/parameters/choices";
import { optionOf } from "../../../core/parameters/packs";
import type { Pack } from "../../../core/parameters/packs";
import type { MonitoringPlan } from "../../../core/plan/model";
import { isMissing } from "../../../core/trace/figure";
import { netOf } from "../../../core/ledger/bank/prices";
import { refText } from "../../../core/workbook/cells";
import type { SessionControl } from "../../session/useSession";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { WhyFigure } from "../why/WhyFigure";

const CHOICE_IDS = Object.keys(CHOICES) as readonly ChoiceId[];

const useStyles = makeStyles({
  summary: { cursor: "pointer", width: "fit-content" },
  point: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  figures: { display: "flex", justifyContent: "space-between", columnGap: "12px", fontVariantNumeric: "tabular-nums" },
});

interface ParametersProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
  readonly plan: MonitoringPlan;
}

export function Parameters({ control, assessment, plan }: ParametersProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, count } = useWords();
  const w = settingsWords[language];
  const pack = planPack(plan, assessment.year);
  return (
    <Section title={w.parameters}>
      <span className={layout.strong} lang="en">
        {pack.title}
      </span>
      <details>
        <summary className={styles.summary}>{count(w.contradictions, CHOICE_IDS.length)}</summary>
        <ul className={layout.list}>
          {CHOICE_IDS.map((id) => (
            <Point key={id} id={id} pack={pack} plan={plan} control={control} />
          ))}
        </ul>
      </details>
    </Section>
  );
}

interface PointProps extends Pick<ParametersProps, "control" | "plan"> {
  readonly id: ChoiceId;
  readonly pack: Pack;
}

/** The law's own words are English in every language. */
function Point({ id, pack, plan, control }: PointProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = settingsWords[language];
  const { options } = CHOICE_LIST[id]!;
  const taken = optionOf(pack, id);
  const others = Object.entries(options)
    .filter(([option]) => option !== taken)
    .map(([, { label }]) => label);
  const item = itemThatAnswers(id);
  const cell = item === null ? null : plan.method[item].cell;
  return (
    <li className={styles.point}>
      <div lang="en">{titleOf(id)}</div>
      <div lang="en" className={layout.strong}>
        {options[taken]?.label ?? taken}
      </div>
      <div className={layout.quiet}>{fill(w.why, { reason: reasonOf(pack, id) })}</div>
      <div className={layout.quiet}>{fill(w.others, { options: others.join("; ") })}</div>
      {cell !== null && (
        <Button size="small" appearance="transparent" className={layout.flush} onClick={() => void control.goTo(cell)}>
          {fill(w.inPlan, { cell: refText(cell) })}
        </Button>
      )}
    </li>
  );
}

/** Both readings, with what they come to for this plant. */
export function Rounding({ assessment: { inventory }, control }: Pick<ParametersProps, "assessment" | "control">) {
  const styles = useStyles();
  const layout = useLayout();
  const w = settingsWords[useWords().language];
  const counts =
    inventory === null || isMissing(inventory.gei) || isMissing(inventory.equivalentProduct) || inventory.certificates === null
      ? null
      : bothReadings(inventory.certificates, inventory.gei, inventory.equivalentProduct);
  return (
    <Section title={w.rounding}>
      <span className={layout.quiet}>{w.roundingAbout}</span>
      {counts !== null &&
        [w.unrounded, w.fourDecimals].map((name, i) => (
          <div key={name} className={styles.figures}>
            <span>{name}</span>
            <WhyFigure label={name} figure={counts[i]!} onGo={control.goTo}>
              {`${formatWhole(counts[i]!.value)} CCC`}
            </WhyFigure>
          </div>
        ))}
    </Section>
  );
}

type Traced = Exclude<NonNullable<Assessment["inventory"]>["gei"], { readonly missing: unknown }>;

function bothReadings(certificates: NonNullable<NonNullable<Assessment["inventory"]>["certificates"]>, gei: Traced, output: Traced) {
  const rounded = geiAtFourDecimals(gei);
  const net = netCertificates(
    wholeIssued(certificatesIssued(certificates.target, rounded, output)),
    wholeToSurrender(certificatesToSurrender(certificates.target, rounded, output)),
  );
  return [netOf(certificates), net];
}
