/** The rest of a year, as the tracker looks ahead: what it must reach, and where it ends. No rule of the scheme. */
import { decimal, round } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";

const rule = (label: string, unit: string, how: string) => ({ label, unit, how, cite: "" });

/** 12 - complete months. */
export function openMonths(complete: Trace): Trace {
  return derived(rule("Open months", "months", "12 - complete"), decimal(12).minus(complete.value), [complete]);
}

/** Output of a complete month; there must be one. */
export function averageOutput(output: Trace, complete: Trace): Trace {
  return derived(rule("Average output", "t", "output / complete months"), output.value.div(complete.value), [output]);
}

/** Output of the open months, where none is typed. */
export function expectedOutput(average: Trace, open: Trace): Trace {
  return derived(rule("Expected output", "t", "average x open months"), average.value.times(open.value), [average, open]);
}

/** target x output - emissions: tonnes that may still be emitted, negative when the target is missed. */
export function headroom(target: Trace, output: Trace, emissions: Trace): Trace {
  const value = target.value.times(output.value).minus(emissions.value);
  return derived(rule("Headroom", "tCO2e", "target x output - emissions"), value, [target, output, emissions]);
}

/** Emissions of the year: to date + output of the open months x GEI they run at. */
export function projectedEmissions(toDate: Trace, openOutput: Trace, gei: Trace): Trace {
  const value = toDate.value.plus(openOutput.value.times(gei.value));
  return derived(rule("Projected emissions", "tCO2e", "to date + open output x recent GEI"), value, [toDate, openOutput, gei]);
}

/** GEI of the year; its output must not be zero. */
export function projectedGei(emissions: Trace, output: Trace, openOutput: Trace): Trace {
  const value = emissions.value.div(output.value.plus(openOutput.value));
  return derived(rule("Projected GEI", `tCO2e/${output.unit}`, "projected emissions / projected output"), value, [
    emissions,
    output,
    openOutput,
  ]);
}

/** GEI at which the open months, whose output must not be zero, bring the year to its target. */
export function requiredGei(target: Trace, output: Trace, openOutput: Trace, emissions: Trace): Trace {
  const left = target.value.times(output.value.plus(openOutput.value)).minus(emissions.value);
  return derived(rule("GEI required", `tCO2e/${output.unit}`, ""), left.div(openOutput.value), [target, output, openOutput, emissions]);
}

/** Certificates of the year, exact: positive for a surplus, negative for a shortfall. */
export function projectedCertificates(target: Trace, output: Trace, openOutput: Trace, emissions: Trace): Trace {
  const value = target.value.times(output.value.plus(openOutput.value)).minus(emissions.value);
  return derived(rule("Projected certificates", "CCC", ""), value, [target, output, openOutput, emissions]);
}

/** What a whole period is beside the sum of its months, to six decimals: doubles leave dust where two large sums are alike. */
export function periodDifference(label: string, how: string, whole: Trace, months: Trace): Trace {
  return derived(rule(label, whole.unit, how), round(whole.value.minus(months.value), 6), [whole, months]);
}
