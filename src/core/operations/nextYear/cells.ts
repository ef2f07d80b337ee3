/** Cells of Monitoring Plan and Reference Data that the year after reads: what they become, and what they were. */
import { e2Line } from "../../forms/tabs/beeFormE2Previous";
import { targetOf } from "../../parameters";
import { VERSION_TABLE } from "../../plan/spec/planTables";
import { TARGET_TABLE } from "../../plan/spec/referenceTables";
import type { MonitoringPlan, PlanCell, ReferenceData } from "../../plan/model";
import { productionOf } from "../../plan/find";
import { findTables } from "../../plan/parse/tables";
import { round } from "../../quantity/decimal";
import { targetRowOf } from "../../plan/find";
import { toSerial, yearLabel } from "../../quantity/period";
import type { ComplianceYear } from "../../quantity/period";
import type { Inventory } from "../../inventory";
import { citationText } from "../../trace/trace";
import { isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { formulaAt, valueAt } from "../../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/cells";
import { serialIn } from "../../workbook/dateSystem";
import type { TableSpec } from "../../plan/spec/tableSpec";

/** A cell of the workbook and what it holds in the next year. */
export interface YearCell {
  readonly cell: CellRef;
  readonly value: CellValue;
}

const into = (cell: PlanCell | undefined, value: CellValue): readonly YearCell[] =>
  cell === undefined || cell.cell === null ? [] : [{ cell: cell.cell, value }];

/** Quantities are kept as the forms show them; of a ratio, such as the GEI, three decimals would not be enough to compute with. */
const shown = (figure: Figure | undefined): number | null =>
  figure === undefined || isMissing(figure) ? null : round(figure.value, figure.unit.includes("/") ? 9 : 3).toNumber();

/** The year itself, and what is said of one year only: captured CO2, filing of the year before, engagement of the agency. */
export function planCells({ entity, acva }: MonitoringPlan, next: ComplianceYear): readonly YearCell[] {
  const ofOneYear = [entity.ccus, entity.e2SubmittedOn, acva.engagedOn].filter(({ text }) => text !== "");
  return [...into(entity.year, yearLabel(next)), ...ofOneYear.flatMap((cell) => into(cell, null))];
}

/** The finished year's figures in the columns of the previous year; a figure it does not have leaves a blank, never an older one. */
export function previousCells(
  reference: ReferenceData | null,
  { products }: Inventory,
  figures: ReadonlyMap<string, Figure>,
): readonly YearCell[] {
  if (reference === null) return [];
  const produced = products.flatMap(({ product, produced: made }) => into(productionOf(reference, product)?.previousProduced, shown(made)));
  const lines = reference.previousYear.flatMap((row) => {
    const stated = row.normalised.number;
    const value = stated === null ? shown(figures.get(e2Line(row.e2Line.text))) : stated.toNumber();
    return [...into(row.previousValue, value), ...(row.normalised.text === "" ? [] : into(row.normalised, null))];
  });
  return [...produced, ...lines];
}

/** The plan's next version, from the first day of the year. */
export function versionCells(
  plan: MonitoringPlan,
  sheet: SheetSnapshot,
  next: ComplianceYear,
  dateSystem: WorkbookSnapshot["dateSystem"],
): readonly YearCell[] | null {
  return newRow(sheet, VERSION_TABLE, {
    version: String(plan.versions.length + 1),
    effectiveFrom: serialIn(toSerial({ year: next.start, month: 4, day: 1 }), dateSystem),
    change: `Start of compliance year ${yearLabel(next)}`,
  });
}

/** A row for the new year's target, with its figure where a published schedule has it; none where the sheet has one. */
export function targetCells(
  plan: MonitoringPlan,
  reference: ReferenceData | null,
  sheet: SheetSnapshot,
  next: ComplianceYear,
): readonly YearCell[] | null {
  const label = yearLabel(next);
  if (reference === null || targetRowOf(reference, next) !== undefined) return [];
  const found = targetOf(plan.entity.registration.text, next);
  const known = found.ok ? { target: found.value.value.toNumber(), notification: citationText(found.value.citation) } : {};
  return newRow(sheet, TARGET_TABLE, { targetYear: label, ...known });
}

/** In the first blank row below the table's rows that leaves two blank before whatever comes next; null where there is none. */
function newRow(sheet: SheetSnapshot, spec: TableSpec, fields: Readonly<Record<string, CellValue>>): readonly YearCell[] | null {
  const found = findTables(sheet, [spec])[0];
  if (found === undefined) return null;
  const row = (found.rows.at(-1) ?? found.headerRow) + 1;
  if (![row, row + 1, row + 2].every((each) => isBlankRow(sheet, each))) return null;
  return Object.entries(fields).flatMap(([field, value]): readonly YearCell[] => {
    const column = found.columns.get(field)?.column;
    return column === undefined ? [] : [{ cell: { sheet: sheet.name, row, column }, value }];
  });
}

function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  const cells = sheet.values[row - sheet.top] ?? [];
  return cells.every((_, i) => (valueAt(sheet, row, sheet.left + i) ?? "") === "" && formulaAt(sheet, row, sheet.left + i) === "");
}
