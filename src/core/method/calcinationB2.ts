/**
 * Calcination of clinker from the plant's own analysis, CSI method B2 as in the Bureau's cement pro-forma. Two faults of
 * the pro-forma are not repeated: it divides the organic-carbon term by 1,000, and it applies the degree of calcination
 * of the kiln dust to the bypass dust. The traces say so.
 */
import { ONE, ZERO } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

const METHOD_B2 = `${procedure("Annexure III, Equation IX")}; CSI method B2; BEE cement pro-forma (Form-Sb), calcination Type 2`;

/** Molar masses in g/mol. */
export interface OxideMasses {
  readonly co2: Trace;
  readonly cao: Trace;
  readonly mgo: Trace;
}

/** CO2 that left the carbonates of a material: t x (CaO x 44.0095/56.0774 + MgO x 44.0095/40.3044); oxides as fractions. */
export function oxideCalcination(tonnes: Trace, cao: Trace, mgo: Trace, masses: OxideMasses): Trace {
  const perTonne = cao.value.times(masses.co2.value).div(masses.cao.value).plus(mgo.value.times(masses.co2.value).div(masses.mgo.value));
  const rule = { label: "CO2 of CaO and MgO", unit: "tCO2", how: "tonnes x (CaO x M(CO2)/M(CaO) + MgO x M(CO2)/M(MgO))", cite: METHOD_B2 };
  return derived(rule, tonnes.value.times(perTonne), [tonnes, cao, mgo, masses.co2, masses.cao, masses.mgo]);
}

/** tCO2 per tonne of clinker before any correction: the factor that dust is counted with; zero while no clinker is made. */
export function uncorrectedFactor(oxides: Trace, clinker: Trace): Trace {
  const rule = { label: "Clinker factor from analysis", unit: "tCO2/t", how: "CO2 of CaO and MgO / clinker", cite: METHOD_B2 };
  return derived(rule, clinker.value.isZero() ? ZERO : oxides.value.div(clinker.value), [oxides, clinker]);
}

/** Dust drawn off through the bypass is fully calcined: t x clinker factor. */
export function bypassDustCalcination(dust: Trace, factor: Trace): Trace {
  const rule = { label: "Bypass dust", unit: "tCO2", how: "dust x clinker factor", cite: METHOD_B2 };
  return derived(
    rule,
    dust.value.times(factor.value),
    [dust, factor],
    ["The official cement workbook multiplies it by the calcination rate of the kiln dust; bypass dust is fully calcined."],
  );
}

/**
 * Cement kiln dust that leaves the kiln partly calcined. With f the clinker factor and d the degree of calcination:
 * t x (f/(1+f) x d) / (1 - f/(1+f) x d), which is t x f for d = 1 and zero for d = 0.
 */
export function kilnDustCalcination(dust: Trace, factor: Trace, degree: Trace): Trace {
  const share = factor.value.div(ONE.plus(factor.value)).times(degree.value);
  const rule = { label: "Cement kiln dust", unit: "tCO2", how: "dust x (f/(1+f) x d) / (1 - f/(1+f) x d)", cite: METHOD_B2 };
  return derived(
    rule,
    dust.value.times(share).div(ONE.minus(share)),
    [dust, factor, degree],
    ["The official cement workbook applies the degree of calcination to the bypass dust instead."],
  );
}

/** Organic carbon of the raw meal: t clinker x t raw meal/t x fraction of carbon x ratio of CO2 to carbon. */
export function organicCarbonCalcination(clinker: Trace, rawMealRatio: Trace, organicCarbon: Trace, carbonToCo2: Trace): Trace {
  const value = clinker.value.times(rawMealRatio.value).times(organicCarbon.value).times(carbonToCo2.value);
  const rule = {
    label: "Organic carbon of the raw meal",
    unit: "tCO2",
    how: "clinker x raw meal ratio x organic carbon x ratio of CO2 to carbon",
    cite: METHOD_B2,
  };
  return derived(
    rule,
    value,
    [clinker, rawMealRatio, organicCarbon, carbonToCo2],
    ["The official cement workbook divides this term by 1,000, which leaves about 11 t where 11,000 t belong."],
  );
}

/** The corrections, each in tCO2; nonCarbonate is what came from CaO and MgO that were no carbonates. */
export interface B2Terms {
  readonly oxides: Trace;
  readonly nonCarbonate: Trace;
  readonly bypassDust: Trace;
  readonly kilnDust: Trace;
  readonly organicCarbon: Trace;
}

/** Method B2: CO2 of the oxides - non-carbonate + bypass dust + kiln dust + organic carbon. */
export function calcinationB2({ oxides, nonCarbonate, bypassDust, kilnDust, organicCarbon }: B2Terms): Trace {
  const value = oxides.value.minus(nonCarbonate.value).plus(bypassDust.value).plus(kilnDust.value).plus(organicCarbon.value);
  const rule = {
    label: "Calcination of clinker",
    unit: "tCO2",
    how: "CO2 of CaO and MgO - non-carbonate + bypass dust + kiln dust + organic carbon",
    cite: METHOD_B2,
  };
  return derived(rule, value, [oxides, nonCarbonate, bypassDust, kilnDust, organicCarbon]);
}

/** What the whole makes per tonne of clinker: the factor of imported clinker. */
export function calcinationFactor(calcination: Trace, clinker: Trace): Trace {
  const rule = { label: "Calcination factor", unit: "tCO2/t", how: "calcination / clinker", cite: METHOD_B2 };
  return derived(rule, clinker.value.isZero() ? ZERO : calcination.value.div(clinker.value), [calcination, clinker]);
}
