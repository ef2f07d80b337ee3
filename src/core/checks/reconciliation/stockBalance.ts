import { consumedByStock, isApart } from "../../method/balances";
import { ZERO } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { ActivityLine } from "../../activity/line";
import type { Check } from "../engine/check";
import { tableLines, readingValue, valuesOf } from "../support/lines";
import { gasSupplies } from "../support/gasSupply";
import { toleranceOf } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** 5(8)(ii): consumed = opening + received - moved out - closing, within the plan's tolerance. */
export const stockBalance: Check = {
  id: "RC-01",
  family: "reconciliation",
  severity: "warning",
  cite: `${procedure("5(8)(ii)")}; tolerance of the plan, else a project default`,
  companions: [],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", consumed: "3,820", balance: "4,120", tolerance: "2" },
  run: withPlan((context) => {
    const tolerance = toleranceOf(context, "fuel");
    const shared = new Set(gasSupplies(context).flatMap(({ lines }) => lines));
    return tableLines(context, "fuel").flatMap((line) => {
      if (shared.has(line)) return [];
      const [balance, consumed] = [stockOf(line), readingValue(line, "consumed")];
      if (balance === null || consumed === null || !isApart(consumed, balance, tolerance)) return [];
      return [atReading(line, "consumed", { consumed: shown(consumed), balance: shown(balance), tolerance: tolerance.toString() })];
    });
  }),
};

/** null while a stock or the receipts are not given; nothing moved out counts as zero. */
function stockOf(line: ActivityLine): Decimal | null {
  const values = valuesOf(line, ["opening", "received", "closing"]);
  if (values === null) return null;
  const [opening, received, closing] = values;
  return consumedByStock(opening, received, readingValue(line, "movedOut") ?? ZERO, closing);
}
