/** English. `hi.ts` has the same keys; its type makes sure of it. */
import type { Severity } from "../trace/finding";
import type { WorkbookProblem } from "../workbook/port";
import type { Counted } from "./fill";

/** What went wrong and how to fix it; the caller adds where it happened. */
interface Trouble {
  readonly what: string;
  readonly how: string;
}

const severity: Record<Severity, { readonly name: string; readonly count: Counted; readonly meaning: string }> = {
  error: {
    name: "Error",
    count: { one: "{count} error", other: "{count} errors" },
    meaning: "A final form cannot be built while it is open.",
  },
  warning: { name: "Warning", count: { one: "{count} warning", other: "{count} warnings" }, meaning: "The ACVA will ask about it." },
  note: { name: "Note", count: { one: "{count} note", other: "{count} notes" }, meaning: "For your information." },
};

const troubles: Record<WorkbookProblem | "unknown", Trouble> = {
  notAWorkbook: { what: "This is not an Excel workbook.", how: "Open an .xlsx or .xlsm file." },
  encrypted: { what: "The workbook is locked with a password.", how: "Open it with its password, or save a copy without one." },
  protectedSheet: {
    what: "The sheet is protected, so nothing was written.",
    how: "Remove the protection under Review > Unprotect Sheet, then try again.",
  },
  editMode: {
    what: "A cell is being edited, so Excel does not let the add-in in.",
    how: "Press Enter to finish the cell, or Esc to leave it, then try again.",
  },
  signed: {
    what: "The workbook is signed. Writing would make the signature invalid, so nothing was written.",
    how: "Save a copy without the signature and work there.",
  },
  readOnly: { what: "The workbook is read-only, so nothing was written.", how: "Choose Enable Editing, or save a copy and work there." },
  tooLarge: {
    what: "The workbook is too large to be read in one piece.",
    how: "Move sheets that do not belong to the inventory into another file.",
  },
  nameTaken: {
    what: "Another sheet already has the name of a form tab, so nothing was written.",
    how: "Rename that sheet, then try again.",
  },
  lostFocus: {
    what: "Another workbook came to the front while Excel was working.",
    how: "Bring this workbook to the front, then try again.",
  },
  rearranged: {
    what: "A tab of ours was copied or rearranged, so nothing was written.",
    how: "Do what the text below says, then try again.",
  },
  notReady: { what: "Something is missing for that, so nothing was written.", how: "Do what the text below says, then try again." },
  hiddenSheet: { what: "The sheet is hidden.", how: "Right-click a sheet tab, choose Unhide, then try again." },
  missingSheet: { what: "The sheet is no longer in the workbook.", how: "Run Check again, so that the list fits the workbook." },
  occupied: {
    what: "There is something in the cell already, so nothing was written.",
    how: "Choose a free cell, with a free one to its right, then try again.",
  },
  unsupported: { what: "This Excel cannot do what was asked.", how: "Use Excel 2021 or later, Microsoft 365 or Excel on the web." },
  ledgerBroken: {
    what: "The ledger is not as the add-in wrote it, so nothing was written.",
    how:
      "Undo the change, or take the ledger's tab from an earlier copy of the file. If neither can be had, save a " +
      "copy for the verifier and delete the tab.",
  },
  changedMeanwhile: {
    what: "The workbook changed while this was being prepared, so nothing was written.",
    how: "Check again, look at what is new, and repeat the step.",
  },
  io: { what: "Excel did not answer.", how: "Try again. If it happens again, save the workbook and open it again." },
  unknown: { what: "Something went wrong that we did not expect.", how: "Try again. If it happens again, send us the text below." },
};

const forms = {
  contents: { name: "CCTS Contents", about: "Each tab with its state, each month with its result" },
  formA: { name: "Form A", about: "Emissions, output, GEI, target and certificates (Annex VI)" },
  formB: { name: "Form B Production", about: "Production, stocks and equivalent product" },
  formC: { name: "Form C Energy", about: "Fuels, electricity and heat" },
  formD: { name: "Form D Process", about: "Process emissions" },
  formE2Plan: { name: "Form E2 Plan", about: "The monitoring plan's thirteen contents" },
  ghgReport: { name: "GHG Report", about: "A row for each source stream (Procedure 5(22))" },
  beeFormE2: { name: "BEE Form E2", about: "Energy of this and the previous year (Annex V)" },
  tracker: { name: "GEI Tracker", about: "GEI against target by month, quarter and to date" },
  bridge: { name: "GEI Bridge", about: "What moved the GEI" },
  brsr: { name: "BRSR Principle 6", about: "Scopes 1 and 2, intensity, and the bridge to the scheme's total" },
  bank: { name: "Certificate Bank", about: "Position, exposure and certificates by vintage" },
  beeFormD: { name: "BEE Form D", about: "Compliance with targets, after the last trading session (Annex IX)" },
  beeFormB: { name: "BEE Form B header", about: "Header lines for the ACVA's certificate (Annex VII)" },
  data: { name: "CCTS Data", about: "One row for each reading, linked to its cell" },
  factors: { name: "CCTS Factors", about: "Each factor used, with its citation" },
  inputs: { name: "CCTS Inputs", about: "What the build read, and what has changed since" },
} satisfies Readonly<Record<string, { readonly name: string; readonly about: string }>>;

export const en = {
  app: {
    views: "Views",
    more: "More",
    loading: "Loading",
    help: "Help",
  },
  views: {
    overview: "Overview",
    data: "Data",
    check: "Check",
    forms: "Forms",
    whatIf: "What-if",
    factors: "Factors",
    ledger: "Ledger",
    settings: "Settings",
  },
  severity,
  troubles,
  forms,
  trouble: {
    where: "Where: sheet {sheet}",
    detail: "Details",
    close: "Close",
  },
  work: {
    read: "Reading and checking the workbook",
    preview: "Comparing the forms with the workbook",
    build: "Building the form tabs",
    sample: "Adding the sample plant",
    setUp: "Adding the input sheets",
    write: "Writing into the workbook",
    slow: "Still at work. If a cell is being edited, press Enter to finish it.",
    cancel: "Cancel",
    cancelled: "Stopped. Nothing was written.",
  },
  stale: {
    what: "The workbook has changed since it was checked.",
    again: "Check again",
  },
  support: {
    noExcel: "Open this page inside Excel: Home > Add-ins > CCTS for Excel.",
    oldExcel:
      "This Excel is too old for the pane. Form tabs that were built elsewhere still calculate here. To check and " +
      "build, use Excel 2021 or later, Microsoft 365 or Excel on the web.",
    noFunctions: "This Excel has no custom functions, so CCTS formulas show #NAME?. Check and the form tabs work in full.",
    readOnly:
      "This workbook is open for reading only. Overview, Check, What-if and Factors work; building, quick fixes and " +
      "everything else that writes does not. Choose Enable Editing, or save a copy and work there.",
  },
  overview: {
    period: "{first} to {last}",
    months: "{count} of {over} months over",
    gei: "GEI to date",
    target: "Target",
    below: "{difference} below the target",
    above: "{difference} above the target",
    level: "Level with the target",
    gauge: "GEI {gei} against a target of {target}: {verdict}.",
    trend: "GEI from April to date, by month",
    trendLine: "{month}: {gei}",
    trendGap: "{month}: no figure",
    noTarget: "There is no target for this year in Reference Data. Type the one from your notification.",
    noFigure: "There is no GEI yet: figures are missing.",
    incomplete: "These figures end before the first gap. To count up to {month}, fill in:",
    moreReasons: { one: "and {count} more", other: "and {count} more" },
    noMonths: "No month of {year} is over on {date}, so there is nothing to add up yet.",
    surplus: "Certificates to be issued",
    shortfall: "Certificates to surrender",
    exact: "{exact} before rounding",
    worth: "Worth",
    cost: "Cost",
    rupeeRange: "₹ {low} to {high}",
    priceRanges: {
      typed: "{low} to {high} each, as typed; not kept yet",
      workbook: "{low} to {high} each, from the Certificate Bank",
      suggested: "{low} to {high} each: a range used in modelling, no market price",
    },
    changePrices: "Change",
    why: "Why {label} is so",
    breakdown: "How the GEI comes about",
    directEnergy: "Direct, energy",
    directProcess: "Direct, process",
    indirect: "Indirect",
    notional: "Notional",
    deductions: "Deductions",
    emissions: "Emissions",
    output: "Equivalent product",
    next: "What to do next",
    checking: "Checking the figures …",
    fixErrors: { one: "Fix the error, then check again.", other: "Fix the {count} errors, then check again." },
    readWarnings: {
      one: "Look at the warning before the forms are built.",
      other: "Look at the {count} warnings before the forms are built.",
    },
    buildForms: "The data are ready: build the forms.",
    showFindings: "Show the findings",
    goToForms: "Go to Forms",
    deadlines: "Next deadlines",
    daysLeft: { one: "{count} day left", other: "{count} days left" },
    today: "today",
    engageAcva: "Have the ACVA engaged: verification takes 8 to 12 weeks",
    lastStart: "Last day to begin, if the ACVA takes only 8 weeks",
    asOf: "As of {date}",
    shadow: "Shadow calculation: no target has been notified for this sector.",
  },
  deadlines: {
    monitoringPlan: "Monitoring plan to BEE",
    activityList: "List of the year's activities of the action plan",
    formsAndReport: "GHG report, pro-forma, Form A and Form B to BEE and the State Designated Agency",
    beeToNsc: "BEE's report to NSC-ICM",
    nscRecommendation: "Recommendation of NSC-ICM",
    issue: "Issue of certificates",
  },
  check: {
    run: "Check now",
    filter: "Show by severity",
    search: "Search the findings",
    groupBy: "Group by",
    bySheet: "Sheet",
    byRule: "Rule",
    workbook: "Whole workbook",
    goTo: "Go to {cell}",
    why: "Why, and how to fix it",
    whyTitle: "Why",
    howTitle: "How to fix it",
    rule: "Rule {check}",
    more: { one: "Show {count} more", other: "Show {count} more" },
    moreRules: { one: "Show {count} more rule", other: "Show {count} more rules" },
    places: { one: "{count} place", other: "{count} places" },
    also: "Also in",
    shown: { one: "{count} finding shown", other: "{count} findings shown" },
    none: "Nothing matches the filter.",
    showAll: "Show all",
    clean: "The checks found nothing.",
    disclaimer: "This is not proof of compliance: the tool prepares, the ACVA verifies, BEE decides.",
  },
  report: { severity: "Severity", rule: "Rule", cell: "Cell", what: "Finding" },
  signer: { label: "Your name, for the ledger", about: "Kept in this browser; nobody checks it." },
  announce: {
    checked: "Checked: {errors}, {warnings}, {notes}.",
    built: { one: "{count} tab written.", other: "{count} tabs written." },
  },
};

export type Messages = typeof en;
