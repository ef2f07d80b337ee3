/** What tabs of ours are known by. Apart from what builds them, for every reading needs it. */

/** Stamps are found again by how they begin. */
export const STAMP_PREFIX = "Built ";

/** The response pack. */
export const PACK_TAB = { form: "crPack", name: "CCTS Response Pack" } as const;

/** The Check tab; the header of acknowledgements is in English whatever the language, as their register is. */
export const CHECK_TAB = { form: "check", name: "Check", headerRow: 4, acknowledgedColumn: 7, acknowledged: "Acknowledged" } as const;
