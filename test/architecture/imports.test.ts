/** Who may import whom. The arrows point inwards: core knows nobody, and nobody knows that it is not in Excel. */
import { importsOf, sourceFiles, type Import } from "./imports";

/** For each part of src, the other parts it may import. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  functions: ["core"],
  excel: ["core"],
  files: ["core"],
  // The pane tries a formula with the very function that will stand in the cell.
  taskpane: ["core", "excel", "functions"],
  commands: ["core", "excel"],
  host: ["files", "core/workbook"],
  cli: ["core", "files", "functions", "excel", "host", "taskpane", "commands", "workbench"],
  workbench: ["core", "files", "functions", "excel", "host", "taskpane", "commands", "cli"],
};

/**
 * Arithmetic, hashes, formula text, shapes of foreign JSON, and the compression of what the workbook carries for us: pure
 * functions of their input.
 */
const CORE_PACKAGES = ["fastest-levenshtein", "decimal.js", "@noble/hashes", "fflate", "@borgar/fx", "valibot"];
/** Packages of ours that run without a browser library, in Excel's JavaScript-only runtime or on the command line. */
const WITHOUT_INTERFACE = ["functions", "files", "cli", "core"];

const partOf = (file: string): string => file.split("/")[0]!;
const files = new Set(sourceFiles());
const isPackage = (target: string): boolean => !files.has(target);
const text = ({ from, to }: Import): string => `${from} imports ${to}`;

const imports = sourceFiles().flatMap(importsOf);

test("every part of src has a rule", () => {
  expect([...new Set(sourceFiles().map(partOf))].filter((part) => !(part in ALLOWED))).toEqual([]);
});

test("parts import only the parts they may", () => {
  const mayImport = ({ from, to }: Import): boolean =>
    partOf(from) === partOf(to) || ALLOWED[partOf(from)]!.some((allowed) => to.startsWith(`${allowed}/`));
  expect(
    imports
      .filter(({ to }) => !isPackage(to))
      .filter((each) => !mayImport(each))
      .map(text),
  ).toEqual([]);
});

test("every relative import is a file", () => {
  const missing = ({ to }: Import): boolean => isPackage(to) && partOf(to) in ALLOWED && !/\.(css|json)$/.test(to);
  expect(imports.filter(missing).map(text)).toEqual([]);
});

test("core uses the packages named above, and no other", () => {
  const foreign = imports.filter(
    ({ from, to }) => partOf(from) === "core" && isPackage(to) && !CORE_PACKAGES.some((name) => to === name || to.startsWith(`${name}/`)),
  );
  expect(foreign.map(text)).toEqual([]);
});

test("Node's own modules are used by programs, the workbench's server and the host's loader for Node alone", () => {
  const allowed = ({ from }: Import): boolean =>
    partOf(from) === "cli" || /^workbench\/serve(r)?\.ts$/.test(from) || from === "host/node.ts";
  expect(
    imports
      .filter(({ to }) => to.startsWith("node:"))
      .filter((each) => !allowed(each))
      .map(text),
  ).toEqual([]);
});

test("React and Fluent stay out of everything that is not an interface", () => {
  const interfaces = /^(react|react-dom|@fluentui)(\/|$)/;
  expect(imports.filter(({ from, to }) => WITHOUT_INTERFACE.includes(partOf(from)) && interfaces.test(to)).map(text)).toEqual([]);
});

test("Office's library is never imported: Excel, the host or the workbench provides it", () => {
  expect(imports.filter(({ to }) => to.startsWith("@microsoft/office-js")).map(text)).toEqual([]);
});

test("no file imports itself in a circle, but for Excel's own classes, which lead to each other", () => {
  const next = new Map(
    sourceFiles().map((file) => [
      file,
      importsOf(file)
        .filter(({ typeOnly, to }) => !typeOnly && !isPackage(to))
        .map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
    else if (!done.has(file)) for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  expect(circles.filter((circle) => !circle.split(" -> ").every((file) => file.startsWith("host/members/")))).toEqual([]);
});

test("the folders of core import one way, types included", () => {
  const folderOf = (file: string) => file.split("/")[1]!;
  const inCore = imports.filter(({ from, to }) => from.startsWith("core/") && to.startsWith("core/") && folderOf(from) !== folderOf(to));
  const left = new Map<string, Set<string>>();
  for (const { from, to } of inCore) left.set(folderOf(from), (left.get(folderOf(from)) ?? new Set()).add(folderOf(to)));
  // Folders that import nothing that is left fall away, the innermost first; what remains imports itself in a circle.
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [folder, targets] of left) if (![...targets].some((target) => left.has(target))) left.delete(folder);
  }
  expect(inCore.filter(({ from, to }) => left.has(folderOf(from)) && left.has(folderOf(to))).map(text)).toEqual([]);
});
