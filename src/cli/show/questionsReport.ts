/** The open questions of a workbook; as JSON the list that a user fills with answers. */
import type { Question } from "../../core/reading/questions/questions";
import type { WorkbookReading } from "../../core/reading/readBy";
import { refText } from "../../core/workbook/cells";
import type { Line, PlantReport } from "../commands/command";
import { readingWords } from "../messages";

export function questionsReport(file: string, { questions }: WorkbookReading): PlantReport {
  return {
    file,
    lines: [{ tone: "title", mark: file, text: readingWords.asked(questions.length) }, ...questions.flatMap(questionLines)],
    data: { file, questions: questions.map(questionData) },
    row: [{ text: String(questions.length), value: questions.length }],
    exitCode: 0,
  };
}

const placeOf = ({ where }: Question) => (where === null ? null : refText(where));

function questionLines(question: Question, index: number): readonly Line[] {
  const { what, answers, count } = question;
  const place = placeOf(question);
  const times = count > 1 ? ` ${readingWords.times(count)}` : "";
  return [
    { tone: "warning", mark: `${index + 1}.`, text: `${place === null ? "" : `${place}: `}${what}${times}` },
    ...answers.map(({ label }, i): Line => ({ text: readingWords.answer(i + 1, label) })),
    ...(answers.length === 0 ? [{ text: readingWords.inTheSheet }] : []),
  ];
}

function questionData(question: Question) {
  const { id, what, answers, count } = question;
  return { id, where: placeOf(question), question: what, places: count, answers: answers.map(({ label }) => label), answer: null };
}
