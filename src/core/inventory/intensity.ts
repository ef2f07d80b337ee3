import { gei } from "../method/gei";
import { combine, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";

/** Equation III where it has a meaning: missing without output, and where more is deducted than emitted. */
export function intensity(emissions: Figure, output: Figure): Figure {
  return combine([emissions, output], (emitted, made) => {
    if (emitted.value.isNegative()) return missing("negativeEmissions", "Monitoring Plan");
    return made.value.lte(0) ? missing("noOutput", "Monitoring Plan") : gei(emitted, made);
  });
}
