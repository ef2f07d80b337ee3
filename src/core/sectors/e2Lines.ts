/** Lines of Form E2 that Reference Data state of other years, in the unit of the sector's output. */
import type { RowInput } from "../plan/sheets/sheetBuilder";

/** Number, particulars and unit of each line. */
export function e2Lines(outputUnit: string): readonly (readonly [e2Line: string, e2Label: string, unit: string])[] {
  return [
    ["B1.ii", "Total equivalent product", outputUnit],
    ["B2.1", "Electricity purchased", "Million kWh"],
    ["B2.2", "Electricity generated", "Million kWh"],
    ["B2.3", "Electricity exported", "Million kWh"],
    ["B2.5", "Solid fuel", "Million kcal"],
    ["B2.6", "Liquid fuel", "Million kcal"],
    ["B2.7", "Gaseous fuel", "Million kcal"],
    ["B2.10", "Normalised energy total", "TOE"],
    ["B2.11", "Direct GHG, energy", "tCO2e"],
    ["B2.12", "Indirect GHG, energy", "tCO2e"],
    ["B2.13", "Direct GHG, process", "tCO2e"],
    ["B3.2", "Specific energy, normalised", `TOE/${outputUnit}`],
    ["B3.3", "GHG emission intensity", `tCO2e/${outputUnit}`],
  ];
}

/** The lines of a new plant, to be filled in. */
export function blankE2Lines(outputUnit: string): readonly RowInput[] {
  return e2Lines(outputUnit).map(([e2Line, e2Label, unit]) => ({ e2Line, e2Label, unit }));
}
