/** The row of the plan in which one of the Procedure's contents is described: by its clause, or by its name. */
import type { MonitoringPlan } from "../plan/model";
import { identity } from "../plan/names";

export function procedureRow(
  plan: MonitoringPlan,
  { clause, label }: { readonly clause: string; readonly label: string },
): MonitoringPlan["procedures"][number] | undefined {
  return plan.procedures.find(({ content }) => {
    const text = identity(content.text);
    return text.startsWith(`${clause} `) || text === clause || text.includes(identity(label));
  });
}
