/** Levers of power: kWh per tonne, and how much of it comes from the grid. */
import type { Inventory } from "../../inventory";
import type { PowerKind } from "../../plan/spec/choiceWords";
import { partAfter, percentOf, totalOf, towards } from "../../method/whatIf";
import { isMissing } from "../../trace/figure";
import type { Trace } from "../../trace/trace";
import { perEquivalent, sumOf, withScaled } from "./leverRule";
import type { LeverRule } from "./leverRule";
import { blocked, done } from "./scenario";

const metersOf = ({ power }: Inventory, kind: PowerKind) => power.meters.filter((meter) => meter.kind === kind);
const linesOf = (inventory: Inventory, kind: PowerKind) => metersOf(inventory, kind).flatMap(({ lines }) => lines);

/** kWh of all meters of a kind; null while one has a gap, and without any of it. */
function kwhOf(inventory: Inventory, kind: PowerKind): Trace | null {
  const total = sumOf(
    `Electricity, ${kind}`,
    "kWh",
    metersOf(inventory, kind).map(({ energy }) => energy),
  );
  return total === null || total.value.isZero() ? null : total;
}

const siteKwh = ({ power: { allEnergy } }: Inventory): Trace | null =>
  isMissing(allEnergy) || allEnergy.value.isZero() ? null : allEnergy;

/** Heat of the same sets would change the share of power in their fuel: own sets are moved only where they give power alone. */
const ownPower = (inventory: Inventory) => (inventory.power.combined === null ? kwhOf(inventory, "own captive") : null);

/** Levers of electricity. */
export const powerLevers = {
  powerRate: {
    unit: "kWh/t",
    places: 1,
    ends: [0],
    now: (inventory) => (kwhOf(inventory, "grid") === null ? null : perEquivalent(siteKwh(inventory), inventory, 1, "kWh/t")),
    set: (wanted, _now, setting, inventory) => {
      const [grid, site] = [kwhOf(inventory, "grid"), siteKwh(inventory)];
      if (grid === null || site === null || isMissing(inventory.equivalentProduct)) return blocked("gap");
      const left = partAfter(grid.value, site.value, totalOf(wanted, inventory.equivalentProduct.value, 1));
      if (left.lt(0)) return blocked("moreThanGrid");
      return done(withScaled(setting, linesOf(inventory, "grid"), "energy", towards(grid.value, left)));
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
      const gridAfter = totalOf(wanted, site.value, 100);
      const ownAfter = partAfter(own.value, gridAfter, grid.value);
      if (ownAfter.lt(0)) return blocked("moreThanOwn");
      const fuel = inventory.streams.filter(({ use, counted }) => use === "captive power" && counted);
      const growth = towards(own.value, ownAfter);
      const withGrid = withScaled(setting, linesOf(inventory, "grid"), "energy", towards(grid.value, gridAfter));
      const withOwn = withScaled(withGrid, linesOf(inventory, "own captive"), "energy", growth);
      const lots = fuel.flatMap(({ lots: each }) => each.map(({ line }) => line));
      return done(withScaled(withOwn, lots, "consumed", growth));
    },
  },
} as const satisfies Readonly<Record<string, LeverRule>>;
