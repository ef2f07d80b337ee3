/** CO2 that a product binds by its chemistry, such as urea: subtracted where the plan nets it, shown for comparison where it does not. */
import { netBound } from "../../inventory";
import { boundCo2 } from "../../inventory/closure";
import type { Inventory } from "../../inventory/model";
import { parameterFigure } from "../../inventory/planFigures";
import type { InventorySetting } from "../../inventory/setting";
import type { Product } from "../../plan/model";
import { usualProductOf } from "../../sectors/usualProduct";
import type { FactorRegister } from "../data/factors";
import type { LineSpec } from "../model/line";
import { productLine } from "../model/lineIds";
import { line } from "../model/lineOf";

/** Line of the CO2 bound, and key of its factor. */
export const BOUND = "A.bound";
const BOUND_FACTOR = "bound-co2";

/** The product that binds CO2, and whether the plan subtracts that. */
export interface BoundCarbon {
  readonly product: Product;
  readonly isNet: boolean;
}

/** What Form A takes off for CO2 bonded or stored. */
export interface Deducted {
  /** The plan states CO2 captured, with its proof. */
  readonly isCaptured: boolean;
  readonly carbon: BoundCarbon | null;
}

export function isDeducted({ isCaptured, carbon }: Deducted): boolean {
  return isCaptured || carbon?.isNet === true;
}

/** null for a plant without such a product; registers its factor. */
export function boundCarbon(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): BoundCarbon | null {
  const bound = boundCo2(inventory.products, setting);
  const parameter = bound === null ? undefined : usualProductOf(setting.plan.entity, bound.product)?.binds;
  if (bound === null || parameter === undefined) return null;
  factors.addFigure(BOUND_FACTOR, parameterFigure(parameter, "CO2 bound", setting));
  return { product: bound.product, isNet: netBound(inventory.products, setting) !== null };
}

export function boundLine({ product }: BoundCarbon, setting: InventorySetting): LineSpec {
  return line(
    BOUND,
    `CO2 bound in ${product.product.text}`,
    "tCO2e",
    "tonnes made x t CO2 per t (Annexure IV)",
    (at) => at.when([productLine(product, "produced"), BOUND_FACTOR], (made = "", per = "") => `${made}*${per}`),
    (found) => boundCo2(found.products, setting)?.bound ?? null,
  );
}
