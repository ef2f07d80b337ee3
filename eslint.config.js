const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");

/** Every rule Microsoft gives for code that talks to Office, none of them a mere warning. */
const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]));

const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "Name what you export." };
const noDefaultValue = {
  selector: ":function > AssignmentPattern.params",
  message: "Excel passes null for an omitted argument, so a default value never applies. Write `x ?? value`.",
};
const noClock = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "core has no clock: take the date as an argument." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core has no clock: take the date as an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "core has no randomness." },
];
const restrict = (...selectors) => ({ "no-restricted-syntax": ["error", ...selectors] });

/** Tables of data and lists of words: they grow with the scheme, line by line, and nothing in them branches. */
const DATA = [
  "src/core/parameters/**",
  "src/core/messages/**",
  "src/core/plan/spec/**",
  "src/core/reading/vocabulary/**",
  "src/core/sectors/*/sample*.ts",
  "src/core/checks/list.ts",
  "test/cases/sectorCases.test.ts",
];
/** The tabs: one declaration a line of a form. */
const FORM_LINES = ["src/core/forms/tabs/**", "src/core/forms/data/**"];
const maxLines = (max) => ["error", { max, skipBlankLines: true, skipComments: true }];

module.exports = tseslint.config(
  { ignores: ["dist/", "test-output/", "node_modules/"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "max-lines": maxLines(250),
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      ...restrict(noDefaultExport),
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": maxLines(60), complexity: ["error", 15] },
  },
  { files: ["test/**/*.{ts,tsx}"], rules: { "max-lines": maxLines(300) } },

  { files: DATA, rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  { files: FORM_LINES, rules: { "max-lines": maxLines(400), "max-lines-per-function": maxLines(130) } },
  {
    files: ["src/core/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "error", ...restrict(noDefaultExport, ...noClock) },
  },
  { files: ["src/functions/functions.ts"], rules: restrict(noDefaultExport, noDefaultValue) },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
);
