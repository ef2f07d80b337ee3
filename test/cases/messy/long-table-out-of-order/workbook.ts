import { toSerial } from "../../../../src/core/quantity/period";
import { grid } from "../../../support/grids";
import type { Cell } from "../../../support/grids";
import { MONTH_NAMES } from "../../../support/monthNames";
import { coal, coalGcv, cppCoal, cppGcv, diesel, MONTHS, petcoke, petcokeGcv, tidy, tidyFuels } from "../plant";
import type { MessyCase } from "../plant";

/** Months as dates, text and serials, merged over the rows of a month, in no order; the name and the use in one cell. */
const ORDER = [3, 0, 11, 1, 2];
const WAYS: readonly ((i: number) => Cell)[] = [
  (i) => ({ v: toSerial({ ...MONTHS[i]!, day: 1 }), as: "mmm-yy" }),
  (i) => `${MONTH_NAMES[i]!.slice(0, 3)}-${MONTHS[i]!.year % 100}`,
  (i) => `${MONTH_NAMES[i]}'${MONTHS[i]!.year % 100}`,
  (i) => `${String(MONTHS[i]!.month).padStart(2, "0")}/${MONTHS[i]!.year}`,
  (i) => `01-${MONTH_NAMES[i]!.slice(0, 3)}-${MONTHS[i]!.year}`,
];

export const messy: MessyCase = {
  title: "one long table, months in every spelling and no order, name and use in one cell",
  sheets: [
    grid(
      "Sheet1",
      [
        ["Month", "Fuel Type", "Qty. consumed", "Unit", "Gross Calorific Value (kcal/kg)"],
        ...ORDER.flatMap(
          (i, position) =>
            [
              [WAYS[position]!(i), "Imported Coal - Kiln", coal(i), "T", coalGcv(i)],
              [null, "Petcoke (Kiln)", petcoke(i), "tonne", petcokeGcv(i)],
              [null, "Domestic Coal - CPP", cppCoal(i), "tonnes", cppGcv(i)],
              [null, "Diesel (DG Set)", diesel(i), "KL", null],
            ] as Cell[][],
        ),
      ],
      { top: 2, left: 1 },
    ),
  ],
  twin: tidy([0, 1, 2, 3, 11], (i) => ({ fuel: tidyFuels(i) })),
};
