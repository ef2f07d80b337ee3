import { grid } from "../../../support/grids";
import { clinker, coal, coalGcv, cppCoal, cppGcv, opc, petcoke, petcokeGcv, tidy, tidyFuels } from "../plant";
import type { MessyCase } from "../plant";

const MONTH_NAMES = ["अप्रैल", "मई", "जून"];

/** Hindi tab names, titles, headers and uses in Devanagari; one table with Hindi in Latin letters. */
export const messy: MessyCase = {
  title: "headers, months, uses and totals in Hindi",
  sheets: [0, 1, 2].map((i) =>
    grid(
      `${MONTH_NAMES[i]} २०२५`,
      [
        ["माह", `${MONTH_NAMES[i]} २०२५`],
        [],
        ["ईंधन", "उपयोग", "इकाई", "खपत", "सकल कैलोरी मान", "टिप्पणी"],
        ["Imported coal", "भट्ठी", "t", coal(i), coalGcv(i), null],
        ["Petcoke", "भट्ठी", "t", petcoke(i), petcokeGcv(i), null],
        ["Domestic coal", "कैप्टिव पावर", "t", cppCoal(i), cppGcv(i), null],
        ["कुल", null, "t", { f: "=SUM(D4:D6)", v: coal(i) + petcoke(i) + cppCoal(i) }, null, null],
        [],
        ["Utpad", "Ikai", "Utpadan"],
        ["Clinker", "t", clinker(i)],
        ["OPC", "t", opc(i)],
        ["Kul", "t", clinker(i) + opc(i)],
      ],
      { id: `h${i}` },
    ),
  ),
  twin: tidy([0, 1, 2], (i) => ({
    fuel: tidyFuels(i).slice(0, 3),
    production: [
      { product: "Clinker", unit: "t", produced: clinker(i) },
      { product: "OPC", unit: "t", produced: opc(i) },
    ],
  })),
};
