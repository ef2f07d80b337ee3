/** The spreadsheet engine with its grid on the screen. */
import type { IRange, Workbook, Worksheet } from "@univerjs/core";
import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import designEnglish from "@univerjs/design/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsEnglish from "@univerjs/docs-ui/locale/en-US";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowIsAutoHeightCommand,
  UniverSheetsPlugin,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import sheetsEnglish from "@univerjs/sheets/locale/en-US";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import formulaEnglish from "@univerjs/sheets-formula/locale/en-US";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiEnglish from "@univerjs/sheets-formula-ui/locale/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtEnglish from "@univerjs/sheets-numfmt-ui/locale/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { ScrollToRangeOperation, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEnglish from "@univerjs/sheets-ui/locale/en-US";
import { UniverUIPlugin } from "@univerjs/ui";
import uiEnglish from "@univerjs/ui/locale/en-US";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";

/** So many formulas are calculated before the page gets a turn. */
const FORMULAS_AT_A_TIME = 20;

/** Starts Univer inside an element of the page; it shows the workbook that is created in it next. */
export function startGrid(container: HTMLElement): Univer {
  const english = mergeLocales(
    designEnglish,
    uiEnglish,
    docsEnglish,
    sheetsEnglish,
    sheetsUiEnglish,
    formulaEnglish,
    formulaUiEnglish,
    numfmtEnglish,
  );
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: english }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { intervalCount: FORMULAS_AT_A_TIME });
  univer.registerPlugin(UniverUIPlugin, { container, header: true, footer: true, toolbar: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { disableForceStringAlert: true, disableForceStringMark: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  keepSelectionInSight(univer);
  fitRowsWhenShown(univer);
  return univer;
}

/** Excel scrolls to what the add-in selects. */
function keepSelectionInSight(univer: Univer): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    const range = id === SetSelectionsOperation.id ? (params as ISetSelectionsOperationParams).selections.at(-1)?.range : undefined;
    // The tab that was made active in the same breath has to be drawn first; a workbook that is still opening has nothing to scroll.
    if (range) setTimeout(() => void commands.executeCommand(ScrollToRangeOperation.id, { range }).catch(() => false), 50);
  });
}

/** Makes rows as high as their wrapped text, as Excel does for rows whose height nobody set: each tab when it is first shown. */
function fitRowsWhenShown(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const fitted = new WeakSet<Worksheet>();
  const fit = (): void => {
    const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getActiveSheet();
    if (!workbook || !sheet || fitted.has(sheet)) return;
    fitted.add(sheet);
    const ranges = rowsWithoutHeight(sheet);
    void commands.executeCommand(SetWorksheetRowIsAutoHeightCommand.id, {
      unitId: workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
      ranges,
    });
  };
  commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) setTimeout(fit, 0);
  });
  injector
    .get(LifecycleService)
    .subscribeWithPrevious()
    .subscribe((stage) => {
      if (stage === LifecycleStages.Steady) fit();
    });
}

/** Runs of rows whose height nobody set. */
function rowsWithoutHeight(sheet: Worksheet): readonly IRange[] {
  const { endRow, endColumn } = sheet.getCellMatrix().getDataRange();
  const rows = sheet.getConfig().rowData;
  const runs: IRange[] = [];
  for (let row = 0; row <= endRow; row++) {
    if (rows[row]?.h !== undefined) continue;
    const last = runs.at(-1);
    if (last?.endRow === row - 1) last.endRow = row;
    else runs.push({ startRow: row, endRow: row, startColumn: 0, endColumn });
  }
  return runs;
}
