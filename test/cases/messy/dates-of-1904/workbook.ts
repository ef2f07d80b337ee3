import { toSerial } from "../../../../src/core/quantity/period";
import { grid } from "../../../support/grids";
import { clinker, coal, MONTHS, opc, petcoke, tidy } from "../plant";
import type { MessyCase } from "../plant";

/** A serial of the 1904 system, which old Mac workbooks use. */
const serial = (i: number, day: number) => toSerial({ ...MONTHS[i]!, day }) - 1462;
const ALL = MONTHS.map((_, i) => i);

export const messy: MessyCase = {
  title: "a workbook of the 1904 date system: dates across, and dates in a column of numbers",
  dateSystem: 1904,
  sheets: [
    grid("Fuels", [
      ["Consumption of fuels"],
      ["Fuel", "Use", "Unit", ...ALL.map((i) => ({ v: serial(i, 1), as: "mmm\\-yy" }))],
      ["Imported coal", "Kiln", "t", ...ALL.map(coal)],
      ["Petcoke", "Kiln", "t", ...ALL.map(petcoke)],
    ]),
    grid("Production", [
      ["Month ending", "Product", "Unit", "Production"],
      ...[0, 1, 2].flatMap((i) => [
        [serial(i, 28), "Clinker", "t", clinker(i)],
        [serial(i, 28), "OPC", "t", opc(i)],
      ]),
    ]),
  ],
  twin: tidy(ALL, (i) => ({
    fuel: [
      { stream: "Imported coal", use: "kiln", unit: "t", consumed: coal(i) },
      { stream: "Petcoke", use: "kiln", unit: "t", consumed: petcoke(i) },
    ],
    production:
      i < 3
        ? [
            { product: "Clinker", unit: "t", produced: clinker(i) },
            { product: "OPC", unit: "t", produced: opc(i) },
          ]
        : [],
  })),
};
