/** Carries out one command over its files. Everything it touches outside is handed in, so that tests need no process. */
import { catalogueHtml, catalogueMarkdown, catalogueRows } from "../core/checks/engine/catalogue";
import { SECTORS } from "../core/plan/spec/planTables";
import type { Sector } from "../core/plan/spec/planTables";
import { FORM_SETS } from "../core/forms";
import { assess, buildForms, createInputs, createSample, handOver, verifyHandOver, verifyWorkbook } from "../core/operations";
import { inventoryOf } from "../core/inventory";
import { readHandOver, settingFrom } from "../core/ledger/handover/handOverFile";
import type { CalendarDate } from "../core/quantity/period";
import { WorkbookError } from "../core/workbook/port";
import { filePort } from "../files/filePort";
import type { FilePort } from "../files/filePort";
import { newWorkbook } from "../files/newWorkbook";
import { readArguments, UsageError } from "./arguments";
import type { Arguments } from "./arguments";
import { checkReport, inventoryReport, unusable, verdictReport } from "./report";
import type { FileReport } from "./report";

/** The world of a command: files, output, today's date. */
export interface World {
  readonly today: CalendarDate;
  /** ISO 8601, for the ledger. */
  readonly now: string;
  read(file: string): Uint8Array;
  /** Writes all of it or nothing. */
  write(file: string, bytes: Uint8Array): void;
  exists(file: string): boolean;
  /** Whether two names are those of one file. */
  isSame(one: string, other: string): boolean;
  /** Joins a folder and a file's name. */
  inFolder(folder: string, file: string): string;
  print(text: string): void;
  complain(text: string): void;
}

/** The exit code: 0 clean, 1 findings of severity error, 2 unusable input, which wins. */
export async function run(argv: readonly string[], world: World): Promise<0 | 1 | 2> {
  try {
    const args = readArguments(argv, world.today);
    if (args.command === "catalogue") return catalogue(args, world);
    return args.command === "new" ? await createWorkbook(args, world) : await overFiles(args, world);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof WorkbookError)) throw error;
    world.complain(error.message);
    return 2;
  }
}

async function overFiles(args: Arguments, world: World): Promise<0 | 1 | 2> {
  const reports: FileReport[] = [];
  for (const file of args.files) {
    const report = await oneFile(file, args, world);
    reports.push(report);
    if (args.json) continue;
    if (report.exitCode === 2) world.complain(report.text);
    else world.print(report.text);
  }
  if (args.json)
    world.print(
      JSON.stringify(
        reports.map((report) => report.data),
        null,
        2,
      ),
    );
  return Math.max(...reports.map((report) => report.exitCode)) as 0 | 1 | 2;
}

async function oneFile(file: string, args: Arguments, world: World): Promise<FileReport> {
  try {
    const bytes = world.read(file);
    return isJson(bytes)
      ? handedOverReport(file, new TextDecoder().decode(bytes), args)
      : await workbookReport(file, filePort(bytes, file), args, world);
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof UsageError) return unusable(file, error.message);
    if (isFileError(error)) return unusable(file, `${file} cannot be opened: ${error.message}`);
    throw error;
  }
}

/** A hand-over file begins with a brace, a workbook never does. */
function isJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

async function workbookReport(file: string, port: FilePort, args: Arguments, world: World): Promise<FileReport> {
  const options = { asOf: args.asOf };
  switch (args.command) {
    case "forms":
      return formsReport(file, port, args, world);
    case "verify":
      return verdictReport(file, await verifyWorkbook(port, options));
    case "hand-over":
      return handOverReport(file, await handOver(port, options), args, world);
    case "check":
      return checkReport(file, await assess(port, options));
    case "inventory":
    case "new":
    case "catalogue": {
      const { inventory, reading, year } = await assess(port, options);
      return inventoryReport(file, { inventory, year, hasPlan: reading.plan !== null });
    }
  }
}

function handedOverReport(file: string, text: string, { command }: Arguments): FileReport {
  if (command === "verify") return verdictReport(file, verifyHandOver(text, file));
  if (command !== "inventory") return unusable(file, `${file} is a hand-over file; ccts ${command} needs a workbook.`);
  const handed = readHandOver(text);
  const setting = handed === null ? null : settingFrom(handed);
  if (setting === null) return unusable(file, `${file} is neither a workbook nor a hand-over file of version 1.`);
  return inventoryReport(file, { inventory: setting.months.length === 0 ? null : inventoryOf(setting), year: setting.year, hasPlan: true });
}

function handOverReport(file: string, text: string, args: Arguments, world: World): FileReport {
  const target = args.files.length > 1 ? world.inFolder(args.out!, file).replace(/\.xls[xm]$/i, ".json") : args.out!;
  refuseToReplace(target, args, world);
  world.write(target, new TextEncoder().encode(text));
  return { file, text: `${target} written`, data: { file, out: target }, exitCode: 0 };
}

/** What is there may hold somebody's work. */
function refuseToReplace(target: string, { overwrite }: Arguments, world: World): void {
  if (!overwrite && world.exists(target))
    throw new UsageError(`${target} is there already: name another file, or add --overwrite to replace it.`);
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

async function formsReport(file: string, port: FilePort, args: Arguments, world: World): Promise<FileReport> {
  const target = args.files.length > 1 ? world.inFolder(args.out!, file) : args.out!;
  if (!world.isSame(target, file)) refuseToReplace(target, args, world);
  const built = await buildForms(port, {
    asOf: args.asOf,
    forms: [...FORM_SETS[args.set], "bank"],
    final: args.final,
    now: world.now,
    who: args.who,
  });
  world.write(target, port.bytes());
  const check = checkReport(file, built.assessment);
  const lines = built.sheets.map((sheet) => `  ${sheet.sheet}: ${sheet.isNew ? "new" : `${sheet.changedCells} cells changed`}`);
  return {
    ...check,
    text: [`${target} written${built.draft ? ", DRAFT" : ""}`, ...lines, check.text].join("\n"),
    data: { file, out: target, draft: built.draft, sheets: built.sheets, check: check.data },
  };
}

async function createWorkbook(args: Arguments, world: World): Promise<0> {
  if (!SECTORS.some((sector) => sector === args.sector))
    throw new UsageError(`There is no sector "${args.sector}"; write one of ${SECTORS.join(", ")}.`);
  refuseToReplace(args.out!, args, world);
  const port = filePort(newWorkbook(), args.out!);
  const sector = args.sector as Sector;
  const signature = { now: world.now, who: args.who };
  if (args.sample) await createSample(port, sector, signature);
  else await createInputs(port, { sector, year: args.year }, signature);
  world.write(args.out!, port.bytes());
  world.print(
    args.json
      ? JSON.stringify({ file: args.out, sector: args.sector, sample: args.sample })
      : `${args.out} written: ${args.sample ? "the sample plant, all figures invented" : "plan, reference data and twelve months to fill in"}`,
  );
  return 0;
}

/** The catalogue of all checks: printed as Markdown, or written as the page or the text the file's name asks for. */
function catalogue(args: Arguments, world: World): 0 {
  const isPage = args.out?.endsWith(".html") ?? false;
  const text = args.json
    ? JSON.stringify(catalogueRows(args.language), null, 2)
    : isPage
      ? catalogueHtml(args.language)
      : catalogueMarkdown(args.language);
  if (args.out === null) world.print(text);
  else world.write(args.out, new TextEncoder().encode(text));
  return 0;
}
