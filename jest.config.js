const esmPackages = [
  "nanoid",
  "lodash-es",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "numfmt",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "@noble/hashes",
  "@sparticuz/chromium",
];

const common = {
  rootDir: __dirname,
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join("|")})/)`],
  setupFilesAfterEnv: ["<rootDir>/test/support/sameBytes.ts"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyStyle.ts" },
};

/** What needs Node alone, what needs LibreOffice, the long runs, and the measurements: `npm test`, `test:office`, `test:deep`, `bench`. */
module.exports = {
  /** Jest leaves a core free for watching; on two cores that would double the time. */
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "/test/office/"],
    },
    { ...common, displayName: "office", testEnvironment: "node", testMatch: ["<rootDir>/test/office/**/*.test.ts"] },
    { ...common, displayName: "deep", testEnvironment: "node", testMatch: ["<rootDir>/test/deep/*.run.ts"] },
    { ...common, displayName: "bench", testEnvironment: "node", testMatch: ["<rootDir>/test/bench/**/*.bench.ts"] },
  ],
};
