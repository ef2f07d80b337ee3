/** Form E2 of the year before, as the sample plants state it. */
import type { RowInput } from "../plan/sheets/sheetBuilder";
import { e2Lines } from "./e2Lines";

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
  const values: Readonly<Record<string, RowInput>> = {
    "B1.ii": { previousValue: year.output },
    "B2.1": { previousValue: year.purchased },
    "B2.2": { previousValue: year.generated },
    "B2.3": { previousValue: year.exported },
    "B2.5": { previousValue: year.solid },
    "B2.6": { previousValue: year.liquid },
    "B2.7": { previousValue: year.gas },
    "B2.10": { previousValue: year.normalised[0], normalised: year.normalised[1] },
    "B2.11": { previousValue: year.direct },
    "B2.12": { previousValue: year.indirect },
    "B2.13": { previousValue: year.process },
    "B3.2": { previousValue: year.specific[0], normalised: year.specific[1] },
  };
  return e2Lines(year.unit).map(([e2Line, e2Label, unit]) => ({ e2Line, e2Label, unit, ...values[e2Line] }));
}
