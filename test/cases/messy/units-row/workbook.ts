import { grid } from "../../../support/grids";
import { MONTH_NAMES } from "../../../support/monthNames";
import { clinker, coal, coalGcv, MONTHS, opc, petcoke, petcokeGcv, tidy } from "../plant";
import type { MessyCase } from "../plant";

/** Units in a row of their own under the header: lakh tonnes of clinker, GCV in kcal/kg, moisture in %. */
export const messy: MessyCase = {
  title: "a row of units under the header, some in thousands",
  sheets: [0, 1, 2].map((i) =>
    grid(
      `U${i}`,
      [
        ["Month", `${MONTH_NAMES[i]} ${MONTHS[i]!.year}`],
        [],
        ["Particulars", "Consumer", "Consumption", "GCV", "Moisture"],
        [null, null, "(kg)", "(kcal/kg)", "(%)"],
        ["Imported coal", "Kiln", coal(i) * 1000, coalGcv(i), 11],
        ["Petcoke", "Kiln", petcoke(i) * 1000, petcokeGcv(i), 8],
        [],
        ["Product", "Production"],
        [null, "thousand t"],
        ["Clinker", clinker(i) / 1000],
        ["OPC", opc(i) / 1000],
      ],
      { id: `u${i}` },
    ),
  ),
  twin: tidy([0, 1, 2], (i) => ({
    fuel: [
      { stream: "Imported coal", use: "kiln", unit: "kg", consumed: coal(i) * 1000, gcv: coalGcv(i), totalMoisture: 11 },
      { stream: "Petcoke", use: "kiln", unit: "kg", consumed: petcoke(i) * 1000, gcv: petcokeGcv(i), totalMoisture: 8 },
    ],
    production: [
      { product: "Clinker", unit: "thousand t", produced: clinker(i) / 1000 },
      { product: "OPC", unit: "thousand t", produced: opc(i) / 1000 },
    ],
  })),
};
