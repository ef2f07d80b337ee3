/** The output stated of the baseline against that of its products by today's equivalence factors. */
import { byRate, isApart } from "../../method/balances";
import { productionOf } from "../../plan/find";
import type { MonitoringPlan, NumberCell } from "../../plan/model";
import { sum } from "../../quantity/decimal";
import type { Words } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { ruleValue } from "./rules";
import { shown } from "./words";

export interface BaselineApart {
  /** The cell with the output stated. */
  readonly stated: NumberCell;
  /** Factors of the plan other than 1. */
  readonly factors: readonly NumberCell[];
  readonly words: Words;
}

/**
 * null where the two agree or one of them is unknown. A cement plant's equivalents are clinker factors of the year itself and
 * are not compared.
 */
export function baselineApart(plan: MonitoringPlan, context: CheckContext): BaselineApart | null {
  const { reference } = context;
  const stated = reference === null ? null : reference.baseline.baselineOutput;
  const counted = plan.products.filter(({ role, equivalence }) => role.choice === "main product" || equivalence.number !== null);
  if (stated === null || stated.number === null || counted.length === 0 || plan.products.some(({ role }) => role.choice === "cement"))
    return null;
  const parts = counted.map((row) => {
    const made = productionOf(reference, row)?.baselineProduced.number ?? null;
    return made === null || row.equivalence.number === null ? made : byRate(row.equivalence.number, made);
  });
  const known = parts.filter((part) => part !== null);
  const computed = sum(known);
  if (known.length < parts.length || !isApart(stated.number, computed, ruleValue(context, "plausible.baselineOutput"))) return null;
  return {
    stated,
    factors: counted.map(({ equivalence }) => equivalence).filter(({ number }) => number?.eq(1) === false),
    words: { stated: shown(stated.number), computed: shown(computed.toDecimalPlaces(0)) },
  };
}
