/** Keeps what-if scenarios in the workbook, in a tab of their own that everybody who opens it sees. */
import { entryCells, entryHeights, fieldCell, cellForm, readRegister } from "../ledger/register";
import type { Register } from "../ledger/register";
import { identity } from "../plan/names";
import { entryOf } from "../quantity/known";
import { round } from "../quantity/decimal";
import { isMissing } from "../trace/figure";
import { refText } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { SheetUpdate, WorkbookPort } from "../workbook/port";
import { calculate } from "./calculate";
import { settingOf } from "./calculateReading";
import type { Calculation, OperationOptions, Signature } from "./operationTypes";
import { addEntries, recordAction, together } from "./record";
import type { Addition } from "./record";
import { refuseProtected } from "../rebuild/tabs";
import { netOf, whatIf } from "./whatIf";
import { changeFields, keptScenarios, SCENARIOS } from "./whatIf/scenarioTable";
import type { KeptScenario, ScenarioRow } from "./whatIf/scenarioTable";

/** Decimals of a GEI, as targets are notified. */
const GEI_PLACES = 4;

/**
 * Writes the scenarios in place of those the workbook keeps, with an entry in the ledger; false, with nothing written, where
 * it keeps the same. Throws WorkbookError for a scenario without a name or a change, for a name given twice, and where the
 * tab has a row that cannot be read, which would be lost.
 */
export async function keepScenarios(
  port: WorkbookPort,
  scenarios: readonly KeptScenario[],
  options: OperationOptions & Signature,
): Promise<boolean> {
  const named = scenarios.map((scenario) => ({ ...scenario, name: cellForm(scenario.name) }));
  refuseNames(named);
  const calculation = await calculate(port, options);
  const { snapshot } = calculation;
  const kept = keptScenarios(snapshot);
  const [bad] = kept.unread;
  if (bad !== undefined)
    throw new WorkbookError(
      "notReady",
      `${refText(bad.cell)} cannot be read ("${bad.text}"), and keeping the scenarios would lose its row. Correct the cell or clear ` +
        "the row, read the workbook again, and keep them then; nothing was written.",
      bad.cell.sheet,
    );
  const { plan } = calculation.reading;
  const asRows = (each: readonly KeptScenario[]) => each.flatMap((scenario) => definition(scenario, plan?.streams ?? []));
  if (JSON.stringify(asRows(named)) === JSON.stringify(asRows(kept.scenarios))) return false;
  const rows = named.flatMap((scenario) => rowsOf(scenario, calculation, options));
  const names = (each: readonly KeptScenario[]) => each.map(({ name }) => name).join(", ");
  const action = { action: "scenarios", where: SCENARIOS.name, old: names(kept.scenarios), new: names(named), reason: "" };
  const recorded = recordAction(snapshot, { time: options.now, who: options.who, ...action });
  const register = readRegister(snapshot, SCENARIOS);
  await port.write(together(register === null ? addEntries(snapshot, SCENARIOS, rows) : inPlace(register, rows), recorded));
  return true;
}

function refuseNames(scenarios: readonly KeptScenario[]): void {
  const seen = new Set<string>();
  for (const { name, changes } of scenarios) {
    if (name === "") throw new WorkbookError("notReady", "A scenario has no name: give it one, then keep it. Nothing was written.");
    if (changes.length === 0)
      throw new WorkbookError("notReady", `The scenario "${name}" has no change: add one or remove it. Nothing was written.`);
    if (seen.has(identity(name)))
      throw new WorkbookError("notReady", `Two scenarios are called "${name}": give one another name. Nothing was written.`);
    seen.add(identity(name));
  }
}

type Streams = Parameters<typeof changeFields>[1];

/** What a scenario is, without what came of it and who kept it; its investment stands beside its first change. */
function definition({ name, changes, investment }: KeptScenario, streams: Streams) {
  return changes.map((change, i) => ({
    scenario: name,
    ...changeFields(change, streams),
    investment: i === 0 ? (investment?.toString() ?? "") : "",
  }));
}

function rowsOf(scenario: KeptScenario, { reading, year }: Calculation, { asOf, who, now }: OperationOptions & Signature) {
  const setting = settingOf(reading, year, asOf);
  const outcome = setting === null ? null : whatIf(setting, scenario.changes);
  const inventory = outcome?.ok === true ? outcome.value.inventory : null;
  const gei = inventory === null || isMissing(inventory.gei) ? "" : round(inventory.gei.value, GEI_PLACES).toString();
  const counted = inventory?.certificates ?? null;
  const certificates = counted === null ? "" : netOf(counted).value.toString();
  return definition(scenario, reading.plan?.streams ?? []).map((row, i): ScenarioRow => ({
    ...row,
    gei: i === 0 ? gei : "",
    certificates: i === 0 ? certificates : "",
    who: cellForm(who),
    when: now,
  }));
}

/** The rows from below the headers on, and what more rows held before, cleared. Columns of others stay. */
function inPlace(register: Register<keyof ScenarioRow>, rows: readonly ScenarioRow[]): Addition {
  const { sheet, columns, firstRow, nextRow } = register;
  refuseProtected(sheet);
  const left = Array.from({ length: Math.max(0, nextRow - firstRow - rows.length) }, (_, i) => firstRow + rows.length + i);
  const cleared = left.flatMap((row) => SCENARIOS.columns.map((column) => fieldCell(column, entryOf(columns, column.id), row, "")));
  const update: SheetUpdate = {
    sheetId: sheet.id,
    cells: [...entryCells(SCENARIOS, columns, firstRow, rows), ...cleared],
    restyle: true,
    heights: entryHeights(SCENARIOS, columns, firstRow, rows),
  };
  return { create: [], update: [update] };
}
