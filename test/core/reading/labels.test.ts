/**
 * The vocabulary by example: rows of plants' monthly sheets, each with what it is read as, or that it is asked about. The
 * plan of each sector's sample plant is what the names are compared with; a set begins with its title and its header.
 */
import fs from "node:fs";
import path from "node:path";
import { PROCESS_ITEMS } from "../../../src/core/plan/spec/processTable";
import { readWorkbook } from "../../../src/core/reading/workbook";
import type { WorkbookReading } from "../../../src/core/reading/readBy";
import { SAMPLES } from "../../../src/core/sectors";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import { book, grid } from "../../support/grids";
import { snapshotOf } from "../../support/planSnapshot";

const FOLDER = path.join(__dirname, "../../cases/labels");
/** The sample plant of each file, by its sector and sub-sector. */
const PLANTS: Readonly<Record<string, string>> = {
  alumina: "aluminium, refinery",
  aluminium: "aluminium, smelter",
  cement: "cement, integrated",
  "chlor-alkali": "chlor-alkali, membrane",
  "iron-and-steel": "iron and steel, integrated steel",
  paper: "pulp and paper, wood",
  refinery: "petroleum refinery, refinery",
  spinning: "textiles, spinning",
  "sponge-iron": "iron and steel, sponge iron",
  textile: "textiles, composite",
};
const MONTHS = ["Apr-25", "May-25", "Jun-25"];
const [HEADER_ROW, FIRST_ROW] = [1, 2];

const plans = new Map<string, SheetSnapshot>();

/** The plan of a sample plant, built once. */
function planOf(plant: string): SheetSnapshot {
  const sample = SAMPLES.find(({ sector, subSector }) => `${sector}, ${subSector}` === plant)!;
  const plan = plans.get(plant) ?? snapshotOf([sample.sheets()[0]!]).sheets[0]!;
  plans.set(plant, plan);
  return plan;
}

/** "Imported coal, kiln: consumed", after "not in the plan: " where the plan does not have it, or "asked". */
function readAs({ account, questions, plan }: WorkbookReading, row: number): string {
  if (questions.some(({ where }) => where?.sheet === "MIS" && where.row === row)) return "asked";
  const planned = new Set([
    ...plan!.streams.map(({ stream, use }) => `${stream.text}, ${use.text}`),
    ...plan!.meters.map(({ meter, powerKind }) => `${meter.text}, ${powerKind.text}`),
    ...plan!.products.map(({ product }) => product.text),
    ...Object.values(PROCESS_ITEMS).map(({ label }) => label),
  ]);
  const found = account.read.filter(({ cell }) => cell.sheet === "MIS" && cell.row === row);
  return [...new Set(found.map(({ line, field }) => `${planned.has(line) ? "" : "not in the plan: "}${line}: ${field}`))].join("; ");
}

const sets = fs.readdirSync(FOLDER).flatMap((file) => {
  const text = fs.readFileSync(path.join(FOLDER, file), "utf8");
  return text.split(/\n(?=## )/).map((set) => ({ plant: path.parse(file).name, lines: set.trim().split("\n") }));
});

test("there are at least sixty sets of labels", () => expect(sets.length).toBeGreaterThanOrEqual(60));

test.each(sets.map(({ plant, lines: [title = "", header = "", ...rows] }) => ({ plant, title, header, rows })))(
  "$plant $title",
  ({ plant, header, rows }) => {
    const labels = rows.map((row) => row.split(" => "));
    const figures = (i: number) => MONTHS.map((_, month) => 101 + i + 10 * month);
    const cells = labels.map(([label = ""], i) => (label.startsWith("* ") ? [label.slice(2)] : [...label.split(" | "), ...figures(i)]));
    const sheet = grid("MIS", [["FY 2025-26"], [...header.split(" | "), ...MONTHS], ...cells]);
    expect(sheet.values[HEADER_ROW]!.slice(-MONTHS.length)).toEqual(MONTHS);
    const reading = readWorkbook(book([planOf(PLANTS[plant]!), sheet]));
    const read = labels.map(([label, expected], i) => (expected === undefined ? label : `${label} => ${readAs(reading, FIRST_ROW + i)}`));
    expect(read).toEqual(rows);
  },
);
