/**
 * What a workbook of ours is on paper, measured by LibreOffice: how high each row would have to be for its texts, and the pages.
 * Calibri has to be there, or Carlito, which has its measures.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { renderPdf, withHeights } from "./libreOffice";

const run = promisify(execFile);

/** Points by which two programs' lines of the same type differ. */
const TOLERANCE = 3;
const DEFAULT_POINTS = 15;

type Parts = Readonly<Record<string, Uint8Array>>;

/** A copy of what the build read, cell by cell, for formulas to compare with and not for people to read. */
const FOR_FORMULAS = "CCTS Inputs";

/** "sheet3.xml row 12: 30 of 45 points" for each row that is too low for a text in it, or a text too long for its cell. */
export async function clippedRows(bytes: Uint8Array): Promise<readonly string[]> {
  const before = unzipSync(bytes);
  const after = unzipSync(await withHeights(measurable(before)));
  const names = [...textOf(before, "xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  const read = sheetsOf(before).filter((part) => names[Number(/\d+/.exec(part.slice(part.lastIndexOf("/")))?.[0]) - 1] !== FOR_FORMULAS);
  return read.flatMap((name) => {
    const needed = heightsOf(textOf(after, name));
    const given = heightsOf(textOf(before, name));
    return [...needed].flatMap(([row, points]) => {
      const own = given.get(row) ?? DEFAULT_POINTS;
      return points > own + TOLERANCE ? [`${name} row ${row}: ${own} of ${points} points, ${rowText(before, name, row)}`] : [];
    });
  });
}

const rowText = (parts: Parts, name: string, row: number): string =>
  (new RegExp(`<row r="${row}"[^>]*>([\\s\\S]*?)</row>`).exec(textOf(parts, name))?.[1] ?? "")
    .replace(/<f[^>]*>[^<]*<\/f>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 200);
const sheetsOf = (parts: Parts): readonly string[] => Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

function heightsOf(sheet: string): ReadonlyMap<number, number> {
  const rows = [...sheet.matchAll(/<row ([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  return new Map(
    rows.flatMap((attributes) => {
      const [row, points] = [/\br="(\d+)"/.exec(attributes)?.[1], /\bht="([\d.]+)"/.exec(attributes)?.[1]];
      return row === undefined || points === undefined ? [] : [[Number(row), Number(points)] as const];
    }),
  );
}

/** The workbook without heights of rows, results for formulas, every text wrapped; what may run over blank cells beside it is left out. */
function measurable(parts: Parts): Uint8Array {
  const styles = textOf(parts, "xl/styles.xml");
  const wraps = [...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)].map(([xf]) =>
    xf.includes('wrapText="1"'),
  );
  const sheets = sheetsOf(parts).map((name) => [name, strToU8(measurableSheet(textOf(parts, name), wraps))] as const);
  return zipSync({ ...parts, "xl/styles.xml": strToU8(allWrapped(styles)), ...Object.fromEntries(sheets) });
}

function measurableSheet(sheet: string, wraps: readonly boolean[]): string {
  return sheet
    .replace(/<f[^>]*>[^<]*<\/f>|<f[^>]*\/>/g, "")
    .replace(/<row ([^>]*)>([\s\S]*?)<\/row>/g, (_, attributes: string, cells: string) => {
      const found = [...cells.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([whole, named = "", content = ""]) => ({
        whole,
        named,
        content,
      }));
      const kept = found.map(({ whole, named }, i) => {
        const isText = /t="(inlineStr|str)"/.test(named);
        const isBeside = (found[i + 1]?.content ?? "") !== "";
        const wrapped = wraps[Number(/\bs="(\d+)"/.exec(named)?.[1] ?? 0)] === true;
        return isText && !wrapped && !isBeside ? "" : whole;
      });
      return `<row ${attributes.replace(/ (ht|customHeight)="[^"]*"/g, "")}>${kept.join("")}</row>`;
    });
}

function allWrapped(styles: string): string {
  return styles.replace(/<cellXfs[\s\S]*?<\/cellXfs>/, (all) =>
    all
      .replace(/<xf ([^>]*?)\/>/g, '<xf $1 applyAlignment="1"><alignment wrapText="1"/></xf>')
      .replace(/<alignment(?![^>]*wrapText)([^>]*?)\/>/g, '<alignment$1 wrapText="1"/>'),
  );
}

export interface Printed {
  readonly pages: number;
  /** Pages that show a number as #### for want of width. */
  readonly hashes: readonly number[];
}

/** Needs poppler's `pdftotext`. */
export async function printed(bytes: Uint8Array): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), "ccts-printed-"));
  try {
    const file = join(folder, "workbook.pdf");
    await writeFile(file, await renderPdf(bytes));
    const { stdout } = await run("pdftotext", ["-layout", file, "-"], { maxBuffer: 1 << 28 });
    const pages = stdout.split("\f").slice(0, -1);
    return { pages: pages.length, hashes: pages.flatMap((text, i) => (/###/.test(text) ? [i + 1] : [])) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
