/**
 * Mutation testing of what computes and reads: `npm run test:mutation`, or one folder of it with
 * `npm run test:mutation -- --mutate "src/core/quantity/*.ts"`, or every tenth mutant with SAMPLE=10 in the environment.
 * With SLOW=1 slower suites are run too. What survives, and why, is in survivors.md beside this file.
 */
import path from "node:path";
import "./mutators.mjs";

function pathsOf([folder, suites]) {
  return suites.map((suite) => path.posix.join("test", folder, `${suite}.test.ts`));
}

/** Suites that say figures and readings exactly and are quick, the quickest first: all of them are run for each mutant that lives. */
const SUITES = Object.entries({
  "core/inventory/aluminium": ["anodes", "pfc"],
  "core/inventory/calorific": ["routes", "units"],
  "core/inventory/cells": ["lines", "plan", "readings"],
  "core/inventory/clinker": ["b2", "notional", "stocks"],
  "core/inventory/closure": ["closure"],
  "core/inventory/obstacles": ["obstacles"],
  "core/inventory/otherYear": ["points", "stated"],
  "core/inventory/power": ["meters"],
  "core/inventory/process": ["monthProducts"],
  "core/inventory/products": ["equivalents", "output"],
  "core/inventory/ratios": ["ratios"],
  "core/inventory/setting": ["choices"],
  "core/inventory/streams": ["factors", "lots", "methods", "unit"],
  "core/inventory/whole": ["gaps", "groups"],
  functions: ["columns", "errors"],
  "core/activity": ["lines"],
  "core/quantity": ["lookups", "period", "units", "unitsText"],
  "core/method": ["method", "beside", "whatIf", "stoichiometry"],
  "core/plan/headers": ["doubts", "meaning", "parts", "unit"],
  "core/plan/sheets": ["inputSheets", "sheetBuilder"],
  "core/plan": [
    "choice",
    "entries",
    "fields",
    "find",
    "names",
    "numbers",
    "parse",
    "periodWords",
    "tables",
    "totalWords",
    "words",
    "typedNumbers",
  ],
  "core/inventory": ["typedPlants", "randomPlants"],
  cases: ["periodRule", "published", "sectorCases"],
  "core/sectors": ["samples"],
  "core/reading": [
    "headers",
    "mapping",
    "moistureBasis",
    "months",
    "powerNames",
    "register",
    "rowAnswers",
    "tableBelow",
    "titles",
    "turned",
    "wordsOfUnits",
  ],
  "core/method/": ["traces", "properties", "bridge"],
}).flatMap(pathsOf);

/**
 * Suites that hold the plan and the inventory too, and take a minute and a half: with SLOW=1 in the environment they are run as
 * well, for each mutant that the quick ones leave alive.
 */
const SLOW_SUITES = Object.entries({
  "core/inventory": ["rules", "describedPlants", "equivalence"],
  "core/plan": ["everyChoice"],
  "core/checks": ["bySector", "harness"],
  "core/operations": ["levers", "noFigure"],
  "core/forms": ["sectorSamples", "bridge"],
  "core/reading": ["variations", "foreign"],
}).flatMap(pathsOf);

const isSlow = process.env.SLOW === "1";

export default {
  mutate: [
    ...["quantity", "method", "activity", "inventory", "plan"].map((folder) => `src/core/${folder}/**/*.ts`),
    // The tests' own stands in its place: it forgets with every test, for what one mutant answered is no answer of the next.
    "!src/core/quantity/remembering.ts",
  ],
  mutator: {
    // Words and names: messages are held to their languages elsewhere, codes to their lists by the compiler.
    excludedMutations: ["StringLiteral"],
  },
  testRunner: "mocha",
  plugins: ["@stryker-mutator/mocha-runner"],
  mochaOptions: {
    "no-config": true,
    "no-package": true,
    require: ["./test/support/mutation/jestInterface.mjs"],
    // Ours stands in its place.
    ui: "tdd",
    spec: isSlow ? [...SUITES, ...SLOW_SUITES] : SUITES,
  },
  coverageAnalysis: "perTest",
  // What runs once when a module is read cannot change in a process that reads it once: tables and patterns, tried by examples.
  ignoreStatic: true,
  disableTypeChecks: false,
  allowEmpty: true,
  concurrency: 2,
  // A busy machine is no endless loop; those are found by counting.
  timeoutMS: isSlow ? 60_000 : 15_000,
  tempDirName: "test-output/mutation",
  ignorePatterns: ["dist", "assets", "test-output", "test/cases/corpus"],
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: "test-output/mutation.json" },
};
