/**
 * What if: the inventory of a plant that did something differently. A scenario is a list of changes; each turns the setting
 * of an inventory into another one, as if the figures had been typed into the workbook. Nothing is written.
 */
import { inventoryOf } from "../../inventory";
import type { Inventory, InventorySetting } from "../../inventory";
import type { PlanCell, SourceStream } from "../../plan/model";
import { STREAM_TABLE } from "../../plan/spec/planTables";
import { readingOf, readingsOf } from "../../activity/line";
import type { CellRef } from "../../workbook/cells";
import { biomassShare, fuelSwitch, laboratoryFactor } from "./fuels";
import { leverMoved } from "./levers";
import { outputChange } from "./output";
import { renewablePower, wasteHeatPower } from "./power";
import type { Change, Changed, Obstacle } from "./scenario";

export { avoidedBy } from "./avoided";
export type { Avoided } from "./avoided";
export { factorOf, keyOf } from "./fuels";
export { exposureOf, netOf } from "../../ledger/bank/prices";
export type { Exposure, PriceId, Prices } from "../../ledger/bank/prices";
export { afterSmallStep, closingValue, leversOf } from "./levers";
export type { Lever } from "./levers";
export { keptScenarios } from "./scenarioTable";
export type { KeptScenario, UnreadRow } from "./scenarioTable";
export { CHANGE_KINDS } from "./scenario";
export type { Change, ChangeKind, Obstacle } from "./scenario";

/** A cell that would hold something else; rows a workbook does not have yet are not among them. */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
}

/** The inventory after the changes, and the cells they would change. */
export interface WhatIf {
  readonly inventory: Inventory;
  readonly cells: readonly CellChange[];
}

/** The first change that cannot be made, counted from 0, and why. */
export interface Blocked {
  readonly ok: false;
  readonly obstacle: Obstacle;
  readonly at: number;
}

/** Applies the changes in their order. */
export function whatIf(setting: InventorySetting, changes: readonly Change[]): { readonly ok: true; readonly value: WhatIf } | Blocked {
  let changed = setting;
  for (const [at, change] of changes.entries()) {
    const next = applyChange(change, changed);
    if (!next.ok) return { ...next, at };
    changed = next.value;
  }
  return { ok: true, value: { inventory: inventoryOf(changed), cells: [...planCells(setting, changed), ...lineCells(setting, changed)] } };
}

function applyChange(change: Change, setting: InventorySetting): Changed<InventorySetting> {
  switch (change.kind) {
    case "fuelSwitch":
      return fuelSwitch(change, setting);
    case "biomass":
      return biomassShare(change, setting);
    case "renewable":
      return renewablePower(change, setting);
    case "wasteHeat":
      return wasteHeatPower(change, setting);
    case "typeII":
      return laboratoryFactor(change, setting);
    case "output":
      return outputChange(change, setting);
    case "lever":
      return leverMoved(change, setting);
  }
}

function planCells(before: InventorySetting, after: InventorySetting): readonly CellChange[] {
  return after.plan.streams.flatMap((row, i) => {
    const old = before.plan.streams[i];
    return old === undefined || old === row ? [] : changedCells(old, row);
  });
}

function changedCells(before: SourceStream, after: SourceStream): readonly CellChange[] {
  return STREAM_TABLE.fields.flatMap(({ id }) => {
    const was: PlanCell = before[id];
    const cell: PlanCell = after[id];
    return cell === was || cell.cell === null ? [] : [{ cell: cell.cell, before: was.text, after: cell.text }];
  });
}

function lineCells(before: InventorySetting, after: InventorySetting): readonly CellChange[] {
  return before.lines.flatMap((line, i) => {
    const next = after.lines[i];
    if (next === undefined || next === line) return [];
    return readingsOf(next).flatMap(([kind, reading]) => {
      const was = readingOf(line, kind);
      return was === undefined || reading === was || was.value === null || reading.value?.eq(was.value)
        ? []
        : [{ cell: reading.cell, before: was.value.toString(), after: reading.text }];
    });
  });
}
