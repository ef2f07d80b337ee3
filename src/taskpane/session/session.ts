/** What the pane asks of the workbook beside it. `officeDesk` does it in Excel; tests put their own in its place. */
import type { Finding } from "../../core/checks/engine/check";
import type { QuickFix } from "../../core/operations/quickFix";
import type { FilledCell } from "../../core/operations/fillable";
import type { CrAnswer, CrQuestion } from "../../core/operations/clarify";
import type { MethodChoice } from "../../core/operations/planChoice";
import type { RestoreChoice } from "../../core/operations/restore";
import type {
  Assessment,
  BuildOptions,
  BuildPreview,
  Calculation,
  OperationOptions,
  Signature,
} from "../../core/operations/operationTypes";
import type { Language } from "../../core/messages";
import type { Mapping } from "../../core/reading/mapping/mapping";
import type { Figure } from "../../core/trace/figure";
import type { NewPlant } from "../../core/sectors/blank";
import type { Month } from "../../core/quantity/period";
import type { CellRef } from "../../core/workbook/cells";
import type { CellContent } from "../../core/workbook/sheetPlan";
import type { Prices } from "../../core/ledger/bank/prices";
import type { Selected } from "../../excel/onScreen";

/** GEI of the period from April to the end of this month. */
export interface TrendPoint {
  readonly month: Month;
  readonly gei: Figure;
}

export interface Session {
  /** The figures, before anything is judged: they are what a person wants to see first. */
  calculate(options: OperationOptions): Promise<Calculation>;
  trend(calculation: Calculation, options: OperationOptions): Promise<readonly TrendPoint[]>;
  check(calculation: Calculation, options: OperationOptions): Promise<Assessment>;
  preview(options: BuildOptions): Promise<BuildPreview>;
  build(options: BuildOptions & Signature): Promise<BuildPreview>;
  /** Builds that can be undone, newest first. */
  restorePoints(): Promise<readonly RestoreChoice[]>;
  restore(index: number, signature: Signature): Promise<void>;
  acknowledge(finding: Finding, options: OperationOptions & Signature & { readonly reason: string }): Promise<void>;
  /** Types a safe mending, as it was shown, into its cell. */
  fix(fix: QuickFix, signature: Signature): Promise<void>;
  /** Writes or refreshes the Check tab; gives its name. */
  report(options: OperationOptions & { readonly language: Language }): Promise<string>;
  /** Types a method choice, with its reason, into the plan. */
  chooseMethod(choice: MethodChoice, signature: Signature): Promise<void>;
  /** Keeps prices in the certificate bank, which has to be there. */
  savePrices(prices: Prices, signature: Signature): Promise<void>;
  /** Keeps how the workbook is read, in a tab of its own. */
  saveMapping(mapping: Mapping): Promise<void>;
  addCr(question: CrQuestion, options: OperationOptions & Signature): Promise<void>;
  answerCr(number: string, answer: CrAnswer, signature: Signature): Promise<void>;
  /** The workbook's figures, plan and ledger as JSON, for checking without Excel. Writes nothing. */
  handOver(options: OperationOptions): Promise<string>;
  /** Writes the response pack's tab; gives the same as JSON. */
  responsePack(options: OperationOptions): Promise<string>;
  /** Gives what stands in the plan its rows in the month sheets, in blank rows only. */
  addRows(): Promise<void>;
  /** Types figures into cells that are blank. */
  fillIn(cells: readonly FilledCell[], signature: Signature): Promise<void>;
  /** Begins the year after a finished one, in the same workbook. */
  startNextYear(signature: Signature): Promise<void>;
  addSample(): Promise<void>;
  setUp(plant: NewPlant): Promise<void>;
  goTo(ref: CellRef): Promise<void>;
  /** Writes into the active cell and those right of it, which must be free. */
  insert(contents: readonly CellContent[]): Promise<void>;
  selection(): Promise<Selected>;
  /** Calls back when somebody changes the workbook; returns what ends it. */
  watch(changed: (byPerson?: boolean) => void): () => void;
}
