/** The next dates, with the days that are left. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { yearLabel } from "../../../core/quantity/period";
import type { CalendarDate, ComplianceYear } from "../../../core/quantity/period";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { upcoming } from "./upcoming";

const SHOWN = 4;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "92px 1fr",
    columnGap: "12px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
});

export function Deadlines({ year, asOf }: { readonly year: ComplianceYear; readonly asOf: CalendarDate }) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, count, date } = useWords();
  const names: Readonly<Record<string, string>> = { ...m.deadlines, engageAcva: m.overview.engageAcva, lastStart: m.overview.lastStart };
  return (
    <Section title={m.overview.deadlines}>
      <ul className={layout.list}>
        {upcoming(year, asOf, SHOWN).map((next) => (
          <li key={`${next.id} ${next.year.start}`} className={styles.item}>
            <span className={layout.figure}>{date(next.due)}</span>
            <div>
              {names[next.id]}
              <div className={layout.quiet}>
                {yearLabel(next.year)}, {next.daysLeft === 0 ? m.overview.today : count(m.overview.daysLeft, next.daysLeft)}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
