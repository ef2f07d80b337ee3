import type { PowerKind } from "../../plan/spec/choiceWords";
import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { SITE_KINDS } from "../../inventory/power";
import { monthFigures } from "../support/months";
import { powerCell } from "../support/ranges";
import { procedure } from "../../method/clauses";
import { hit, shown } from "../support/words";

const GIVEN: readonly PowerKind[] = ["export", "colony", "construction"];

/** No more power leaves the plant than is bought and made. */
export const morePowerThanThere: Check = {
  id: "RC-10",
  family: "reconciliation",
  severity: "error",
  cite: procedure("5(7)(vi), Eq II"),
  companions: ["PS-01", "PS-14"],
  example: { month: "Aug 2025", given: "91,20,000", there: "78,43,600" },
  run: (context) =>
    monthFigures(context).flatMap(({ month, power }) => {
      const [given, there] = [power(GIVEN), power(SITE_KINDS)];
      const isTooMuch = given !== null && there !== null && given.gt(there);
      return isTooMuch
        ? [hit(powerCell(context, GIVEN, month), { month: monthLabel(month), given: shown(given), there: shown(there) })]
        : [];
    }),
};
