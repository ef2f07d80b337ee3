import type { Check } from "../engine/check";
import { groupBy } from "../support/groups";
import { seriesOf, readingValue } from "../support/lines";
import { procedure } from "../../method/clauses";
import { atReading, isBlank, shown } from "../support/words";

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
        const given = lines.flatMap((line) => {
          const factor = readingValue(line, "factor");
          return factor === null ? [] : [{ line, factor }];
        });
        const groups = [...groupBy(given, ({ factor }) => factor.toString()).values()];
        const usual = groups.sort((a, b) => b.length - a.length)[0];
        if (usual === undefined) return [];
        return given
          .filter((each) => !usual.includes(each) && isBlank(each.line.said.note))
          .map(({ line, factor }) => atReading(line, "factor", { factor: shown(factor), usual: shown(usual[0].factor) }));
      }),
};
