import { grid } from "../../../support/grids";
import { MONTH_NAMES } from "../../../support/monthNames";
import { MONTHS, tidy } from "../plant";
import type { MessyCase } from "../plant";

/** Three lots of one coal a month, their GCVs on three bases, the quantities as received; bases in the words of laboratories. */
const lots = (i: number) => [
  { lot: "MV Alpha", consumed: 1500 + i, tm: 10.8, im: 4.1, gcv: 6180, written: "ADB", basis: "air dried" },
  { lot: "MV Beta", consumed: 1700 + i, tm: 12.1, im: 5.2, gcv: 5450, written: "ARB", basis: "as received" },
  { lot: "MV Gamma", consumed: 800 + i, tm: 9.4, im: 3.9, gcv: 6420, written: "Dry basis", basis: "dry" },
];

export const messy: MessyCase = {
  title: "coal in lots whose GCVs stand on different bases",
  sheets: [0, 1].map((i) =>
    grid(
      `Coal ${i + 1}`,
      [
        [`Kiln coal register: ${MONTH_NAMES[i]} ${MONTHS[i]!.year}`],
        ["Material", "Vendor", "Unit", "Qty consumed (ARB)", "Total Moisture %", "Inherent Moisture %", "GCV kcal/kg", "Basis of GCV"],
        ...lots(i).map(({ lot, consumed, tm, im, gcv, written }) => ["Imported Coal", lot, "t", consumed, tm, im, gcv, written]),
        ["Weighted average", null, null, { f: "=SUM(D3:D5)", v: 4000 + 3 * i }, null, null, 5900, null],
      ],
      { id: `c${i}` },
    ),
  ),
  twin: tidy([0, 1], (i) => ({
    fuel: lots(i).map(({ lot, consumed, tm, im, gcv, basis }) => ({
      stream: "Imported coal",
      use: "kiln",
      lot,
      unit: "t",
      consumed,
      totalMoisture: tm,
      inherentMoisture: im,
      gcv,
      gcvBasis: basis,
      quantityBasis: "as received",
    })),
  })),
};
