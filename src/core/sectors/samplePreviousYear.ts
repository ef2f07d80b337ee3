/** Form E2 of the year before, as the sample plants state it. */
import type { RowInput } from "../plan/sheets/sheetBuilder";

export interface PreviousYear {
  readonly unit: string;
  readonly output: number;
  /** Million kWh. */
  readonly purchased: number;
  readonly generated: number;
  readonly exported: number;
  /** Million kcal. */
  readonly solid: number;
  readonly liquid: number;
  readonly gas: number;
  /** TOE, of the year before and of this one. */
  readonly normalised: readonly [before: number, now: number];
  /** tCO2e. */
  readonly direct: number;
  readonly indirect: number;
  readonly process: number;
  /** TOE per unit of output, of the year before and of this one. */
  readonly specific: readonly [before: number, now: number];
}

export function previousYearRows(year: PreviousYear): readonly RowInput[] {
  const row = (e2Line: string, e2Label: string, unit: string, previousValue: number, more: RowInput = {}): RowInput => ({
    e2Line,
    e2Label,
    unit,
    previousValue,
    ...more,
  });
  return [
    row("B1.ii", "Total equivalent product", year.unit, year.output),
    row("B2.1", "Electricity purchased", "Million kWh", year.purchased),
    row("B2.2", "Electricity generated", "Million kWh", year.generated),
    row("B2.3", "Electricity exported", "Million kWh", year.exported),
    row("B2.5", "Solid fuel", "Million kcal", year.solid),
    row("B2.6", "Liquid fuel", "Million kcal", year.liquid),
    row("B2.7", "Gaseous fuel", "Million kcal", year.gas),
    row("B2.10", "Normalised energy total", "TOE", year.normalised[0], { normalised: year.normalised[1] }),
    row("B2.11", "Direct GHG, energy", "tCO2e", year.direct),
    row("B2.12", "Indirect GHG, energy", "tCO2e", year.indirect),
    row("B2.13", "Direct GHG, process", "tCO2e", year.process),
    row("B3.2", "Specific energy, normalised", `TOE/${year.unit}`, year.specific[0], { normalised: year.specific[1] }),
  ];
}
