import type { Check } from "../engine/check";
import { groupBy } from "../support/groups";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** Somebody copied a tab of ours: nobody can tell which of the two is meant. */
export const twoSheetsOneIdentity: Check = {
  id: "IN-13",
  family: "integrity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: ["AD-08", "AD-09", "AD-42"],
  example: { sheet: "Form A (2)", first: "Form A" },
  run: ({ snapshot }) => {
    const named = snapshot.sheets.filter(({ form }) => form !== null);
    return [...groupBy(named, ({ form }) => form).values()].flatMap(([first, ...others]) =>
      others.map(({ name }) => hit({ sheet: name, row: 0, column: 0 }, { sheet: name, first: first.name })),
    );
  },
};
