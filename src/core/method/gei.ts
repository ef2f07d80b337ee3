/** Equation III, and what it is compared with. */
import { wholeDown, wholeUp, ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** Equation III: GEI = total emissions / total equivalent output, unrounded. The output must not be zero. */
export function gei(emissions: Trace, equivalentProduct: Trace): Trace {
  const rule = {
    label: "GHG emission intensity",
    unit: `tCO2e/${equivalentProduct.unit}`,
    how: "emissions / equivalent product",
    cite: procedure("Annexure III, Equation III"),
  };
  return derived(rule, emissions.value.div(equivalentProduct.value), [emissions, equivalentProduct]);
}

const SECTION_8 = procedure("Section 8");

/** Section 8: certificates issued = (target - achieved) x equivalent product of the year; zero above the target. */
export function certificatesIssued(target: Trace, achieved: Trace, equivalentProduct: Trace): Trace {
  const margin = target.value.minus(achieved.value);
  const value = margin.isPositive() ? margin.times(equivalentProduct.value) : ZERO;
  return derived({ label: "Certificates, surplus", unit: "CCC", how: "(target - achieved) x equivalent product", cite: SECTION_8 }, value, [
    target,
    achieved,
    equivalentProduct,
  ]);
}

/** Section 8: certificates to surrender = (achieved - target) x equivalent product of the year; zero below the target. */
export function certificatesToSurrender(target: Trace, achieved: Trace, equivalentProduct: Trace): Trace {
  const excess = achieved.value.minus(target.value);
  const value = excess.isPositive() ? excess.times(equivalentProduct.value) : ZERO;
  return derived(
    { label: "Certificates, shortfall", unit: "CCC", how: "(achieved - target) x equivalent product", cite: SECTION_8 },
    value,
    [target, achieved, equivalentProduct],
  );
}

const NO_RULE = "Assumption: the Procedure gives no rounding rule";

/** Whole certificates issued: ROUNDDOWN(ROUND(exact, 6), 0). */
export function wholeIssued(exact: Trace): Trace {
  return derived(
    { label: "Certificates, whole", unit: "CCC", how: "ROUNDDOWN(ROUND(exact, 6), 0)", cite: NO_RULE },
    wholeDown(exact.value),
    [exact],
  );
}

/** Whole certificates to surrender: ROUNDUP(ROUND(exact, 6), 0). */
export function wholeToSurrender(exact: Trace): Trace {
  return derived({ label: "Certificates, whole", unit: "CCC", how: "ROUNDUP(ROUND(exact, 6), 0)", cite: NO_RULE }, wholeUp(exact.value), [
    exact,
  ]);
}

/** Whole certificates, positive when issued and negative when to be surrendered; one of the two is zero. */
export function issuedLessSurrendered(issued: Decimal, toSurrender: Decimal): Decimal {
  return issued.minus(toSurrender);
}

/** The same as a figure with its derivation. */
export function netCertificates(issued: Trace, toSurrender: Trace): Trace {
  const rule = { label: "Certificates, net", unit: "CCC", how: "issued - to surrender", cite: "" };
  return derived(rule, issuedLessSurrendered(issued.value, toSurrender.value), [issued, toSurrender]);
}

/** Equation II: direct energy + direct process + indirect + notional - power given away - CO2 bonded or stored. */
export function totalEmissions(directEnergy: Trace, directProcess: Trace, indirect: Trace, notional: Trace, deductions: Trace): Trace {
  const value = directEnergy.value.plus(directProcess.value).plus(indirect.value).plus(notional.value).minus(deductions.value);
  const rule = {
    label: "Total emissions",
    unit: "tCO2e",
    how: "direct energy + direct process + indirect + notional - deductions",
    cite: procedure("Annexure III, Equation II; 4.4(2)(vi)"),
  };
  return derived(rule, value, [directEnergy, directProcess, indirect, notional, deductions]);
}
