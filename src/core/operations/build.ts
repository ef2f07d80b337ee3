/** Builds the generated tabs: first what would change, then the writing of exactly that, with its entry in the ledger. */
import { BASE_TABS, TAB_NAMES } from "../forms";
import type { TabId } from "../forms";
import { canonicalJson } from "../ledger/canonical";
import type { LedgerAction, LedgerEntry } from "../ledger/chain";
import { stateText } from "../ledger/state/state";
import type { BuildState } from "../ledger/state/state";
import { isoDate } from "../quantity/period";
import { refText } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { SheetUpdate, WorkbookChanges, WorkbookPort } from "../workbook/port";
import { rowHeights } from "../workbook/appearance/rowHeights";
import type { RowHeight } from "../workbook/appearance/rowHeights";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import { FORMATS } from "../workbook/appearance/styles";
import { inTurns } from "../workbook/turns";
import type { Steps } from "../workbook/turns";
import { assess } from "./assess";
import { settingOf } from "./calculateReading";
import { changes, compareWithWorkbook, newFingerprints } from "../rebuild/building";
import type { Building, TabBuild } from "../rebuild/building";
import { STAMP_PREFIX } from "../rebuild/marks";
import { afterBuild, builtContent, contentHashes, hashAfter, stateHash } from "./buildContent";
import { lineChanges } from "./lineChanges";
import { inputsDifference, inputsOf } from "./readingFingerprints";
import { plannedSheets } from "./plannedSheets";
import { knownState, recordAction } from "./record";
import type { KnownState } from "./record";
import { restorePointOf } from "./restorePoint";
import { refuseProtected, tabOf } from "../rebuild/tabs";
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
  await port.pause();
  const preview = previewOf(prepared, options);
  if (options.shown !== undefined && !isAsShown(options.shown, preview.sheets)) return { ...preview, withheld: true };
  if (building.tabs.some(changes) || building.gone.length > 0 || restsOnOthers(prepared))
    await port.write(await inTurns(port.pause, signedChanges(prepared, options)));
  else await port.write({ create: [], update: refreshes(building.tabs) });
  return preview;
}

function isAsShown(shown: readonly SheetDifference[], now: readonly SheetDifference[]): boolean {
  return canonicalJson(shown) === canonicalJson(now);
}

interface Prepared {
  readonly assessment: Assessment;
  readonly building: Building;
  /** The workbook as it is once the tabs are written. */
  readonly after: WorkbookSnapshot;
  readonly kept: KnownState;
}

async function prepare(port: WorkbookPort, options: BuildOptions): Promise<Prepared> {
  const assessment = await assess(port, options);
  const { snapshot } = assessment;
  await port.pause();
  const plans = await inTurns(port.pause, plannedSheets(assessment, options, port.name));
  const coming = plans.filter(({ form }) => tabOf(snapshot, form) === undefined);
  const kept = knownState(
    snapshot,
    coming.map(({ name, form }) => ({ name, form, formulas: [] })),
  );
  const { state, names } = kept;
  const asked = new Set<string>([...BASE_TABS, ...options.forms]);
  const building = await inTurns(
    port.pause,
    compareWithWorkbook({ plans, isAsked: (form) => asked.has(form), snapshot, state, names, calculates: port.calculates }),
  );
  for (const tab of building.tabs)
    if (tab.sheet !== undefined && tab.difference.cells.length + tab.difference.refreshed.length > 0) refuseProtected(tab.sheet);
  return { assessment, building, after: afterBuild(snapshot, building), kept };
}

function previewOf({ assessment, building, after }: Prepared, options: BuildOptions): BuildPreview {
  const sheets = building.tabs.map(({ plan, sheet, difference }): SheetDifference => ({
    form: plan.form,
    sheet: plan.name,
    isNew: sheet === undefined,
    changedCells: difference.cells.length,
    typedOver: difference.typedOver.map((cell) => refText({ sheet: plan.name, ...cell })),
    ...(sheet === undefined || sheet.visibility === "visible" ? {} : { isHidden: true }),
  }));
  return { assessment, draft: !options.final, sheets, lines: lineChanges(assessment.snapshot, after, building) };
}

/** The forms, the stamps on the tabs that change, the ledger's entry and the state. */
function* signedChanges(prepared: Prepared, options: BuildOptions & Signature): Steps<WorkbookChanges> {
  const { assessment, building, kept } = prepared;
  const { snapshot } = assessment;
  const { state } = kept;
  yield;
  const rested = restsOn(prepared, options);
  yield;
  const ledger = recordAction(snapshot, buildAction(prepared, rested, options));
  const stamp = (tab: TabBuild): readonly PlannedCell[] => stampCell(tab, stampText(ledger.entry, options));
  const create = building.tabs
    .filter(({ sheet }) => sheet === undefined)
    .map((tab): SheetPlan => ({ ...tab.plan, ...placeOf(tab.plan, snapshot), cells: [...tab.difference.cells, ...stamp(tab)] }));
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
  yield;
  const point = restorePointOf(building, state, stamp, { time: options.now, who: options.who, entry: ledger.entry.sequence });
  return {
    create: [...create, ...ledger.create],
    update: [...update, ...refreshes(building.tabs.filter((tab) => !changes(tab))), ...ledger.update],
    basedOn: snapshot.part,
    *part(formulas) {
      const tabs = yield* newFingerprints(building, formulas);
      return yield* stateText({ ...ledger.known, ...rested, tabs, points: [point, ...state.points] });
    },
  };
}

/** The contents go in front of the generated tabs that an earlier build made. */
function placeOf({ form }: SheetPlan, { sheets }: WorkbookSnapshot): Pick<SheetPlan, "before"> {
  const first = form === "contents" ? sheets.find((sheet) => sheet.form !== null && sheet.form in TAB_NAMES) : undefined;
  return first === undefined ? {} : { before: first.id };
}

/** Whether inputs differ from those of the last build although no line shows it: what was built is up to date all the same. */
function restsOnOthers({ assessment, kept: { state, names } }: Prepared): boolean {
  return inputsDifference(state.readings, inputsOf(assessment.reading, names), names) !== "";
}

/** What the build rests on, as the state keeps it. */
function restsOn({ assessment, after, kept }: Prepared, { asOf }: BuildOptions): Omit<BuildState, "tabs"> {
  const { reading, year } = assessment;
  const setting = settingOf(reading, year, asOf);
  const content = setting === null ? undefined : contentHashes(builtContent(setting, after), kept.names);
  return { readings: inputsOf(reading, kept.names), content, asOf: isoDate(asOf) };
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
  { building, kept }: Prepared,
  { readings, content }: Omit<BuildState, "tabs">,
  { now, who, final }: BuildOptions & Signature,
): LedgerAction {
  const { state, names } = kept;
  const changed = building.tabs
    .filter(changes)
    .map(({ plan, sheet, difference }) => `${plan.name}: ${sheet === undefined ? "new" : `${difference.cells.length} cells`}`);
  const gone = building.gone.map((form) => `${TAB_NAMES[form as TabId] ?? form}: deleted since the last build`);
  const typedOver = building.tabs.flatMap(({ plan, difference }) =>
    difference.typedOver.map((cell) => refText({ sheet: plan.name, ...cell })),
  );
  const reasons = [
    inputsDifference(state.readings, readings, names),
    typedOver.length === 0 ? "" : `Typed over since the last build, put back: ${typedOver.join(", ")}.`,
  ];
  return {
    time: now,
    who,
    action: final ? "build, final" : "build, draft",
    where: [...changed, ...gone].join("; "),
    old: Object.keys(state.tabs).length === 0 ? "" : stateHash(state),
    new: hashAfter(building, content),
    reason: reasons.filter((text) => text !== "").join(" "),
  };
}

function stampText(entry: LedgerEntry, { now, who }: Signature): string {
  return `${STAMP_PREFIX}${now}${who === "" ? "" : ` by ${who}`}; ledger entry ${entry.sequence}, hash ${entry.hash}`;
}

function stampCell({ stampRow }: TabBuild, text: string): readonly PlannedCell[] {
  return stampRow === null ? [] : [{ row: stampRow, column: 0, content: { value: text }, style: "plain", format: FORMATS.text }];
}
