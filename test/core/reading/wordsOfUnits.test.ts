/** No word about a unit is dropped: the same month, written with its unit in every place people write it, is one figure. */
import { readingOf } from "../../../src/core/activity/line";
import { convert } from "../../../src/core/quantity/conversion";
import { decimal } from "../../../src/core/quantity/decimal";
import { readWorkbook } from "../../../src/core/reading/workbook";
import type { WorkbookReading } from "../../../src/core/reading/readBy";
import { plan } from "../../cases/messy/plant";
import { book, grid } from "../../support/grids";
import type { Grid } from "../../support/grids";

const read = (rows: Grid): WorkbookReading => readWorkbook(book([plan(), grid("Data", [["Report for April 2025"], ...rows])]));

/** The figure in a unit, or what is asked, or the unit that nobody can convert. */
function figure(reading: WorkbookReading, field: string, unit: string): string {
  const [first] = reading.lines;
  const found = first === undefined ? undefined : readingOf(first, field);
  if (found === undefined) return reading.questions.map(({ topic }) => topic).join(", ");
  const converted = convert(found.value ?? decimal(0), found.unit, unit);
  return converted.ok ? converted.value.toString() : `refused: ${found.unit}`;
}

/** Every way to say that the meter EM-GRID drew 2,400 MWh. */
const POWER: readonly (readonly [string, Grid])[] = [
  [
    "a unit column",
    [
      ["Meter", "Kind", "UOM", "Energy"],
      ["EM-GRID", "grid", "MWh", 2400],
    ],
  ],
  [
    "a unit column headed Units",
    [
      ["Meter", "Units", "Energy"],
      ["EM-GRID", "MWh", 2400],
    ],
  ],
  [
    "a unit column with another header",
    [
      ["Meter", "Measure", "Energy"],
      ["EM-GRID", "MU", 2.4],
    ],
  ],
  [
    "a multiplier in the unit column",
    [
      ["Meter", "Unit", "Energy"],
      ["EM-GRID", "Lakh units", 24],
    ],
  ],
  [
    "brackets of the header",
    [
      ["Meter", "Energy (MWh)"],
      ["EM-GRID", 2400],
    ],
  ],
  [
    "Units in lakhs",
    [
      ["Meter", "Units (in lakhs)"],
      ["EM-GRID", 24],
    ],
  ],
  [
    "a power of ten",
    [
      ["Meter", "Energy (10^6 kWh)"],
      ["EM-GRID", 2.4],
    ],
  ],
  [
    "Mn kWh behind the name",
    [
      ["Meter", "Energy, Mn kWh"],
      ["EM-GRID", 2.4],
    ],
  ],
  [
    "heat units of electricity",
    [
      ["Meter", "Energy (GJ)"],
      ["EM-GRID", 8640],
    ],
  ],
  [
    "a row of units",
    [
      ["Meter", "Energy"],
      [null, "(MWh)"],
      ["EM-GRID", 2400],
    ],
  ],
  [
    "a group over the header",
    [
      [null, "Consumption (MWh)", null],
      ["Meter", "Energy", "Billed"],
      ["EM-GRID", 2400, 2400],
    ],
  ],
  ["the title", [["Electricity consumption in MWh"], ["Meter", "Consumption"], ["EM-GRID", 2400]]],
  ["a title in brackets", [["Power (figures in lakh kWh)"], ["Meter", "Consumption"], ["EM-GRID", 24]]],
  ["a title with the multiplier alone", [["All figures in lakhs"], ["Meter", "Energy"], ["EM-GRID", 24]]],
  ["the multiplier above, the unit beside", [["Figures in thousand"], ["Meter", "Unit", "Energy"], ["EM-GRID", "kWh", 2400]]],
  [
    "the row's name",
    [
      ["Meter", "Energy"],
      ["EM-GRID (MWh)", 2400],
    ],
  ],
  [
    "a header that begins with Units",
    [
      ["Meter", "Units in MU"],
      ["EM-GRID", 2.4],
    ],
  ],
  [
    "a header of nothing else",
    [
      ["Meter", "MWh"],
      ["EM-GRID", 2400],
    ],
  ],
  [
    "a header of lakh units alone",
    [
      ["Meter", "Lakh units"],
      ["EM-GRID", 24],
    ],
  ],
  [
    "the figure's own words",
    [
      ["Meter", "Energy (kWh)"],
      ["EM-GRID", "24 lakh"],
    ],
  ],
  [
    "Hindi consumption",
    [
      ["मीटर", "खपत (यूनिट)"],
      ["EM-GRID", 2_400_000],
    ],
  ],
  [
    "Hindi",
    [
      ["मीटर", "विद्युत (लाख यूनिट)"],
      ["EM-GRID", 24],
    ],
  ],
];

test.each(POWER)("power with its unit in %s", (_, rows) => {
  expect(figure(read(rows), "energy", "kWh")).toBe("2400000");
});

const FUEL: readonly (readonly [string, Grid])[] = [
  [
    "thousands in the header, t beside",
    [
      ["Fuel", "Used in", "Unit", "Consumption ('000)"],
      ["Imported coal", "Kiln", "t", 2],
    ],
  ],
  [
    "lakh in the header, MT beside",
    [
      ["Fuel", "Used in", "Unit", "Consumption (in lakh)"],
      ["Imported coal", "Kiln", "M.T.", 0.02],
    ],
  ],
  ["the title", [["Fuel consumption (MT)"], ["Fuel", "Used in", "Consumption"], ["Imported coal", "Kiln", 2000]]],
  ["a section's title", [["Fuel", "Used in", "Consumption"], ["Kiln fuels (kg)"], ["Imported coal", "Kiln", 2_000_000]]],
  [
    "header and column alike",
    [
      ["Fuel", "Used in", "UOM", "Consumption (t)"],
      ["Imported coal", "Kiln", "MT", 2000],
    ],
  ],
  ["a lakh said twice", [["Figures in lakhs"], ["Fuel", "Used in", "UOM", "Consumption"], ["Imported coal", "Kiln", "lakh kg", 20]]],
];

test.each(["Qty in MT", "कुल खपत", "मासिक खपत"])("coal under %s", (header) => {
  const reading = read([
    ["Fuel", "Used in", "Unit", header],
    ["Imported coal", "Kiln", "t", 2000],
  ]);
  expect(figure(reading, "consumed", "t")).toBe("2000");
});

const KILN_COAL = (unit: string, quantity: number): Grid => [
  ["Fuel", "Used in", "Unit", "Consumption"],
  ["Imported coal", "Kiln", unit, quantity],
];

/** A unit column holds a unit and nothing else: "Hecto kg" is a tenth of a tonne, and no kilogram. */
test.each<[string, number, string]>([
  ["t (ARB)", 2000, "2000"],
  ["Unit: t", 2000, "2000"],
  ["ADMT", 2000, "2000"],
  ["air-dried tonnes", 2000, "2000"],
  ["BDMT", 1800, "refused: BDMT"],
  ["Hecto kg", 20_000, "refused: Hecto kg"],
  ["bags t", 2000, "refused: bags t"],
  ["t YTD", 2000, "refused: t YTD"],
])("coal in a unit column that says %s", (unit, quantity, expected) => {
  expect(figure(read(KILN_COAL(unit, quantity)), "consumed", "t")).toBe(expected);
});

test("a lakh in the figure and a lakh in its unit are no figure: they may be one lakh or two", () => {
  const reading = read([
    ["Meter", "Energy (lakh kWh)"],
    ["EM-GRID", "24 lakh"],
  ]);
  expect(reading.lines.map((line) => readingOf(line, "energy")?.problem)).toEqual(["text"]);
});

test.each(FUEL)("coal with its unit in %s", (_, rows) => {
  expect(figure(read(rows), "consumed", "t")).toBe("2000");
});

test.each<[string, Grid, string]>([
  [
    "tonnes over the meter's energy",
    [
      ["Meter", "Energy (t)"],
      ["EM-GRID", 2400],
    ],
    "refused: t",
  ],
  [
    "two units",
    [
      ["Fuel", "Used in", "Unit", "Consumption (t)"],
      ["Imported coal", "Kiln", "kL", 2000],
    ],
    "refused: t or kL",
  ],
  [
    "apparent energy",
    [
      ["Meter", "Energy (kVAh)"],
      ["EM-GRID", 2400],
    ],
    "refused: kVAh",
  ],
  [
    "a rate",
    [
      ["Meter", "Energy (MWh/day)"],
      ["EM-GRID", 80],
    ],
    "refused: MWh/day",
  ],
  [
    "lakh over lakh of another size",
    [["Figures in lakh"], ["Meter", "Unit", "Energy"], ["EM-GRID", "'000 kWh", 24]],
    "refused: lakh '000 kWh",
  ],
])("%s is no figure", (_, rows, expected) => {
  expect(figure(read(rows), rows[0]!.includes("Meter") || rows[1]!.includes("Meter") ? "energy" : "consumed", "kWh")).toBe(expected);
});

const QUALIFIERS = [
  "YTD",
  "cumulative",
  "upto the month",
  "up to the month",
  "budget",
  "previous year",
  "last month",
  "per day",
  "design",
  "plan",
  "target",
  "MT, YTD",
  "t per day of operation",
  "Rs lakh",
  "dry mill only",
  "संचयी",
  "बजट",
];

test.each(QUALIFIERS)('a quantity "(%s)" is asked, not counted', (text) => {
  const reading = read([
    ["Fuel", "Used in", "Unit", `Consumption (${text})`],
    ["Imported coal", "Kiln", "t", 2000],
  ]);
  expect([reading.lines, reading.questions.map(({ topic }) => topic)]).toEqual([[], ["column"]]);
});

test.each(["for the month", "actual", "monthly", "quantity", "t", "माह के दौरान"])('a quantity "(%s)" is the month\'s', (text) => {
  const reading = read([
    ["Fuel", "Used in", "Unit", `Consumption (${text})`],
    ["Imported coal", "Kiln", "t", 2000],
  ]);
  expect([figure(reading, "consumed", "t"), reading.questions]).toEqual(["2000", []]);
});

test("what stands over a quantity counts as what stands in its brackets", () => {
  const reading = read([
    [null, null, null, "Up to the month", null],
    ["Fuel", "Used in", "Unit", "Consumption", "GCV"],
    ["Imported coal", "Kiln", "t", 2000, 6100],
  ]);
  expect([reading.lines, reading.questions.map(({ topic }) => topic)]).toEqual([[], ["column", "column"]]);
});
