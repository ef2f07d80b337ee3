/** What the README says of the code: files that exist, walks that can be walked, counts that are right. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { CHECKS } from "../../src/core/checks/list";
import { SAMPLES } from "../../src/core/sectors";
import * as CCTS from "../../src/functions/functions";
import { importsOf, projectRoot } from "./imports";

const README = readFileSync(path.join(projectRoot, "README.md"), "utf8");

/** The text below a heading, to the next one of its kind. */
function section(title: string): string {
  const [, rest = ""] = README.split(`\n## ${title}\n`);
  return rest.split("\n## ")[0]!;
}

const quoted = (text: string): readonly string[] => [...text.matchAll(/`((?:src|test)\/[^`]+)`/g)].map((match) => match[1]!);

test("every path of the README is there", () => {
  const fixed = quoted(README).filter((each) => !each.includes("<"));
  expect(fixed.length).toBeGreaterThan(60);
  expect(fixed.filter((each) => !existsSync(path.join(projectRoot, each)))).toEqual([]);
});

const WALKS = section("Four walks through the code")
  .split("\n**A")
  .slice(1)
  .map((walk) => ({
    name: walk.split("**")[0]!.trim(),
    /** Those that work on what the walk follows. */
    numbered: [...walk.matchAll(/^\d+\. `src\/([^`]+)`/gm)].map((match) => match[1]!),
    /** With those that hand it on as it is. */
    files: [...walk.matchAll(/`src\/([^`]+)`/g)].map((match) => match[1]!),
  }));
/** What is handed on, of which its callers need the type alone. */
const SHAPES = ["core/checks/engine/check.ts"];

test("there are four walks, and a coal figure passes at most 20 files and 6 shapes", () => {
  expect(WALKS.map(({ name }) => name)).toEqual(["coal figure", "factor", "finding", "build"]);
  expect(WALKS[0]!.numbered.length).toBeLessThanOrEqual(20);
  const shapes = /through six shapes: ([^.]+)\./.exec(section("Four walks through the code"))![1]!.split(", ");
  expect(shapes).toHaveLength(6);
});

test.each(WALKS)("each file of the walk of a $name is called by one above it, or is the shape they hand on", ({ files, numbered }) => {
  const reached = new Set([files[0]!]);
  for (const file of files) {
    if (!reached.has(file)) continue;
    importsOf(file).forEach(({ to, typeOnly }) => (!typeOnly || SHAPES.includes(to)) && reached.add(to));
  }
  expect(numbered.filter((file) => !reached.has(file))).toEqual([]);
});

test("the words are at most thirty", () => {
  const rows = section("Words")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| word"));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.length).toBeLessThanOrEqual(30);
});

test("the functions named and the number of checks and sectors are those of the code", () => {
  const named = [.../- \*\*Functions\.\*\*([\s\S]*?)namespace/.exec(README)![1]!.matchAll(/`([A-Z0-9_]+)`/g)].map((match) => match[1]);
  expect([...named].sort()).toEqual(Object.keys(CCTS).sort());
  const hundreds = Number(/Check with over (\d+) rules/.exec(README)![1]);
  expect(hundreds).toBe(Math.floor(CHECKS.length / 100) * 100);
  const sectors = new Set(SAMPLES.map(({ sector }) => sector)).size;
  expect(NUMBERS.indexOf(/all (\w+) sectors/.exec(README)![1]!)).toBe(sectors);
  const samples = [...README.matchAll(/of the (\w+)\s+sample(?:s| plants)/g)].map((match) => NUMBERS.indexOf(match[1]!));
  expect(samples).toEqual([SAMPLES.length, SAMPLES.length]);
});

const NUMBERS =
  "none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen".split(" ");
