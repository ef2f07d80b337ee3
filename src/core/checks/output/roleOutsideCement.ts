import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Clinker and cement are roles of a cement plant: elsewhere they would bring the cement method with them. */
export const roleOutsideCement: Check = {
  id: "OU-23",
  family: "output",
  severity: "error",
  cite: procedure("Annexure II, equivalent product"),
  companions: ["OU-18", "OU-02", "OU-08", "PS-04"],
  example: { product: "Aluminium", role: "clinker", sector: "aluminium" },
  run: eachRow(
    ({ plan }) => plan.products,
    ({ product, role }, { plan: { entity } }) =>
      entity.sector.choice !== null && entity.sector.choice !== "cement" && (role.choice === "clinker" || role.choice === "cement")
        ? atEntry(role, { product: product.text, role: role.choice, sector: entity.sector.choice })
        : null,
  ),
};
