/** Where What-if begins: the scenarios that the workbook keeps, and no price typed. */
import type { WhatIfDraft } from "./views/whatif/WhatIfView";

export const NO_SCENARIO: WhatIfDraft = { scenarios: null, prices: null };
