import { hasValue } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atLine } from "../support/words";

/** 5(8) knows two ways to a consumption, the stock balance and continual measurement; the row says which. */
export const consumedByUnsaid: Check = {
  id: "AD-32",
  family: "activity",
  severity: "note",
  cite: procedure("5(8)(i), (ii)"),
  companions: [],
  example: { line: "RDF, kiln", month: "Aug 2025" },
  run: eachLineOf("fuel", (line) =>
    line.said.consumedBy.cell !== null && line.said.consumedBy.state === "blank" && hasValue(line, "consumed") ? atLine(line) : null,
  ),
};
