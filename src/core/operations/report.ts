/** The Check tab: what the checks found, for people who have the workbook without the add-in. Refreshed in place. */
import { elementAt } from "../quantity/known";
import type { Severity } from "../checks/engine/check";
import { fill, fillCount, messagesIn } from "../messages";
import type { Language } from "../messages";
import { findingText } from "../messages/checks";
import { formatDate } from "../messages/format";
import { nextEntry, readLedger } from "../ledger/chain";
import type { LedgerAction } from "../ledger/chain";
import { a1 } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { heightsAt } from "../workbook/appearance/rowHeights";
import type { PlannedCell, SheetPlan, StyleName } from "../workbook/sheetPlan";
import { FORMATS } from "../workbook/appearance/styles";
import { assess } from "./assess";
import { clustersOf } from "./clusters";
import type { Cluster } from "./clusters";
import { CHECK_TAB } from "../rebuild/marks";
import { inputsDifference, inputsOf } from "./readingFingerprints";
import { knownState, recordAction, together } from "./record";
import { changedCells, refuseProtected, tabName, tabOf } from "../rebuild/tabs";
import type { AssessedFinding, Assessment, OperationOptions, Signature } from "./operationTypes";

/** Language and signature of a report. */
export interface ReportOptions extends OperationOptions, Signature {
  readonly language: Language;
}

/** The tab that was written, and what it is about. */
export interface Report {
  /** Name of the tab. */
  readonly sheet: string;
  readonly assessment: Assessment;
}

const { form: FORM, name: NAME, headerRow: HEADER_ROW } = CHECK_TAB;
const WIDTHS = [12, 9, 20, 8, 56, 48, 44, 44] as const;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const MARKS: Readonly<Record<Severity, string>> = { error: "✕", warning: "⚠", note: "ℹ" };

/**
 * Checks the workbook and writes the tab, with an entry in the ledger that names the readings changed since the last build.
 * The same findings over the same readings write nothing. Throws WorkbookError when the workbook cannot be read or written.
 */
export async function writeReport(port: WorkbookPort, options: ReportOptions): Promise<Report> {
  const assessment = await assess(port, options);
  const { snapshot } = assessment;
  const plan = reportSheet(assessment, tabName(snapshot, FORM, NAME), options);
  const existing = tabOf(snapshot, FORM);
  const cells = existing === undefined ? [] : changedCells(plan, existing);
  const ledgerAction = checkAction(assessment, plan.name, options);
  if (existing !== undefined && cells.length === 0 && isRecorded(ledgerAction, snapshot)) return { sheet: plan.name, assessment };
  if (existing !== undefined) refuseProtected(existing);
  const changes =
    existing === undefined
      ? { create: [plan], update: [] }
      : { create: [], update: cells.length === 0 ? [] : [{ sheetId: existing.id, cells, restyle: true, heights: heightsAt(plan, cells) }] };
  await port.write(together(changes, recordAction(snapshot, ledgerAction)));
  return { sheet: plan.name, assessment };
}

function checkAction({ findings, reading, snapshot }: Assessment, where: string, { now, who }: Signature): LedgerAction {
  const { state, names } = knownState(snapshot);
  return {
    time: now,
    who,
    action: "check",
    where,
    old: "",
    new: countsIn(findings, "en"),
    reason: inputsDifference(state.readings, inputsOf(reading, names), names),
  };
}

/** The last check found the same. */
function isRecorded(ledgerAction: LedgerAction, snapshot: WorkbookSnapshot): boolean {
  const last = [...(readLedger(snapshot)?.rows ?? [])].reverse().find(({ fields }) => fields.action === ledgerAction.action)?.fields;
  return last !== undefined && last.new === ledgerAction.new && last.reason === nextEntry(undefined, ledgerAction).reason;
}

/** "1 error, 2 warnings, 0 notes". */
function countsIn(findings: readonly AssessedFinding[], language: Language): string {
  return SEVERITIES.map((severity) =>
    fillCount(language, messagesIn(language).severity[severity].count, findings.filter((finding) => finding.severity === severity).length),
  ).join(", ");
}

function reportSheet({ findings }: Assessment, name: string, { asOf, language }: ReportOptions): SheetPlan {
  const m = messagesIn(language);
  const cells = [
    text(0, 0, m.views.check, "title"),
    text(1, 0, `${countsIn(findings, language)}. ${fill(m.overview.asOf, { date: formatDate(asOf, language) })}.`, "subtitle"),
    text(2, 0, m.check.disclaimer, "subtitle"),
    ...[
      m.report.severity,
      m.report.rule,
      m.check.bySheet,
      m.report.cell,
      m.report.what,
      m.check.howTitle,
      m.check.whyTitle,
      CHECK_TAB.acknowledged,
    ].map((title, column) => text(HEADER_ROW, column, title, "header")),
    ...clustersOf(findings)
      .flatMap((cluster) => clusterRows(cluster, language))
      .flatMap((row, i) => rowCells(row, HEADER_ROW + 1 + i)),
  ];
  if (findings.length === 0) cells.push(text(HEADER_ROW + 1, 0, m.check.clean, "ok"));
  return {
    form: FORM,
    name,
    cells,
    tabColor: "#7A4B00",
    columns: WIDTHS.map((width) => ({ width })),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "landscape", titleRows: HEADER_ROW + 1, header: m.views.check },
  };
}

interface ReportRow {
  readonly severity: Severity;
  /** Its mark, and the texts of the columns after it. */
  readonly texts: readonly string[];
}

/** A row for each finding; several of one rule follow a row that says once why and how to fix them. */
function clusterRows({ check, severity, findings }: Cluster, language: Language): readonly ReportRow[] {
  const m = messagesIn(language);
  const mark = `${MARKS[severity]} ${m.severity[severity].name}`;
  const texts = findings.map((finding) => findingText(finding, language));
  const isOne = findings.length === 1;
  const rows = findings.map((finding, i): ReportRow => {
    const { where } = finding;
    const { what, how, why } = elementAt(texts, i);
    return {
      severity,
      texts: [
        mark,
        check,
        where?.sheet ?? "",
        where === null ? "" : a1(where.row, where.column),
        what,
        ...(isOne ? [how, why] : ["", ""]),
        acknowledgedText(finding),
      ],
    };
  });
  if (isOne) return rows;
  const { title, why } = elementAt(texts, 0);
  const remedies = [...new Set(texts.map(({ how }) => how))].join(" ");
  return [
    { severity, texts: [mark, check, "", "", `${title}: ${fillCount(language, m.check.places, findings.length)}`, remedies, why, ""] },
    ...rows,
  ];
}

function rowCells({ severity, texts }: ReportRow, row: number): readonly PlannedCell[] {
  return texts.map((entry, column) => text(row, column, entry, column === 0 ? severity : "label"));
}

function acknowledgedText({ acknowledgement }: AssessedFinding): string {
  return acknowledgement === undefined
    ? ""
    : [acknowledgement.reason, acknowledgement.who, acknowledgement.when.slice(0, 10)].filter((part) => part !== "").join(", ");
}

function text(row: number, column: number, value: string, style: StyleName): PlannedCell {
  return { row, column, content: { value }, style, format: FORMATS.text };
}
