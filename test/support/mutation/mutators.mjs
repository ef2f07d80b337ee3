/**
 * Mutants of arithmetic with decimals. Figures are computed by methods, which Stryker's own mutators of operators do not see; it
 * has no way to be given further ones, so the list it works by is taken from its package and lengthened.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const OTHERS = new Map([
  ["plus", "minus"],
  ["minus", "plus"],
  ["times", "div"],
  ["div", "times"],
  ["gt", "gte"],
  ["gte", "gt"],
  ["lt", "lte"],
  ["lte", "lt"],
]);

const instrumenter = path.dirname(createRequire(import.meta.url).resolve("@stryker-mutator/instrumenter/package.json"));
const partOf = (file) => import(pathToFileURL(path.join(instrumenter, "dist/src", file)).href);
const [{ allMutators }, { deepCloneNode }] = await Promise.all([partOf("mutators/index.js"), partOf("util/syntax-helpers.js")]);

allMutators.push({
  name: "DecimalArithmetic",
  *mutate({ node }) {
    const { property } = node.type === "CallExpression" && node.callee.type === "MemberExpression" ? node.callee : {};
    const other = property?.type === "Identifier" ? OTHERS.get(property.name) : undefined;
    if (other === undefined) return;
    const mutant = deepCloneNode(node);
    mutant.callee.property.name = other;
    yield mutant;
  },
});

/** With SAMPLE=10 in the environment every tenth mutant is tried, always the same ones. */
const sample = Number(process.env.SAMPLE ?? 1);
let made = 0;
for (const mutator of allMutators.filter(({ name }) => name !== "StringLiteral")) {
  const all = mutator.mutate;
  mutator.mutate = function* (...given) {
    for (const mutant of all(...given)) if (made++ % sample === 0) yield mutant;
  };
}
