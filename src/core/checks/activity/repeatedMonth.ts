import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** Two sheets for one month: only the first counts, and nobody knows which is right. */
export const repeatedMonth: Check = {
  id: "AD-08",
  family: "activity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: ["AD-42"],
  example: { sheet: "Aug 2025 (2)", month: "Aug 2025" },
  run: ({ reading }) => reading.repeated.map(({ sheet, month }) => hit({ sheet, row: 0, column: 0 }, { sheet, month: monthLabel(month) })),
};
