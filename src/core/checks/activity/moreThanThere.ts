import { availableStock } from "../../method/balances";
import type { Check } from "../engine/check";
import { valuesOf } from "../support/lines";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** Nobody burns more than was in stock and came in. */
export const moreThanThere: Check = {
  id: "AD-35",
  family: "activity",
  severity: "error",
  cite: procedure("5(8)(ii)"),
  companions: ["RC-01", "PS-03"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", consumed: "9,840", available: "7,113" },
  run: eachLineOf("fuel", (line) => {
    const values = valuesOf(line, ["opening", "received", "consumed"]);
    if (values === null) return null;
    const [opening, received, consumed] = values;
    const available = availableStock(opening, received);
    return consumed.gt(available) ? atReading(line, "consumed", { consumed: shown(consumed), available: shown(available) }) : null;
  }),
};
