import { METHOD_ITEMS } from "../../plan/spec/methodItems";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, itemLabel } from "../support/words";

/** Choices other than the standard and the option that needs a reason; alternative fuels and GWP have checks of their own. */
const NEEDING_REASON = {
  calcination: "CSI B2",
  internalTransport: "left out",
  bituminousCoal: "94.6 IPCC 2006",
  carbonRatio: "3.664",
  gasRatio: "0.95 official workbook",
  ownGeneration: "all own sets",
  pfcCoefficients: "2019 Refinement",
} as const;

/** Method toggles and their reasons stand in the plan, so that the ACVA need not ask. */
export const choiceWithoutReason: Check = {
  id: "PL-19",
  family: "plan",
  severity: "warning",
  needs: "plan",
  cite: procedure("5(6).3"),
  companions: [],
  example: { item: "Fuel of internal transport", choice: "left out" },
  run: withPlan(({ plan: { method } }) =>
    (Object.keys(NEEDING_REASON) as (keyof typeof NEEDING_REASON)[]).flatMap((item) => {
      const typed = method[item];
      if (typed.choice !== NEEDING_REASON[item] || typed.note !== "") return [];
      return [atEntry(typed, { item: itemLabel(METHOD_ITEMS, item), choice: typed.choice })];
    }),
  ),
};
