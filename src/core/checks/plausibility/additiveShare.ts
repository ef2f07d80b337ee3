import { percent } from "../../method/ratios";
import type { Check } from "../engine/check";
import { readingOf } from "../../activity/line";
import { ZERO } from "../../quantity/decimal";
import { readingValue } from "../support/lines";
import { cementType } from "../support/ranges";
import type { CementType } from "../support/ranges";
import { isOutside, rangeText, rule } from "../support/rules";
import { eachLineOf } from "../engine/running";
import { atReading, fieldLabel, shown } from "../support/words";

/** The blend that gives a cement its name stays in the standard's range; gypsum in that of practice. */
export const additiveShare: Check = {
  id: "PS-16",
  family: "plausibility",
  severity: "warning",
  cite: "IS 1489 Part 1, fly ash 15 to 35 %; IS 455, slag 25 to 70 %",
  companions: ["PS-06", "RC-08", "PS-01"],
  example: { line: "PPC", month: "Aug 2025", field: "Fly ash", value: "46", range: "15 to 35" },
  run: eachLineOf("production", (line, context) => {
    const type = cementType(line, context);
    const produced = readingValue(line, "produced");
    if (type === null || produced === null || produced.lte(0)) return null;
    return sharesLimited(type).flatMap(([field, id]) => {
      const reading = readingOf(line, field);
      const range = rule(context, id);
      if (range === null || reading === undefined || (reading.value === null && reading.problem !== "blank")) return [];
      // A cement without its blend is another cement, so a blank one is none.
      const amount = reading.value ?? ZERO;
      const share = percent(amount, produced);
      return share !== null && isOutside(share, range)
        ? [
            atReading(line, field, {
              field: fieldLabel("production", field),
              value: shown(share.toDecimalPlaces(1)),
              range: rangeText(range),
            }),
          ]
        : [];
    });
  }),
};

/** Which additives of a type are limited, and by which rule. */
function sharesLimited(type: CementType): readonly (readonly [field: string, rule: string])[] {
  const blend = { opc: [], ppc: [["flyAsh", "plausible.flyAsh.ppc"]], psc: [["slag", "plausible.slag.psc"]], composite: [] } as const;
  return [...blend[type], ["gypsum", "plausible.gypsum"]];
}
