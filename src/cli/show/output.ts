/** Prints reports: line by line as they come, or as JSON or CSV when all are there. */
import { stringify } from "csv-stringify/sync";
import Table from "cli-table3";
import { createColors } from "picocolors";
import type { Line, PlantCommand, PlantReport, Tone } from "../commands/command";
import { reportWords } from "../messages";

/**
 * Characters that move the cursor, change colours or turn the direction of writing: in a cell they are text, on a terminal
 * they are orders.
 */
const ORDERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A user's text, harmless on a terminal. */
export function harmless(text: string): string {
  return text.replace(ORDERS, "\uFFFD");
}

export function linesText(lines: readonly Line[], colours: boolean): string {
  const paint = painter(colours);
  return lines
    .map(({ tone, mark, text }) => {
      if (mark === undefined) return paint(tone, harmless(text));
      return tone === "title" ? `${paint(tone, harmless(mark))}, ${harmless(text)}` : `${paint(tone, harmless(mark))} ${harmless(text)}`;
    })
    .join("\n");
}

function painter(colours: boolean): (tone: Tone | undefined, text: string) => string {
  const { red, yellow, cyan, green, bold } = createColors(colours);
  const paints: Readonly<Record<Tone, (text: string) => string>> = { error: red, warning: yellow, note: cyan, good: green, title: bold };
  return (tone, text) => (tone === undefined ? text : paints[tone](text));
}

const NO_LINES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
} as const;

/** The summary of several plants, a row each; a file that could not be used has its row too. */
export function tableText({ columns }: PlantCommand, reports: readonly PlantReport[], colours: boolean): string {
  const paint = painter(colours);
  const table = new Table({
    chars: NO_LINES,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    head: [reportWords.columns.plant, ...columns].map((title) => paint("title", title)),
    colAligns: ["left", ...columns.map(() => "right" as const)],
  });
  for (const { file, row } of reports)
    table.push(
      row === null
        ? [harmless(file), paint("error", reportWords.unusable), ...columns.slice(1).map(() => "–")]
        : [harmless(file), ...row.map(({ text }) => harmless(text))],
    );
  const unusable = reports.filter(({ row }) => row === null).length;
  const text = table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
  return unusable === 0 ? text : `${text}\n${paint("error", reportWords.unusableCount(unusable, reports.length))}`;
}

/** A text that Excel would take for a formula gets an apostrophe in front; a file that could not be used says why in the last column. */
export function csvText({ columns }: PlantCommand, reports: readonly PlantReport[]): string {
  const rows = reports.map(({ file, row, lines }) => [
    file,
    ...(row ?? columns.map(() => ({ value: null }))).map(({ value }) => value),
    row === null ? lines.map(({ text }) => text).join(" ") : null,
  ]);
  return stringify([[reportWords.columns.plant, ...columns, reportWords.columns.problem], ...rows], {
    escape_formulas: true,
    quoted_match: /[;\t]/,
  }).trimEnd();
}

export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
