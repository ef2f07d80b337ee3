/** Every row of figures with what it is read as; as JSON the list in which a user changes that. */
import type { RowMapping } from "../../core/reading/mapping/rowAnswers";
import type { MappedRow, RowState } from "../../core/reading/mapping/rowList";
import { monthsText, readAsText, sourceText } from "../../core/reading/mapping/rowText";
import type { MappedRows } from "../../core/operations/mapping";
import { refText } from "../../core/workbook/cells";
import type { Line, PlantReport, Tone } from "../commands/command";
import { readingWords } from "../messages";

export function mapReport(file: string, { rows, lost }: Omit<MappedRows, "reading">): PlantReport {
  const answered = rows.filter(({ answer }) => answer !== null).length;
  const numbers = [rows.length, answered, lost.length];
  return {
    file,
    lines: [
      { tone: "title", mark: file, text: readingWords.mapped(rows.length, answered) },
      ...rows.map(rowLine),
      ...lost.map(({ about, text }): Line => ({ tone: "warning", text: readingWords.lost(about, text) })),
    ],
    data: { file, rows: rows.map(rowData), lost: lost.map(answerData) },
    row: numbers.map((value) => ({ text: String(value), value })),
    exitCode: 0,
  };
}

const MARKS: Readonly<Record<RowState, readonly [Tone, string]>> = {
  read: ["good", readingWords.read],
  total: ["note", readingWords.total],
  leftOut: ["note", readingWords.leftOut],
  unread: ["warning", readingWords.notRead],
};

function rowLine(row: MappedRow): Line {
  const [tone, mark] = MARKS[row.state];
  return {
    tone,
    mark: `  ${mark}`,
    text: readingWords.row(row.words.about, row.words.text, readAsText(row), monthsText(row), sourceText(row)),
  };
}

function rowData(row: MappedRow) {
  const { where, places, figures, answer, words } = row;
  return {
    title: words.about,
    row: words.text,
    unitFound: words.unit,
    where: refText(where),
    places,
    figures,
    readAs: readAsText(row),
    months: monthsText(row),
    knownFrom: sourceText(row),
    answer: answer === null ? null : answerData(answer).answer,
  };
}

/** As an answer is written into the list, so that the list can be given again as it was printed. */
function answerData({ about, text, unit, means, reason, typed }: RowMapping) {
  const said = typed ?? means;
  const parts =
    said === null
      ? { leftOut: reason }
      : { is: said.table, stream: said.stream, use: said.use, quantity: said.field, unit: said.unit, lot: said.lot };
  return { title: about, row: text, unitFound: unit, answer: Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== "")) };
}
