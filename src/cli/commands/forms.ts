/** `ccts forms`: builds the form tabs into a copy of each workbook, or into the workbook itself. */
import { Option } from "commander";
import { FORM_SETS } from "../../core/forms";
import type { FormSet } from "../../core/forms/model/sets";
import { buildForms } from "../../core/operations";
import { optionWords, reportWords } from "../messages";
import { checkReport } from "../show/checkReport";
import { shownFigures } from "../show/figures";
import { SUMMARY_COLUMNS } from "../show/plantSummary";
import type { PlantCommand, PlantOptions } from "./command";
import { openAnswered } from "./input";
import { answersOption, asOfOption, oneOf, overwriteOption, printingOptions, whoOption } from "./options";
import { writtenOver } from "./writing";

interface FormsOptions extends PlantOptions {
  readonly final?: boolean;
  readonly set: FormSet;
  readonly who: string;
}

export const forms: PlantCommand = {
  over: "plants",
  name: "forms",
  summary: "build the form tabs into a copy of each workbook",
  writes: { what: "each", extension: null },
  columns: SUMMARY_COLUMNS,
  options: () => [
    new Option("--out <out>", optionWords.formsOut).makeOptionMandatory(),
    overwriteOption(),
    new Option("--set <set>", optionWords.set).argParser(oneOf(Object.keys(FORM_SETS) as FormSet[])).default("all"),
    new Option("--final", optionWords.final),
    whoOption(),
    answersOption(),
    asOfOption(),
    ...printingOptions(optionWords.csvFigures),
  ],
  examples: [
    { line: 'ccts forms plant.xlsx --out built.xlsx --who "R. Iyer"', about: "all forms as a draft" },
    { line: "ccts forms plant.xlsx --out plant.xlsx --set bee --final", about: "the Procedure's forms, final, into the workbook itself" },
    { line: "ccts forms plants --out built", about: "for each workbook of a folder, into another folder" },
  ],
  async work(task, files) {
    const { file, target, options, asOf, now } = task;
    const { set, final, who, overwrite } = options as FormsOptions;
    const out = target ?? file;
    const { port, bytes } = await openAnswered(task, "forms", files);
    const build = { asOf, forms: [...FORM_SETS[set], "bank"] as const, final: final === true, now, who };
    const { assessment, draft, sheets, lines } = await buildForms(port, build);
    files.write(out, port.bytesFor(out), writtenOver(out, { file, bytes }, overwrite, files));
    const checked = checkReport(file, assessment, shownFigures(false), "en");
    const tabs = sheets.map(({ sheet, isNew, changedCells }) => ({
      text: `  ${sheet}: ${isNew ? reportWords.newTab : reportWords.changedCells(changedCells)}`,
    }));
    const moved = lines.filter(({ isKey, before }) => isKey && before !== null);
    const figures = moved.map(({ label, unit, before, after }) => ({ text: `  ${label}: ${before} -> ${after ?? "-"} ${unit}` }));
    return {
      ...checked,
      lines: [{ text: draft ? reportWords.writtenDraft(out) : reportWords.written(out) }, ...tabs, ...figures, ...checked.lines],
      data: { file, out, draft, sheets, lines, check: checked.data },
    };
  },
};
