/** Sheets of somebody's own, beside the sample, that say too little to be read: each asks one thing. */
import { grid } from "../../../support/grids";
import type { Grid } from "../../../support/grids";
import type { Defect } from "./defect";

/** A sheet beside the sample's; the check must point at the cell with this row and column, counted from 0. */
const beside =
  (rows: Grid, address: string): Defect["inject"] =>
  (book) => (book.addSheet(grid("Stores", rows)), `'Stores'!${address}`);

export const READING_DEFECTS: readonly Defect[] = [
  {
    check: "AD-36",
    inject: beside([["Coal register"], ["Month", "Fuel", "Used in", "Unit", "Coal burnt qty"], ["Apr 2025", "RDF", "Kiln", "t", 12]], "E2"),
  },
  { check: "AD-37", inject: beside([["Fuel consumption"], ["Item", "Unit", "Apr", "Apr", "Apr"], ["RDF, kiln", "t", 12, 13, 14]], "C2") },
  {
    check: "AD-38",
    inject: beside(
      [
        ["Fuel consumption"],
        ["Month", "Fuel", "Used in", "Unit", "Consumed"],
        ["Apr 2025"],
        ["May 2025"],
        ["Monsoon", "RDF", "Kiln", "t", 12],
      ],
      "A5",
    ),
  },
  { check: "AD-39", inject: beside([["FY 2025-26"], ["Item", "Unit", "Apr", "May", "Jun"], ["RDF", "t", 40, 41, 42]], "A3") },
  { check: "AD-40", inject: beside([["Fuels of April 2025"], ["Fuel", "Used in", "Unit", "Consumption"], [null, null, null, 77]], "A3") },
  {
    check: "AD-41",
    inject: beside(
      [["Daily log"], ["Date", "RDF (t)", "Petcoke (t)"], ["01-04-2025", 4, 41], ["02-04-2025", 5, 42], ["03-04-2025", 6, 43]],
      "A3",
    ),
  },
  { check: "AD-42", inject: beside([["Power house stores"], ["Furnace oil", "KL", 12]], "C2") },
  {
    check: "AD-43",
    inject: beside(
      [
        ["FY 2025-26"],
        ["Item", "Unit", "Apr 2025", "May 2025", "Jun 2025"],
        ["RDF carbon", "%", 31, 32, 33],
        ["RDF carbon", "%", 34, 35, 36],
      ],
      "A4",
    ),
  },
];
