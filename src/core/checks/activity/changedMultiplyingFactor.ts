import { hasValue } from "../../inventory/readings";
import { attribute } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import type { Check } from "../engine/check";
import { groupBy, seriesOf, readingValue } from "../support/lines";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** The multiplying factor belongs to the meter's transformers; it changes with them and not by itself. */
export const changedMultiplyingFactor: Check = {
  id: "AD-22",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).11"),
  companions: ["RC-02"],
  example: { line: "EM-GRID, grid", month: "Aug 2025", factor: "200", usual: "2,000" },
  run: (context) =>
    seriesOf(context)
      .filter(({ table }) => table === "electricity")
      .flatMap(({ lines }) => {
        const given = lines.filter((line) => hasValue(line, "factor"));
        const byFactor = [...groupBy(given, (line) => readingValue(line, "factor")!.toString()).values()];
        const usual = byFactor.reduce<readonly ActivityLine[]>((most, group) => (group.length > most.length ? group : most), []);
        return given
          .filter((line) => !usual.includes(line) && attribute(line, "note") === "")
          .map((line) =>
            atReading(line, "factor", { factor: shown(readingValue(line, "factor")!), usual: shown(readingValue(usual[0]!, "factor")!) }),
          );
      }),
};
