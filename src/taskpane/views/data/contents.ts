/**
 * The thirteen contents the Procedure asks of a monitoring plan, 5(6).1 to 5(6).13: which the plan has, what they lack,
 * and where to write it.
 */
import type { MonitoringPlan } from "../../../core/plan/model";
import { BOUNDARY_TABLE, METER_TABLE, PROCEDURE_TABLE, STREAM_TABLE, VERSION_TABLE } from "../../../core/plan/spec/planTables";
import { procedureRows } from "../../../core/plan/parse/procedureRows";
import { valueAt } from "../../../core/workbook/cells";
import type { CellRef, WorkbookSnapshot } from "../../../core/workbook/cells";

/** In the Procedure's order. Nine are described in rows of their own; the others are tables of the plan. */
export const CONTENTS = [
  "activities",
  "diagram",
  "methodology",
  "detail",
  "references",
  "control",
  "sampling",
  "testing",
  "evaluation",
  "responsibilities",
  "meters",
  "analysis",
  "versions",
] as const;
export type Content = (typeof CONTENTS)[number];

export interface ContentState {
  readonly content: Content;
  readonly isThere: boolean;
  /** Rows that lack something, by name; empty where the content as a whole is missing. */
  readonly lacking: readonly string[];
  /** Where to write it; null where the plan has no such place. */
  readonly cell: CellRef | null;
}

export function contentStates(plan: MonitoringPlan, snapshot: WorkbookSnapshot): readonly ContentState[] {
  const at = (title: string) => titleCell(plan, snapshot, title);
  const table = (isThere: boolean, title: string) => ({ isThere, lacking: [], cell: at(title) });
  const inTables: Readonly<Partial<Record<Content, Omit<ContentState, "content">>>> = {
    activities: table(
      plan.boundary.length > 0 && plan.streams.length > 0,
      plan.boundary.length > 0 ? STREAM_TABLE.title : BOUNDARY_TABLE.title,
    ),
    detail: streamDetail(plan, at(STREAM_TABLE.title)),
    meters: table(plan.meters.length > 0, METER_TABLE.title),
    versions: table(plan.versions.length > 0, VERSION_TABLE.title),
  };
  return CONTENTS.map((content) => ({ content, ...(inTables[content] ?? described(plan, content, at(PROCEDURE_TABLE.title))) }));
}

/** A stream's measurement and factor type are the least the Procedure wants to know of it. */
function streamDetail({ streams }: MonitoringPlan, table: CellRef | null): Omit<ContentState, "content"> {
  const open = streams.filter((stream) => stream.measurement.text === "" || stream.factorType.text === "");
  const first = open[0];
  const cell = first === undefined ? null : first.measurement.text === "" ? first.measurement.cell : first.factorType.cell;
  return {
    isThere: streams.length > 0 && open.length === 0,
    lacking: open.map(({ stream, use }) => (use.text === "" ? stream.text : `${stream.text} (${use.text})`)),
    cell: cell ?? table,
  };
}

function described(plan: MonitoringPlan, content: Content, table: CellRef | null): Omit<ContentState, "content"> {
  const clause = `5(6).${CONTENTS.indexOf(content) + 1}`;
  const [row] = procedureRows(plan, clause);
  return { isThere: row !== undefined && row.description.text !== "", lacking: [], cell: row?.description.cell ?? table };
}

/** The row under a table's title is its header: where a person begins to read. */
function titleCell(plan: MonitoringPlan, { sheets }: WorkbookSnapshot, title: string): CellRef | null {
  const sheet = sheets.find(({ name }) => name === plan.sheet);
  if (sheet === undefined) return null;
  const index = sheet.values.findIndex((_, r) => valueAt(sheet, sheet.top + r, sheet.left) === title);
  return { sheet: plan.sheet, row: index < 0 ? 0 : sheet.top + index, column: index < 0 ? 0 : sheet.left };
}
