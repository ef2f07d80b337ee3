import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

const OWN_GENERATION = /\b(dg|d\.g\.|genset|diesel gen\w*|captive|cpp|whr\w*|waste heat|turbine|tg ?\d)\b/i;

/** Fuel of DG and captive plant counts once, as fuel; their power entered as a purchase counts it again. */
export const ownPowerAsPurchase: Check = {
  id: "AD-27",
  family: "activity",
  severity: "error",
  cite: procedure("s.5, captive power"),
  companions: ["RC-14"],
  example: { meter: "EM-CPP", kind: "grid", measures: "Captive power, net of auxiliaries" },
  run: eachRow(
    ({ plan }) => plan.meters,
    (row) => {
      const kind = row.powerKind.choice;
      const isPurchase = kind === "grid" || kind === "dedicated PPA" || kind === "open-access renewable";
      return isPurchase && OWN_GENERATION.test(row.measures.text)
        ? atEntry(row.powerKind, { meter: row.meter.text, kind, measures: row.measures.text })
        : null;
    },
  ),
};
