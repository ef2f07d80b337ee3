/**
 * The figures people steer a plant by, such as kcal/kg of clinker: what each is now, what each does by itself, and at which
 * value it would meet the target alone. A lever changes inputs, and the engine computes the rest.
 */
import { inventoryOf } from "../../inventory";
import type { Inventory, InventorySetting } from "../../inventory";
import { figureOfSteps, isReached, smallStep, stepsOf } from "../../method/whatIf";
import { SECTOR_PROFILES } from "../../sectors/profiles";
import type { LeverId } from "../../sectors/sector";
import type { Decimal } from "../../quantity/decimal";
import { decimal, round } from "../../quantity/decimal";
import { fuelLevers } from "./fuelLevers";
import type { LeverRule } from "./leverRule";
import { powerLevers } from "./powerLevers";
import { processLevers } from "./processLevers";
import type { Trace } from "../../trace/trace";
import { blocked, done } from "./scenario";
import type { Change, Changed } from "./scenario";

const RULES: Readonly<Record<LeverId, LeverRule>> = { ...fuelLevers, ...powerLevers, ...processLevers };

/** All levers there are; a plant has those of its sector. */
export const LEVER_IDS = Object.keys(RULES) as readonly LeverId[];

/** The unit a lever is stated in. */
export function leverUnit(id: LeverId): string {
  return RULES[id].unit;
}

/** A lever that the plant has, and where it is now. */
export interface Lever {
  readonly id: LeverId;
  readonly unit: string;
  /** Decimals people state it with. */
  readonly places: number;
  readonly now: Trace;
}

/** Those of the plant's sector for which it has figures. */
export function leversOf({ plan }: InventorySetting, inventory: Inventory): readonly Lever[] {
  const sector = plan.entity.sector.choice;
  if (sector === null) return [];
  return SECTOR_PROFILES[sector].levers.flatMap((id) => {
    const { unit, places, now } = RULES[id];
    const value = now(inventory);
    return value === null ? [] : [{ id, unit, places, now: value }];
  });
}

/** Where the lever is after a small step towards its end: what shows what it does by itself. */
export function afterSmallStep({ id, now, places, unit }: Lever): Decimal {
  return round(smallStep(now.value, unit === "%", RULES[id].ends[0] === 100), places);
}

/** The inputs changed so that the lever has this value; refused where the inputs do not bring it there. */
export function leverMoved(
  { lever, value }: Extract<Change, { readonly kind: "lever" }>,
  setting: InventorySetting,
): Changed<InventorySetting> {
  const moved = movedFrom(inventoryOf(setting), lever, value, setting);
  return moved.ok ? done(moved.value.setting) : moved;
}

interface Moved {
  readonly setting: InventorySetting;
  readonly inventory: Inventory;
}

function movedFrom(inventory: Inventory, id: LeverId, value: Decimal, setting: InventorySetting): Changed<Moved> {
  const { now, set, ends } = RULES[id];
  const from = now(inventory);
  if (from === null) return blocked("gap");
  if (value.lt(0) || (ends.some((end) => end === 100) && value.gt(100))) return blocked("percentRange");
  const changed = set(value, from.value, setting, inventory);
  if (!changed.ok) return changed;
  const moved = { setting: changed.value, inventory: inventoryOf(changed.value) };
  const found = now(moved.inventory);
  return value.isZero() || (found !== null && isReached(found.value, value)) ? done(moved) : blocked("notReached");
}

/**
 * The value nearest to where the lever is now at which the target is met by this lever alone, at the decimals people state it
 * with; null where it cannot be met by it, where it is met already, and without a target.
 */
export function closingValue(id: LeverId, setting: InventorySetting): Decimal | null {
  const inventory = inventoryOf(setting);
  const { now, places, ends } = RULES[id];
  const from = now(inventory);
  if (from === null || meetsTarget(inventory) !== false) return null;
  const meetsAt = (step: number): boolean | null => {
    const moved = movedFrom(inventory, id, figureOfSteps(step, places), setting);
    return moved.ok ? meetsTarget(moved.value.inventory) : null;
  };
  for (const end of ends) {
    const step = firstStep(stepsOf(from.value, places), stepsOf(decimal(end), places), meetsAt);
    if (step !== null) return figureOfSteps(step, places);
  }
  return null;
}

/** null without a GEI or a target. */
function meetsTarget({ certificates }: Inventory): boolean | null {
  return certificates === null ? null : certificates.shortfall.value.isZero();
}

/** Between a step that does not meet it and the end: halves until two steps are neighbours. What cannot be done counts as beyond. */
function firstStep(from: number, end: number, meetsAt: (step: number) => boolean | null): number | null {
  let [near, far] = [from, end];
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((near + far) / 2);
    if (meetsAt(middle) === false) near = middle;
    else far = middle;
  }
  return far !== near && meetsAt(far) === true ? far : null;
}
