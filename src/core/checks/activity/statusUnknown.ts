import { STATUSES } from "../../plan/spec/monthTables";
import { attribute, identity } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atLine } from "../support/words";

/** Whether a figure was metered, invoiced, estimated or is provisional decides what the ACVA does with it. */
const KNOWN = new Set<string>(["", ...STATUSES]);

export const statusUnknown: Check = {
  id: "AD-16",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).5, 5(8)"),
  companions: [],
  example: { line: "RDF, kiln", month: "Aug 2025", status: "ok" },
  run: eachLine("any", (line) =>
    KNOWN.has(identity(attribute(line, "status"))) ? null : atLine(line, { status: attribute(line, "status") }),
  ),
};
