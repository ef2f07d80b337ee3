import { grid } from "../../../support/grids";
import { MONTH_NAMES } from "../../../support/monthNames";
import { coal, coalGcv, cppCoal, cppGcv, MONTHS, petcoke, petcokeGcv, tidy } from "../plant";
import type { MessyCase } from "../plant";

const opening = (i: number) => 900 + i;
const received = (i: number) => 4100 + 3 * i;

/** Two header rows: "Stock" over opening and closing, "Calorific value" over value and basis; stream cells merged over lots. */
export const messy: MessyCase = {
  title: "merged group headers over sub-headers, stream cells merged over their lots",
  sheets: [0, 1, 2].map((i) =>
    grid(
      `R${i}`,
      [
        [null, `Coal and coke, ${MONTH_NAMES[i]} ${MONTHS[i]!.year}`],
        [],
        [null, "Fuel", "Section", "Supplier", "Unit", "Stock", null, "Receipts", "Consumption", "GCV", null],
        [null, null, null, null, null, "Opening", "Closing", "Qty", "Qty", "kcal/kg", "Basis"],
        [
          null,
          "Imported coal",
          "Kiln",
          "Lot A",
          "t",
          opening(i),
          opening(i) + received(i) - coal(i),
          received(i),
          coal(i),
          coalGcv(i),
          "ARB",
        ],
        [null, null, "Kiln", "Lot B", "t", 0, 10, 410, 400, 5900, "ARB"],
        [null, "Petcoke", "Kiln", "Jamnagar", "t", null, null, null, petcoke(i), petcokeGcv(i), "ADB"],
        [null, "Domestic coal", "CPP", "Linkage", "t", null, null, null, cppCoal(i), cppGcv(i), "ARB"],
      ],
      { id: `r${i}` },
    ),
  ),
  twin: tidy([0, 1, 2], (i) => ({
    fuel: [
      {
        stream: "Imported coal",
        use: "kiln",
        lot: "Lot A",
        unit: "t",
        opening: opening(i),
        closing: opening(i) + received(i) - coal(i),
        received: received(i),
        consumed: coal(i),
        gcv: coalGcv(i),
        gcvBasis: "as received",
      },
      {
        stream: "Imported coal",
        use: "kiln",
        lot: "Lot B",
        unit: "t",
        opening: 0,
        closing: 10,
        received: 410,
        consumed: 400,
        gcv: 5900,
        gcvBasis: "as received",
      },
      { stream: "Petcoke", use: "kiln", lot: "Jamnagar", unit: "t", consumed: petcoke(i), gcv: petcokeGcv(i), gcvBasis: "air dried" },
      {
        stream: "Domestic coal",
        use: "captive power",
        lot: "Linkage",
        unit: "t",
        consumed: cppCoal(i),
        gcv: cppGcv(i),
        gcvBasis: "as received",
      },
    ],
  })),
};
