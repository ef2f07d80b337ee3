/** PFC emissions of aluminium by the slope and the overvoltage method. */
import { c2f6FromCf4, cf4OfAnodeEffects, pfcEmissions, weightedMinutes, weightedOvervoltage } from "../core/method/pfc";
import { lookup } from "../core/parameters";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { reading } from "../core/trace/trace";
import type { Trace } from "../core/trace/trace";
import { shown, textIn } from "./cells";
import type { Cell } from "./cells";
import { perRow } from "./columns";
import type { ArgumentsOf, Shown } from "./columns";
import { amount, optional, ranged, withAll } from "./figures";
import type { Range } from "./figures";
import { givenOr } from "./process";
import { assessmentIn } from "./published";
import { editionOf } from "./year";
import type { Edition } from "./year";

const SLOPE: Range = { lowest: 0.01, highest: 1, remedy: "expected 0.01 to 1 kg CF4 per t Al and minute" };
const COEFFICIENT: Range = { lowest: 0.1, highest: 10, remedy: "expected 0.1 to 10 kg CF4 per t Al and mV" };
const FRACTION: Range = { lowest: 0.001, highest: 1, remedy: "give C2F6 per CF4 as a fraction" };
const EFFICIENCY: Range = { lowest: 50, highest: 100, remedy: "give per cent from 50 to 100" };
const MINUTES_PER_DAY = 1440;

/** "CWPB" to the name in a parameter id, or which names there are. */
function technologyIn(cell: Cell, coefficient: "slope" | "overvoltage", { year, pack }: Edition): Outcome<string> {
  return withAll({ text: textIn(cell, "technology") }, ({ text }) => {
    const name = text.toLowerCase().replace(/[\s-]+/g, "_");
    const known = lookup(`aluminium.pfc.${name}.${coefficient}`, year, pack);
    const choices = coefficient === "slope" ? "CWPB, SWPB, VSS or HSS" : "CWPB or SWPB";
    return known.ok ? good(name) : bad("invalid", `technology "${shown(text)}": write ${choices}`);
  });
}

/** CO2 equivalent of the CF4 and of the C2F6 that comes with it. */
function inCo2e(cf4: Trace, technology: string, fraction: Decimal | null, potentials: string, edition: Edition): Outcome<number> {
  const leaves = {
    weight: givenOr(fraction, `aluminium.pfc.${technology}.c2f6Fraction`, "C2F6 per CF4", "fraction", edition),
    gwpCf4: givenOr(null, `${potentials}cf4`, "GWP of CF4", "", edition),
    gwpC2f6: givenOr(null, `${potentials}c2f6`, "GWP of C2F6", "", edition),
  };
  return withAll(leaves, ({ weight, gwpCf4, gwpC2f6 }) =>
    good(pfcEmissions(cf4, c2f6FromCf4(cf4, weight), gwpCf4, gwpC2f6).value.toNumber()),
  );
}

export function pfcBySlope(
  args: ArgumentsOf<"aluminium" | "minutesPerCellDay" | "technology" | "slope" | "weightFraction" | "assessment">,
): Shown[][] {
  return perRow(args, (row) =>
    withAll({ edition: editionOf(undefined) }, ({ edition }) => {
      const parts = {
        aluminium: amount(row.aluminium, "aluminium", "t"),
        minutes: amount(row.minutesPerCellDay, "minutesPerCellDay", null),
        technology: technologyIn(row.technology, "slope", edition),
        given: optional(row.slope, "slope", null, SLOPE),
        fraction: optional(row.weightFraction, "weightFraction", null, FRACTION),
        potentials: assessmentIn(row.assessment),
      };
      return withAll(parts, ({ aluminium, minutes, technology, given, fraction, potentials }) => {
        if (minutes.gt(MINUTES_PER_DAY))
          return bad("outOfRange", "minutesPerCellDay: a day has 1440 minutes; give minutes per cell and day");
        return withAll({ slope: givenOr(given, `aluminium.pfc.${technology}.slope`, "Slope", "", edition) }, ({ slope }) =>
          inCo2e(
            cf4OfAnodeEffects(
              weightedMinutes(reading("Aluminium", aluminium, "t"), reading("Anode-effect minutes per cell-day", minutes, "min")),
              slope,
            ),
            technology,
            fraction,
            potentials,
            edition,
          ),
        );
      });
    }),
  );
}

export function pfcByOvervoltage(
  args: ArgumentsOf<
    "aluminium" | "overvoltage" | "currentEfficiencyPercent" | "technology" | "coefficient" | "weightFraction" | "assessment"
  >,
): Shown[][] {
  return perRow(args, (row) =>
    withAll({ edition: editionOf(undefined) }, ({ edition }) => {
      const parts = {
        aluminium: amount(row.aluminium, "aluminium", "t"),
        millivolts: amount(row.overvoltage, "overvoltage", null),
        efficiency: ranged(row.currentEfficiencyPercent, "currentEfficiencyPercent", "%", EFFICIENCY),
        technology: technologyIn(row.technology, "overvoltage", edition),
        given: optional(row.coefficient, "coefficient", null, COEFFICIENT),
        fraction: optional(row.weightFraction, "weightFraction", null, FRACTION),
        potentials: assessmentIn(row.assessment),
      };
      return withAll(parts, ({ aluminium, millivolts, efficiency, technology, given, fraction, potentials }) =>
        withAll(
          { coefficient: givenOr(given, `aluminium.pfc.${technology}.overvoltage`, "Overvoltage coefficient", "", edition) },
          ({ coefficient }) => {
            const effects = weightedOvervoltage(
              reading("Aluminium", aluminium, "t"),
              reading("Anode-effect overvoltage", millivolts, "mV"),
              reading("Current efficiency", efficiency, "%"),
            );
            const cf4 = cf4OfAnodeEffects(effects, coefficient);
            return inCo2e(cf4, technology, fraction, potentials, edition);
          },
        ),
      );
    }),
  );
}
