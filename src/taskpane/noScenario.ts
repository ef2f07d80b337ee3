/** Where What-if begins: no scenario, and no price typed. */
import type { WhatIfDraft } from "./views/whatif/WhatIfView";

export const NO_SCENARIO: WhatIfDraft = { scenarios: [], prices: null };
