/** The tie-out panel of Form A: each figure against the tab it comes from, and the months against the year. */
import { elementAt } from "../../quantity/known";
import type { Inventory } from "../../inventory/model";
import { hasNotional } from "../../inventory/treatments";
import { ZERO } from "../../quantity/decimal";
import { combine } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { derived } from "../../trace/trace";
import { EQUIVALENT } from "./formB";
import { ENERGY } from "./energyLines";
import { PROCESS, REPORT_TOTAL, RESULT } from "../model/lineIds";
import type { At, FormPart, LineSpec } from "../model/line";

/** `unit` is that of the equivalent product. */
export function tieOut(inventory: Inventory, reported: boolean, unit: string): readonly FormPart[] {
  const bought = inventory.heat.rows.length > 0 ? [ENERGY.purchased, ENERGY.heatBought] : [ENERGY.purchased];
  return [
    { kind: "heading", id: "A.h.tie-out", label: "Tie-out: differences that must be 0" },
    tied("A.tie.output", "Equivalent product against Form B", unit, RESULT.output, [EQUIVALENT], (found) => found.equivalentProduct),
    tied(
      "A.tie.energy",
      "Direct emissions, energy, against Form C",
      "tCO2e",
      "A.direct-energy",
      [ENERGY.direct],
      (found) => found.directEnergy,
    ),
    tied("A.tie.indirect", "Indirect emissions against Form C", "tCO2e", "A.indirect", bought, (found) => found.indirect),
    tied(
      "A.tie.process",
      "Direct emissions, process, against Form D",
      "tCO2e",
      "A.direct-process",
      [PROCESS.direct],
      (found) => found.directProcess,
    ),
    ...(hasNotional(inventory)
      ? [tied("A.tie.notional", "Notional emissions against Form D", "tCO2e", "A.notional", [PROCESS.notional], (found) => found.notional)]
      : []),
    ...(reported
      ? [
          tied(
            "A.tie.report",
            "Total emissions against the rows of the GHG Report",
            "tCO2e",
            RESULT.emissions,
            [REPORT_TOTAL],
            (found) => found.emissions,
          ),
        ]
      : []),
    ...(inventory.months.length < 2
      ? []
      : [
          months(
            "A.tie.months-emissions",
            "Total emissions: year less months, less the period effect",
            "tCO2e",
            RESULT.emissions,
            "A.period-emissions",
            (found) => found.emissions,
          ),
          months(
            "A.tie.months-output",
            "Equivalent product: year less months, less the period effect",
            unit,
            RESULT.output,
            "A.period-output",
            (found) => found.equivalentProduct,
          ),
        ]),
  ];
}

type Pick = (inventory: Inventory) => Figure;

function tied(id: string, label: string, unit: string, own: string, others: readonly string[], pick: Pick): LineSpec {
  const formula = (at: At) =>
    at.when([own, ...others], (mine = "", ...rest) => `ROUND(${mine}-${rest.length === 1 ? elementAt(rest, 0) : `(${rest.join("+")})`},6)`);
  return check(id, label, unit, "this form less the other, to 6 decimals", formula, (found) => none(unit, [pick(found)]));
}

/** Ratios and one-sided terms are taken from the year's totals, so the months add up to the year only with that effect. */
function months(id: string, label: string, unit: string, own: string, effect: string, pick: Pick): LineSpec {
  const formula = (at: At) => {
    const [year, months, other] = [at.line(own), at.months(own), at.line(effect)];
    return `=IF(AND(ISNUMBER(${year}),ISNUMBER(${months}),ISNUMBER(${other})),ROUND(${year}-${months}-${other},6),"")`;
  };
  return check(id, label, unit, "year - sum of months - period effect, to 6 decimals", formula, (found, single) =>
    none(unit, [pick(found), ...single.map(pick)]),
  );
}

function check(id: string, label: string, unit: string, how: string, formula: LineSpec["formula"], engine: LineSpec["engine"]): LineSpec {
  return { kind: "line", id, label, unit, format: "check", how, wholePeriodOnly: true, formula, engine };
}

/** No difference, while there are figures to compare. */
function none(unit: string, figures: readonly Figure[]): Figure {
  return combine(figures, (...traces) => derived({ label: "Difference", unit, how: "", cite: "" }, ZERO, traces));
}
