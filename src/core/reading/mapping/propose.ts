/** Looks at a workbook nobody has mapped yet and says how it would be read, with a confidence and a reason for everything. */
import { elementAt } from "../../quantity/known";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { PRODUCT_TABLE, STREAM_TABLE } from "../../plan/spec/planTables";
import type { MonitoringPlan } from "../../plan/model";
import { TARGET_TABLE } from "../../plan/spec/referenceTables";
import type { TableSpec } from "../../plan/spec/tableSpec";
import { monthIndex, parseYear } from "../../quantity/period";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/cells";
import { headerMatcher } from "../../plan/parse/headers";
import { recogniseTables } from "../layouts";
import { headerBlocks } from "../layouts/headerBlocks";
import { EMPTY_MAPPING, headersKey } from "./mapping";
import type { Mapping, TableMapping } from "./mapping";
import type { YearHint } from "../months";
import { findTables } from "../../plan/parse/tables";

/** Tabs we generate carry their identity; month sheets and everything users made do not start with these. */
const INPUT_FORMS: ReadonlySet<string> = new Set(["plan", "reference", "month"]);

function isInput(sheet: SheetSnapshot): boolean {
  return sheet.form === null || INPUT_FORMS.has(elementAt(sheet.form.split(":"), 0));
}

/** The sheets of a workbook by what they are for. */
export interface InputSheets {
  readonly plan: SheetSnapshot | undefined;
  readonly reference: SheetSnapshot | undefined;
  /** Everything else that is not a tab of ours. */
  readonly data: readonly SheetSnapshot[];
}

export function inputSheets(snapshot: WorkbookSnapshot): InputSheets {
  const inputs = snapshot.sheets.filter(isInput);
  const plan =
    inputs.find((sheet) => sheet.form === "plan") ?? inputs.find((sheet) => has(sheet, STREAM_TABLE) && has(sheet, PRODUCT_TABLE));
  const reference = inputs.find((sheet) => sheet.form === "reference") ?? inputs.find((sheet) => has(sheet, TARGET_TABLE));
  return { plan, reference, data: inputs.filter((sheet) => sheet !== plan && sheet !== reference) };
}

function has(sheet: SheetSnapshot, spec: TableSpec): boolean {
  return findTables(sheet, [spec]).length > 0;
}

/** How the sheets would be read. What is unsure is in it too, below the confidence at which it would be used. */
export function proposalFor(sheets: readonly SheetSnapshot[], plan: MonitoringPlan | null, system: 1900 | 1904): Mapping {
  const tables = sheets.flatMap((sheet) =>
    recogniseTables({ sheet, system, plan, planYear: planYear(plan), blocks: headerBlocks(sheet, system, isHeaderWord) }),
  );
  return { ...EMPTY_MAPPING, tables: withSeries(tables) };
}

export function planYear(plan: MonitoringPlan | null): YearHint | null {
  const year = plan === null ? null : parseYear(plan.entity.year.text);
  return year === null ? null : { kind: "compliance", year };
}

function isHeaderWord(text: string): boolean {
  return MONTH_TABLES.some((spec) => headerMatcher(spec).knows(text));
}

const SERIES = 3;
const IN_SERIES = 0.85;

/** A tab's name alone is not enough; three tabs with the same headers, each named for another month, are. */
function withSeries(tables: readonly TableMapping[]): readonly TableMapping[] {
  const months = new Map<string, Set<number>>();
  for (const table of tables) {
    if (table.month === null || table.month.cell !== null) continue;
    const key = headersKey(table);
    months.set(key, (months.get(key) ?? new Set()).add(monthIndex(table.month.month)));
  }
  return tables.map((table) => {
    if (table.month === null || table.month.cell !== null || (months.get(headersKey(table))?.size ?? 0) < SERIES) return table;
    return {
      ...table,
      month: {
        ...table.month,
        confidence: IN_SERIES,
        reason: `the tab "${table.sheet.name}" is one of several with the same headers, each named for its month`,
      },
    };
  });
}
