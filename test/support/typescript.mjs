/**
 * Lets Node itself read the tests' TypeScript, so that all suites of a process share one copy of every module. The code runs as
 * it is written: loaders that name every function anew make it half as fast, and functions cannot go to a browser as text.
 */
import { register } from "node:module";
import { transformSync } from "@swc/core";
import { addHook } from "pirates";

const OPTIONS = {
  jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
  module: { type: "commonjs" },
  sourceMaps: "inline",
};

process.setSourceMapsEnabled(true);
addHook((code, filename) => transformSync(code, { ...OPTIONS, filename }).code, { exts: [".ts", ".tsx"] });
register("./commonJs.mjs", import.meta.url);
