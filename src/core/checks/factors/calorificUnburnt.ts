import { hasValue } from "../../activity/line";
import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { linesOfStream } from "../support/lines";
import { sourceOf } from "../support/rules";
import { atEntry } from "../support/words";

/** A laboratory measures the calorific value of what is burnt: a material that is not burnt has none. */
export const calorificUnburnt: Check = {
  id: "FA-36",
  family: "factors",
  severity: "warning",
  cite: procedure("5(9)"),
  companions: ["OU-08", "FA-38"],
  example: { stream: "Boiler coal (boiler)", material: "soda ash" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, context) => {
      const source = sourceOf(row);
      if (source === null || source.family === "fuel" || row.treatment.choice !== null) return null;
      const lines = linesOfStream(context, "fuel", row.stream.text, row.use.choice ?? row.use.text);
      const isBurnt = lines.some((line) => hasValue(line, "gcv") || hasValue(line, "ncv"));
      return isBurnt ? atEntry(row.material, { stream: streamName(row), material: row.material.text }) : null;
    },
  ),
};
