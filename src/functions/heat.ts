/** Heat and power by their heat content: the factor of heat from combined generation, and the specific energy of PAT. */
import { combinedHeatFactor, specificEnergy } from "../core/method/heat";
import type { Steam } from "../core/method/heat";
import { good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { reading } from "../core/trace/trace";
import { perRow } from "./columns";
import type { ArgumentsOf, Row, Shown } from "./columns";
import { amount, needed, ranged, withAll } from "./figures";
import type { Range } from "./figures";

/** tCO2/GJ of heat sold by a plant that makes heat and power of one fuel. */
export function heatFactor(args: ArgumentsOf<"emissions" | "heat" | "power">): Shown[][] {
  return perRow(args, (row) => {
    const figures = {
      emissions: amount(row.emissions, "emissions", "tCO2e"),
      heat: needed(row.heat, "heat", "give all heat made of the fuel, in GJ", "GJ"),
      power: amount(row.power, "power", "kWh"),
    };
    return withAll(figures, ({ emissions, heat, power }) => {
      const fuel = reading("Emissions of the fuel", emissions, "tCO2e");
      return good(combinedHeatFactor(fuel, reading("Heat made", heat, "GJ"), reading("Power made", power, "kWh")).value.toNumber());
    });
  });
}

const HEAT_RATE: Range = { lowest: 800, highest: 6000, remedy: "expected 800 to 6000 kcal/kWh" };
const ENTHALPY: Range = { lowest: 400, highest: 900, remedy: "expected 400 to 900 kcal/kg" };

type Part = "power" | "heatRate" | "steam" | "enthalpy" | "mpSteam" | "mpEnthalpy";

/** kcal per tonne of product: power at the plant's heat rate, and steam of two pressures at its enthalpy. */
export function specificEnergyOf(args: ArgumentsOf<Part>): Shown[][] {
  return perRow(args, (row) => {
    const figures = {
      power: amount(row.power, "power", "kWh"),
      rate: ranged(row.heatRate, "heatRate", "kcal/kWh", HEAT_RATE),
      low: steamOf(row, "steam", "enthalpy"),
      medium: row.mpSteam === undefined ? good(null) : steamOf(row, "mpSteam", "mpEnthalpy"),
    };
    return withAll(figures, ({ power, rate, low, medium }) => {
      const steams = medium === null ? [low] : [low, medium];
      return good(specificEnergy(reading("Power", power, "kWh"), reading("Heat rate", rate, "kcal/kWh"), steams).value.toNumber());
    });
  });
}

function steamOf(row: Row<Part>, steam: "steam" | "mpSteam", enthalpy: "enthalpy" | "mpEnthalpy"): Outcome<Steam> {
  const figures = { tonnes: amount(row[steam], steam, "t"), each: ranged(row[enthalpy], enthalpy, "kcal/kg", ENTHALPY) };
  return withAll(figures, ({ tonnes, each }) =>
    good({ tonnes: reading("Steam", tonnes, "t"), enthalpy: reading("Enthalpy", each, "kcal/kg") }),
  );
}
