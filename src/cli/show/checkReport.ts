/** What the checks found in a workbook. */
import { clustersOf } from "../../core/operations";
import type { Assessment, Cluster } from "../../core/operations";
import type { Finding } from "../../core/checks/engine/check";
import { messagesIn } from "../../core/messages";
import type { Language } from "../../core/messages";
import { findingText } from "../../core/messages/checks";
import { yearLabel } from "../../core/quantity/period";
import { isMissing } from "../../core/trace/figure";
import { refText } from "../../core/workbook/cells";
import type { Line, PlantReport } from "../commands/command";
import { reportWords } from "../messages";
import type { Shown } from "./figures";
import { certificatesData } from "./inventoryReport";
import { countOf, summaryRow } from "./plantSummary";

export function checkReport(file: string, assessment: Assessment, shown: Shown, language: Language): PlantReport {
  const { findings, year, inventory } = assessment;
  const [errors, warnings, notes] = [countOf(findings, "error"), countOf(findings, "warning"), countOf(findings, "note")];
  const gei = inventory === null || isMissing(inventory.gei) ? null : inventory.gei.value.toFixed();
  const nothing: readonly Line[] = errors + warnings === 0 ? [{ tone: "good", text: reportWords.nothingFound }] : [];
  return {
    file,
    lines: [
      { tone: "title", mark: file, text: `${yearLabel(year)}: ${reportWords.counts(errors, warnings, notes)}` },
      ...clustersOf(findings).flatMap((cluster) => clusterLines(cluster, language)),
      ...nothing,
    ],
    data: {
      file,
      year: yearLabel(year),
      errors,
      warnings,
      notes,
      gei,
      certificates: inventory === null ? null : certificatesData(inventory, assessment.prices),
      findings: findings.map((finding) => findingData(finding, language)),
    },
    row: summaryRow(assessment, shown),
    exitCode: errors > 0 ? 1 : 0,
  };
}

/** One finding in a line; several of one rule below the rule, with why and how to fix them once. */
function clusterLines({ check, severity, findings }: Cluster, language: Language): readonly Line[] {
  const texts = findings.map((finding) => ({
    at: finding.where === null ? "" : `${refText(finding.where)}: `,
    ...findingText(finding, language),
  }));
  const [first] = texts;
  if (first === undefined) return [];
  const head = { tone: severity, mark: messagesIn(language).severity[severity].name.toUpperCase() } as const;
  if (texts.length === 1) return [{ ...head, text: `${check} ${first.at}${first.what} ${first.how} (${first.why})` }];
  const remedies = [...new Set(texts.map(({ how }) => how))];
  return [
    { ...head, text: `${check} ${first.title}, ${reportWords.findings(texts.length)}. ${remedies.join(" ")} (${first.why})` },
    ...texts.map(({ at, what }) => ({ text: `  ${at}${what}` })),
  ];
}

function findingData(finding: Finding, language: Language) {
  const { what, why, how } = findingText(finding, language);
  return {
    check: finding.check,
    severity: finding.severity,
    where: finding.where === null ? null : refText(finding.where),
    what,
    why,
    how,
  };
}
