/**
 * What our suites need of Jest, made of Mocha, which switches from mutant to mutant in one process and loads no module again.
 * Each file is a suite of its own, so that what a file prepares is prepared for its own tests, and anew for each mutant.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { expect } from "expect";
import { configureGlobal } from "fast-check";
import { bind } from "jest-each";
import Mocha from "mocha";
import "../typescript.mjs";

const { Suite, Test } = Mocha;
const require = createRequire(import.meta.url);

/** How many tests have begun: what was remembered in another one, under another mutant perhaps, is forgotten. */
let running = 0;
/** The test that runs. */
let current;

/** As the product's, but for one test: an answer of one mutant is none of the next one's, nor are its lines covered by asking again. */
function remembering(answer) {
  let known = new Map();
  let of = running;
  return (text) => {
    if (of !== running) [known, of] = [new Map(), running];
    if (!known.has(text)) known.set(text, answer(text));
    return known.get(text);
  };
}

const replaced = require.resolve("../../../src/core/quantity/remembering.ts");
require(replaced);
require.cache[replaced].exports = { remembering };

/**
 * Lines that run while modules are read and in tests too are tried in the tests alone: to read all modules anew for each of their
 * mutants would take hours. What runs only while modules are read stays marked, and is left out.
 */
function triedInTestsAlone() {
  const { static: atReading, perTest } = globalThis.__stryker__?.mutantCoverage ?? { static: {}, perTest: {} };
  for (const covered of Object.values(perTest)) for (const mutant of Object.keys(covered)) delete atReading[mutant];
}

/** Stryker knows Mocha's own interfaces by name only: ours takes the place of one of them. */
Mocha.interfaces.tdd = (root) => {
  root.beforeEach(function () {
    running += 1;
    current = this.currentTest;
  });
  root.afterAll(triedInTestsAlone);
  root.on("pre-require", (context, file) => {
    const suites = [Suite.create(root, path.relative(process.cwd(), file))];
    const describe = (title, declare) => {
      suites.unshift(Suite.create(suites[0], title));
      declare();
      suites.shift();
    };
    const test = (title, run) => suites[0].addTest(Object.assign(new Test(title, run), { file }));
    Object.assign(context, {
      describe: Object.assign(describe, { each: bind(describe, false) }),
      test: Object.assign(test, { each: bind(test, false) }),
      // Mutants of what is prepared count as covered by every test that uses it.
      beforeAll: (prepare) => suites[0].beforeEach(prepare),
      beforeEach: (prepare) => suites[0].beforeEach(prepare),
      afterAll: (cleanUp) => suites[0].afterAll(cleanUp),
      afterEach: (cleanUp) => suites[0].afterEach(cleanUp),
    });
  });
};

/** The recorded text of a test, the only one it has; Jest alone writes it. */
function toMatchSnapshot(received) {
  const { dir, base } = path.parse(current.file);
  const recorded = require(path.join(dir, "__snapshots__", `${base}.snap`))[`${current.title} 1`];
  return { pass: recorded === `\n"${received}"\n`, message: () => "not as recorded" };
}

/** The same cases for every mutant; the smallest one that fails is of no interest. */
configureGlobal({ seed: 20260515, endOnFailure: true });

expect.extend({ toMatchSnapshot });
globalThis.expect = expect;
require("../sameBytes.ts");
