import type { Check } from "../engine/check";
import { unlikeTheirFuel } from "../support/calorific";
import { withPlan } from "../engine/running";

/** An NCV outside what its rank of fuel has: another fuel, another basis or another unit. */
export const calorificRank: Check = {
  id: "PS-09",
  family: "plausibility",
  severity: "warning",
  cite: "2006 IPCC Guidelines, Volume 2, Table 1.2, range of the fuel; Coal Controller's grades for coal of no stated rank",
  companions: ["PS-15"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", value: "4,410", range: "6,739 to 10,508", unit: "kcal/kg" },
  replaces: [{ check: "PS-09", words: ["line", "month", "value", "range"] }],
  run: withPlan((context) => unlikeTheirFuel(context).flatMap(({ exchanged, at }) => (exchanged === null ? [at({})] : []))),
};
