/** Levers of power: kWh per tonne, and how much of it comes from the grid. */
import type { Inventory } from "../../inventory";
import type { PowerKind } from "../../plan/spec/choiceWords";
import { partAfter, percentOf, totalOf, towards } from "../../method/whatIf";
import { sum } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import { perEquivalent, valuesOf, withScaled } from "./leverRule";
import type { LeverRule } from "./leverRule";
import { blocked, done } from "./scenario";

const metersOf = ({ power }: Inventory, kind: PowerKind) => power.meters.filter((meter) => meter.kind === kind);
const linesOf = (inventory: Inventory, kind: PowerKind) => metersOf(inventory, kind).flatMap(({ lines }) => lines);

/** kWh of all meters of a kind; null while one has a gap, and without any of it. */
function kwhOf(inventory: Inventory, kind: PowerKind): Decimal | null {
  const values = valuesOf(metersOf(inventory, kind).map(({ energy }) => energy));
  const total = values === null ? null : sum(values);
  return total === null || total.isZero() ? null : total;
}

const siteKwh = ({ power: { allEnergy } }: Inventory): Decimal | null =>
  isMissing(allEnergy) || allEnergy.value.isZero() ? null : allEnergy.value;

/** Heat of the same sets would change the share of power in their fuel: own sets are moved only where they give power alone. */
const ownPower = (inventory: Inventory) => (inventory.power.combined === null ? kwhOf(inventory, "own captive") : null);

/** Levers of electricity. */
export const powerLevers = {
  powerRate: {
    unit: "kWh/t",
    places: 1,
    ends: [0],
    now: (inventory) => (kwhOf(inventory, "grid") === null ? null : perEquivalent(siteKwh(inventory), inventory, 1)),
    set: (wanted, _now, setting, inventory) => {
      const [grid, site] = [kwhOf(inventory, "grid"), siteKwh(inventory)];
      if (grid === null || site === null || isMissing(inventory.equivalentProduct)) return blocked("gap");
      const left = partAfter(grid, site, totalOf(wanted, inventory.equivalentProduct.value, 1));
      if (left.lt(0)) return blocked("moreThanGrid");
      return done(withScaled(setting, linesOf(inventory, "grid"), "energy", towards(grid, left)));
    },
  },
  gridShare: {
    unit: "%",
    places: 1,
    ends: [0, 100],
    now: (inventory) => {
      const [grid, site] = [kwhOf(inventory, "grid"), siteKwh(inventory)];
      return grid === null || site === null || ownPower(inventory) === null ? null : percentOf(grid, site);
    },
    set: (wanted, _now, setting, inventory) => {
      const [grid, own, site] = [kwhOf(inventory, "grid"), ownPower(inventory), siteKwh(inventory)];
      if (grid === null || own === null || site === null) return blocked("gap");
      const gridAfter = totalOf(wanted, site, 100);
      const ownAfter = partAfter(own, gridAfter, grid);
      if (ownAfter.lt(0)) return blocked("moreThanOwn");
      const fuel = inventory.streams.filter(({ use, counted }) => use === "captive power" && counted);
      const growth = towards(own, ownAfter);
      const withGrid = withScaled(setting, linesOf(inventory, "grid"), "energy", towards(grid, gridAfter));
      const withOwn = withScaled(withGrid, linesOf(inventory, "own captive"), "energy", growth);
      const lots = fuel.flatMap(({ lots: each }) => each.map(({ line }) => line));
      return done(withScaled(withOwn, lots, "consumed", growth));
    },
  },
} as const satisfies Readonly<Record<string, LeverRule>>;
