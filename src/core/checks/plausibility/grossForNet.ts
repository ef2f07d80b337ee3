import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { unlikeTheirFuel, whole } from "../support/calorific";

/** A calorific value that is none of its fuel's, and is one when gross and net are exchanged. */
export const grossForNet: Check = {
  id: "PS-23",
  family: "plausibility",
  severity: "warning",
  cite: `${procedure("5(9)(iii)")}; 2006 IPCC Guidelines, Volume 2, Table 1.2, range of the fuel`,
  companions: ["PS-15", "OU-08"],
  example: {
    line: "Furnace oil, boiler",
    month: "Aug 2025",
    value: "10,250",
    range: "9,363 to 10,109",
    unit: "kcal/kg",
    field: "NCV",
    other: "GCV",
    net: "9,738",
    ratio: "0.95",
  },
  run: withPlan((context) =>
    unlikeTheirFuel(context).flatMap(({ exchanged, field, ratio, at }) => {
      if (exchanged === null) return [];
      const [own, other] = field === "ncv" ? ["NCV", "GCV"] : ["GCV", "NCV"];
      return [at({ field: own, other, net: whole(exchanged), ratio: ratio.toString() })];
    }),
  ),
};
