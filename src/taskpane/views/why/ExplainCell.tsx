/** Explains the cell that is selected in the sheet: a line of a generated tab by its derivation, an error by what it means. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { figuresAt } from "../../../core/operations/figureText";
import type { Assessment } from "../../../core/operations/operationTypes";
import type { CalendarDate } from "../../../core/quantity/period";
import type { Figure } from "../../../core/trace/figure";
import type { Selected } from "../../../excel/onScreen";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import { whyWords } from "../../messages/why";
import type { SessionControl } from "../../session/useSession";
import { useWords } from "../../words";
import { Derivation } from "./Derivation";

interface ExplainCellProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
  readonly asOf: CalendarDate;
}

interface Explained {
  readonly cell: string;
  readonly figure: Figure | null;
  readonly value: Selected["values"][number][number];
}

export function ExplainCell({ control, assessment, asOf }: ExplainCellProps) {
  const layout = useLayout();
  const w = whyWords[useWords().language];
  const [explained, setExplained] = useState<Explained | null>(null);
  const explain = async () => {
    const selected = await control.ask((session) => session.selection());
    if (selected === null) return;
    const cell = selected.address.split(":")[0]!;
    setExplained({ cell, figure: figuresAt(assessment, { asOf })(cell), value: selected.values[0]?.[0] ?? null });
  };
  return (
    <Section title={w.cell}>
      <span className={layout.quiet}>{w.about}</span>
      <Button className={layout.start} onClick={() => void explain()}>
        {w.explain}
      </Button>
      <div role="status">{explained !== null && <Explanation explained={explained} onGo={control.goTo} />}</div>
    </Section>
  );
}

function Explanation({
  explained: { cell, figure, value },
  onGo,
}: {
  readonly explained: Explained;
  readonly onGo: SessionControl["goTo"];
}) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = whyWords[language];
  if (figure !== null)
    return (
      <>
        <div className={layout.strong}>{cell}</div>
        <Derivation figure={figure} onGo={onGo} />
      </>
    );
  const error = typeof value === "string" ? (w.errors as Readonly<Record<string, string>>)[value] : undefined;
  return <p className={layout.text}>{fill(error ?? w.other, { cell })}</p>;
}
