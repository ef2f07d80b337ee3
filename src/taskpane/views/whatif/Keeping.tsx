/** Scenarios are kept in a tab of the workbook on request; rows of it that cannot be read are named. */
import { Button } from "@fluentui/react-components";
import { SCENARIOS } from "../../../core/operations/whatIf/scenarioTable";
import type { keptScenarios } from "../../../core/operations/whatIf";
import type { CalendarDate } from "../../../core/quantity/period";
import { Banner } from "../../components/Banner";
import { CellButton } from "../../components/CellButton";
import { useLayout } from "../../components/layout";
import { scenarioWords } from "../../messages/scenarios";
import type { SessionControl } from "../../session/useSession";
import { useWords } from "../../words";
import { notReady } from "./drafts";
import type { Scenario } from "./drafts";

interface KeepingProps {
  readonly control: SessionControl;
  readonly asOf: CalendarDate;
  /** null where nothing was touched. */
  readonly typed: readonly Scenario[] | null;
  readonly inWorkbook: ReturnType<typeof keptScenarios>;
  /** Those of the workbook are shown again. */
  readonly onSettled: () => void;
}

export function Keeping({ control, asOf, typed, inWorkbook: { scenarios, unread }, onSettled }: KeepingProps) {
  const layout = useLayout();
  const { language, fill } = useWords();
  const w = scenarioWords[language];
  const problem = typed === null ? null : notReady(typed);
  const keep = async () => {
    let isKept = false;
    await control.act(async (session, signature) => {
      await session.run("keepScenarios", typed ?? [], { asOf, ...signature });
      isKept = true;
    });
    if (isKept) onSettled();
  };
  const disabled = problem !== null || unread.length > 0 || control.state.job !== null;
  return (
    <>
      {unread.map(({ cell, scenario, why, text }) => (
        <Banner key={`${cell.row} ${cell.column}`} tone="warning">
          {fill(w.unread[why], { scenario, text })} <CellButton at={cell} withSheet onGo={control.goTo} />
        </Banner>
      ))}
      {typed !== null && (
        <>
          <div className={layout.row}>
            <Button disabledFocusable={disabled} onClick={() => void keep()}>
              {w.keep}
            </Button>
            <Button onClick={onSettled}>{scenarios.length > 0 ? w.asKept : w.dropAll}</Button>
          </div>
          <span className={layout.quiet}>{problem === null ? fill(w.keepAbout, { tab: SCENARIOS.name }) : w[problem]}</span>
        </>
      )}
      {typed === null && scenarios.length > 0 && <span className={layout.quiet}>{fill(w.kept, { tab: SCENARIOS.name })}</span>}
    </>
  );
}
