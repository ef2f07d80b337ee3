/** Activity data: stocks, calorific values and factors from carbon analysis. */
import { ncvFromGcv, stockConsumed } from "../core/method/activityData";
import { lotFactorFromCarbon } from "../core/method/carbon";
import { lookup, traceOf } from "../core/parameters";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { convert } from "../core/quantity/conversion";
import type { Measured } from "../core/quantity/units";
import type { Decimal } from "../core/quantity/decimal";
import { reading } from "../core/trace/trace";
import { shown, textIn } from "./cells";
import { perRow } from "./columns";
import type { ArgumentsOf, Shown } from "./columns";
import { amount, ranged, withAll } from "./figures";
import { calorificIn } from "./plausible";
import { editionOf } from "./year";

export function stock(args: ArgumentsOf<"opening" | "received" | "movedOut" | "closing">): Shown[][] {
  return perRow(args, (row) => {
    const figures = {
      opening: amount(row.opening, "opening", null),
      received: amount(row.received, "received", null),
      movedOut: amount(row.movedOut, "movedOut", null),
      closing: amount(row.closing, "closing", null),
    };
    return withAll(figures, ({ opening, received, movedOut, closing }) => {
      const consumed = stockConsumed(
        reading("Opening", opening, ""),
        reading("Received", received, ""),
        reading("Moved out", movedOut, ""),
        reading("Closing", closing, ""),
      ).value;
      return consumed.isNegative()
        ? bad("outOfRange", `consumption is ${consumed.toSignificantDigits(6).toString()}: check closing stock and receipts`)
        : good(consumed.toNumber());
    });
  });
}

const STATES = ["solid", "liquid", "gas"] as const;

export function ncvOfGcv(args: ArgumentsOf<"gcv" | "state">): Shown[][] {
  return perRow(args, (row) =>
    withAll(
      { gcv: calorificIn(row.gcv, "gcv", "kcal/kg"), text: textIn(row.state, "state"), edition: editionOf(undefined) },
      ({ gcv, text, edition }) => {
        const state = STATES.find((known) => known === text.toLowerCase());
        if (state === undefined) return bad("invalid", `state "${shown(text)}": write solid, liquid or gas`);
        const ratio = lookup(`ncvFromGcv.${state}`, edition.year, edition.pack);
        return withAll({ ratio, kcal: inKcal(gcv) }, (values) =>
          good(ncvFromGcv(reading("GCV", values.kcal, "kcal/kg"), traceOf("Ratio of NCV to GCV", values.ratio)).value.toNumber()),
        );
      },
    ),
  );
}

/** kcal per kg of a mass; per the volume it was stated for otherwise. */
function inKcal({ value, unit }: Measured): Outcome<Decimal> {
  const perMass = convert(value, unit, "kcal/kg");
  return perMass.ok ? perMass : convert(value, unit, `kcal/${unit.slice(unit.indexOf("/") + 1)}`);
}

const CARBON_PERCENT = { lowest: 2, highest: 100, remedy: "give per cent by mass, e.g. 60" };

export function factorOfCarbon(args: ArgumentsOf<"carbonPercent" | "ncv">): Shown[][] {
  return perRow(args, (row) => {
    const figures = {
      carbon: ranged(row.carbonPercent, "carbonPercent", "%", CARBON_PERCENT),
      ncv: calorificIn(row.ncv, "ncv", "kcal/kg"),
      edition: editionOf(undefined),
    };
    return withAll(figures, ({ carbon, ncv, edition }) => {
      const perKg = convert(ncv.value, ncv.unit, "kcal/kg");
      if (!perKg.ok) return bad("invalid", `ncv in ${ncv.unit}: write it in kcal/kg`);
      return withAll({ ratio: lookup("carbonToCo2", edition.year, edition.pack) }, ({ ratio }) =>
        good(
          lotFactorFromCarbon(
            reading("Carbon", carbon, "%"),
            reading("NCV", perKg.value, "kcal/kg"),
            traceOf("Carbon to CO2", ratio),
          ).value.toNumber(),
        ),
      );
    });
  });
}
