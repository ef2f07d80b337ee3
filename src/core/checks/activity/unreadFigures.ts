import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { hit } from "../support/words";

/** Figures in a row, a column or a tab that nothing reads are somebody's data, or are left out with a reason. */
export const unreadFigures: Check = {
  id: "AD-42",
  family: "activity",
  severity: "warning",
  blocksFinal: true,
  cite: procedure("5(8)"),
  companions: ["AD-03", "AD-36", "AD-37", "AD-38", "AD-39", "AD-40", "AD-41"],
  example: { label: "Rice husk", sheet: "MIS", count: "12" },
  run: ({ reading }) =>
    reading.account.sheets.flatMap(({ unread }) =>
      unread.map(({ where, label, sheet, count }) => hit(where, { label: label === "" ? sheet : label, sheet, count: String(count) })),
    ),
};
