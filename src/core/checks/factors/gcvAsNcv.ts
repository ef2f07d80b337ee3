import { per } from "../../method/ratios";
import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { rule } from "../support/rules";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** NCV is GCV less the heat of the water vapour: an NCV that reaches the GCV is a GCV. */
export const gcvAsNcv: Check = {
  id: "FA-15",
  family: "factors",
  severity: "error",
  cite: procedure("5(9)(iii)"),
  companions: ["PS-15"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", ncv: "8,236", gcv: "8,236" },
  run: eachLineOf("fuel", (line, context) => {
    const [ncv, gcv, range] = [readingValue(line, "ncv"), readingValue(line, "gcv"), rule(context, "plausible.ncvOfGcv")];
    if (ncv === null || gcv === null || range === null || range.upper === null) return null;
    return per(ncv, gcv)?.gt(range.upper) === true ? atReading(line, "ncv", { ncv: shown(ncv), gcv: shown(gcv) }) : null;
  }),
};
