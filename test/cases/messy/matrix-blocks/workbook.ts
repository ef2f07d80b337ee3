import { grid } from "../../../support/grids";
import type { Cell } from "../../../support/grids";
import { MONTH_NAMES } from "../../../support/monthNames";
import { coal, coalGcv, cppCoal, cppGcv, diesel, gridPower, MONTHS, ownPower, petcoke, petcokeGcv, tidy, tidyFuels } from "../plant";
import type { MessyCase } from "../plant";

/** Months across without a year, which the title gives; quantities and GCVs in blocks, uses as titles, totals, annual columns. */
const ALL = MONTHS.map((_, i) => i);
const row = (label: string, unit: string, value: (i: number) => number): Cell[] => [
  label,
  unit,
  ...ALL.map(value),
  { f: "=SUM(C1:N1)", v: ALL.reduce((total, i) => total + value(i), 0) },
];

export const messy: MessyCase = {
  title: "months across, quantity and GCV in blocks, uses as section titles, power below",
  sheets: [
    grid("Energy data", [
      ["Energy data of FY 2025-26"],
      ["Particulars", "Unit", ...MONTH_NAMES.map((name) => name.slice(0, 3)), "Total"],
      ["FUEL CONSUMPTION"],
      ["Kiln"],
      row("Imported coal", "t", coal),
      row("Petcoke", "t", petcoke),
      row("Total kiln", "t", (i) => coal(i) + petcoke(i)),
      ["CPP"],
      row("Domestic coal", "t", cppCoal),
      ["DG sets"],
      row("HSD", "kL", diesel),
      [],
      ["GCV"],
      row("Imported coal", "kcal/kg", coalGcv),
      row("Petcoke", "kcal/kg", petcokeGcv),
      row("Domestic coal", "kcal/kg", cppGcv),
      [],
      ["ELECTRICITY"],
      row("Grid import", "kWh", gridPower),
      row("CPP generation", "kWh", ownPower),
    ]),
  ],
  twin: tidy(ALL, (i) => ({
    fuel: tidyFuels(i),
    electricity: [
      { meter: "EM-GRID", kind: "grid", energy: gridPower(i) },
      { meter: "EM-CPP", kind: "own captive", energy: ownPower(i) },
    ],
  })),
};
