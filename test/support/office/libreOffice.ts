/**
 * LibreOffice as a second judge of what we write: it recalculates a workbook with its own engine, or renders it.
 * It keeps stored values unless its profile says otherwise, so each call brings a private profile, and
 * `recalculate` proves on a probe cell with a false stored value that the recalculation took place.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import { cell, plan } from "../files/plans";

const run = promisify(execFile);
const SECONDS = 1000;
const PROBE_SHEET = "Recalculation probe";
const PROBE_FALSE_VALUE = 41;

/** 0: always, when a file is loaded. LibreOffice 7.4 follows the mode of row heights in its own format only. */
const MODES = ["OOXMLRecalcMode", "RecalcOptimalRowHeightMode"].map(
  (mode) =>
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">' + `<prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
);
const PROFILE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" ' +
  `xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${MODES.join("")}</oor:items>`;

/**
 * The workbook as LibreOffice calculates it, without the probe: values (numbers to 15 digits), formulas and formats; our
 * sheet properties and custom part do not survive LibreOffice. Throws one clear line when it is not installed.
 */
export async function recalculate(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const port = filePort(bytes, "workbook.xlsx");
  await port.write({ create: [plan(PROBE_SHEET, { cells: [cell(0, 0, { formula: "=40+2", value: PROBE_FALSE_VALUE })] })], update: [] });
  const snapshot = await filePort(await recalculatedFile(port.bytes()), "workbook.xlsx").read();
  const probe = snapshot.sheets.find((sheet) => sheet.name === PROBE_SHEET)?.values[0]?.[0];
  if (probe !== 42) throw new Error(`LibreOffice did not recalculate: the probe reads ${JSON.stringify(probe ?? null)}, not 42.`);
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name !== PROBE_SHEET) };
}

/** The workbook as LibreOffice saves it, every formula calculated on loading. */
export async function recalculatedFile(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(bytes, "xlsx:Calc MS Excel 2007 XML", "xlsx");
}

/** The workbook with every row as high as LibreOffice makes it for what stands in it; rows must not have heights of their own. */
export async function withHeights(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(await convert(bytes, "ods:calc8", "ods"), "xlsx:Calc MS Excel 2007 XML", "xlsx", "ods");
}

/** The workbook as a PDF, for looking at print set-up and forms. */
export async function renderPdf(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(bytes, "pdf:calc_pdf_Export", "pdf");
}

/** Each workbook as LibreOffice reads it and saves it again; null for one it does not open. All in one run of it. */
export async function reopened(files: readonly Uint8Array[]): Promise<readonly (WorkbookSnapshot | null)[]> {
  const saved = await convertAll(files, "xlsx:Calc MS Excel 2007 XML", "xlsx");
  return Promise.all(saved.map(async (bytes) => (bytes === null ? null : await filePort(bytes, "workbook.xlsx").read())));
}

async function convert(bytes: Uint8Array, filter: string, extension: string, from = "xlsx"): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], filter, extension, from);
  if (!converted) throw new Error("LibreOffice did not open the workbook.");
  return converted;
}

async function convertAll(
  files: readonly Uint8Array[],
  filter: string,
  extension: string,
  from = "xlsx",
): Promise<readonly (Uint8Array | null)[]> {
  const folder = await mkdtemp(join(tmpdir(), "ccts-office-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    await Promise.all(files.map((bytes, i) => writeFile(join(folder, `${i}.${from}`), bytes)));
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    const given = files.map((_, i) => join(folder, `${i}.${from}`));
    await office([...settings, "--convert-to", filter, "--outdir", join(folder, "out"), ...given]);
    return await Promise.all(files.map((_, i) => readFile(join(folder, "out", `${i}.${extension}`)).catch(() => null)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function office(settings: readonly string[]): Promise<void> {
  try {
    await run("soffice", [...settings], { timeout: 300 * SECONDS, env: process.env });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new Error("LibreOffice is not installed: put `soffice` (LibreOffice Calc) on the PATH to run these tests.");
    throw error;
  }
}
