import { grid } from "../../../support/grids";
import type { Cell } from "../../../support/grids";
import { MONTH_NAMES } from "../../../support/monthNames";
import { clinker, coal, coalGcv, MONTHS, opc, petcoke, petcokeGcv, tidy } from "../plant";
import type { MessyCase } from "../plant";

const ALL = MONTHS.map((_, i) => i);
const across = (label: string, value: (i: number) => number): Cell[] => [label, ...ALL.map(value)];
const stock = (i: number) => 900 + i;

/** Years over the months in a merged row, each stream a title with its quantities below, units in the labels. */
export const messy: MessyCase = {
  title: "months across under merged years, streams as titles with their quantities as rows",
  sheets: [
    grid("Kiln fuels", [
      [null, "2025", null, null, null, null, null, null, null, null, "2026", null, null],
      ["Particulars", ...MONTH_NAMES],
      ["Imported Coal"],
      across("Opening stock (t)", stock),
      across("Receipts (t)", (i) => coal(i) + 1),
      across("Consumption (t)", coal),
      across("Closing stock (t)", (i) => stock(i + 1)),
      across("GCV, ARB (kcal/kg)", coalGcv),
      across("Total moisture (%)", () => 11),
      ["Petcoke"],
      across("Consumption (t)", petcoke),
      across("GCV, ADB (kcal/kg)", petcokeGcv),
    ]),
    grid("Clinker and cement", [
      ["Production in tonnes, 2025-26"],
      ["Item", "UOM", ...MONTHS.map((month, i) => `${MONTH_NAMES[i]!.slice(0, 3)}'${month.year % 100}`)],
      ["Clinker", "t", ...ALL.map(clinker)],
      ["OPC", "t", ...ALL.map(opc)],
    ]),
  ],
  twin: tidy(ALL, (i) => ({
    fuel: [
      {
        stream: "Imported coal",
        use: "kiln",
        unit: "t",
        opening: stock(i),
        received: coal(i) + 1,
        consumed: coal(i),
        closing: stock(i + 1),
        gcv: coalGcv(i),
        gcvBasis: "as received",
        totalMoisture: 11,
      },
      { stream: "Petcoke", use: "kiln", unit: "t", consumed: petcoke(i), gcv: petcokeGcv(i), gcvBasis: "air dried" },
    ],
    production: [
      { product: "Clinker", unit: "t", produced: clinker(i) },
      { product: "OPC", unit: "t", produced: opc(i) },
    ],
  })),
};
