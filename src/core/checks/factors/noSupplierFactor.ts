import type { Check } from "../engine/check";
import { ruleValue } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 5(7)(vii): a dedicated plant's power counts at its verified factor, else at 1.19 tCO2/MWh. */
export const noSupplierFactor: Check = {
  id: "FA-25",
  family: "factors",
  severity: "warning",
  cite: procedure("5(7)(vii)"),
  companions: [],
  example: { meter: "EM-PPA", taken: "1.19" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row, context) => {
      const kind = row.powerKind.choice;
      const needsFactor = kind === "dedicated PPA" || kind === "outside captive";
      return needsFactor && isBlank(row.supplierFactor)
        ? atEntry(row.supplierFactor, { meter: row.meter.text, taken: ruleValue(context, "ppa.default").toString() })
        : null;
    },
  ),
};
