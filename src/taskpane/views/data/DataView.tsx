/** How the workbook's sheets are read, rows the plan still asks for, and how complete the plan is. */
import type { Assessment } from "../../../core/operations/operationTypes";
import type { SessionControl } from "../../session/useSession";
import { ViewTitle } from "../../components/ViewTitle";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { MappingEditor } from "./MappingEditor";
import { NewRows } from "./NewRows";
import { NextYear } from "./NextYear";
import { PlanContents } from "./PlanContents";

interface DataViewProps {
  readonly control: SessionControl;
  readonly assessment: Assessment;
}

export function DataView({ control, assessment }: DataViewProps) {
  const layout = useLayout();
  const { m } = useWords();
  const { snapshot, reading } = assessment;
  const { plan } = reading;
  return (
    <div className={layout.view}>
      <ViewTitle>{m.views.data}</ViewTitle>
      <MappingEditor key={reading.questions.length} control={control} assessment={assessment} />
      {plan !== null && <NewRows control={control} plan={plan} snapshot={snapshot} />}
      {plan !== null && <PlanContents control={control} plan={plan} snapshot={snapshot} />}
      <NextYear control={control} assessment={assessment} />
    </div>
  );
}
