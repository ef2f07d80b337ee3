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
