import { streamName } from "../../inventory/streams";
import { decimal } from "../../quantity/decimal";
import { usualStreamOf } from "../../sectors/usualStream";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, PROJECT_RULE, shown } from "../support/words";

/** A typed factor of a bought intermediate far from what is published of it: another material, unit or decimal point. */
export const notionalFactor: Check = {
  id: "PS-22",
  family: "plausibility",
  severity: "warning",
  cite: `${procedure("4.4(2)(vi)")}; ${PROJECT_RULE}`,
  companions: ["OU-08"],
  example: { stream: "DRI bought (process)", value: "25.7", range: "0.5 to 4.2", source: "IPCC 2006" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, { plan }) => {
      const range = row.treatment.choice === "notional" ? usualStreamOf(plan.entity, row)?.factorRange : undefined;
      const value = row.factor.number;
      if (range === undefined || value === null || (value.gte(decimal(range.low)) && value.lte(decimal(range.high)))) return null;
      const words = { stream: streamName(row), value: shown(value), range: `${range.low} to ${range.high}`, source: range.source };
      return atEntry(row.factor, words);
    },
  ),
};
