import { asked } from "../support/asked";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";

/** Figures of the plan's streams in a layout nobody reads; it may be a summary, so a person may say that it is left out. */
export const unreadLayout: Check = {
  id: "AD-41",
  family: "activity",
  severity: "warning",
  cite: procedure("5(8)"),
  companions: ["AD-42"],
  example: { sheet: "Stores", rows: "Apr 2025, May 2025, Jun 2025", headers: '"Petcoke (t)", "Imported coal (t)"' },
  run: asked("layout"),
};
