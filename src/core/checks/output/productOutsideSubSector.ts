import { productOfSector, usualProductOf } from "../../sectors/usualProduct";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { isMade } from "../support/lines";
import { atEntry } from "../support/words";

/** What a plant makes tells its sub-sector, and with it the method; a product that is only bought or in stock does not. */
export const productOutsideSubSector: Check = {
  id: "OU-30",
  family: "output",
  severity: "warning",
  cite: procedure("4.4(4), Annexure II"),
  companions: ["OU-08"],
  example: { product: "Clinker", subSector: "grinding" },
  run: eachRow(
    ({ plan }) => plan.products,
    (row, context) => {
      const { sector, subSector } = context.plan.entity;
      if (sector.choice === null || subSector.choice === null) return null;
      if (usualProductOf(context.plan.entity, row) !== null || productOfSector(sector.choice, row) === null) return null;
      return isMade(context, row.product.text) ? atEntry(subSector, { product: row.product.text, subSector: subSector.choice }) : null;
    },
  ),
};
