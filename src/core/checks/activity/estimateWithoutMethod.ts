import type { Check } from "../engine/check";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atLine, isBlank } from "../support/words";

/** 5(8): where a figure cannot be measured it is estimated by a method; the method belongs beside it. */
export const estimateWithoutMethod: Check = {
  id: "AD-14",
  family: "activity",
  severity: "warning",
  cite: procedure("5(8)"),
  companions: ["VE-05"],
  example: { line: "RDF, kiln", month: "Aug 2025" },
  run: eachLine((line) => (line.said.status.choice === "estimated" && isBlank(line.said.note) ? atLine(line) : null)),
};
