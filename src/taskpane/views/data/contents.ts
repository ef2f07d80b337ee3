/** The thirteen contents the Procedure asks of a monitoring plan, 5(6).1 to 5(6).13, and which of them the plan has. */
import type { MonitoringPlan } from "../../../core/plan/model";
import { identity } from "../../../core/reading/records";

/** In the Procedure's order. Nine are described in rows of their own; the others are tables of the plan. */
export const CONTENTS = ["activities", "diagram", "methodology", "detail", "references", "control", "sampling", "testing", "evaluation", "responsibilities", "meters", "analysis", "versions"] as const;
export type Content = (typeof CONTENTS)[number];

type Has = (plan: MonitoringPlan) => boolean;

/** What is a table of its own. */
const TABLES: Readonly<Partial<Record<Content, Has>>> = {
  activities: ({ boundary, streams }) => boundary.length > 0 && streams.length > 0,
  detail: ({ streams }) => streams.length > 0 && streams.every((stream) => stream.measurement.text !== "" && stream.factorType.text !== ""),
  meters: ({ meters }) => meters.length > 0,
  versions: ({ versions }) => versions.length > 0,
};

export function hasContent(plan: MonitoringPlan, content: Content): boolean {
  const inTable = TABLES[content];
  return inTable === undefined ? isDescribed(plan, `5(6).${CONTENTS.indexOf(content) + 1}`) : inTable(plan);
}

/** A row that begins with the clause, and says how it is done. */
function isDescribed(plan: MonitoringPlan, clause: string): boolean {
  return plan.procedures.some((row) => identity(row.content.text).split(" ")[0] === clause && row.description.text !== "");
}
