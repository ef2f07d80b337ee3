/** Everything the command line says of its own. What the checks and the workbook say comes from core in its languages. */

export const programWords = {
  about:
    "Checks and reports for India's Carbon Credit Trading Scheme, on .xlsx and .xlsm files, without Excel.\nThe tool " +
    "prepares, the accredited agency verifies, BEE decides.",
  examples: "Examples:",
  seeHelp: "ccts help COMMAND tells the options of a command, with examples.",
  exitCodes: "Exit code: 0 clean, 1 findings of severity error, 2 something could not be used. 2 wins over 1.",
  plants:
    'workbooks, folders (the workbooks in them) or patterns such as "plants/*.xlsx" ("plants/**/*.xlsx" looks into folders of folders too)',
  versionOption: "print the version",
  helpOption: "print this help",
  helpCommand: "print the help of a command",
  description: (summary: string) => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
} as const;

export const optionWords = {
  asOf: "the date that deadlines and open months are judged by, such as 2026-05-15 (default: today)",
  json: "print everything as JSON, every figure with all its digits",
  csv: "print the summary table as CSV, a row for each plant",
  csvFigures: "print the summary table as CSV, a row for each plant; rupees at the likely price, below zero where they are to be paid",
  summary: "print the summary table only",
  exact: "print every digit of a figure",
  exactSummary: "print every digit of a figure in the summary table",
  jobs: "work on so many plants at a time (default: one for each core)",
  report: "write into this file what would be printed: .txt, with --csv .csv, with --json .json",
  overwrite: "replace a file that is there",
  answers: "answers to what the reading asks: the file of ccts questions --json, with an answer written to each question",
  language: "the language of the findings: en, English, or hi, Hindi",
  catalogueLanguage: "the language of the catalogue: en, English, or hi, Hindi",
  formsOut: "the workbook to write, or the folder when there are several; it may be the one that is read",
  final: "build final forms; refused while an error or a question is open",
  set:
    "which forms: all; guide, Forms A to D and the monitoring plan of the Bureau's guide; bee, Forms A to D, the GHG report " +
    "and the Bureau's Forms D and E2",
  who: "your name, for the ledger",
  handOverOut: "the JSON file to write, or the folder when there are several workbooks",
  newOut: "the workbook to write",
  sector: "the sector of the plant",
  subSector: "the sub-sector, as the Bureau's pro-formas name it; the sector's first where it is not named",
  year: "the compliance year, such as 2025-26",
  sample: "with a sample plant, all figures invented, instead of blank sheets",
  tab: "write a copy of the workbook with the tab CCTS Mapping, to be filled in",
  catalogueOut: "write into this file: .html, .md or .json by its name",
  catalogueJson: "print as JSON",
} as const;

export const usageWords = {
  seeHelp: (message: string, command: string | null) =>
    `${message.replace(/\.$/, "")}. See: ccts ${command === null ? "--help" : `${command} --help`}`,
  subSector: (sector: string, typed: string, known: readonly string[]) =>
    `The sector ${sector} has no sub-sector "${typed}"; write one of ${known.join(", ")}.`,
  date: "Write a date such as 2026-05-15.",
  year: "Write a compliance year such as 2025-26.",
  count: "Write a whole number from 1 on.",
  oneOf: (choices: readonly string[]) => `Write one of: ${choices.join(", ")}.`,
  extension: (out: string, extensions: readonly string[]) => `${out}: name a file that ends in ${extensions.join(" or ")}.`,
  notPrinted: (detail: string) => `The output cannot be written: ${detail}`,
  unexpected: (detail: string) => `The program failed at something nobody expected, and wrote nothing: ${detail}`,
} as const;

export const plantWords = {
  noMatch: (pattern: string) => `${pattern}: no file fits this pattern.`,
  emptyFolder: (folder: string) =>
    `${folder}: there is no workbook in this folder itself. Those in its folders are meant by "${folder.replace(/[\\/]$/, "")}/**/*.xlsx".`,
  reportOverInput: (out: string) => `${out} is one of the files that are read: name another file for the report.`,
  sameOutput: (one: string, other: string, out: string) =>
    `${one} and ${other} would both be written to ${out}. Rename one of them, or write them into different folders.`,
  alreadyThere: (out: string) => `${out} is there already: name another file, or add --overwrite to replace it.`,
  noFolder: (folder: string, out: string) => `${out} cannot be written: there is no folder ${folder}. Make it first, or name another.`,
  otherExtension: (file: string, out: string, extension: string) =>
    `${out} cannot be written from ${file}: Excel would refuse it under another extension. Name a file that ends in ${extension}.`,
  crashed: (file: string, detail: string) =>
    `${file} could not be worked on: ${detail}. The other plants were not touched by it; please report this with the file.`,
  handOverNotWorkbook: (file: string, command: string) => `${file} is a hand-over file; ccts ${command} needs a workbook.`,
  notHandOver: (file: string) => `${file} is neither a workbook nor a hand-over file of version 1.`,
  notUtf8: (file: string) =>
    `${file} is not written in UTF-8, so it is no hand-over file as it was written. Write it again with ccts hand-over.`,
  damagedHandOver: (file: string) =>
    `${file} begins as a hand-over file of version 1, but its content is not that of one: it was damaged or ` +
    "changed. Write it again with ccts hand-over.",
  noPlan: (file: string) => `${file} has no Monitoring Plan.`,
  noMonth: (file: string) => `${file}: no month is over on the as-of date.`,
} as const;

/** Of `ccts read`, `ccts questions` and `ccts map`. */
export const readingWords = {
  figures: (count: number) => counted(count, "figure"),
  counts: (read: number, context: number, leftOut: number, notRead: number) =>
    `${read} read, ${context} beside the data (months, totals, numbers of rows), ${leftOut} left out, ${notRead} not read`,
  sheet: (figures: number, read: number) => `${read} of ${counted(figures, "figure")} read`,
  read: "READ",
  notRead: "NOT READ",
  line: (line: string, field: string, months: string, where: string) => `${line}: ${field}, ${months}, ${where}`,
  span: (first: string, last: string, count: number) => (count === 1 ? first : `${first} to ${last} (${count})`),
  unread: (what: "row" | "column" | "table" | "sheet", label: string, count: number, where: string) =>
    `${{ row: "row", column: "column", table: "table", sheet: "tab" }[what]} "${label}": ${counted(count, "figure")}, from ${where}`,
  open: (count: number) => `${counted(count, "question")} open; ccts questions lists ${count === 1 ? "it" : "them"}`,
  asked: (count: number) => (count === 0 ? "Nothing to ask." : counted(count, "question")),
  times: (count: number) => `(${count} places)`,
  answer: (number: number, label: string) => `     ${number} ${label}`,
  inTheSheet: "     to be settled in the sheet itself",
  mapped: (count: number, answered: number) => `${counted(count, "row")}, ${counted(answered, "answer")} of yours`,
  row: (title: string, text: string, readAs: string, months: string, source: string) =>
    [`${title}, "${text}"`, readAs, months, source].filter((part) => part !== "").join("; "),
  lost: (title: string, text: string) => `no row has the words of your answer for ${title}, "${text}"`,
  answered: "ANSWERED",
  total: "TOTAL",
  leftOut: "LEFT OUT",
  rowColumns: { rows: "rows", answered: "answered", lost: "lost answers" },
  columns: { figures: "figures", read: "read", beside: "beside", leftOut: "left out", notRead: "not read", questions: "questions" },
} as const;

export const answerWords = {
  notAnswers: (file: string) =>
    `${file} is not a file of answers written in UTF-8: write one with ccts questions --json or ccts map --json, and fill in "answer".`,
  refusedRow: (file: string, row: string) =>
    `${file}: the answer for the row "${row}" is not understood. Write what it is, one of fuel, electricity, production, heat and ` +
    'process, its stream and its quantity, such as {"is": "fuel", "stream": "Coal", "use": "kiln", "quantity": "Consumed"}, or ' +
    '{"leftOut": "the reason"}.',
  refused: (file: string, answer: string, question: string, answers: readonly string[]) =>
    `${file}: "${answer}" is no answer to: ${question} ` +
    `${answers.length === 0 ? readingWords.inTheSheet.trim() : `Write one of: ${answers.join("; ")}.`}`,
} as const;

export const reportWords = {
  counts: (errors: number, warnings: number, notes: number) =>
    `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}`,
  findings: (count: number) => `${count} findings`,
  nothingFound: "Nothing found. That is not proof of compliance: the tool prepares, the ACVA verifies, BEE decides.",
  months: (count: number) => `${count} of 12 months`,
  noFigure: (reasons: string) => `no figure: ${reasons}`,
  figures: {
    directEnergy: "direct emissions, energy",
    directProcess: "direct emissions, process",
    indirect: "indirect emissions",
    notional: "notional emissions",
    deductions: "deductions",
    emissions: "total emissions",
    equivalentProduct: "equivalent product",
    gei: "GEI",
  },
  target: "target",
  surplus: "certificates, surplus",
  shortfall: "certificates, shortfall",
  certificates: (whole: string, exact: string) => `${whole} (exact: ${exact})`,
  issued: (count: string) => `${count} issued`,
  toSurrender: (count: string) => `${count} to surrender`,
  worth: (low: string, high: string) => `worth ${low} to ${high}`,
  cost: (low: string, high: string) => `cost ${low} to ${high}`,
  priceRange: "rupees, at the prices",
  ratios: "Ratios of the sector that a verifier computes first",
  usualRange: (low: number, high: number, sureness: string) => `usual ${low} to ${high}, confidence ${sureness}`,
  pricesTyped: (low: string, high: string) => `${low} to ${high} a certificate, from the Certificate Bank`,
  pricesSuggested: (low: string, high: string) => `${low} to ${high} a certificate: a range used in modelling, no market price`,
  written: (out: string) => `${out} written`,
  writtenDraft: (out: string) => `${out} written, DRAFT`,
  yearStarted: (out: string, year: string) => `${out} written: ${year} begins, with`,
  newTab: "new",
  changedCells: (count: number) => `${counted(count, "cell")} changed`,
  sampleWritten: (out: string) => `${out} written: the sample plant, all figures invented`,
  blankWritten: (out: string) => `${out} written: plan, reference data and twelve months to fill in`,
  sound: (file: string) => `${file}: sound in what was looked at. That is not proof of compliance.`,
  unsound: (file: string, count: number) => `${file}: ${count === 1 ? "1 point does not hold" : `${count} points do not hold`}`,
  failed: "FAILED",
  outdated: "OUTDATED",
  skipped: "SKIPPED",
  passed: "OK",
  unusable: "unusable",
  unusableCount: (count: number, of: number) => `${count} of ${of} could not be used; see above.`,
  progress: (done: number, of: number, file: string) => `${done} of ${of} done, ${file}`,
  columns: {
    plant: "plant",
    year: "year",
    errors: "errors",
    warnings: "warnings",
    gei: "GEI",
    target: "target",
    certificates: "certificates",
    rupees: "rupees",
    holds: "holds",
    fails: "does not hold",
    notLookedAt: "not looked at",
    written: "written",
    problem: "problem",
  },
} as const;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Why the machine refused, by its own code. */
const EITHER = {
  EACCES: "you may not; ask for the right to it, or copy it to a folder of your own",
  EPERM: "it is locked or protected; close it in other programs and try again",
  EBUSY: "another program holds it open; close it there and try again",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EMFILE: "too many files are open; close other programs and try again",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle",
} as const;

export const fileWords = {
  read: (file: string, reason: string) => `${file} cannot be opened: ${reason}.`,
  write: (file: string, reason: string) => `${file} cannot be written: ${reason}.`,
  reasons: {
    read: { ...EITHER, ENOENT: "there is no such file", ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB" },
    write: {
      ...EITHER,
      ENOENT: "its folder is not there; make it first, or name another",
      ENOSPC: "the disk is full; make room and try again",
      EDQUOT: "your share of the disk is full; make room and try again",
      EROFS: "the disk can only be read; name another place",
      EEXIST: "something of that name is in the way",
    },
  },
  other: (code: string, detail: string) => `the machine says ${code}, ${detail}`,
  otherWriter: (file: string) => `${file} is being written by another program at this moment; try again when that is finished.`,
  changedMeanwhile: (file: string) =>
    `${file} was changed by another program since it was read, and was left as it is now; run the command again.`,
  gone: (file: string) => `${file} was removed or renamed since it was read; nothing was written.`,
  alreadyThere: (file: string) => plantWords.alreadyThere(file),
} as const;
