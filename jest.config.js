/** Suites that need a document: each in a world of its own. */
const page = ["/test/taskpane/", "/test/commands/"];

const common = {
  rootDir: __dirname,
  setupFilesAfterEnv: ["<rootDir>/test/support/sameBytes.ts"],
  // Copies of the project that `npm run test:mutation` works in.
  modulePathIgnorePatterns: ["<rootDir>/test-output/"],
};

/** Suites of one process share modules, which are read and made fast once; a suite leaves nothing behind in them. No time limits. */
const shared = {
  ...common,
  runner: ["jest-light-runner", { runtime: "child_process" }],
  setupFiles: ["<rootDir>/test/support/typescript.mjs"],
};

const alone = {
  ...common,
  testEnvironment: "node",
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!@noble/hashes/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyStyle.ts" },
};

/** What needs Node alone (as `node` and `page`), what needs LibreOffice, the long runs, and the measurements. */
module.exports = {
  /** Jest leaves a core free for watching; on two cores that would double the time. */
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/office/", ...page],
    },
    {
      ...alone,
      displayName: "page",
      testMatch: page.map((place) => `<rootDir>${place}**/*.test.{ts,tsx}`),
    },
    { ...shared, displayName: "office", testMatch: ["<rootDir>/test/office/**/*.test.ts"] },
    { ...shared, displayName: "deep", testMatch: ["<rootDir>/test/deep/*.run.ts"] },
    { ...shared, displayName: "bench", testMatch: ["<rootDir>/test/bench/**/*.bench.ts"] },
  ],
};
