/** Output over the period: each product, and the equivalent product the GEI is stated for. */
import { isFilled, readingOf } from "../activity/line";
import type { FigureId, ProductLine } from "../activity/line";
import type { Product } from "../plan/model";
import { productionOf } from "../plan/find";
import { sameMonth } from "../quantity/period";
import { clinkerFactor, equivalentCement } from "../method/cement";
import { equivalentByFactor } from "../method/equivalence";
import { combine, missing } from "../trace/figure";
import type { Figure, Missing } from "../trace/figure";
import { refText } from "../workbook/cells";
import { namedLines } from "./lineIndex";
import type { ProductResult } from "./model";
import { planFigure } from "./planFigures";
import { baseUnit, quantityFigure, total, zero } from "./readings";
import type { BaseUnit } from "./readings";
import type { InventorySetting } from "./setting";

/** Columns of production that are ground with the clinker. */
export const ADDITIVES = ["gypsum", "flyAsh", "slag", "limestone", "otherAdditives"] as const;

type ProductColumn = FigureId<"production">;

/** What a product is to the method. */
export type ProductRole = NonNullable<Product["role"]["choice"]>;

/** The rows of a product in the months of the period. */
export function productLines(product: Product, setting: InventorySetting): readonly ProductLine[] {
  return namedLines(setting.lines, "production", product.product.text, setting.months);
}

/** The products of a role, each with what was made of it. */
export function productsOf(
  setting: InventorySetting,
  role: ProductRole,
): readonly { readonly product: Product; readonly produced: Figure }[] {
  return setting.plan.products
    .filter((product) => product.role.choice === role)
    .map((product) => ({ product, produced: productTotal(product, "produced", "Produced", setting) }));
}

/** The sum of one column of a product over the months, with a gap for each month that has no row. */
export function productTotal(product: Product, column: ProductColumn, label: string, setting: InventorySetting): Figure {
  const lines = productLines(product, setting);
  const absent = setting.months
    .filter((month) => !lines.some((line) => sameMonth(line.month, month)))
    .map((month) => missing("noRow", product.product.text, { month }));
  const rule = { label: `${label}, ${product.product.text}`, unit: product.unit.text, how: "sum of months", cite: "" };
  return total(rule, [...lines.map((line) => productFigure(product, line, column, setting)), ...absent]);
}

/** A column that may stay blank when the plant has no such movement: blank is nothing moved, everything else must be a number. */
export function optionalTotal(product: Product, column: ProductColumn, label: string, setting: InventorySetting): Figure {
  const lines = productLines(product, setting).filter((line) => isFilled(line, column));
  const rule = { label: `${label}, ${product.product.text}`, unit: product.unit.text, how: "sum of months", cite: "" };
  return total(
    rule,
    lines.map((line) => productFigure(product, line, column, setting)),
  );
}

/** What a row says of a product. A unit of another kind than the product's gives none: 14,850 GJ are not 14,850 t. */
export function productFigure(product: Product, line: ProductLine, column: ProductColumn, setting: InventorySetting): Figure {
  return quantityFigure(line, column, column, [productBase(product, setting)]);
}

/** The unit all rows of a product are brought to: the plan's, else that of the first row of the year that has one; cement is tonnes. */
export function productBase(product: Product, { lines, whole }: Pick<InventorySetting, "lines" | "whole">): BaseUnit {
  if (product.role.choice === "cement" || product.role.choice === "clinker") return "t";
  const planned = baseUnit(product.unit.text);
  if (planned !== null) return planned;
  const units = namedLines(lines, "production", product.product.text, whole).map((line) =>
    baseUnit(readingOf(line, "produced")?.unit ?? ""),
  );
  return units.find((unit) => unit !== null) ?? "t";
}

/** The largest cement of the baseline year; without baseline figures the first cement of the plan. */
export function majorCement(setting: InventorySetting): Product | null {
  const cements = setting.plan.products.filter((product) => product.role.choice === "cement");
  const baseline = (product: Product) => productionOf(setting.reference, product)?.baselineProduced.number ?? null;
  return cements.reduce<Product | null>((major, next) => {
    const known = major === null ? null : baseline(major);
    const candidate = baseline(next);
    return major === null || (candidate !== null && (known === null || candidate.gt(known))) ? next : major;
  }, null);
}

/** Every product of the plan in its order, with the tonnes of equivalent product it counts for. */
export function productResults(setting: InventorySetting): readonly ProductResult[] {
  const major = majorCement(setting);
  const cements = setting.plan.products
    .filter((product) => product.role.choice === "cement")
    .map((product) => cementParts(product, setting));
  const ofMajor = cements.find((cement) => cement.product === major);
  return setting.plan.products.map((product) => {
    const cement = cements.find((candidate) => candidate.product === product);
    const produced = cement?.produced ?? productTotal(product, "produced", "Produced", setting);
    if (cement === undefined) {
      const additives = zero("Additives", product.unit.text);
      return {
        product,
        produced,
        additives,
        clinkerFactor: null,
        equivalent: statedEquivalent(product, produced, setting),
        isMajor: false,
      };
    }
    const equivalent = equivalentOfCement(cement, ofMajor ?? cement);
    return { product, produced, additives: cement.additives, clinkerFactor: cement.factor, equivalent, isMajor: product === major };
  });
}

/** In a month without the major cement nothing can be stated in its terms. */
function equivalentOfCement({ produced, factor }: CementParts, major: CementParts): Figure {
  return combine([produced, factor, major.factor], (made, own, ofMajor) =>
    ofMajor.value.isZero() ? missing("noClinkerMade", major.product.product.text) : equivalentCement(made, own, ofMajor),
  );
}

type CementParts = ReturnType<typeof cementParts>;

function cementParts(product: Product, setting: InventorySetting) {
  const produced = productTotal(product, "produced", "Produced", setting);
  const kinds = ADDITIVES.map((kind) => optionalTotal(product, kind, kind, setting));
  const additives = total(
    { label: `Additives, ${product.product.text}`, unit: product.unit.text, how: "gypsum + fly ash + slag + limestone + others", cite: "" },
    kinds,
  );
  return { product, produced, additives, factor: combine([produced, additives], clinkerFactor) };
}

/** Whether a product counts as equivalent product: by a factor the plan states, or as the main product as it is. */
export function countsByFactor(product: Product): boolean {
  const role = product.role.choice;
  return role === "main product" || (role !== "clinker" && role !== "cement" && product.equivalence.state !== "blank");
}

/** Other products count by the equivalence factor the plan states; a main product without one counts as it is. */
function statedEquivalent(product: Product, produced: Figure, setting: InventorySetting): Figure {
  if (!countsByFactor(product)) return zero(`Equivalent of ${product.product.text}`, "t");
  const stated = planFigure("Equivalence factor", product.equivalence, "t/t");
  const label = `Equivalent of ${product.product.text}`;
  const source = product.equivalenceSource.text || "products and equivalence";
  if (stated === null) {
    const gap = unlikeFirst(product, setting);
    return combine([produced], (output) => gap ?? equivalentByFactor(label, source, output, null));
  }
  return combine([produced, stated], (output, factor) => equivalentByFactor(label, source, output, factor));
}

/** What counts as it is adds up in one unit: kilolitres beside tonnes need a factor. */
function unlikeFirst(product: Product, setting: InventorySetting): Missing | null {
  const first = setting.plan.products.find((each) => countsByFactor(each) && each.equivalence.state === "blank");
  const [unit, own] = [productBase(first ?? product, setting), productBase(product, setting)];
  if (own === unit) return null;
  const cell = product.unit.cell === null ? null : refText(product.unit.cell);
  return missing("unit", product.product.text, { cell, words: { field: "Produced", text: own, unit } });
}
