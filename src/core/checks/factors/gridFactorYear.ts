import { ALL_PARAMETERS } from "../../parameters";
import { decimal } from "../../quantity/decimal";
import { parseYear, yearLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** 5(7)(vi): the grid factor of the baseline is frozen; the factor of another year changes the GEI without any measure. */
export const gridFactorYear: Check = {
  id: "FA-17",
  family: "factors",
  severity: "warning",
  cite: `${procedure("5(7)(vi)")}; CEA CO2 Baseline Database, V19 to V22`,
  companions: [],
  example: { value: "0.71", baseline: "2023-24", expected: "0.727, 0.7273, 0.729" },
  run: withPlan(({ reference }) => {
    const [typed, baseline] = [reference?.baseline.gridFactor, reference?.baseline.baselineYear.text ?? ""];
    const year = parseYear(baseline);
    if (typed === undefined || typed.number === null || year === null) return [];
    const published = ALL_PARAMETERS.filter(({ id }) => id.startsWith("grid.cea.") && id.includes(`.${yearLabel(year)}.`)).map(
      ({ value }) => value,
    );
    const expected = [...new Set(published.map((value) => decimal(value).toString()))];
    return expected.length === 0 || expected.includes(typed.number.toString())
      ? []
      : [atEntry(typed, { value: shown(typed.number), baseline, expected: expected.join(", ") })];
  }),
};
