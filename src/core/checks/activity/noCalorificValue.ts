import { findSource } from "../../parameters";
import { hasValue } from "../../inventory/readings";
import { closedLines, hit, lineWords, planStream } from "../common";
import { hasPlan } from "../context";
import type { Check } from "../check";

/** 5(9): the NCV must be the actual one, measured or from the measured GCV; the Procedure has no default NCVs. */
export const noCalorificValue: Check = {
  id: "AD-06",
  family: "activity",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(9)",
  companions: [],
  run: (context) => {
    if (!hasPlan(context)) return [];
    return closedLines(context).flatMap((line) => {
      const stream = line.table === "fuel" ? planStream(context.plan, line) : undefined;
      const source = stream === undefined ? undefined : findSource(stream.material.text);
      if (stream === undefined || !source?.ok || source.value.family !== "fuel") return [];
      const found = hasValue(line, "ncv") || hasValue(line, "gcv") || stream.ncv.number !== null;
      return found ? [] : [hit(line.readings.get("gcv")?.cell ?? line.cell, lineWords(line))];
    });
  },
};
