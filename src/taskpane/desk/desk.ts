/** What the pane asks of the workbook beside it. `officeDesk` does it in Excel; tests put their own in its place. */
import type { Assessment, BuildOptions, BuildPreview, DeskOptions } from "../../core/desk/types";
import type { Figure } from "../../core/trace/figure";
import type { NewPlant } from "../../core/setup/blank";
import type { Month } from "../../core/quantity/period";
import { WorkbookError } from "../../core/workbook/port";
import type { WorkbookProblem } from "../../core/workbook/port";
import type { CellRef } from "../../core/workbook/cells";

/** GEI of the period from April to the end of this month. */
export interface TrendPoint {
  readonly month: Month;
  readonly gei: Figure;
}

export interface Desk {
  assess(options: DeskOptions): Promise<Assessment>;
  trend(assessment: Assessment, options: DeskOptions): Promise<readonly TrendPoint[]>;
  preview(options: BuildOptions): Promise<BuildPreview>;
  build(options: BuildOptions): Promise<BuildPreview>;
  addSample(): Promise<void>;
  setUp(plant: NewPlant): Promise<void>;
  goTo(ref: CellRef): Promise<void>;
  /** Calls back when somebody changes the workbook; returns what ends it. */
  watch(changed: () => void): () => void;
}

/** Why something was not done, as the pane shows it. */
export interface Failure {
  readonly problem: WorkbookProblem | "unknown";
  readonly detail: string;
  readonly sheet: string | null;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) return { problem: error.problem, detail: error.message, sheet: error.sheet };
  return { problem: "unknown", detail: error instanceof Error ? error.message : String(error), sheet: null };
}
