import type { Check } from "../engine/check";
import { checkedSheets } from "../support/sheets";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** A verifier sees what is on the screen: figures on a hidden sheet are not. */
export const hiddenSheet: Check = {
  id: "IN-04",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).5, traceability"),
  companions: [],
  example: { sheet: "Aug 2025" },
  run: (context) =>
    checkedSheets(context)
      .filter(({ visibility }) => visibility !== "visible")
      .map(({ name }) => hit({ sheet: name, row: 0, column: 0 }, { sheet: name })),
};
