import { isRenewable } from "../support/rules";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

const CERTIFICATES = /\b(i-?recs?|recs?|renewable energy certificates?)\b/i;

/** 5(17): renewable power counts zero by contract and undertaking; certificates give nothing, whether for RPO or voluntary. */
export const certificatesAsRenewable: Check = {
  id: "FA-23",
  family: "factors",
  severity: "error",
  cite: procedure("5(17)"),
  companions: [],
  example: { meter: "EM-OA", contract: "I-REC 2025-118" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row) =>
      isRenewable(row.powerKind.choice) && CERTIFICATES.test(row.contract.text)
        ? atEntry(row.contract, { meter: row.meter.text, contract: row.contract.text })
        : null,
  ),
};
