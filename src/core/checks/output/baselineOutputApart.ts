import { productionOf } from "../../plan/find";
import { sum } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { byRate, isApart } from "../../method/balances";
import { ruleValue } from "../support/rules";
import { atEntry, shown } from "../support/words";

/**
 * The baseline's output is that of its products by the same equivalence factors: they do not change between the years. A
 * cement plant's are clinker factors of the year itself and are not compared.
 */
export const baselineOutputApart: Check = {
  id: "OU-24",
  family: "output",
  severity: "error",
  cite: procedure("Annexure II, equivalent product; 5(7), same factors as in the baseline"),
  companions: ["OU-04", "OU-08", "OU-20"],
  example: { stated: "2,05,300", computed: "2,17,400" },
  run: withPlan((context) => {
    const { plan, reference } = context;
    const stated = reference === null ? null : reference.baseline.baselineOutput;
    const counted = plan.products.filter(({ role, equivalence }) => role.choice === "main product" || equivalence.number !== null);
    if (stated === null || stated.number === null || counted.length === 0 || plan.products.some(({ role }) => role.choice === "cement"))
      return [];
    const parts = counted.map((row) => {
      const made = productionOf(reference, row)?.baselineProduced.number ?? null;
      return made === null || row.equivalence.number === null ? made : byRate(row.equivalence.number, made);
    });
    const known = parts.filter((part) => part !== null);
    const computed = sum(known);
    if (known.length < parts.length || !isApart(stated.number, computed, ruleValue(context, "plausible.baselineOutput"))) return [];
    const words = { stated: shown(stated.number), computed: shown(computed.toDecimalPlaces(0)) };
    return [stated, ...counted.filter(({ equivalence }) => equivalence.number?.eq(1) === false).map(({ equivalence }) => equivalence)].map(
      (cell) => atEntry(cell, words),
    );
  }),
};
