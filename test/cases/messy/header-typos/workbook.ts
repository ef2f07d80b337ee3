import { grid } from "../../../support/grids";
import { coal, coalGcv, cppCoal, cppGcv, diesel, gridPower, petcoke, petcokeGcv, tidy, tidyFuels } from "../plant";
import type { MessyCase } from "../plant";

const MONTH = ["Apr", "May", "Jun"];

/** Misspelt headers, streams and sections, in a long table. */
export const messy: MessyCase = {
  title: "misspelt headers and stream names",
  sheets: [
    grid("Fule", [
      ["Month", "Source Straem", "Use", "Unit", "Consumtion", "Gross Calorifc Value (kcal/kg)", "Remaks"],
      ...[0, 1, 2].flatMap((i) => [
        [`${MONTH[i]} 2025`, "Importd coal", "Kiln", "t", coal(i), coalGcv(i), null],
        [`${MONTH[i]} 2025`, "Petcok", "Kiln", "t", petcoke(i), petcokeGcv(i), null],
        [`${MONTH[i]} 2025`, "Domestc coal", "CPP", "t", cppCoal(i), cppGcv(i), null],
        [`${MONTH[i]} 2025`, "HSD", "D.G. Set", "kL", diesel(i), null, null],
      ]),
    ]),
    grid("Power", [
      ["Month", "Meter", "Kind", "Electrcity (kWh)"],
      ...[0, 1].map((i) => [`${MONTH[i]} 2025`, "EM-GRID", "Grid", gridPower(i)]),
    ]),
  ],
  twin: tidy([0, 1, 2], (i) => ({
    fuel: tidyFuels(i),
    electricity: i < 2 ? [{ meter: "EM-GRID", kind: "grid", energy: gridPower(i) }] : [],
  })),
};
