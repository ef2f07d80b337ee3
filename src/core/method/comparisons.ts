/** What Form A sets beside the figures of the scheme. Apart from these, for the pane's first view shows none of it. */
import { round } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** GEI at four decimals, as targets are notified. */
export function geiAtFourDecimals(exact: Trace): Trace {
  return derived(
    { label: "GEI at 4 decimals", unit: exact.unit, how: "ROUND(GEI, 4)", cite: "Assumption: targets are notified at 4 decimals" },
    round(exact.value, 4),
    [exact],
  );
}

/** 4.4(2)(vi) beside Equation II: what the plant emits itself, for comparison; the scheme counts the total. */
export function emissionsWithoutNotional(total: Trace, notional: Trace): Trace {
  const rule = { label: "Total emissions without notional", unit: "tCO2e", how: "total - notional", cite: procedure("4.4(2)(vi)") };
  return derived(rule, total.value.minus(notional.value), [total, notional]);
}

/** 5(19) beside Equation II: what the plant would emit if the CO2 that a product binds were taken off, for comparison. */
export function emissionsNetOfBound(total: Trace, bound: Trace): Trace {
  const rule = {
    label: "Total emissions net of bound CO2",
    unit: "tCO2e",
    how: "total - CO2 bound in the product",
    cite: procedure("5(19)"),
  };
  return derived(rule, total.value.minus(bound.value), [total, bound]);
}

/** 5(19) beside Equation II: what the plant emits before CO2 bonded or stored is taken off, for comparison. */
export function emissionsBeforeCapture(total: Trace, captured: Trace): Trace {
  const rule = {
    label: "Total emissions before CO2 bonded or stored",
    unit: "tCO2e",
    how: "total + CO2 bonded or stored",
    cite: procedure("5(19)"),
  };
  return derived(rule, total.value.plus(captured.value), [total, captured]);
}
