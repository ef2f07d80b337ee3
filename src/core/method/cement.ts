/**
 * Cement: calcination and the equivalent of the major cement. The equations are those of the Bureau's cement pro-forma
 * (Form-Sb), recalculated by hand; its faults are not repeated. All ratios are taken from totals of the period.
 */
import { TJ_PER_TONNE_KCAL_PER_KG } from "./activityData";
import { clinkerContent } from "./balances";
import { ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

const PRO_FORMA = "BEE cement pro-forma (Form-Sb), FY2023-24";

/** Equation IX, Type I: tonnes of clinker x tCO2 per tonne. */
export function calcinationTypeI(clinker: Trace, factor: Trace): Trace {
  const rule = {
    label: "Calcination of clinker",
    unit: "tCO2e",
    how: "clinker x factor",
    cite: `${procedure("Annexure III, Equation IX")}; ${PRO_FORMA}, A21`,
  };
  return derived(rule, clinker.value.times(factor.value), [clinker, factor], [ASSESSMENT_COLUMN]);
}

const ASSESSMENT_COLUMN =
  "The assessment column of the official cement workbook, as read in a copy, takes calcination from an empty " +
  "column and counts sub-items of the direct total twice; both columns compute alike here.";

/** A20: clinker factor of a cement = (product - additives) / product. */
export function clinkerFactor(produced: Trace, additives: Trace): Trace {
  const value = produced.value.isZero() ? ZERO : clinkerContent(produced.value, additives.value).div(produced.value);
  return derived({ label: "Clinker factor", unit: "t/t", how: "(produced - additives) / produced", cite: `${PRO_FORMA}, A20` }, value, [
    produced,
    additives,
  ]);
}

/** Equivalent major cement of another cement: produced x its clinker factor / that of the major cement. */
export function equivalentCement(produced: Trace, factor: Trace, majorFactor: Trace): Trace {
  const rule = {
    label: "Equivalent of the major cement",
    unit: "t",
    how: "produced x clinker factor / clinker factor of the major cement",
    cite: PRO_FORMA,
  };
  return derived(rule, produced.value.times(factor.value).div(majorFactor.value), [produced, factor, majorFactor]);
}

/** Clinker sold or laid to stock counts as the major cement it would make: (exported + stock rise) / major clinker factor. */
export function equivalentClinker(exported: Trace, stockRise: Trace, majorFactor: Trace): Trace {
  const rule = {
    label: "Equivalent of clinker exported or stocked",
    unit: "t",
    how: "(exported + stock rise) / clinker factor of the major cement",
    cite: PRO_FORMA,
  };
  return derived(rule, exported.value.plus(stockRise.value).div(majorFactor.value), [exported, stockRise, majorFactor]);
}

/** One-sided: what the stock rose by over the period, else zero. */
export function stockRise(opening: Trace, closing: Trace): Trace {
  return oneSided("Clinker stock rise", closing.value.minus(opening.value), [opening, closing], "closing - opening, if positive");
}

/** One-sided: what the stock fell by over the period, else zero; it counts as imported clinker. */
export function stockFall(opening: Trace, closing: Trace): Trace {
  return oneSided("Clinker stock fall", opening.value.minus(closing.value), [opening, closing], "opening - closing, if positive");
}

function oneSided(label: string, change: Decimal, inputs: readonly Trace[], how: string): Trace {
  return derived({ label, unit: "t", how, cite: PRO_FORMA }, change.isPositive() ? change : ZERO, inputs);
}

const NOTIONAL = `${procedure("4.4(2)(vi)")}; ${PRO_FORMA}`;

/** Process emissions the imported clinker would have had here: (imported + stock fall) x calcination factor. */
export function notionalProcess(imported: Trace, fall: Trace, factor: Trace): Trace {
  const rule = {
    label: "Notional process emissions of imported clinker",
    unit: "tCO2e",
    how: "(imported + stock fall) x calcination factor",
    cite: NOTIONAL,
  };
  return derived(rule, imported.value.plus(fall.value).times(factor.value), [imported, fall, factor]);
}

/** Its kiln heat: tonnes x kcal/kg clinker x 4.1868E-6 TJ x tCO2/TJ of the kiln's fuels. */
export function notionalHeat(imported: Trace, fall: Trace, heatKcalPerKg: Trace, kilnFactor: Trace): Trace {
  const tonnes = imported.value.plus(fall.value);
  const value = tonnes.times(heatKcalPerKg.value).times(TJ_PER_TONNE_KCAL_PER_KG).times(kilnFactor.value);
  const rule = {
    label: "Notional kiln heat of imported clinker",
    unit: "tCO2e",
    how: "(imported + stock fall) x kcal/kg x kiln factor",
    cite: NOTIONAL,
  };
  return derived(rule, value, [imported, fall, heatKcalPerKg, kilnFactor]);
}

/** Its power up to the silo: tonnes x kWh/t x blended factor. */
export function notionalPower(imported: Trace, fall: Trace, kWhPerTonne: Trace, powerFactor: Trace): Trace {
  const value = imported.value.plus(fall.value).times(kWhPerTonne.value).div(1000).times(powerFactor.value);
  const rule = {
    label: "Notional power of imported clinker",
    unit: "tCO2e",
    how: "(imported + stock fall) x kWh/t / 1000 x power factor",
    cite: NOTIONAL,
  };
  return derived(rule, value, [imported, fall, kWhPerTonne, powerFactor]);
}

/**
 * Grinding power that clinker counted as cement has not used here: equivalent tonnes x kWh per tonne of cement x factor.
 * The pro-forma adds the term; it does not print per what the kWh stand, and per tonne of equivalent cement is our reading.
 */
export function notionalGrinding(equivalentTonnes: Trace, kWhPerTonne: Trace, powerFactor: Trace): Trace {
  const value = equivalentTonnes.value.times(kWhPerTonne.value).div(1000).times(powerFactor.value);
  const rule = {
    label: "Notional grinding of exported clinker",
    unit: "tCO2e",
    how: "equivalent tonnes x kWh/t / 1000 x power factor",
    cite: NOTIONAL,
  };
  return derived(rule, value, [equivalentTonnes, kWhPerTonne, powerFactor]);
}

/** kcal/kg clinker of the plant's own kiln over the period: TJ / t / 4.1868E-6. */
export function kilnHeatPerClinker(heatTJ: Trace, clinker: Trace): Trace {
  const value = clinker.value.isZero() ? ZERO : heatTJ.value.div(clinker.value).div(TJ_PER_TONNE_KCAL_PER_KG);
  const rule = {
    label: "Kiln heat per clinker",
    unit: "kcal/kg clinker",
    how: "kiln heat / clinker",
    cite: "The plant's own figure of the period",
  };
  return derived(rule, value, [heatTJ, clinker]);
}
