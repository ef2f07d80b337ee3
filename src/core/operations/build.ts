/** Builds the generated tabs: first what would change, then the writing of exactly that, with its entry in the ledger. */
import { BASE_TABS, formSheets, TAB_NAMES, typedFieldsOf } from "../forms";
import type { TabId } from "../forms";
import type { Finding } from "../checks/engine/check";
import { bankSheet } from "../ledger/bank/bank";
import { BANK } from "../ledger/bank/bankPrices";
import { fingerprint } from "../ledger/canonical";
import type { LedgerAction, LedgerEntry } from "../ledger/chain";
import { readState, stateText } from "../ledger/state/state";
import type { State } from "../ledger/state/state";
import { fillCount } from "../messages/fill";
import { isGap } from "../trace/figure";
import { SUGGESTED_PRICES } from "../ledger/bank/prices";
import { refText } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { SheetUpdate, WorkbookChanges, WorkbookPort } from "../workbook/port";
import { rowHeights } from "../workbook/appearance/rowHeights";
import type { RowHeight } from "../workbook/appearance/rowHeights";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import { FORMATS } from "../workbook/appearance/styles";
import { assess } from "./assess";
import { settingOf } from "./calculate";
import { changes, compareWithWorkbook, contentFingerprints, newFingerprints } from "../rebuild/building";
import type { Building, TabBuild } from "../rebuild/building";
import { STAMP_PREFIX } from "../rebuild/marks";
import { readingsDifference, readingsOf } from "./readingFingerprints";
import { recordAction } from "./record";
import { restorePointOf } from "./restorePoint";
import { refuseProtected, tabName, tabOf } from "../rebuild/tabs";
import type { Assessment, BuildOptions, BuildPreview, SheetDifference, Signature } from "./operationTypes";

/** What a build would write. Throws WorkbookError when the workbook cannot be read, holds no plan, or cannot be built into. */
export async function previewForms(port: WorkbookPort, options: BuildOptions): Promise<BuildPreview> {
  return previewOf(await prepare(port, options), options);
}

/**
 * Writes the tabs, one entry in the ledger, and the state. Refused, before the first write, while a final form has open
 * errors and when a tab is protected, copied or rearranged. Where nothing changed nothing is written at all.
 */
export async function buildForms(port: WorkbookPort, options: BuildOptions & Signature): Promise<BuildPreview> {
  const prepared = await prepare(port, options);
  const { building } = prepared;
  if (building.tabs.some(changes)) await port.write(signedChanges(prepared, options));
  else await port.write({ create: [], update: refreshes(building.tabs) });
  return previewOf(prepared, options);
}

interface Prepared {
  readonly assessment: Assessment;
  readonly building: Building;
  readonly state: State;
}

async function prepare(port: WorkbookPort, options: BuildOptions): Promise<Prepared> {
  const assessment = await assess(port, options);
  const { snapshot } = assessment;
  const state = readState(snapshot.part);
  const building = compareWithWorkbook(plannedSheets(assessment, options, port.name), snapshot, state, port.calculates);
  for (const tab of building.tabs)
    if (tab.sheet !== undefined && tab.difference.cells.length + tab.difference.refreshed.length > 0) refuseProtected(tab.sheet);
  return { assessment, building, state };
}

function previewOf({ assessment, building }: Prepared, options: BuildOptions): BuildPreview {
  const sheets = building.tabs.map(({ plan, sheet, difference }): SheetDifference => ({
    form: plan.form,
    sheet: plan.name,
    isNew: sheet === undefined,
    changedCells: difference.cells.length,
    typedOver: difference.typedOver.map((cell) => refText({ sheet: plan.name, ...cell })),
    ...(sheet === undefined || sheet.visibility === "visible" ? {} : { isHidden: true }),
  }));
  return { assessment, draft: !options.final, sheets };
}

/** The forms, the stamps on the tabs that change, the ledger's entry and the state. */
function signedChanges({ assessment, building, state }: Prepared, options: BuildOptions & Signature): WorkbookChanges {
  const { snapshot, reading } = assessment;
  const readings = readingsOf(reading.lines);
  const ledger = recordAction(snapshot, buildAction(building, state, readings, options));
  const stamp = (tab: TabBuild): readonly PlannedCell[] => stampCell(tab, stampText(ledger.entry, options));
  const create = building.tabs
    .filter(({ sheet }) => sheet === undefined)
    .map((tab): SheetPlan => ({ ...tab.plan, cells: [...tab.difference.cells, ...stamp(tab)] }));
  const update = building.tabs.flatMap((tab): readonly SheetUpdate[] =>
    tab.sheet === undefined || !changes(tab)
      ? []
      : [
          {
            sheetId: tab.sheet.id,
            cells: [...tab.difference.cells, ...tab.difference.refreshed, ...stamp(tab)],
            restyle: true,
            heights: placedHeights(tab),
            ...(tab.layout === null ? {} : { layout: tab.layout }),
          },
        ],
  );
  const point = restorePointOf(building, state, stamp, { time: options.now, who: options.who, entry: ledger.entry.sequence });
  return {
    create: [...create, ...ledger.create],
    update: [...update, ...refreshes(building.tabs.filter((tab) => !changes(tab))), ...ledger.update],
    part: (kept) => stateText({ tabs: newFingerprints(building, state.tabs, kept), readings, points: [point, ...state.points] }),
  };
}

/** Heights of the rows that change, where the tab has them. */
function placedHeights({ plan, placing, difference }: TabBuild): readonly RowHeight[] {
  const changed = new Set(difference.cells.map(({ row }) => row));
  return rowHeights(plan)
    .map(({ row, points }) => ({ row: placing.rowFor(row), points }))
    .filter(({ row }) => changed.has(row));
}

/** Stored results that are out of date, where nobody calculates. */
function refreshes(tabs: readonly TabBuild[]): readonly SheetUpdate[] {
  return tabs.flatMap(({ sheet, difference }) =>
    sheet === undefined || difference.refreshed.length === 0 ? [] : [{ sheetId: sheet.id, cells: difference.refreshed, restyle: false }],
  );
}

function buildAction(
  { tabs }: Building,
  state: State,
  readings: State["readings"],
  { now, who, final }: BuildOptions & Signature,
): LedgerAction {
  const changed = tabs
    .filter(changes)
    .map(({ plan, sheet, difference }) => `${plan.name}: ${sheet === undefined ? "new" : `${difference.cells.length} cells`}`);
  const typedOver = tabs.flatMap(({ plan, difference }) => difference.typedOver.map((cell) => refText({ sheet: plan.name, ...cell })));
  const reasons = [
    readingsDifference(state.readings, readings),
    typedOver.length === 0 ? "" : `Typed over since the last build, put back: ${typedOver.join(", ")}.`,
  ];
  return {
    time: now,
    who,
    action: final ? "build, final" : "build, draft",
    where: changed.join("; "),
    old: Object.keys(state.tabs).length === 0 ? "" : contentHash([], state),
    new: contentHash(tabs, state),
    reason: reasons.filter((text) => text !== "").join(" "),
  };
}

/** The hash of what all tabs say, without their stamps. */
function contentHash(tabs: readonly TabBuild[], state: State): string {
  return fingerprint(contentFingerprints(tabs, state.tabs));
}

function stampText(entry: LedgerEntry, { now, who }: Signature): string {
  return `${STAMP_PREFIX}${now}${who === "" ? "" : ` by ${who}`}; ledger entry ${entry.sequence}, hash ${entry.hash}`;
}

function stampCell({ stampRow }: TabBuild, text: string): readonly PlannedCell[] {
  return stampRow === null ? [] : [{ row: stampRow, column: 0, content: { value: text }, style: "plain", format: FORMATS.text }];
}

function plannedSheets(assessment: Assessment, options: BuildOptions, workbook: string): readonly SheetPlan[] {
  const setting = settingOf(assessment.reading, assessment.year, options.asOf);
  if (setting === null)
    throw new WorkbookError("notReady", `${workbook} has no Monitoring Plan. Set up this workbook first, or copy your plan into it.`);
  if (setting.months.length === 0)
    throw new WorkbookError("notReady", `No month of the compliance year is over on the chosen date; there is nothing to build yet.`);
  const errors = assessment.findings.filter((finding) => finding.severity === "error");
  if (options.final)
    refuseFinal(
      errors.length,
      assessment.findings.filter(({ blocksFinal }) => blocksFinal === true),
    );
  const wanted = new Set(options.forms);
  const { snapshot } = assessment;
  const forms = (Object.keys(TAB_NAMES) as TabId[]).filter((form) => wanted.has(form) || BASE_TABS.some((base) => base === form));
  const plans = formSheets({
    setting,
    forms,
    typed: typedFieldsOf(snapshot.sheets),
    names: namesIn(snapshot),
    draft: !options.final,
    openPoints: openPoints(assessment, errors.length, setting.months.length),
  });
  return wanted.has(BANK) ? [...plans, bankFor(plans, assessment, options)] : plans;
}

const counted = (count: number): string => fillCount("en", { one: "{count} is", other: "{count} are" }, count);

function refuseFinal(errors: number, questions: readonly Finding[]): void {
  if (errors > 0)
    throw new WorkbookError("notReady", `A final form wants no open error; ${counted(errors)} open. Mend them, or build a draft.`);
  const [first] = questions;
  if (first === undefined) return;
  const where = first.where === null ? "" : `, the first at ${refText(first.where)}`;
  throw new WorkbookError(
    "notReady",
    `A final form wants every question of the reading answered; ${counted(questions.length)} open${where}. Answer them in the pane (Data, mapping) or in the sheet, or build a draft.`,
  );
}

function bankFor(plans: readonly SheetPlan[], assessment: Assessment, { prices }: BuildOptions): SheetPlan {
  const { snapshot } = assessment;
  return bankSheet(plans, tabName(snapshot, BANK, "Certificate Bank"), {
    ...assessment,
    existing: tabOf(snapshot, BANK),
    prices: prices ?? SUGGESTED_PRICES,
  });
}

function namesIn(snapshot: WorkbookSnapshot): Readonly<Record<TabId, string>> {
  const entries = Object.entries(TAB_NAMES).map(([form, name]) => [form, tabName(snapshot, form, name)]);
  return Object.fromEntries(entries) as Record<TabId, string>;
}

function openPoints(assessment: Assessment, errors: number, months: number): string {
  const parts = [
    `${months} of 12 months complete`,
    errors === 0 ? "no open errors" : fillCount("en", { one: "{count} open error", other: "{count} open errors" }, errors),
  ];
  if (assessment.inventory !== null && isGap(assessment.inventory.gei)) parts.push("the GEI has a gap");
  return parts.join(", ");
}
