import { clinkerContent, isApart } from "../../method/balances";
import type { ProductRole } from "../../inventory/products";
import { sum } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { sameMonth } from "../../quantity/period";
import type { ActivityLine } from "../../activity/line";
import type { Check } from "../engine/check";
import { linesOfStream, readingValue } from "../support/lines";
import { additivesOf } from "../support/ranges";
import { toleranceOf } from "../support/rules";
import { withPlan } from "../engine/running";
import { atReading, PROJECT_RULE, shown } from "../support/words";

/** The clinker used inside is the clinker in the cements made. */
export const clinkerGround: Check = {
  id: "RC-08",
  family: "reconciliation",
  severity: "warning",
  cite: `Cement pro-forma, clinker factor; ${PROJECT_RULE}`,
  companions: [],
  example: { month: "Aug 2025", used: "68,215", inCement: "91,004", tolerance: "2" },
  run: withPlan((context) => {
    const ofRole = (role: ProductRole) =>
      context.plan.products
        .filter((row) => row.role.choice === role)
        .flatMap((row) => linesOfStream(context, "production", row.product.text));
    const [clinker, cement] = [ofRole("clinker"), ofRole("cement")];
    const tolerance = toleranceOf(context, "fuel");
    return clinker.flatMap((line) => {
      const used = readingValue(line, "usedInside");
      const parts = cement.filter((each) => sameMonth(each.month, line.month)).map(clinkerIn);
      if (used === null || parts.length === 0 || parts.some((part) => part === null)) return [];
      const inCement = sum(parts as readonly Decimal[]);
      return isApart(used, inCement, tolerance)
        ? [atReading(line, "usedInside", { used: shown(used), inCement: shown(inCement), tolerance: tolerance.toString() })]
        : [];
    });
  }),
};

function clinkerIn(line: ActivityLine): Decimal | null {
  const [produced, additives] = [readingValue(line, "produced"), additivesOf(line)];
  return produced === null || additives === null ? null : clinkerContent(produced, additives);
}
