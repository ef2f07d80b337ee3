/** The product of the sector's list that a product of the plan is. */
import type { Product } from "../plan/model";
import type { Sector } from "../plan/spec/sectors";
import { SECTOR_OUTPUTS } from "./outputs";
import { offeredIn } from "./sector";
import type { UsualProduct } from "./sector";
import { usualRow } from "./usualRow";
import type { OfSector } from "./usualRow";

type Named = Pick<Product, "usual" | "product">;

export function usualProductOf({ sector, subSector }: OfSector, { usual, product }: Named): UsualProduct | null {
  if (sector.choice === null || subSector.choice === null) return null;
  return usualRow(offeredIn(SECTOR_OUTPUTS[sector.choice].products, subSector.choice), usual.text, product.text);
}

/** The same in the list of the whole sector, whichever sub-sectors make it. */
export function productOfSector(sector: Sector, { usual, product }: Named): UsualProduct | null {
  return usualRow(SECTOR_OUTPUTS[sector].products, usual.text, product.text);
}
