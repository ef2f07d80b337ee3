/** What the plan has and a month sheet has not: offered as rows, and written into blank ones only. */
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { dataWords } from "../../messages/data";
import type { MonitoringPlan } from "../../../core/plan/model";
import { newRows } from "../../../core/operations/newRows";
import type { OfferedRow } from "../../../core/operations/newRows";
import type { WorkbookSnapshot } from "../../../core/workbook/cells";
import type { SessionControl } from "../../session/useSession";
import { Banner } from "../../components/Banner";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

interface NewRowsProps {
  readonly control: SessionControl;
  readonly plan: MonitoringPlan;
  readonly snapshot: WorkbookSnapshot;
}

export function NewRows({ control, plan, snapshot }: NewRowsProps) {
  const layout = useLayout();
  const { language, count, fill } = useWords();
  const w = dataWords[language];
  const { rows } = useMemo(() => newRows(plan, snapshot.sheets), [plan, snapshot]);
  if (rows.length === 0) return null;
  const free = rows.filter(({ row }) => row !== null);
  const full = rows.filter(({ row }) => row === null);
  return (
    <Section title={w.newRows}>
      <span className={layout.quiet}>{w.newRowsAbout}</span>
      <ul className={layout.list}>
        {[...byName(free)].map(([name, sheets]) => (
          <li key={name}>{fill(w.newRow, { name, sheets: sheets.join(", ") })}</li>
        ))}
      </ul>
      {full.length > 0 && (
        <Banner tone="warning">
          {[...byName(full)].map(([name, sheets]) => (
            <div key={name}>{fill(w.noRoom, { name, sheets: sheets.join(", ") })}</div>
          ))}
        </Banner>
      )}
      {free.length > 0 && (
        <Button
          className={layout.start}
          disabledFocusable={control.state.job !== null}
          onClick={() => void control.act((session, signature) => session.run("offerRows", signature))}
        >
          {count(w.addRows, free.length)}
        </Button>
      )}
    </Section>
  );
}

function byName(rows: readonly OfferedRow[]): ReadonlyMap<string, readonly string[]> {
  const sheets = new Map<string, readonly string[]>();
  for (const { name, sheet } of rows) sheets.set(name, [...(sheets.get(name) ?? []), sheet]);
  return sheets;
}
