/** `ccts questions`: what the reading of a workbook cannot decide, with the answers that can be given. */
import { previewMapping } from "../../core/operations";
import { readingWords } from "../messages";
import { questionsReport } from "../show/questionsReport";
import type { PlantCommand } from "./command";
import { openAnswered } from "./input";
import { answersOption, reportOptions } from "./options";

export const questions: PlantCommand = {
  over: "plants",
  name: "questions",
  summary: "what the reading of workbooks asks, with the answers to choose from",
  writes: { what: "report" },
  columns: [readingWords.columns.questions],
  options: () => [answersOption(), ...reportOptions()],
  examples: [
    { line: "ccts questions plant.xlsx", about: "each question with its cell and its answers" },
    {
      line: "ccts questions plants --json --out answers.json",
      about: 'write the number or the words of an answer into "answer"; check, inventory and forms take the file as --answers',
    },
    { line: "ccts questions plant.xlsx --answers answers.json", about: "what is left to ask once these are answered" },
  ],
  async work(task, files) {
    const { port } = await openAnswered(task, "questions", files);
    return questionsReport(task.file, await previewMapping(port));
  },
};
