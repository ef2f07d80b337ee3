/** Reads the command line. What is wrong with it is said in one line. */
import { parseArgs } from "node:util";
import { parseIsoDate, parseYear } from "../core/quantity/period";
import type { CalendarDate, ComplianceYear } from "../core/quantity/period";
import { FORM_SETS } from "../core/forms/model/sets";
import type { FormSet } from "../core/forms/model/sets";
import { languageOf } from "../core/messages";
import type { Language } from "../core/messages";

export const COMMANDS = ["check", "inventory", "forms", "verify", "hand-over", "new", "catalogue"] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly asOf: CalendarDate;
  /** A file, or a folder when several workbooks are given; null when not named. */
  readonly out: string | null;
  /** Whether a file that is there already may be replaced. */
  readonly overwrite: boolean;
  readonly final: boolean;
  /** Which tabs to build. */
  readonly set: FormSet;
  /** Who does it, for the ledger. */
  readonly who: string;
  readonly sector: string;
  readonly year: ComplianceYear;
  readonly sample: boolean;
  /** Of the catalogue; everything else on the command line is English. */
  readonly language: Language;
}

export const USAGE = `ccts check FILE...                      check workbooks against their monitoring plan
ccts inventory FILE...                  emissions, output, GEI and certificates, of workbooks or hand-over files
ccts forms FILE... --out OUT [--final] [--set all|guide|bee] [--who NAME]
                                        build the form tabs into a copy (a folder for several files)
ccts verify FILE...                     check ledger, fingerprints and figures of a workbook or a hand-over file
ccts hand-over FILE --out OUT           write plan, records, derivations and ledger as JSON
ccts new --sector cement [--year 2025-26] [--sample] --out FILE
ccts catalogue [--language hi] [--out FILE]  every check: what, why, how to mend it; HTML where the file's name says so
--overwrite to replace a file that is there; forms may always be built into the workbook they come from
--json for machines, --as-of 2026-05-15 for the date deadlines and open months are judged by
exit code: 0 clean, 1 findings of severity error, 2 unusable input`;

/** A command line that cannot be carried out; the message says why. */
export class UsageError extends Error {}

/** `today` is the as-of date where none is given. */
export function readArguments(argv: readonly string[], today: CalendarDate): Arguments {
  const { values, positionals } = parse(argv);
  const [command, ...files] = positionals;
  const known = commandOf(command);
  refuseIncomplete(known, files, values.out);
  return {
    command: known,
    files,
    json: values.json ?? false,
    final: values.final ?? false,
    overwrite: values.overwrite ?? false,
    sample: values.sample ?? false,
    out: values.out ?? null,
    sector: values.sector ?? "cement",
    asOf: asOfDate(values["as-of"], today),
    year: yearOf(values.year),
    set: setOf(values.set),
    who: values.who ?? "",
    language: languageOf(values.language ?? "en"),
  };
}

function commandOf(text: string | undefined): Command {
  const command = COMMANDS.find((known) => known === text);
  if (command === undefined) throw new UsageError(text === undefined ? USAGE : `There is no command "${text}".\n${USAGE}`);
  return command;
}

/** Commands that need no workbook, and commands that need to know where to write. */
const WITHOUT_FILES: ReadonlySet<Command> = new Set(["new", "catalogue"]);
const WITH_OUT: ReadonlySet<Command> = new Set(["forms", "new", "hand-over"]);

function refuseIncomplete(command: Command, files: readonly string[], out: string | undefined): void {
  if (!WITHOUT_FILES.has(command) && files.length === 0) throw new UsageError(`ccts ${command} needs a workbook.\n${USAGE}`);
  if (WITH_OUT.has(command) && out === undefined) throw new UsageError(`ccts ${command} needs --out.\n${USAGE}`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        final: { type: "boolean" },
        sample: { type: "boolean" },
        overwrite: { type: "boolean" },
        "as-of": { type: "string" },
        out: { type: "string" },
        sector: { type: "string" },
        year: { type: "string" },
        set: { type: "string" },
        who: { type: "string" },
        language: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

function asOfDate(text: string | undefined, today: CalendarDate): CalendarDate {
  if (text === undefined) return today;
  const date = parseIsoDate(text);
  if (date === null) throw new UsageError(`--as-of wants a date such as 2026-05-15, not "${text}".`);
  return date;
}

function yearOf(text: string | undefined): ComplianceYear {
  const year = parseYear(text ?? "2025-26");
  if (year === null) throw new UsageError(`--year wants a compliance year such as 2025-26, not "${text}".`);
  return year;
}

function setOf(text: string | undefined): FormSet {
  const set = text ?? "all";
  if (!(set in FORM_SETS)) throw new UsageError(`--set wants one of ${Object.keys(FORM_SETS).join(", ")}, not "${set}".`);
  return set as FormSet;
}
