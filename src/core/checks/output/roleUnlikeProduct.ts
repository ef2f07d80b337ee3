import { productOfSector } from "../../sectors/usualProduct";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { atEntry } from "../support/words";

/** Clinker and cements count through clinker factors: another role takes them out of the cement method, or puts them in as others. */
export const roleUnlikeProduct: Check = {
  id: "OU-29",
  family: "output",
  severity: "warning",
  cite: "Cement pro-forma, clinker and cement; Detailed Procedure, Annexure II",
  companions: ["OU-08", "RC-08"],
  example: { product: "PPC", role: "main product", usual: "cement" },
  run: eachRow(
    ({ plan }) => plan.products,
    (row, { plan: { entity } }) => {
      const usual = entity.sector.choice === "cement" ? productOfSector("cement", row) : null;
      if (usual === null || row.role.choice === null || row.role.choice === usual.role) return null;
      return atEntry(row.role, { product: row.product.text, role: row.role.choice, usual: usual.role });
    },
  ),
};
