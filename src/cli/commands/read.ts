/** `ccts read`: every figure of a workbook and what became of it. */
import { previewMapping } from "../../core/operations";
import { readingWords } from "../messages";
import { accountReport } from "../show/accountReport";
import type { PlantCommand, PlantOptions } from "./command";
import { openAnswered } from "./input";
import { answersOption, reportOptions } from "./options";

const { columns } = readingWords;

export const read: PlantCommand = {
  over: "plants",
  name: "read",
  summary: "every figure of workbooks: what it was read as, or that it was not read",
  writes: { what: "report" },
  columns: [columns.figures, columns.read, columns.beside, columns.leftOut, columns.notRead, columns.questions],
  options: () => [answersOption(), ...reportOptions()],
  examples: [
    { line: "ccts read plant.xlsx", about: "each row with the stream, field and months it was read as, and what was not read" },
    { line: "ccts read plants --summary", about: "a row for each workbook of a folder" },
    { line: "ccts read plant.xlsx --json --out account.json", about: "each figure with its cell, for another program" },
  ],
  async work(task, files) {
    const { port } = await openAnswered(task, "read", files);
    return accountReport(task.file, await previewMapping(port), (task.options as PlantOptions).json === true);
  },
};
