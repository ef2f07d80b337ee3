import { FORM_COLUMNS } from "../../forms/model/layout";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

const GEI_LINE = "A.gei";

/** Form A was built from other inputs than the workbook now holds. */
export const staleForms: Check = {
  id: "IN-11",
  family: "integrity",
  severity: "warning",
  cite: procedure("Annexure VI"),
  companions: [],
  example: { sheet: "Form A", built: "0.5895", now: "0.5912" },
  run: ({ snapshot, inventory }) => {
    const form = snapshot.sheets.find((sheet) => sheet.form === "formA");
    if (form === undefined || inventory === null || isMissing(inventory.gei)) return [];
    const offset = form.values.findIndex((row) => row[FORM_COLUMNS.id - form.left] === GEI_LINE);
    const built = form.values[offset]?.[FORM_COLUMNS.exact - form.left] ?? null;
    if (built === null || typeof built === "object" || String(built) === inventory.gei.value.toString()) return [];
    return [
      hit(
        { sheet: form.name, row: form.top + offset, column: FORM_COLUMNS.current },
        { sheet: form.name, built: String(built).slice(0, SHOWN), now: inventory.gei.value.toString().slice(0, SHOWN) },
      ),
    ];
  },
};

/** Characters of a GEI that fit a sentence. */
const SHOWN = 12;
