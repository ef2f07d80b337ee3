import { grid } from "../../../support/grids";
import { coal, coalGcv, cppCoal, cppGcv, gridPower, ownPower, petcoke, petcokeGcv, tidy, tidyFuels } from "../plant";
import type { MessyCase } from "../plant";

/** Fuels left and power right of a blank column, and below them the next month, each pair under its own title. */
export const messy: MessyCase = {
  title: "two tables side by side, one month below the other on one sheet",
  sheets: [
    grid(
      "Data",
      [0, 1].flatMap((i) => [
        [`Data for ${["April", "May"][i]} 2025`, null, null, null, null, null, `Power, ${["April", "May"][i]} 2025`],
        ["Fuel", "Used in", "Unit", "Consumed", "GCV (kcal/kg)", null, "Meter", "Power source", "kWh"],
        ["Imported coal", "Kiln", "t", coal(i), coalGcv(i), null, "EM-GRID", "Grid", gridPower(i)],
        ["Petcoke", "Kiln", "t", petcoke(i), petcokeGcv(i), null, "EM-CPP", "CPP", ownPower(i)],
        ["Domestic coal", "CPP", "t", cppCoal(i), cppGcv(i), null, "Total", null, gridPower(i) + ownPower(i)],
        [],
      ]),
    ),
  ],
  twin: tidy([0, 1], (i) => ({
    fuel: tidyFuels(i).slice(0, 3),
    electricity: [
      { meter: "EM-GRID", kind: "grid", energy: gridPower(i) },
      { meter: "EM-CPP", kind: "own captive", energy: ownPower(i) },
    ],
  })),
};
