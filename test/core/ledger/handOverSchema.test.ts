/** Hand-over files as nobody wrote them: refused with the place, or read; never a crash. */
import { handOver, verifyHandOver } from "../../../src/core/operations";
import { readHandOver } from "../../../src/core/ledger/handover/handOverFile";
import { handOverProblem } from "../../../src/core/ledger/handover/schema";
import { WorkbookError } from "../../../src/core/workbook/port";
import { filePort } from "../../../src/files/filePort";
import { LATER, smallBuilt } from "../../support/sampleWorkbook";

let whole: string;
let file: Node;
beforeAll(async () => {
  whole = await handOver(filePort(await smallBuilt(), "smelter.xlsx"), LATER);
  file = shortened(JSON.parse(whole)) as Node;
});

type Node = Record<string, unknown>;
type Path = readonly string[];

/** A file of every shape in the whole one and few of each: of lists, and of tables keyed by cell or line, two entries. */
function shortened(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.slice(0, 2).map(shortened);
  const fields = Object.entries(node);
  const isTable = fields.some(([key]) => /[^A-Za-z0-9]/.test(key));
  return Object.fromEntries((isTable ? fields.slice(0, 2) : fields).map(([key, inner]) => [key, shortened(inner)]));
}

/** Every place of the file that has a shape of its own: of a list the first element stands for all. */
function placesOf(node: unknown, path: Path = []): readonly Path[] {
  if (typeof node !== "object" || node === null) return [path];
  const fields = Object.entries(node);
  return [path, ...(Array.isArray(node) ? fields.slice(0, 1) : fields).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

/** The file with one place changed. */
function changed(path: Path, change: (parent: Node, key: string) => void): unknown {
  const copy = structuredClone(file);
  change(
    path.slice(0, -1).reduce((node, key) => node[key] as Node, copy),
    path.at(-1)!,
  );
  return copy;
}

const put =
  (value: unknown) =>
  (parent: Node, key: string): void => {
    parent[key] = value;
  };
const CHANGES: Readonly<Record<string, (parent: Node, key: string) => void>> = {
  missing: (parent, key) => void delete parent[key],
  null: put(null),
  number: put(7),
  "no number": put("12,000 t"),
  "beyond all numbers": put("1e999999999"),
  list: put([[[]]]),
  object: put({ text: 3 }),
  "10 MB": put("x".repeat(10_000_000)),
  prototype: put(JSON.parse('{"__proto__":{"text":"x"},"constructor":{"prototype":null}}')),
};

test("the file as written fits", () => {
  expect([handOverProblem(JSON.parse(whole)), handOverProblem(file)]).toEqual([null, null]);
});

test.each(Object.keys(CHANGES))("whatever place holds %s: refused with its place, or read without a crash", (name) => {
  const places = placesOf(file).filter((path) => path.length > 0 && !["format", "version"].includes(path[0]!));
  expect(places.length).toBeGreaterThan(150);
  const accepted = places.filter((path) => handOverProblem(changed(path, CHANGES[name]!)) === null);
  for (const path of accepted.filter((_, i) => i % Math.ceil(accepted.length / 3) === 0)) {
    try {
      verifyHandOver(JSON.stringify(changed(path, CHANGES[name]!)), "smelter.json");
    } catch (error) {
      expect([path.join("."), (error as Error).name]).toEqual([path.join("."), "WorkbookError"]);
    }
  }
  expect(accepted.length).toBeLessThan(places.length);
});

test.each([
  ["records", 'records: Invalid key: Expected "records" but received undefined'],
  ["plan", 'plan: Invalid key: Expected "plan" but received undefined'],
])("a file without its %s is refused with these words", (part, problem) => {
  expect(() => readHandOver(JSON.stringify(changed([part], CHANGES.missing!)))).toThrow(
    new WorkbookError("notAWorkbook", `The hand-over file is damaged (${problem}). Write it again from the workbook it came from.`),
  );
});

/** Shapes that fit nearly: a list for named fields, a month or a column that there is not, so that a figure would be lost in silence. */
test.each<[what: string, problem: string, change: (file: Damaged) => void]>([
  ["a list for the rows", "rows: a list stands where named fields belong", (of) => Object.assign(of, { rows: [of.rows] })],
  ["a list for one row", ": a list", ({ rows }) => (rows[firstOf(rows)] = [])],
  ["a list for the entity", "plan.entity: a list", ({ plan }) => (plan.entity = [plan.entity])],
  ["a list for the baseline", "reference.baseline: a list", ({ reference }) => (reference.baseline = [1])],
  ["a list for fingerprints", ": a list", ({ fingerprints }) => (fingerprints[firstOf(fingerprints)] = ["4f53cda18c2b"])],
  ["a list for a clarification request", "clarifications.0: a list", (of) => (of.clarifications = [[]])],
  ["a row at no cell", "rows.nowhere: no row", ({ rows }) => (rows.nowhere = {})],
  ["a reading of no column", "records.0.kind: no figure of a row such as consumed", ({ records }) => (records[0]!.kind = "colour")],
  ["a row of no table", "records.0.table: no table of a month such as fuel", ({ records }) => (records[0]!.table = "coal")],
  ["a choice that nobody offers", "plan.entity.sector.choice: none of the words of this cell", ({ plan }) => (sectorOf(plan).choice = "x")],
  ["a month of another year", "months: not the months of the compliance year", (of) => (of.months = ["1999-04"])],
  ["a month twice", "months: not the months of the compliance year", ({ months }) => months.push(months[0]!)],
  ["a year that is not that of its months", "months: not the months", (of) => (of.year = "1925-26")],
  ["a name of the language", '"constructor" is no name of a part', ({ plan }) => Object.assign(plan, { constructor: {} })],
])("%s is refused with its place", (_, problem, change) => {
  const damaged = structuredClone(file) as unknown as Damaged;
  change(damaged);
  expect(() => readHandOver(JSON.stringify(damaged))).toThrow("The hand-over file is damaged (");
  expect(handOverProblem(damaged)).toContain(problem);
});

test.each<[what: string, change: (file: Damaged) => void]>([
  ["a text of a million letters for the plan", (of) => Object.assign(of, { plan: "x".repeat(1_000_000) })],
  ["a text of many lines for the plan", (of) => Object.assign(of, { plan: "x\n\r\n\u2028x" })],
  ["a row of a name without end", ({ rows }) => (rows["x".repeat(1_000_000)] = {})],
])("%s is refused in one line of at most 300 letters", (_, change) => {
  const damaged = structuredClone(file) as unknown as Damaged;
  change(damaged);
  expect(handOverProblem(damaged)).toMatch(/^.{10,300}$/);
});

/** What the changes reach into; they put there what does not belong. */
interface Damaged {
  months: string[];
  year: string;
  rows: Node;
  clarifications: unknown[];
  readonly records: Node[];
  readonly plan: Node;
  readonly reference: Node;
  readonly fingerprints: Node;
}
const sectorOf = (plan: Node): Node => (plan.entity as { readonly sector: Node }).sector;
const firstOf = (of: object): string => Object.keys(of)[0]!;

/** JSON.parse takes the last of two; another program may take the first, and would see other readings under the same hash. */
test.each([
  ["a part", () => whole.replace('"records":[', '"records":[],"records":[')],
  ["the version", () => whole.replace('"version":1', '"version":2,"version":1')],
  ["a value", () => whole.replace('"value":"', '"value":"999","value":"')],
  ["a value, once with its letter as a number", () => whole.replace('"value":"', '"val\\u0075e":"999","value":"')],
  ["what every object has", () => whole.replace('"plan":{', '"plan":{"__proto__":{"text":"x"},')],
])("%s named twice, or under a name that means something else, is refused", (_, damage) => {
  expect(() => readHandOver(damage())).toThrow(
    /^The hand-over file is damaged \((a name stands twice in one of its parts|"__proto__" is no .*)\)/,
  );
});

test.each([
  ["[".repeat(100_000) + "]".repeat(100_000)],
  ['{"format":"ccts-hand-over","version":1,"__proto__":'.concat("[".repeat(50_000), "]".repeat(50_000), "}")],
  ['{"format":"ccts-hand-over","version":2}'],
  ["null"],
  ["7"],
  ['"ccts-hand-over"'],
  [""],
  ["\u0000"],
  ["{"],
])("foreign text %# is refused in one line", (foreign) => {
  let message = "";
  try {
    verifyHandOver(foreign, "plant.json");
  } catch (error) {
    expect((error as Error).name).toBe("WorkbookError");
    message = (error as Error).message;
  }
  expect(message).toMatch(/^[^\n]+$/);
});
