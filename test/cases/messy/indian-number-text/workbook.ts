import { grid } from "../../../support/grids";
import { gridPower, tidy } from "../plant";
import type { MessyCase } from "../plant";

/** "1,23,456" for 123456. */
const indian = (value: number) => {
  const [whole = "", part] = String(value).split(".");
  const head = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ",");
  return `${head === "" ? "" : `${head},`}${whole.slice(-3)}${part === undefined ? "" : `.${part}`}`;
};
const coalTonnes = (i: number) => 123_456.5 + 1000 * i;

/** Numbers as text in lakh grouping, moisture as percent text and as percent format, a dash for nothing. */
export const messy: MessyCase = {
  title: "numbers typed as text in Indian grouping, percent as text and as format",
  sheets: [
    grid("Fuel register", [
      ["Month", "Material", "Used in", "Unit", "Opening balance", "Consumption", "TM", "IM", "GCV (kcal/kg)"],
      ["Apr 2025", "Imported coal", "Kiln", "t", "-", indian(coalTonnes(0)), "10.8 %", { v: 0.041, as: "0.0%" }, "6,180"],
      ["May 2025", "Imported coal", "Kiln", "t", "1,200", ` ${indian(coalTonnes(1))} `, { v: 0.106, as: "0.00%" }, "4.1%", "6,165"],
      ["Jun 2025", "Imported coal", "Kiln", "t", 1300, indian(coalTonnes(2)), 11.9, 4.1, 6190],
    ]),
    grid("Bijli", [
      ["Mahina", "Meter no.", "Source of power", "Units (kWh)"],
      ["Apr 2025", "EM-GRID", "Grid", indian(gridPower(0))],
      ["May 2025", "EM-GRID", "Grid", indian(gridPower(1))],
    ]),
  ],
  twin: tidy([0, 1, 2], (i) => ({
    fuel: [
      {
        stream: "Imported coal",
        use: "kiln",
        unit: "t",
        ...(i === 0 ? {} : { opening: [0, 1200, 1300][i]! }),
        consumed: coalTonnes(i),
        totalMoisture: [10.8, 10.6, 11.9][i]!,
        inherentMoisture: 4.1,
        gcv: [6180, 6165, 6190][i]!,
      },
    ],
    electricity: i < 2 ? [{ meter: "EM-GRID", kind: "grid", energy: gridPower(i) }] : [],
  })),
};
