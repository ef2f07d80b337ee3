/** The names by which the plan calls what the lines of the months are about. */
import type { ActivityTable } from "../activity/line";
import type { MonitoringPlan } from "../plan/model";

/** What the lines of each table may be named after in the plan, with its use or kind of power. */
export function namesOfPlan({ streams, meters, products }: MonitoringPlan, table: ActivityTable): readonly PlanName[] {
  switch (table) {
    case "fuel":
      return streams.map(({ stream, use }) => ({ name: stream.text, use: use.text }));
    case "electricity":
      return meters.map(({ meter, powerKind }) => ({ name: meter.text, use: powerKind.text }));
    case "production":
      return products.map(({ product }) => ({ name: product.text, use: "" }));
    case "heat":
    case "process":
      return [];
  }
}

/** A stream, meter or product of the plan; `use` is "" for a product. */
export interface PlanName {
  readonly name: string;
  readonly use: string;
}
