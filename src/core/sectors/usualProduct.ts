/** The product of the sector's list that a product of the plan is. */
import type { Product } from "../plan/model";
import { SECTOR_OUTPUTS } from "./outputs";
import { offeredIn } from "./sector";
import type { UsualProduct } from "./sector";
import { usualRow } from "./usualRow";
import type { OfSector } from "./usualRow";

export function usualProductOf(
  { sector, subSector }: OfSector,
  { usual, product }: Pick<Product, "usual" | "product">,
): UsualProduct | null {
  if (sector.choice === null || subSector.choice === null) return null;
  return usualRow(offeredIn(SECTOR_OUTPUTS[sector.choice].products, subSector.choice), usual.text, product.text);
}
