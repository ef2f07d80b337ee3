/** Form B Production: products, clinker factors, clinker trade and stocks, equivalent product. */
import type { Inventory, ProductResult } from "../../inventory/model";
import { ADDITIVES, countsByFactor, optionalTotal } from "../../inventory/products";
import type { InventorySetting } from "../../inventory/setting";
import type { Product } from "../../plan/model";
import { denominatorUnit } from "../../sectors/outputs";
import { planFigure } from "../../inventory/planFigures";
import { previousLine, productionOf } from "../../plan/find";
import { isMissing, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { FactorRegister } from "../data/factors";
import { yearLink } from "../model/links";
import type { FormPart, FormSpec, LineSpec } from "../model/line";
import { productLine } from "../model/lineIds";
import { clinkerEquivalent, clinkerParts } from "./formBClinker";

export const EQUIVALENT = "B.equivalent";
const ADDITIVE_NAMES: Readonly<Record<(typeof ADDITIVES)[number], string>> = {
  gypsum: "Gypsum",
  flyAsh: "Fly ash",
  slag: "Slag",
  limestone: "Limestone",
  otherAdditives: "Other additives",
};

export function formB(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): FormSpec {
  const parts: FormPart[] = [];
  for (const result of inventory.products) parts.push(...productParts(result, setting));
  if (inventory.clinker !== null) parts.push(...clinkerParts(inventory.clinker.products));
  parts.push({ kind: "heading", id: "B.h.equivalent", label: "Equivalent product" }, ...equivalentParts(inventory, setting, factors));
  return {
    form: "formB",
    title: "Form B Production",
    naming:
      "Production and equivalent product, as the guides use the name Form B. In the Procedure, Annexure VII, Form B " +
      "is the verification agency's certificate.",
    parts,
  };
}

function resultOf(inventory: Inventory, product: Product): ProductResult | undefined {
  return inventory.products.find((result) => result.product.id === product.id);
}

const perProduct =
  (product: Product, pick: (result: ProductResult) => Figure | null) =>
  (inventory: Inventory): Figure => {
    const result = resultOf(inventory, product);
    return (result === undefined ? null : pick(result)) ?? missing("notInPeriod", product.product.text);
  };

function productParts(result: ProductResult, setting: InventorySetting): readonly FormPart[] {
  const { product } = result;
  const name = product.product.text;
  const produced: LineSpec = {
    kind: "line",
    id: productLine(product, "produced"),
    label: `${name} produced`,
    unit: product.unit.text,
    format: "quantity",
    how: "sum of the months",
    formula: (at) => at.fed(),
    engine: perProduct(product, (found) => found.produced),
    ...otherYears(product, setting),
  };
  const heading: FormPart = {
    kind: "heading",
    id: `B.h.${product.id}`,
    label: `${product.productName.text || name}${result.isMajor ? " (major cement of the baseline year)" : ""}`,
  };
  return result.clinkerFactor === null ? [heading, produced] : [heading, produced, ...cementParts(product, setting)];
}

function cementParts(product: Product, setting: InventorySetting): readonly LineSpec[] {
  const unit = product.unit.text;
  const additives = ADDITIVES.map((kind): LineSpec => ({
    kind: "line",
    id: productLine(product, kind),
    label: `${ADDITIVE_NAMES[kind]} in ${product.product.text}`,
    unit,
    format: "quantity",
    how: "sum of the months",
    formula: (at) => at.fed(),
    engine: (inventory) => optionalTotal(product, kind, kind, { ...setting, months: inventory.months }),
  }));
  const total: LineSpec = {
    kind: "line",
    id: productLine(product, "additives"),
    label: `Additives in ${product.product.text}`,
    unit,
    format: "quantity",
    isTotal: true,
    how: "gypsum + fly ash + slag + limestone + others",
    formula: (at) => at.total(additives.map((line) => line.id)),
    engine: perProduct(product, (found) => found.additives),
  };
  const factor: LineSpec = {
    kind: "line",
    id: productLine(product, "clinkerFactor"),
    label: `Clinker factor of ${product.product.text}`,
    unit: "t/t",
    format: "fraction",
    how: "(produced - additives) / produced",
    engine: perProduct(product, (found) => found.clinkerFactor),
    formula: (at) =>
      at.when([productLine(product, "produced"), total.id], (made = "", added = "") => `IF(${made}=0,0,(${made}-${added})/${made})`),
  };
  return [...additives, total, factor];
}

function otherYears(product: Product, setting: InventorySetting): Pick<LineSpec, "baseline" | "previous"> {
  const row = productionOf(setting.reference, product);
  if (row === undefined) return {};
  return { ...yearLink("baseline", row.baselineProduced), ...yearLink("previous", row.previousProduced) };
}

function equivalentParts(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): readonly LineSpec[] {
  const major = inventory.products.find((result) => result.isMajor)?.product;
  const lines = inventory.products.flatMap((result) => equivalentLine(result, major, setting, factors) ?? []);
  const hasNotional = (inventory.clinker?.notional ?? null) !== null;
  const clinker = !hasNotional ? [] : [clinkerEquivalent(major)];
  const terms = [...lines, ...clinker];
  const total: LineSpec = {
    kind: "line",
    id: EQUIVALENT,
    label: "Total equivalent product",
    unit: denominatorUnit(setting.plan.entity.sector.choice),
    format: "quantity",
    isTotal: true,
    how: "sum of the equivalents above",
    formula: (at) => at.total(terms.map((line) => line.id)),
    engine: (found) => found.equivalentProduct,
    ...baselineOutput(setting),
  };
  return [...terms, total];
}

function baselineOutput(setting: InventorySetting): Pick<LineSpec, "baseline" | "previous"> {
  const previous = previousLine(setting.reference, "B1.ii")?.previousValue;
  return {
    ...(setting.reference === null ? {} : yearLink("baseline", setting.reference.baseline.baselineOutput)),
    ...(previous === undefined ? {} : yearLink("previous", previous)),
  };
}

function equivalentLine(
  result: ProductResult,
  major: Product | undefined,
  setting: InventorySetting,
  factors: FactorRegister,
): LineSpec | null {
  const { product } = result;
  const shared = {
    kind: "line",
    id: productLine(product, "equivalent"),
    label: `Equivalent of ${product.product.text}`,
    unit: denominatorUnit(setting.plan.entity.sector.choice),
    format: "quantity",
    engine: perProduct(product, (found) => found.equivalent),
  } as const;
  const produced = productLine(product, "produced");
  if (result.clinkerFactor !== null && major !== undefined) {
    const terms = [produced, productLine(product, "clinkerFactor"), productLine(major, "clinkerFactor")];
    return {
      ...shared,
      how: "produced x clinker factor / clinker factor of the major cement",
      formula: (at) => at.when(terms, (made = "", own = "", ofMajor = "") => `IF(${ofMajor}=0,"",${made}*${own}/${ofMajor})`),
    };
  }
  if (product.role.choice === "clinker" && setting.plan.entity.subSector.choice === "clinkerisation")
    return {
      ...shared,
      engine: perProduct(product, (found) => found.produced),
      how: "as produced",
      formula: (at) => at.when([produced], (made = "") => made),
    };
  if (!countsByFactor(product)) return null;
  const stated = planFigure("Equivalence factor", product.equivalence, "t/t");
  const key = `equivalence.${product.id}`;
  // In another unit than the product that counts as it is, this one has no equivalent until the plan states its factor.
  const terms = isMissing(result.equivalent) && !isMissing(result.produced) ? [produced, key] : [produced];
  if (stated === null) return { ...shared, how: "as produced", formula: (at) => at.when(terms, (made = "") => made) };
  factors.addFigure(key, stated);
  return {
    ...shared,
    how: "produced x equivalence factor of the plan",
    formula: (at) => at.when([produced, key], (made = "", factor = "") => `${made}*${factor}`),
  };
}
