/** Output over the period: each product, and the equivalent product the GEI is stated for. */
import type { Product } from "../plan/model";
import { ONE } from "../quantity/decimal";
import { monthLabel, sameMonth } from "../quantity/period";
import { clinkerFactor, equivalentCement } from "../method/cement";
import { identity } from "../activity/line";
import type { ActivityLine } from "../activity/line";
import { from, gap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived } from "../trace/trace";
import { namedLines } from "./lineIndex";
import { planFigure } from "./lots";
import type { ProductResult } from "./model";
import { hasValue, quantityFigure, total, zero } from "./readings";
import type { InventorySetting } from "./setting";

export const ADDITIVES = ["gypsum", "flyAsh", "slag", "limestone", "otherAdditives"] as const;

export function productLines(product: Product, setting: InventorySetting): readonly ActivityLine[] {
  return namedLines(setting.lines, "production", product.product.text, setting.months);
}

/** The sum of one column of a product over the months, with a gap for each month that has no row. */
export function productTotal(product: Product, kind: string, label: string, setting: InventorySetting): Figure {
  const lines = productLines(product, setting);
  const missing = setting.months
    .filter((month) => !lines.some((line) => sameMonth(line.month, month)))
    .map((month) => gap(`${product.product.text}: no row in ${monthLabel(month)}`));
  return total({ label: `${label}, ${product.product.text}`, unit: product.unit.text, how: "sum of months", cite: "" }, [
    ...lines.map((line) => quantityFigure(line, kind, kind)),
    ...missing,
  ]);
}

/** A column that may stay blank when the plant has no such movement: blank is nothing moved, text is still a gap. */
export function optionalTotal(product: Product, kind: string, label: string, setting: InventorySetting): Figure {
  const lines = productLines(product, setting).filter(
    (line) => hasValue(line, kind) || line.readings.get(kind)?.problem === "text" || line.readings.get(kind)?.problem === "error",
  );
  return total(
    { label: `${label}, ${product.product.text}`, unit: product.unit.text, how: "sum of months", cite: "" },
    lines.map((line) => quantityFigure(line, kind, kind)),
  );
}

/** The largest cement of the baseline year; without baseline figures the first cement of the plan. */
export function majorCement(setting: InventorySetting): Product | null {
  const cements = setting.plan.products.filter((product) => product.role.text === "cement");
  const baseline = (product: Product) =>
    setting.reference?.production.find((row) => identity(row.product.text) === identity(product.product.text))?.baselineProduced.number ??
    null;
  return cements.reduce<Product | null>((major, next) => {
    const known = major === null ? null : baseline(major);
    const candidate = baseline(next);
    return major === null || (candidate !== null && (known === null || candidate.gt(known))) ? next : major;
  }, null);
}

export function productResults(setting: InventorySetting): readonly ProductResult[] {
  const major = majorCement(setting);
  const cements = setting.plan.products.filter((product) => product.role.text === "cement").map((product) => cementParts(product, setting));
  const majorFactor = cements.find((cement) => cement.product === major)?.factor ?? gap("no cement in the plan");
  return setting.plan.products.map((product) => {
    const cement = cements.find((candidate) => candidate.product === product);
    const produced = cement?.produced ?? productTotal(product, "produced", "Produced", setting);
    if (cement === undefined)
      return {
        product,
        produced,
        additives: zero("Additives", product.unit.text),
        clinkerFactor: null,
        equivalent: statedEquivalent(product, produced),
        isMajor: false,
      };
    const equivalent = from([produced, cement.factor, majorFactor], equivalentCement);
    return { product, produced, additives: cement.additives, clinkerFactor: cement.factor, equivalent, isMajor: product === major };
  });
}

function cementParts(product: Product, setting: InventorySetting) {
  const produced = productTotal(product, "produced", "Produced", setting);
  const kinds = ADDITIVES.map((kind) => optionalTotal(product, kind, kind, setting));
  const additives = total(
    { label: `Additives, ${product.product.text}`, unit: product.unit.text, how: "gypsum + fly ash + slag + limestone + others", cite: "" },
    kinds,
  );
  return { product, produced, additives, factor: from([produced, additives], clinkerFactor) };
}

/** Other products count by the equivalence factor the plan states; a main product without one counts as it is. */
function statedEquivalent(product: Product, produced: Figure): Figure {
  const role = product.role.text;
  if (role === "clinker" || role === "intermediate" || role === "by-product") return zero(`Equivalent of ${product.product.text}`, "t");
  const stated = planFigure("Equivalence factor", product.equivalence, "t/t");
  const rule = {
    label: `Equivalent of ${product.product.text}`,
    unit: "t",
    how: "produced x equivalence factor",
    cite: `Monitoring Plan, ${product.equivalenceSource.text || "products and equivalence"}`,
  };
  return from([produced], (output) =>
    derived(rule, output.value.times(stated?.value ?? ONE), stated === null ? [output] : [output, stated]),
  );
}
