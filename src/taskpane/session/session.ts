/** What the pane asks of the workbook beside it. `officeSession` does it in Excel; tests put their own in its place. */
import type * as registry from "../../core/operations";
import type { Assessment, Calculation, OperationOptions } from "../../core/operations/operationTypes";
import type { Figure } from "../../core/trace/figure";
import type { Month } from "../../core/quantity/period";
import type { CellRef } from "../../core/workbook/cells";
import type { WorkbookPort } from "../../core/workbook/port";
import type { CellContent } from "../../core/workbook/sheetPlan";
import type { Selected } from "../../excel/onScreen";

/** GEI of the period from April to the end of this month. */
export interface TrendPoint {
  readonly month: Month;
  readonly gei: Figure;
}

type Registry = typeof registry;

/** An operation without its first argument, the workbook; never for what is no operation. */
type OnWorkbook<Operation> = Operation extends (port: WorkbookPort, ...rest: infer Rest) => Promise<infer Result>
  ? (...rest: Rest) => Promise<Result>
  : never;

/** Every operation of the registry, on the workbook beside the pane. */
export type Operations = {
  readonly [Name in keyof Registry as [OnWorkbook<Registry[Name]>] extends [never] ? never : Name]: OnWorkbook<Registry[Name]>;
};

export interface Session {
  /** The figures, before anything is judged: they are what a person wants to see first. */
  calculate(options: OperationOptions): Promise<Calculation>;
  trend(calculation: Calculation, options: OperationOptions): Promise<readonly TrendPoint[]>;
  check(calculation: Calculation, options: OperationOptions): Promise<Assessment>;
  /** Carries out an operation of `core/operations/index.ts`; rejects with a `WorkbookError` that says why it could not. */
  run<Name extends keyof Operations>(name: Name, ...args: Parameters<Operations[Name]>): ReturnType<Operations[Name]>;
  goTo(ref: CellRef): Promise<void>;
  /** Writes into the active cell and those right of it, which must be free. */
  insert(contents: readonly CellContent[]): Promise<void>;
  selection(): Promise<Selected>;
  /** Calls back when somebody changes the workbook; returns what ends it. */
  watch(changed: (byPerson?: boolean) => void): () => void;
}
