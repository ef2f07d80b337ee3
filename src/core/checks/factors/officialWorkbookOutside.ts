import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** The Bureau has published a workbook for cement and one for aluminium; elsewhere there are no such parameters to take. */
export const officialWorkbookOutside: Check = {
  id: "FA-33",
  family: "factors",
  severity: "error",
  cite: procedure("5(7)"),
  companions: ["PL-18"],
  example: { sector: "textiles" },
  run: withPlan(({ plan: { method, entity } }) => {
    const hasWorkbook = entity.sector.choice === "cement" || entity.sector.choice === "aluminium";
    return method.pack.choice === "official workbook" && !hasWorkbook ? [atEntry(method.pack, { sector: entity.sector.text })] : [];
  }),
};
