/**
 * Mutation testing of what computes and reads: `npm run test:mutation`, or one folder of it with
 * `npm run test:mutation -- --mutate "src/core/quantity/*.ts"`. What survives, and why, is in survivors.md beside this file.
 */
import "./decimalMutator.mjs";

/** Suites that say figures and readings exactly and are quick, the quickest first: all of them are run for each mutant that lives. */
const SUITES = [
  "test/functions/columns.test.ts",
  "test/core/quantity/{lookups,period,units,unitsText}.test.ts",
  "test/core/method/{method,beside,whatIf,traces}.test.ts",
  "test/core/plan/{parse,typedNumbers}.test.ts",
  "test/core/inventory/{typedPlants,randomPlants}.test.ts",
  "test/core/sectors/samples.test.ts",
  "test/cases/*.test.ts",
  "test/core/reading/{headers,labels,months,powerNames,register,rowAnswers,tableBelow,titles,turned,wordsOfUnits}.test.ts",
  "test/core/reading/{account,foreign,mapping,variations}.test.ts",
  "test/core/method/{properties,bridge}.test.ts",
  "test/core/plan/everyChoice.test.ts",
  "test/core/inventory/equivalence.test.ts",
];

export default {
  mutate: [
    "src/core/{quantity,method,inventory,plan,activity}/**/*.ts",
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
    spec: SUITES,
  },
  coverageAnalysis: "perTest",
  // What runs once when a module is read cannot change in a process that reads it once: tables and patterns, tried by examples.
  ignoreStatic: true,
  disableTypeChecks: false,
  allowEmpty: true,
  concurrency: 2,
  // A busy machine is no endless loop; those are found by counting.
  timeoutMS: 30_000,
  tempDirName: "test-output/mutation",
  ignorePatterns: ["dist", "assets", "test-output", "test/cases/corpus"],
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: "test-output/mutation.json" },
};
