/**
 * Set-up in four short steps: the plant, what it makes and how, what it burns and buys, and what will be added. Nothing is
 * written before the last.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { fill } from "../../../core/messages/fill";
import { firstRunWords } from "../../messages/firstRun";
import { yearOf } from "../../../core/quantity/period";
import type { CalendarDate } from "../../../core/quantity/period";
import type { WorkbookReading } from "../../../core/reading/readBy";
import type { NewPlant } from "../../../core/sectors/blank";
import { firstStreams } from "../../../core/sectors/firstStreams";
import { firstSubSector, SECTOR_PROFILES } from "../../../core/sectors/profiles";
import { offeredIn } from "../../../core/sectors/sector";
import type { Sector, SubSector } from "../../../core/plan/spec/sectors";
import type { SessionControl } from "../../session/useSession";
import { monthCount } from "../../monthCount";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { PlantStep } from "./PlantStep";
import { ProcessesStep } from "./ProcessesStep";
import { SheetsStep } from "./SheetsStep";
import { StreamsStep } from "./StreamsStep";

const LAST_STEP = 3;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** What the steps fill in. */
export type Draft = Required<NewPlant>;

export interface StepProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Months the plant's own sheets already give. */
  readonly ownMonths: number;
}

interface SetUpProps {
  readonly control: SessionControl;
  readonly reading: WorkbookReading;
  readonly asOf: CalendarDate;
  readonly onBack: () => void;
}

export function SetUp({ control, reading, asOf, onBack }: SetUpProps) {
  const styles = useStyles();
  const layout = useLayout();
  const w = firstRunWords[useWords().language];
  const ownMonths = monthCount(reading);
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<Draft>(() => startOf(reading, asOf));
  // What is usual follows the sector and its sub-sector until the person goes on from them.
  const set = (next: Draft) => {
    const subSector = next.sector === draft.sector ? next.subSector : firstSubSector(next.sector);
    const isSame = next.sector === draft.sector && subSector === draft.subSector;
    setDraft(isSame ? next : { ...next, ...usualOf(reading, next.sector, subSector) });
  };
  const props: StepProps = { draft, onDraft: set, ownMonths };
  const steps: readonly ReactNode[] = [
    <PlantStep key={0} {...props} asOf={asOf} />,
    <ProcessesStep key={1} {...props} />,
    <StreamsStep key={2} {...props} />,
    <SheetsStep key={3} {...props} />,
  ];
  return (
    <div className={styles.root}>
      <div>
        <h1 className={styles.title}>{w.steps[step]}</h1>
        <span className={layout.quiet} role="status">
          {fill(w.step, { step: step + 1, of: LAST_STEP + 1 })}
        </span>
      </div>
      {steps[step]}
      <div className={layout.row}>
        {step < LAST_STEP ? (
          <Button appearance="primary" onClick={() => setStep(step + 1)}>
            {w.next}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={control.state.job !== null} onClick={() => void control.setUp(filledIn(draft))}>
            {w.setUpGo}
          </Button>
        )}
        <Button onClick={() => (step === 0 ? onBack() : setStep(step - 1))}>{w.back}</Button>
      </div>
    </div>
  );
}

/** The plant's own months say which year it is about, and its own meters need no other beside them. */
function startOf(reading: WorkbookReading, asOf: CalendarDate): Draft {
  const first = reading.months[0]?.month;
  return {
    sector: "cement",
    ...usualOf(reading, "cement", firstSubSector("cement")),
    year: yearOf(first === undefined ? asOf : { ...first, day: 1 }),
    name: "",
    registration: "",
    gridPower: reading.lines.every(({ table }) => table !== "electricity"),
    months: first === undefined,
  };
}

/** What a sub-sector is offered: all its processes and products, and its usual streams. */
function usualOf(reading: WorkbookReading, sector: Sector, subSector: SubSector) {
  const { products, processes } = SECTOR_PROFILES[sector];
  return {
    subSector,
    products: offeredIn(products, subSector).map(({ product }) => product),
    processes: offeredIn(processes, subSector).map(({ process }) => process),
    streams: firstStreams(reading.lines, sector, subSector).filter(({ seldom }) => seldom !== true),
  };
}

/** Rows nobody named are no streams. */
function filledIn(draft: Draft): NewPlant {
  return {
    ...draft,
    name: draft.name.trim(),
    registration: draft.registration.trim(),
    streams: draft.streams.filter(({ stream }) => stream.trim() !== ""),
  };
}
