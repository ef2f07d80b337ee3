/** `ccts check`: workbooks against their monitoring plan. */
import { Option } from "commander";
import { LANGUAGES } from "../../core/messages";
import type { Language } from "../../core/messages";
import { assess } from "../../core/operations";
import { optionWords } from "../messages";
import { checkReport } from "../show/checkReport";
import { shownFigures } from "../show/figures";
import { SUMMARY_COLUMNS } from "../show/plantSummary";
import type { PlantCommand, PlantOptions } from "./command";
import { openAnswered } from "./input";
import { answersOption, asOfOption, oneOf, reportOptions } from "./options";

interface CheckOptions extends PlantOptions {
  readonly language: Language;
  readonly exact?: boolean;
}

export const check: PlantCommand = {
  over: "plants",
  name: "check",
  summary: "check workbooks against their monitoring plan",
  writes: { what: "report" },
  columns: SUMMARY_COLUMNS,
  options: () => [
    asOfOption(),
    new Option("--language <language>", optionWords.language).argParser(oneOf(LANGUAGES)).default("en"),
    new Option("--exact", optionWords.exactSummary),
    answersOption(),
    ...reportOptions(optionWords.csvFigures),
  ],
  examples: [
    { line: "ccts check plant.xlsx --as-of 2026-05-15", about: "what is wrong, where, why and how to fix it" },
    { line: "ccts check plant.xlsx --language hi", about: "the findings in Hindi" },
    { line: "ccts check plants --summary", about: "a row for each workbook of a folder" },
    { line: 'ccts check "plants/*.xlsx" --csv --out summary.csv', about: "the same for a spreadsheet" },
  ],
  async work(task, files) {
    const { file, options, asOf } = task;
    const { language, exact } = options as CheckOptions;
    const { port } = await openAnswered(task, "check", files);
    return checkReport(file, await assess(port, { asOf }), shownFigures(exact), language);
  },
};
