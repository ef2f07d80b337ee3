/** What people may write otherwise without saying anything else: no error, and the total to the last digit. */
import { assessSnapshot } from "../../support/assessed";
import { SAMPLES } from "../../../src/core/sectors";
import { isMissing } from "../../../src/core/trace/figure";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { MONTHS_SHOWN, coal, diesel, gcv, judged, matrixGrid, monthSheets, paper, power } from "../../support/foreign/mill";
import { grid } from "../../support/grids";
import type { Cell } from "../../support/grids";
import { snapshotOf } from "../../support/planSnapshot";
import { Book } from "../checks/book";
import { MONTHS } from "../checks/defects/defect";

const AS_OF = { year: 2026, month: 5, day: 15 };
const CLEAN = snapshotOf(SAMPLES.find(({ sector }) => sector === "pulp and paper")!.sheets());
const COAL = ["Coal", "boiler"];

function outcome(snapshot: WorkbookSnapshot): readonly [total: string, found: readonly string[]] {
  const { inventory, findings } = assessSnapshot(snapshot, { asOf: AS_OF });
  const total = inventory?.emissions;
  const found = findings.filter(({ severity }) => severity === "error").map(({ check }) => check);
  return [total === undefined || isMissing(total) ? "missing" : total.value.toString(), found];
}
const [TOTAL] = outcome(CLEAN);

type Change = (book: Book) => unknown;
type Place = Parameters<Book["set"]>[0];

const eachMonth = (change: (book: Book, month: string) => void): Change => {
  return (book) => MONTHS.forEach((month) => change(book, month));
};
const fuel = (field: string, month = "Aug 2025", row: readonly string[] = COAL): Place => ({ month, table: "fuel", row, field });
const unit = (text: string, row = COAL) => eachMonth((book, month) => book.set(fuel("unit", month, row), text));
const typed = (write: (figure: string) => CellValue): Change => {
  return (book) => book.set(fuel("consumed"), write(String(Number(book.get(fuel("consumed"))))));
};
const GAS = ["Natural gas", "process"];
const grouped = (figure: string) => `${figure.slice(0, -3)},${figure.slice(-3)}`;

const OWN: readonly (readonly [string, Change])[] = [
  ...["MT", "MTs", "M.T.", "tonnes", "Metric Tonne", "te", "टन", "मीट्रिक टन"].map((text) => [`unit ${text}`, unit(text)] as const),
  ...["std m3", "Std. Cu.M", "Sm³", "standard m3"].map((text) => [`unit ${text}`, unit(text, GAS)] as const),
  ["grouped text", typed(grouped)],
  ["no-break spaces around", typed((figure) => `\u00a0${figure}\u00a0`)],
  ["blanks around", typed((figure) => ` ${figure} `)],
  ["decimals of zero", typed((figure) => `${grouped(figure)}.00`)],
  ["a tolerance with its sign", (book) => book.item("method", "electricityTolerance", "1 %")],
  ["a checkbox", (book) => book.set({ table: "boundary", row: ["Pulp mill"], field: "inside" }, true)],
  ["yes in Hindi", (book) => book.set({ table: "boundary", row: ["Pulp mill"], field: "inside" }, "हाँ")],
  ["a choice in capitals", (book) => book.set(fuel("gcvBasis"), "AS RECEIVED")],
  ["a basis by its short name", (book) => book.set(fuel("gcvBasis"), "ARB")],
  ["a status in Hindi", (book) => book.set(fuel("status"), "मापित")],
  ["the sector in other words", (book) => book.item("entity", "sector", "Pulp & Paper")],
  [
    "a factor with its unit",
    (book) => book.set({ table: "streams", row: ["Coal", "Indian coal", "boiler"], field: "factor" }, "96.1 kgCO2/GJ"),
  ],
  ["an array over two rows", (book) => book.set(fuel("consumed"), book.get(fuel("consumed")), "=E8:E9+F8:F9-G8:G9-H8:H9")],
  [
    "a note below the last table",
    (book) => book.put("Aug 2025", CLEAN.sheets[2]!.values.length - 1, 0, "Prepared by: R. Iyer, 4 September 2025"),
  ],
];

test.each(OWN)("in our sheets: %s", (_, change) => {
  const book = new Book(CLEAN);
  change(book);
  expect(outcome(book.snapshot)).toEqual([TOTAL, []]);
});

const months = (change: (rows: Cell[][], i: number) => void) => () =>
  monthSheets((rows, i) => {
    change(rows, i);
    return rows;
  });
const matrix = (change: (rows: Cell[][]) => void) => () => {
  const rows = matrixGrid();
  change(rows);
  return [grid("MIS", rows)];
};
/** Each month over two columns, its figures in one of them and a tenth more in the other. */
const underEachMonth = (right: string, wrong: string, { isFirst } = { isFirst: true }) =>
  matrix((rows) => {
    const pair = (figure: Cell, other: Cell) => (isFirst ? [figure, other] : [other, figure]);
    const [head = [], ...data] = rows.splice(2);
    const tenthMore = (figure: Cell) => (typeof figure === "number" ? figure * 1.1 : figure);
    rows.push([...head.slice(0, 2), ...head.slice(2).flatMap((month) => [month ?? null, null])]);
    rows.push([null, null, ...head.slice(2).flatMap(() => pair(right, wrong))]);
    for (const row of data) rows.push([...row.slice(0, 2), ...row.slice(2).flatMap((figure) => pair(figure, tenthMore(figure)))]);
  });
const headed = (meter: string, energy: string, scale: number) =>
  months((rows, i) => rows.splice(7, 2, [meter, energy], ["EM-GRID", power(i) / scale]));
const fuels = (headers: readonly string[], names: readonly [string, string] = ["Coal", "HSD"]) =>
  months((rows, i) => rows.splice(2, 3, [...headers], [names[0], "Boiler", "t", coal(i), gcv(i)], [names[1], "DG", "kL", diesel(i), null]));
const TAB = ["Apr-25", "May-25", "Jun-25"];
const taken = (cell: string, figure: (i: number) => number) => MONTHS_SHOWN.map((i) => ({ f: `='${TAB[i]}'!${cell}`, v: figure(i) }));

const THEIRS: readonly (readonly [string, () => ReturnType<typeof monthSheets>])[] = [
  ["Hindi headings", fuels(["धारा", "उपयोग", "इकाई", "खपत", "जीसीवी"], ["कोयला", "डीज़ल"])],
  ["other Hindi headings", fuels(["ईंधन", "उपयोग", "इकाई", "खपत", "सकल कैलोरी मान (किलो कैलोरी/किग्रा)"])],
  ["headings in two languages", fuels(["Fuel / ईंधन", "Used in / उपयोग", "Unit / इकाई", "Consumption / खपत", "GCV / जीसीवी"])],
  ["headings in capitals", fuels(["FUEL", "USED IN", "UNIT", "CONSUMPTION", "GCV (KCAL/KG)"])],
  ["headings with a slip", fuels(["Fuel", "Used in", "Unit", "Consumtion", "GCV"])],
  ["energy in MWh", headed("Meter", "Energy (MWh)", 1000)],
  ["energy in lakh units", headed("Meter", "Units (in lakhs)", 100_000)],
  ["energy in GJ", headed("Meter", "Energy (GJ)", 1000 / 3.6)],
  ["energy in million kcal", headed("Meter", "Energy (Million kcal)", 4186.8 / 3.6)],
  [
    "registers beside energy in MWh",
    months((rows, i) =>
      rows.splice(
        7,
        2,
        ["Meter", "Opening reading", "Closing reading", "MF", "Energy (MWh)"],
        ["EM-GRID", 1000, 1000 + power(i) / 1500, 1500, power(i) / 1000],
      ),
    ),
  ],
  ["a signature with its date", months((rows) => rows.push([], ["Prepared by: R. Iyer"], ["Date", { v: 45_779, as: "dd-mm-yyyy" }]))],
  [
    "the year to date beside the month",
    months((rows) => rows.slice(2, 5).forEach((row, i) => row.splice(4, 0, i === 0 ? "Consumption (YTD)" : 9999))),
  ],
  [
    "a summary of formulas",
    () => [
      ...monthSheets((rows) => rows),
      grid("Dashboard", [
        ["FY 2025-26"],
        [],
        ["Particulars", "Unit", ...TAB],
        ["Coal", "t", ...taken("D4", coal)],
        ["Power", "kWh", ...taken("B9", power)],
      ]),
    ],
  ],
  ["months across", matrix(() => undefined)],
  ["serial numbers and section letters", matrix((rows) => rows.slice(2).forEach((row, i) => row.unshift(i === 0 ? "S.No" : i)))],
  ["actual beside budget under each month", underEachMonth("Actual", "Budget")],
  ["actual behind budget under each month", underEachMonth("Actual", "Budget", { isFirst: false })],
  ["the month beside the year so far", underEachMonth("For the month", "Upto the month")],
  ["वास्तविक beside लक्ष्य under each month", underEachMonth("वास्तविक", "लक्ष्य")],
  ["a total column", matrix((rows) => rows.slice(2).forEach((row, i) => row.push(i === 0 ? "Total" : 12_345)))],
  ["output in kg", matrix((rows) => (rows[7] = ["Writing paper production", "kg", ...MONTHS_SHOWN.map((i) => paper(i) * 1000)]))],
];

test.each(THEIRS)("in somebody else's sheets: %s", (_, sheets) => {
  expect(judged(sheets()).verdict).toBe("right");
});

test("there are forty of them", () => expect(OWN.length + THEIRS.length).toBeGreaterThanOrEqual(40));
