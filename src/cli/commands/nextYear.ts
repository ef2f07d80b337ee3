/** `ccts next-year`: the compliance year after a finished one, begun in a copy of each workbook or in the workbook itself. */
import { Option } from "commander";
import { startNextYear } from "../../core/operations";
import { yearLabel } from "../../core/quantity/period";
import { optionWords, reportWords } from "../messages";
import type { PlantCommand, PlantOptions } from "./command";
import { openWorkbook } from "./input";
import { overwriteOption, printingOptions, whoOption } from "./options";
import { writtenOver } from "./writing";

export const nextYear: PlantCommand = {
  over: "plants",
  name: "next-year",
  summary: "begin the compliance year after a finished one",
  writes: { what: "each", extension: null },
  columns: [reportWords.columns.written],
  options: () => [
    new Option("--out <out>", optionWords.formsOut).makeOptionMandatory(),
    overwriteOption(),
    whoOption(),
    ...printingOptions(),
  ],
  examples: [{ line: 'ccts next-year plant.xlsx --out next.xlsx --who "R. Iyer"', about: "the finished months stay as they are" }],
  async work({ file, target, options, now }, files) {
    const { overwrite, who } = options as PlantOptions & { readonly who: string };
    const out = target ?? file;
    const { port, bytes } = openWorkbook(file, "next-year", files);
    const { year, sheets, cells } = await startNextYear(port, { now, who });
    files.write(out, port.bytesFor(out), writtenOver(out, { file, bytes }, overwrite, files));
    return {
      file,
      lines: [{ text: reportWords.yearStarted(out, yearLabel(year)) }, ...[...sheets, ...cells].map((text) => ({ text: `  ${text}` }))],
      data: { file, out, year: yearLabel(year), sheets, cells },
      row: [{ text: out, value: out }],
      exitCode: 0,
    };
  },
};
