/** The prices figures are shown at: typed a moment ago, kept in the workbook, or the range of modelling studies. */
import { PRICE_IDS, SUGGESTED_PRICES } from "../core/ledger/bank/prices";
import type { Prices } from "../core/ledger/bank/prices";

export type PriceOrigin = "typed" | "workbook" | "suggested";

export interface ShownPrices {
  readonly values: Prices;
  readonly from: PriceOrigin;
}

/** What is typed counts first, until the workbook holds the same. */
export function shownPrices(typed: Prices | null, kept: Prices | null): ShownPrices {
  if (typed !== null && (kept === null || PRICE_IDS.some((id) => !typed[id].eq(kept[id])))) return { values: typed, from: "typed" };
  return kept === null ? { values: SUGGESTED_PRICES, from: "suggested" } : { values: kept, from: "workbook" };
}
