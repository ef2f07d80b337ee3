/** The account of figures: for each tab the rows that were read and what they were read as, then what was not read. */
import type { FigureAccount, ReadFigure, SheetAccount } from "../../core/reading/accountTypes";
import { FIGURE_CLASSES } from "../../core/reading/accountTypes";
import type { WorkbookReading } from "../../core/reading/readBy";
import { refText } from "../../core/workbook/cells";
import type { Cell, Line, PlantReport } from "../commands/command";
import { readingWords } from "../messages";

/** `whole` also lists each figure that was read, which only a program has use for. */
export function accountReport(file: string, { account, questions }: WorkbookReading, whole: boolean): PlantReport {
  const { figures, counts, sheets } = account;
  const { read, context, leftOut, notRead } = counts;
  const open: readonly Line[] = questions.length === 0 ? [] : [{ tone: "warning", text: readingWords.open(questions.length) }];
  return {
    file,
    lines: [
      { tone: "title", mark: file, text: `${readingWords.figures(figures)}: ${readingWords.counts(read, context, leftOut, notRead)}` },
      ...sheets.flatMap((sheet) => sheetLines(sheet, account)),
      ...open,
    ],
    data: { file, figures, ...counts, questions: questions.length, sheets: sheets.map(sheetData), ...(whole ? readData(account) : {}) },
    row: [figures, read, context, leftOut, notRead, questions.length].map(number),
    exitCode: 0,
  };
}

const number = (value: number): Cell => ({ text: String(value), value });

function sheetLines(sheet: SheetAccount, account: FigureAccount): readonly Line[] {
  const figures = FIGURE_CLASSES.reduce((total, each) => total + sheet.counts[each], 0);
  if (figures === 0) return [];
  return [
    { tone: "title", mark: sheet.sheet, text: readingWords.sheet(figures, sheet.counts.read) },
    ...readSeries(account.read.filter(({ cell, line }) => line !== "" && cell.sheet === sheet.sheet)).map((text): Line => {
      return { tone: "good", mark: `  ${readingWords.read}`, text };
    }),
    ...sheet.unread.map(({ what, label, count, where }): Line => {
      return { tone: "warning", mark: `  ${readingWords.notRead}`, text: readingWords.unread(what, label, count, refText(where)) };
    }),
  ];
}

/** Months of one field of one line are one entry. */
function readSeries(figures: readonly ReadFigure[]): readonly string[] {
  const series = new Map<string, ReadFigure[]>();
  for (const figure of figures) {
    const key = `${figure.line}|${figure.field}`;
    series.set(key, [...(series.get(key) ?? []), figure]);
  }
  return [...series.values()].flatMap((members) => {
    const [first, last] = [members[0], members.at(-1)];
    if (first === undefined || last === undefined) return [];
    const months = readingWords.span(first.month, last.month, members.length);
    return [readingWords.line(first.line, first.field, months, refText(first.cell))];
  });
}

function sheetData({ sheet, counts, unread }: SheetAccount) {
  return { sheet, ...counts, unread: unread.map(({ what, label, count, where }) => ({ what, label, count, where: refText(where) })) };
}

/** Figures of the plan and of the reference data belong to no line and no month. */
function readData({ read }: FigureAccount) {
  return {
    readFigures: read.map(({ cell, line, field, month }) => ({ cell: refText(cell), line, field, month })),
  };
}
