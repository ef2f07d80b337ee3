/** One open workbook in the engine: its sheets, and the commands that change it. */
import type { ICellData, Injector, IWorkbookData, Nullable, Univer, Workbook, Worksheet } from "@univerjs/core";
import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
  SetSelectionsOperation,
} from "@univerjs/sheets";
import type { Area } from "../../core/workbook/cells";
import type { Calculation } from "./calculation";
import { watchCalculation } from "./calculation";
import type { CellMatrix } from "./cells";
import { rememberDependencies } from "./dependencies";
import { startHeadlessUniver } from "./univer";

/** New sheets start this large and grow with what is written or referred to; beyond the grid the engine gives #NAME?. */
export const STARTING_ROWS = 1000;
export const STARTING_COLUMNS = 52;
/** Growing in steps spares a resize for each new row. */
const GROWTH_STEP = 100;
/** What leaves the cells as they are. */
const GROWTH: ReadonlySet<string> = new Set([SetWorksheetRowCountMutation.id, SetWorksheetColumnCountMutation.id]);
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

export class Spreadsheet {
  readonly injector: Injector;
  readonly calculation: Calculation;
  private readonly commands: ICommandService;

  private readonly univer: Univer;
  private readonly waiting = new Map<string, CellMatrix>();
  private readonly restyled = new Set<string>();
  unitId: string;

  /** `shown` is an engine with a grid on the screen, which starts its parts itself; null starts one without. */
  constructor(shown: Univer | null, data: IWorkbookData) {
    rememberDependencies();
    this.univer = shown ?? startHeadlessUniver();
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.unitId = data.id;
    if (!shown) this.start();
    this.calculation = watchCalculation(this.injector, () => this.flush());
  }

  /** Without a renderer the engine stays before "ready", and some of its parts never start. */
  private start(): void {
    const lifecycle = this.injector.get(LifecycleService);
    for (const stage of [LifecycleStages.Ready, LifecycleStages.Rendered]) lifecycle.stage = stage;
  }

  /** Puts another workbook in the place of this one. */
  replace(data: IWorkbookData): void {
    this.waiting.clear();
    this.restyled.clear();
    const instances = this.injector.get(IUniverInstanceService);
    instances.disposeUnit(this.unitId);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    instances.setCurrentUnitForType(data.id);
    this.unitId = data.id;
  }

  /** False while one workbook takes the place of another. */
  get isOpen(): boolean {
    return Boolean(this.injector.get(IUniverInstanceService).getUnit(this.unitId));
  }

  get workbook(): Workbook {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("The spreadsheet engine holds no workbook.");
    return workbook;
  }

  /** In tab order. */
  get sheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The spreadsheet engine has no sheet ${id}.`);
    return sheet;
  }

  /** Sheet names are the same whatever their case. */
  sheetNamed(name: string): Worksheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null;
  }

  /**
   * Writes records later, all of a sheet at once: after each writing the engine goes through every formula of the
   * workbook. `flush` comes before whatever could tell the difference.
   */
  write(sheetId: string, cells: CellMatrix): void {
    const waiting = this.waiting.get(sheetId) ?? {};
    for (const [row, columns] of Object.entries(cells) as [string, CellMatrix[number]][])
      waiting[Number(row)] = { ...waiting[Number(row)], ...columns };
    this.waiting.set(sheetId, waiting);
  }

  waitingCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.waiting.get(sheetId)?.[row]?.[column];
  }

  /** A grid on the screen draws a sheet anew whose looks were changed in place. */
  redraw(sheetId: string): void {
    this.restyled.add(sheetId);
  }

  flush(): void {
    this.flushCells();
    const restyled = [...this.restyled];
    this.restyled.clear();
    for (const sheetId of restyled) this.run(SetRangeValuesMutation.id, sheetId, { cellValue: {}, trigger: SetStyleCommand.id });
  }

  flushCells(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const [sheetId, cellValue] of waiting) this.run(SetRangeValuesMutation.id, sheetId, { cellValue });
  }

  /** Runs a command on a sheet; false from the engine is a fault of the host, for its members check before. */
  run(command: string, sheetId: string, params: object): void {
    if (!GROWTH.has(command)) this.flushCells();
    if (!this.commands.syncExecuteCommand(command, { unitId: this.unitId, subUnitId: sheetId, ...params }))
      throw new Error(`The spreadsheet engine refused ${command}.`);
  }

  insertSheet(sheetId: string, name: string): void {
    const index = this.sheets.length;
    const sheet = mergeWorksheetSnapshotWithDefault({ id: sheetId, name, rowCount: STARTING_ROWS, columnCount: STARTING_COLUMNS });
    this.run(InsertSheetMutation.id, sheetId, { index, sheet });
  }

  renameSheet(sheetId: string, name: string): void {
    this.run(SetWorksheetNameCommand.id, sheetId, { name });
  }

  removeSheet(sheetId: string): void {
    this.run(RemoveSheetCommand.id, sheetId, {});
    this.restyled.delete(sheetId);
  }

  moveSheet(sheetId: string, to: number): void {
    this.run(SetWorksheetOrderMutation.id, sheetId, { fromOrder: this.workbook.getConfig().sheetOrder.indexOf(sheetId), toOrder: to });
  }

  hideSheet(sheetId: string, hidden: boolean): void {
    this.run(SetWorksheetHideMutation.id, sheetId, { hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  tabColour(sheetId: string, color: string): void {
    this.run(SetTabColorMutation.id, sheetId, { color });
  }

  activate(sheetId: string): void {
    this.run(SetWorksheetActiveOperation.id, sheetId, {});
  }

  select(sheetId: string, area: Area): void {
    const range = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
    const primary = {
      ...range,
      endRow: area.top,
      endColumn: area.left,
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.run(SetSelectionsOperation.id, sheetId, { selections: [{ range, primary, style: null }] });
  }

  /** The selected area of the active sheet; A1 when nothing was selected yet. */
  selection(): { readonly sheetId: string; readonly area: Area } {
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    const range = this.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.unitId)
      .getSelectionsOfWorksheet(sheetId)
      .at(-1)?.range;
    if (!range) return { sheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    return { sheetId, area: { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn } };
  }

  /** Makes the grid large enough for a cell. */
  reach(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    if (row >= sheet.getRowCount() && row < EXCEL_ROWS)
      this.run(SetWorksheetRowCountMutation.id, sheetId, { rowCount: Math.min(EXCEL_ROWS, row + GROWTH_STEP) });
    if (column >= sheet.getColumnCount() && column < EXCEL_COLUMNS)
      this.run(SetWorksheetColumnCountMutation.id, sheetId, { columnCount: Math.min(EXCEL_COLUMNS, column + GROWTH_STEP) });
  }

  onCommand(handler: (command: string, params: Record<string, unknown>, local: Record<string, unknown>) => void): { dispose(): void } {
    return this.commands.onCommandExecuted((command, options) => {
      if (this.isOpen) handler(command.id, (command.params ?? {}) as Record<string, unknown>, { ...options });
    });
  }

  dispose(): void {
    this.calculation.dispose();
    this.univer.dispose();
  }
}
