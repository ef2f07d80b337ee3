/** Where What-if begins: no scenario, and the range of prices that modelling studies use. */
import { decimal } from "../core/quantity/decimal";
import type { WhatIfDraft } from "./views/whatif/WhatIfView";

export const NO_SCENARIO: WhatIfDraft = { scenarios: [], prices: { low: decimal(500), likely: decimal(1000), high: decimal(3000) } };
