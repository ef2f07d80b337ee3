import { grid } from "../../../support/grids";
import type { RowInput } from "../../../../src/core/plan/sheets/sheetBuilder";
import { MONTH_NAMES } from "../../../support/monthNames";
import { MONTHS, tidy } from "../plant";
import type { MessyCase } from "../plant";

const PLANT = [
  ["Imported coal", "imported coal", "kiln", "t"],
  ["Petcoke", "petcoke", "kiln", "t"],
  ["RDF", "RDF", "kiln", "t"],
  ["Tyre chips", "tyres", "kiln", "t"],
  ["Rice husk", "rice husk", "kiln", "t"],
  ["HSD", "HSD", "kiln", "kL"],
  ["Furnace oil", "furnace oil", "kiln", "kL"],
  ["Domestic coal", "Indian coal", "captive power", "t"],
  ["Petcoke", "petcoke", "captive power", "t"],
  ["HSD", "HSD", "captive power", "kL"],
  ["HSD", "HSD", "DG", "kL"],
  ["Natural gas", "natural gas", "boiler", "Sm3"],
  ["HSD", "HSD", "internal transport", "kL"],
  ["LPG", "LPG", "colony or other excluded", "t"],
] as const;
const WRITTEN: Readonly<Record<string, string>> = {
  kiln: "Pyro",
  "captive power": "CPP",
  DG: "DG Set",
  boiler: "Boiler",
  "internal transport": "Vehicles",
  "colony or other excluded": "Colony",
};
const value = (month: number, stream: number) => 100 * (stream + 1) + month;

/** The tabs bear the months' names, no cell does; there is no tab for March. */
export const messy: MessyCase = {
  title: "fourteen streams, months named by the tabs alone, March missing",
  streams: PLANT.map(([stream, material, use, unit]): RowInput => ({ stream, material, use, unit })),
  sheets: MONTHS.slice(0, 11).map((month, i) =>
    grid(
      `${MONTH_NAMES[i]!.slice(0, 3)}-${month.year % 100}`,
      [["Source stream", "Section", "Unit", "Qty"], ...PLANT.map(([stream, , use, unit], s) => [stream, WRITTEN[use]!, unit, value(i, s)])],
      { id: `s${i}` },
    ),
  ),
  twin: tidy(
    MONTHS.slice(0, 11).map((_, i) => i),
    (i) => ({ fuel: PLANT.map(([stream, , use, unit], s) => ({ stream, use, unit, consumed: value(i, s) })) }),
  ),
};
