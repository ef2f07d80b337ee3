/** `ccts hand-over`: plan, records, derivations and ledger of a workbook, as JSON. */
import { Option } from "commander";
import { handOver as handOverText } from "../../core/operations";
import { optionWords, reportWords } from "../messages";
import type { PlantCommand, PlantOptions } from "./command";
import { openWorkbook } from "./input";
import { asOfOption, overwriteOption, printingOptions } from "./options";
import { newFile } from "./writing";

export const handOver: PlantCommand = {
  over: "plants",
  name: "hand-over",
  summary: "write plan, records, derivations and ledger of workbooks as JSON",
  writes: { what: "each", extension: ".json" },
  columns: [reportWords.columns.written],
  options: () => [
    new Option("--out <out>", optionWords.handOverOut).makeOptionMandatory(),
    overwriteOption(),
    asOfOption(),
    ...printingOptions(),
  ],
  examples: [
    { line: "ccts hand-over built.xlsx --out hand-over.json", about: "what a verifier can check without Excel" },
    { line: "ccts hand-over plants --out handed", about: "for each workbook of a folder, into another folder" },
  ],
  async work({ file, target, options, asOf }, files) {
    const { overwrite } = options as PlantOptions;
    const out = target ?? `${file}.json`;
    const { port } = openWorkbook(file, "hand-over", files);
    files.write(out, new TextEncoder().encode(await handOverText(port, { asOf })), newFile(overwrite));
    return { file, lines: [{ text: reportWords.written(out) }], data: { file, out }, row: [{ text: out, value: out }], exitCode: 0 };
  },
};
