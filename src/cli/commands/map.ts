/** `ccts map`: every row of a workbook's own tables with what it is read as, to be changed in a list or on the mapping's tab. */
import { Option } from "commander";
import { previewRows, saveMapping } from "../../core/operations";
import { optionWords, readingWords } from "../messages";
import { mapReport } from "../show/mapReport";
import type { PlantCommand, PlantOptions } from "./command";
import { openAnswered } from "./input";
import { answersOption, reportOptions, whoOption } from "./options";
import { writtenOver } from "./writing";

interface MapOptions extends PlantOptions {
  readonly tab?: string;
  readonly who: string;
}

const { rowColumns } = readingWords;

export const map: PlantCommand = {
  over: "plants",
  name: "map",
  summary: "every row of workbooks' own tables: what it is read as, to be changed",
  writes: { what: "report" },
  columns: [rowColumns.rows, rowColumns.answered, rowColumns.lost],
  options: () => [answersOption(), new Option("--tab <file>", optionWords.tab), whoOption(), ...reportOptions()],
  examples: [
    { line: "ccts map plant.xlsx", about: "each row once for all like tables, with its stream, use, quantity, unit and months" },
    {
      line: "ccts map plant.xlsx --json --out answers.json",
      about:
        'write what a row is into "answer", as {"is": "fuel", "stream": "Coal", "use": "kiln", "quantity": "Consumed"}, ' +
        '{"leftOut": "reason"} or "as found"; every command takes the file as --answers',
    },
    { line: "ccts map plant.xlsx --tab mapped.xlsx", about: "a copy with the tab CCTS Mapping, whose table Rows is filled in Excel" },
  ],
  async work(task, files) {
    const { tab, who, overwrite } = task.options as MapOptions;
    const { port, bytes } = await openAnswered(task, "map", files);
    const mapped = await previewRows(port);
    if (tab !== undefined) {
      await saveMapping(port, mapped.reading.mapping, { now: task.now, who });
      files.write(tab, port.bytesFor(tab), writtenOver(tab, { file: task.file, bytes }, overwrite, files));
    }
    return mapReport(task.file, mapped);
  },
};
