/** `ccts new`: the input sheets of a plant in a new workbook, blank or with a sample plant. */
import { Option } from "commander";
import { createInputs, createSample } from "../../core/operations";
import { SECTORS } from "../../core/plan/spec/sectors";
import type { Sector, SubSector } from "../../core/plan/spec/sectors";
import { usualPlant } from "../../core/sectors/blank";
import { firstSubSector, SECTOR_PROFILES } from "../../core/sectors/profiles";
import type { ComplianceYear } from "../../core/quantity/period";
import { filePort } from "../../files/filePort";
import { newWorkbook } from "../../files/newWorkbook";
import { optionWords, reportWords, usageWords } from "../messages";
import { refuseOutput } from "../outputs";
import { harmless, jsonText } from "../show/output";
import { UsageError } from "./command";
import type { SingleCommand } from "./command";
import { oneOf, overwriteOption, whoOption, yearFrom } from "./options";
import { newFile } from "./writing";

interface NewOptions {
  readonly sector: Sector;
  readonly subSector?: string;
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
    new Option("--sub-sector <name>", optionWords.subSector),
    new Option("--year <year>", optionWords.year).argParser(yearFrom).default({ start: 2025 }, "2025-26"),
    new Option("--sample", optionWords.sample).conflicts("year"),
    new Option("--out <file>", optionWords.newOut).makeOptionMandatory(),
    overwriteOption(),
    whoOption(),
    new Option("--json", optionWords.json),
  ],
  examples: [
    { line: "ccts new --sector cement --sample --out sample.xlsx", about: "a plant to try the program on" },
    { line: 'ccts new --sector "pulp and paper" --out my-plant.xlsx', about: "plan, reference data and twelve months to fill in" },
    { line: "ccts new --sector textiles --sub-sector spinning --sample --out mill.xlsx", about: "the sample of a sub-sector" },
  ],
  async run(options, { files, now, print }) {
    const { sector, year, sample, out, overwrite, json, who, ...more } = options as NewOptions;
    const subSector = subSectorOf(sector, more.subSector);
    refuseOutput(out, { overwrite, extensions: [".xlsx"] }, files);
    const port = filePort(newWorkbook(), out);
    if (sample === true) await createSample(port, sector, { now, who }, more.subSector === undefined ? undefined : subSector);
    else await createInputs(port, usualPlant(sector, subSector, year), { now, who });
    files.write(out, port.bytesFor(out), newFile(overwrite));
    const written = sample === true ? reportWords.sampleWritten(out) : reportWords.blankWritten(out);
    print(json === true ? jsonText({ file: out, sector, sample: sample === true }) : harmless(written));
    return 0;
  },
};

/** The sector's own sub-sector of that name; its first where none is named. */
function subSectorOf(sector: Sector, typed: string | undefined): SubSector {
  if (typed === undefined) return firstSubSector(sector);
  const known = SECTOR_PROFILES[sector].subSectors.map(({ id }) => id);
  const found = known.find((id) => id.toLowerCase() === typed.trim().toLowerCase());
  if (found === undefined) throw new UsageError(usageWords.subSector(sector, typed, known));
  return found;
}
