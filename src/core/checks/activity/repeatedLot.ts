import { hasValue } from "../../inventory/readings";
import { monthIndex } from "../../quantity/period";
import { streamKey } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import type { Check } from "../engine/check";
import { groupBy, tableLines, readingValue } from "../support/lines";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** Rows of one stream, use and month are lots; two with the same quantity and analysis are rather one typed twice. */
export const repeatedLot: Check = {
  id: "AD-10",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).6, data control"),
  companions: ["RC-04"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", value: "3,820" },
  run: (context) =>
    [
      ...groupBy(
        tableLines(context, "fuel").filter((line) => hasValue(line, "consumed") && !readingValue(line, "consumed")!.isZero()),
        figures,
      ),
    ].flatMap(([, lines]) => lines.slice(1).map((line) => atReading(line, "consumed", { value: shown(readingValue(line, "consumed")!) }))),
};

function figures(line: ActivityLine): string {
  const analysis = ["consumed", "gcv", "ncv", "opening", "received"].map((field) => readingValue(line, field)?.toString() ?? "");
  return [streamKey(line.stream, line.use), monthIndex(line.month), ...analysis].join("|");
}
