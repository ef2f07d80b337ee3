import type { Check } from "../check";
import { valueOf } from "../lines";
import { eachLine } from "../running";
import { atReading, procedure, shown } from "../words";

/** Nobody burns more than was in stock and came in. */
export const moreThanThere: Check = {
  id: "AD-35",
  family: "activity",
  severity: "error",
  cite: procedure("5(8)(ii)"),
  companions: ["RC-01", "PS-03"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", consumed: "9,840", available: "7,113" },
  run: eachLine("fuel", (line) => {
    const [opening, received, consumed] = ["opening", "received", "consumed"].map((field) => valueOf(line, field));
    if (opening == null || received == null || consumed == null) return null;
    const available = opening.plus(received);
    return consumed.gt(available) ? atReading(line, "consumed", { consumed: shown(consumed), available: shown(available) }) : null;
  }),
};
