/** Everything in one table: each row goes to the table it is of, whichever way the columns tell its figures. */
import { grid } from "../../support/grids";
import type { Cell, Grid } from "../../support/grids";
import { MONTH_NAMES } from "../../support/monthNames";
import { coal, diesel, gcv, judged, matrixGrid, MONTHS_SHOWN, monthSheets, paper, power } from "../../support/foreign/mill";

const register = (header: Cell[], rows: (i: number) => Grid) =>
  monthSheets((_, i) => [[`MIS for ${MONTH_NAMES[i]!} 2025`], [], header, ...rows(i)]);

const NAMED = (i: number): Grid => [
  ["Coal consumption - boiler", "t", coal(i)],
  ["Coal GCV - boiler", "kcal/kg", gcv(i)],
  ["HSD consumption - DG", "kL", diesel(i)],
  ["EM-GRID", "kWh", power(i)],
  ["Writing paper production", "t", paper(i)],
];

test.each([
  [
    "the month beside a budget, last month and the year so far",
    register(["Particulars", "Unit", "Budget for the year", "Actual for last month", "For the month", "Upto the month"], (i) =>
      NAMED(i).map(([name, unit, figure]) => [name!, unit!, 27_126, 1990, figure!, 5000]),
    ),
  ],
  [
    "quantities across",
    register(["S.No", "Department", "Material", "UOM", "GCV", "Production", "Consumption"], (i) => [
      [1, "Boiler house", "Coal", "t", gcv(i), null, coal(i)],
      [2, "DG house", "HSD", "kL", null, null, diesel(i)],
      [3, "Switchyard", "EM-GRID", "kWh", null, null, power(i)],
      [4, "Paper machine", "Writing paper", "t", null, paper(i), null],
    ]),
  ],
  [
    "sections, and names in other words",
    register(["Sl", "Description", "UOM", "For the month", "Cumulative"], (i) => [
      ["A", "FUEL"],
      [1, "Coal consumed in boiler", "MT", coal(i), 1],
      [2, "GCV of coal", "kcal/kg", gcv(i), 1],
      [3, "HSD consumed in DG", "KL", diesel(i), 1],
      ["B", "POWER"],
      [4, "Grid power", "Lakh kWh", power(i) / 1e5, 1],
      ["C", "PRODUCTION"],
      [5, "Writing paper", "MT", paper(i), 1],
    ]),
  ],
  [
    "a row for each month",
    [
      grid("Register", [
        ["Register 2025-26"],
        ["Month", "Particulars", "Unit", "Quantity"],
        ...MONTHS_SHOWN.flatMap((i) => NAMED(i).map((row): Cell[] => [`${MONTH_NAMES[i]} 2025`, ...row])),
      ]),
    ],
  ],
  [
    "months below one another, a row of units above them and their total below",
    [
      grid("Register", [
        ["Monthly register 2025-26"],
        [],
        ["Month", ...NAMED(0).map(([name]) => name!)],
        [null, ...NAMED(0).map(([, unit]) => unit!)],
        ...MONTHS_SHOWN.map((i): Cell[] => [`${MONTH_NAMES[i]} 2025`, ...NAMED(i).map((row) => row[2]!)]),
        ["Total", ...NAMED(0).map((_, c): Cell => MONTHS_SHOWN.reduce<number>((sum, i) => sum + (NAMED(i)[c]![2] as number), 0))],
      ]),
    ],
  ],
  [
    "months below one another under groups of streams",
    [
      grid("Register", [
        ["Monthly register 2025-26"],
        [null, "Coal (boiler)", null, "HSD (DG)", "EM-GRID", "Writing paper"],
        ["Month", "Consumption", "GCV", "Consumption", "Energy", "Production"],
        [null, "t", "kcal/kg", "kL", "MWh", "t"],
        ...MONTHS_SHOWN.map((i): Cell[] => [`${MONTH_NAMES[i]} 2025`, coal(i), gcv(i), diesel(i), power(i) / 1000, paper(i)]),
      ]),
    ],
  ],
])("%s", (_, sheets) => {
  const { verdict, assessment } = judged(sheets);
  expect([verdict, assessment.reading.account.counts.notRead]).toEqual(["right", 0]);
});

/** What a title or a name says of figures that are not the month's. */
const OTHER_FIGURES = ["YTD", "cumulative", "budget", "previous year", "per day", "design", "target", "Rs lakh", "संचयी", "बजट", "2024-25"];

test.each(OTHER_FIGURES)("a row named (%s) is asked about in every layout", (words) => {
  const matrix = matrixGrid().map((row): Grid[number] =>
    row[0] === "Coal consumption - boiler" ? [`${row[0]} (${words})`, ...row.slice(1)] : row,
  );
  expect(judged([grid("Data", matrix)]).verdict).toBe("asked");
  const months = monthSheets((rows) => rows.map((row) => (row[0] === "Coal" ? [`Coal (${words})`, ...row.slice(1)] : row)));
  expect(judged(months).verdict).toBe("asked");
});

test("a name with another year is asked about", () => {
  const matrix = matrixGrid().map((row) => (row[0] === "EM-GRID" ? ["EM-GRID FY24-25", ...row.slice(1)] : row));
  expect(judged([grid("Data", matrix)]).verdict).toBe("asked");
});

test.each(["Budget FY 2025-26", "Previous year 2024-25", "Design figures"])('a table or a tab titled "%s" is asked about', (title) => {
  const matrix = matrixGrid().map((row, i) => (i === 1 ? [title] : row));
  expect(judged([grid("Data", matrix)]).assessment.reading.questions.map(({ topic }) => topic)).toEqual(["unread"]);
  expect(judged([grid(title, matrixGrid())]).verdict).toBe("asked");
});
