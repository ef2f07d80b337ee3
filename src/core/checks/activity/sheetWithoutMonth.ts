import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** A sheet with figures whose month nobody can tell is not counted. */
export const sheetWithoutMonth: Check = {
  id: "AD-09",
  family: "activity",
  severity: "error",
  cite: procedure("5(8)"),
  companions: ["AD-01", "AD-42"],
  example: { sheet: "Sheet7" },
  run: ({ reading }) => reading.withoutMonth.map((sheet) => hit({ sheet, row: 0, column: 0 }, { sheet })),
};
