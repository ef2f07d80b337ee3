import { grid } from "../../../support/grids";
import type { Grid } from "../../../support/grids";
import { coal, coalGcv, cppCoal, cppGcv, petcoke, petcokeGcv, tidy, tidyFuels } from "../plant";
import type { MessyCase } from "../plant";

const NAMES = ["April", "May", "June"];
const rows = (i: number): Grid => [
  ["Month", `${NAMES[i]} 2025`],
  ["Fuel", "Used in", "Unit", "Consumption", "GCV (kcal/kg)"],
  ["Imported coal", "Kiln", "t", coal(i), coalGcv(i)],
  ["Petcoke", "Kiln", "t", petcoke(i), petcokeGcv(i)],
  ["Domestic coal", "CPP", "t", cppCoal(i), cppGcv(i)],
];

/** A tab copied and left, a quarterly summary across, and a cover of something else. */
export const messy: MessyCase = {
  title: "a copied tab and a summary that repeat the months",
  sheets: [
    grid("Cover", [["Invented Cement Limited"], ["Contact", "Energy cell"], ["Phone", "0000 000000"]]),
    ...[0, 1, 2].map((i) => grid(NAMES[i]!, rows(i), { id: `t${i}` })),
    grid("May (2)", rows(1)),
    grid("Summary", [
      ["Fuel consumption, FY 2025-26"],
      ["Fuel", "Section", "Unit", "Apr-25", "May-25", "Jun-25", "Q1"],
      ["Imported coal", "Kiln", "t", coal(0), coal(1), coal(2), coal(0) + coal(1) + coal(2)],
    ]),
  ],
  twin: tidy([0, 1, 2], (i) => ({ fuel: tidyFuels(i).slice(0, 3) })),
  open: ["repeated", "repeated", "repeated", "repeated"],
};
