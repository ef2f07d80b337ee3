/** `ccts new`: the input sheets of a plant in a new workbook, blank or with a sample plant. */
import { Option } from "commander";
import { createInputs, createSample } from "../../core/operations";
import { SECTORS } from "../../core/plan/spec/planTables";
import type { Sector } from "../../core/plan/spec/planTables";
import type { ComplianceYear } from "../../core/quantity/period";
import { filePort } from "../../files/filePort";
import { newWorkbook } from "../../files/newWorkbook";
import { optionWords, reportWords } from "../messages";
import { refuseOutput } from "../outputs";
import { harmless, jsonText } from "../show/output";
import type { SingleCommand } from "./command";
import { oneOf, overwriteOption, whoOption, yearFrom } from "./options";
import { newFile } from "./writing";

interface NewOptions {
  readonly sector: Sector;
  readonly year: ComplianceYear;
  readonly out: string;
  readonly sample?: boolean;
  readonly overwrite?: boolean;
  readonly json?: boolean;
  readonly who: string;
}

export const newPlant: SingleCommand = {
  over: "nothing",
  name: "new",
  summary: "write a workbook with the input sheets of a plant",
  options: () => [
    new Option("--sector <sector>", `${optionWords.sector}: ${SECTORS.join(", ")}`).argParser(oneOf(SECTORS)).makeOptionMandatory(),
    new Option("--year <year>", optionWords.year).argParser(yearFrom).default({ start: 2025 }, "2025-26"),
    new Option("--sample", optionWords.sample).conflicts("year"),
    new Option("--out <file>", optionWords.newOut).makeOptionMandatory(),
    overwriteOption(),
    whoOption(),
    new Option("--json", optionWords.json),
  ],
  examples: [
    { line: "ccts new --sector cement --out my-plant.xlsx", about: "plan, reference data and twelve months to fill in" },
    { line: 'ccts new --sector "pulp and paper" --sample --out sample.xlsx', about: "a plant to try the program on" },
  ],
  async run(options, { files, now, print }) {
    const { sector, year, sample, out, overwrite, json, who } = options as NewOptions;
    refuseOutput(out, { overwrite, extensions: [".xlsx"] }, files);
    const port = filePort(newWorkbook(), out);
    if (sample === true) await createSample(port, sector, { now, who });
    else await createInputs(port, { sector, year }, { now, who });
    files.write(out, port.bytes(), newFile(overwrite));
    const written = sample === true ? reportWords.sampleWritten(out) : reportWords.blankWritten(out);
    print(json === true ? jsonText({ file: out, sector, sample: sample === true }) : harmless(written));
    return 0;
  },
};
