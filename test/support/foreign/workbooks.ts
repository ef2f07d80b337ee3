/**
 * Ten workbooks as Indian plants keep them, all figures invented: MIS tabs, registers, a pivot export, tables side by side.
 * With each the answers of a person who knows the plant, by the beginning of the question's id.
 */
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import { grid } from "../grids";
import type { Cell, Grid } from "../grids";
import { coal, diesel, gcv, matrixGrid, MONTHS_SHOWN, paper, power } from "./mill";
import { MONTH_NAMES } from "../monthNames";

export interface ForeignWorkbook {
  readonly title: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Beginning of a question's id and the beginning of the answer's label. */
  readonly answers: readonly (readonly [id: string, label: string])[];
}

const name = (i: number) => MONTH_NAMES[i] ?? "";
const short = (i: number) => `${name(i).slice(0, 3)}-25`;
const across = (figure: (i: number) => Cell): Cell[] => MONTHS_SHOWN.map(figure);
const tabs = (rows: (i: number) => Grid) => MONTHS_SHOWN.map((i) => grid(short(i), rows(i)));
const sum = (figure: (i: number) => number) => MONTHS_SHOWN.reduce<number>((total, i) => total + figure(i), 0);
const lakh = (value: number) => value / 100_000;

const ATTENDANCE = grid("Attendance", [
  ["Name", "Days"],
  ["A. Sharma", 26],
  ["R. Iyer", 24],
]);

const monthlyMis: ForeignWorkbook = {
  title: "an MIS tab a month: for the month, up to the month, budget; sections, a signature",
  sheets: [
    grid("Cover", [["Invented Paper Mills Limited"], ["Monthly MIS 2025-26"]]),
    ...tabs((i) => [
      [`MANAGEMENT INFORMATION REPORT - ${name(i).toUpperCase()} 2025`],
      ["S.No.", "Particulars", "UOM", "Budget", "For the month", "Upto the month", "Last year same month"],
      ["A", "FUEL"],
      [1, "Coal consumption in boiler", "MT", 2100, coal(i), 5000, 1900],
      [2, "GCV of coal (ARB)", "kcal/kg", 4200, gcv(i), 4100, 4000],
      [3, "HSD consumption - DG set", "KL", 12, diesel(i), 40, 11],
      ["B", "POWER"],
      [4, "Power purchased from grid", "Lakh kWh", 24, lakh(power(i)), 70, 23],
      ["C", "PRODUCTION"],
      [5, "Writing paper production", "MT", 15_000, paper(i), 45_000, 14_000],
      [],
      ["Prepared by", "R. Iyer", null, null, { v: 45_780, as: "dd-mmm-yy" }],
    ]),
    ATTENDANCE,
  ],
  answers: [],
};

const dailyRegister: ForeignWorkbook = {
  title: "a departments' register: quantities across, everything in one table",
  sheets: tabs((i) => [
    [`Departmental register for ${name(i)} 2025`],
    [],
    ["Sl", "Department", "Item", "Unit", "GCV (kcal/kg)", "Opening stock", "Receipt", "Production", "Consumption", "Closing stock"],
    [1, "Boiler house", "Coal", "MT", gcv(i), 500, coal(i), null, coal(i), 500],
    [2, "DG house", "HSD", "KL", null, 20, diesel(i), null, diesel(i), 20],
    [3, "Switchyard", "EM-GRID", "MWh", null, null, null, null, power(i) / 1000, null],
    [4, "Paper machine", "Writing paper", "MT", null, null, null, paper(i), null, null],
  ]),
  answers: [],
};

const hindiMatrix: ForeignWorkbook = {
  title: "months across in Hindi, numbers as text, totals",
  sheets: [
    grid("मासिक", [
      ["मासिक ऊर्जा रिपोर्ट 2025-26"],
      [],
      ["क्र.", "विवरण", "इकाई", "अप्रैल-25", "मई-25", "जून-25", "कुल"],
      [1, "कोयला खपत (बॉयलर)", "टन", ...across((i) => coal(i).toLocaleString("en-IN")), sum(coal)],
      [2, "कोयला GCV", "kcal/kg", ...across(gcv), null],
      [3, "डीज़ल खपत (DG)", "किलोलीटर", ...across(diesel), sum(diesel)],
      [4, "ग्रिड से बिजली", "लाख यूनिट", ...across((i) => lakh(power(i))), lakh(sum(power))],
      [5, "Writing paper उत्पादन", "टन", ...across(paper), sum(paper)],
    ]),
  ],
  answers: [
    ["name:fuel:कोयला बॉयलर", "Coal (boiler)"],
    ["name:fuel:कोयला", "Coal (boiler)"],
    ["name:fuel:डीज़ल", "HSD (DG)"],
  ],
};

const longRegister: ForeignWorkbook = {
  title: "one long register, a row for each month and item, with subtotals",
  sheets: [
    grid("Register", [
      ["Energy register 2025-26"],
      ["Month", "Particulars", "UOM", "Qty"],
      ...MONTHS_SHOWN.flatMap((i): Grid => [
        [`${name(i)} 2025`, "Coal consumption - boiler", "t", coal(i)],
        [`${name(i)} 2025`, "Coal GCV - boiler", "kcal/kg", gcv(i)],
        [`${name(i)} 2025`, "HSD consumption - DG", "litres", diesel(i) * 1000],
        [`${name(i)} 2025`, "EM-GRID", "MU", power(i) / 1e6],
        [`${name(i)} 2025`, "Writing paper production", "t", paper(i)],
      ]),
    ]),
  ],
  answers: [],
};

const monthsDown: ForeignWorkbook = {
  title: "months below one another, what is counted said in a title only",
  sheets: [
    grid("Log", [
      ["Plant log 2025-26"],
      ["Month", "Coal, boiler (MT)", "Coal GCV (kcal/kg)", "HSD, DG (KL)", "Grid import (MWh)", "Writing paper (MT)"],
      ...MONTHS_SHOWN.map((i): Cell[] => [`${name(i)} 2025`, coal(i), gcv(i), diesel(i), power(i) / 1000, paper(i)]),
      ["Total", sum(coal), null, sum(diesel), sum(power) / 1000, sum(paper)],
    ]),
  ],
  answers: [
    ["quantity:coal, boiler", "consumed"],
    ["quantity:hsd, dg", "consumed"],
    ["quantity:writing paper", "produced"],
  ],
};

const threeTabs: ForeignWorkbook = {
  title: "fuel, power and production in tabs of their own, a budget tab and a dashboard of formulas",
  sheets: [
    grid("Fuel", [
      ["Fuel consumption 2025-26 (figures in MT unless stated)"],
      ["Particulars", ...across(short), "Total"],
      ["Coal - boiler", ...across(coal), sum(coal)],
      ["HSD - DG (KL)", ...across(diesel), sum(diesel)],
    ]),
    grid("Lab", [["Calorific values 2025-26"], ["Particulars", "Unit", ...across(short)], ["Coal GCV", "kcal/kg", ...across(gcv)]]),
    grid("Power", [
      ["Electricity 2025-26, all figures in lakh kWh"],
      ["Meter", ...across(short)],
      ["EM-GRID", ...across((i) => lakh(power(i)))],
    ]),
    grid("Production", [["Production 2025-26"], ["Product", "Unit", ...across(short)], ["Writing paper", "MT", ...across(paper)]]),
    grid("Budget", matrixGrid()),
    grid("Dashboard", [["Year at a glance"], ["Coal", { f: "=Fuel!E3", v: sum(coal) }], ["Paper", { f: "=Production!C3", v: paper(0) }]]),
  ],
  answers: [["unread:table:Budget", "leave it out: it is of another period"]],
};

const sideBySide: ForeignWorkbook = {
  title: "last year and this year side by side",
  sheets: [
    grid("Comparison", [
      ["FY 2024-25", null, null, null, null, null, "FY 2025-26"],
      [],
      ["Particulars", "Unit", "Apr-24", "May-24", "Jun-24", null, "Particulars", "Unit", ...across(short)],
      ...matrixGrid()
        .slice(3)
        .map((row): Cell[] => [row[0] ?? null, row[1] ?? null, 1, 2, 3, null, ...row]),
    ]),
  ],
  answers: [],
};

const departments: ForeignWorkbook = {
  title: "the MIS beside a sheet of forty departments' power",
  sheets: [
    grid("MIS", matrixGrid()),
    grid("Departments", [
      ["Power by department 2025-26"],
      ["Department", "Unit", ...across(short)],
      ...Array.from({ length: 40 }, (_, d): Cell[] => [`Section ${d + 1} drive panel`, "kWh", ...across((i) => power(i) / 40)]),
    ]),
  ],
  answers: [["unread:", "leave it out: the same is given elsewhere"]],
};

const pivot: ForeignWorkbook = {
  title: "a pivot export",
  sheets: [
    grid("Pivot", [
      ["Sum of Qty", "Column Labels", null, null, null],
      ["Row Labels", "Apr-25", "May-25", "Jun-25", "Grand Total"],
      ["Coal consumption - boiler (t)", ...across(coal), sum(coal)],
      ["Coal GCV - boiler (kcal/kg)", ...across(gcv), sum(gcv)],
      ["EM-GRID (kWh)", ...across(power), sum(power)],
      ["HSD consumption - DG (kL)", ...across(diesel), sum(diesel)],
      ["Writing paper production (t)", ...across(paper), sum(paper)],
      ["Grand Total", ...across((i) => coal(i) + gcv(i) + power(i) + diesel(i) + paper(i)), null],
    ]),
  ],
  answers: [],
};

const mergedGroups: ForeignWorkbook = {
  title: "month sheets with units in merged group headings, lots with a total, notes, money and ratios beside",
  sheets: tabs((i) => [
    [`Boiler and power house, ${name(i)} 2025`],
    [null, null, null, "Coal and oil (MT)", null, null],
    ["Fuel", "Used in", "Lot", "Consumption", "Cost (Rs lakh)", "GCV, kcal/kg"],
    ["Coal", "Boiler", "Rake 1", coal(i) - 800, 90, gcv(i)],
    ["Coal", "Boiler", "Rake 2", 800, 40, gcv(i)],
    ["Coal total", null, null, coal(i), 130, null],
    ["HSD", "DG", null, diesel(i) * 0.8264, 9, null],
    ["* boiler 2 in shutdown for six days"],
    [],
    ["Meter", "Unit", "Energy"],
    ["EM-GRID", "Lakh units", lakh(power(i))],
    [],
    ["Product", "Unit", "Production", "Specific power (kWh/t)"],
    ["Writing paper", "MT", paper(i), power(i) / paper(i)],
    ["Prepared by", "R. Iyer"],
  ]),
  answers: [
    ["unread:column:Cost", "leave it out: it adds up or compares"],
    ["unread:column:Coal and oil (MT) / Cost", "leave it out: it adds up or compares"],
    ["unread:column:Specific power", "leave it out: it adds up or compares"],
  ],
};

export const FOREIGN_WORKBOOKS: readonly ForeignWorkbook[] = [
  monthlyMis,
  dailyRegister,
  hindiMatrix,
  longRegister,
  monthsDown,
  threeTabs,
  sideBySide,
  departments,
  pivot,
  mergedGroups,
];
