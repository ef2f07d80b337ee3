/**
 * Small workbooks as seven independent programs write them: openpyxl 3.1, XlsxWriter 3.2, exceljs 4.4, SheetJS 0.18,
 * xlsx-populate 1.21, LibreOffice 7 in both its dialects, and what none of them makes put together by hand. A file's name
 * says who wrote it and what it holds beside a table of fuels on the sheet Stores.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { richWorkbook } from "./richWorkbook";

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const CORPUS_FOLDER = path.resolve(__dirname, "../../cases/corpus");

export const CORPUS: readonly CorpusFile[] = [
  ...readdirSync(CORPUS_FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(CORPUS_FOLDER, name))) })),
  { name: "hand-chart-pivot-macro-picture.xlsm", bytes: richWorkbook() },
];
