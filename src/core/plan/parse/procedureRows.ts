/** The rows of the plan in which one of the Procedure's contents is described: by its clause, or by its name. */
import type { MonitoringPlan } from "../model";
import { identity } from "../names";
import { PROCEDURE_CONTENTS } from "../spec/planTables";

/** In the plan's order; none where nobody wrote a row about the clause, such as "5(6).6". */
export function procedureRows(plan: MonitoringPlan, clause: string): MonitoringPlan["procedures"] {
  const label = PROCEDURE_CONTENTS.find((content) => content.clause === clause)?.label;
  return plan.procedures.filter(({ content }) => {
    const text = identity(content.text);
    return text.startsWith(`${clause} `) || text === clause || (label !== undefined && text.includes(identity(label)));
  });
}
