/** What the commands print: text for people, JSON for machines. */
import { clustersOf } from "../core/operations";
import type { Assessment, Cluster, Verdict } from "../core/operations";
import { findingText } from "../core/messages/checks";
import { yearLabel } from "../core/quantity/period";
import { isGap } from "../core/trace/figure";
import type { Figure } from "../core/trace/figure";
import { refText } from "../core/workbook/cells";
import type { Finding } from "../core/checks/engine/check";

export interface FileReport {
  readonly file: string;
  /** Lines for a person. */
  readonly text: string;
  /** The same for a machine. */
  readonly data: unknown;
  readonly exitCode: 0 | 1 | 2;
}

export function checkReport(file: string, { findings, year }: Assessment): FileReport {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  const clusters = clustersOf(findings);
  const summary = `${file}, ${yearLabel(year)}: ${counts.errors} errors, ${counts.warnings} warnings, ${counts.notes} notes`;
  const verdict =
    counts.errors + counts.warnings === 0
      ? ["Nothing found. That is not proof of compliance: the tool prepares, the ACVA verifies, BEE decides."]
      : [];
  return {
    file,
    text: [summary, ...clusters.flatMap(clusterLines), ...verdict].join("\n"),
    data: { file, year: yearLabel(year), ...counts, findings: findings.map(findingData) },
    exitCode: counts.errors > 0 ? 1 : 0,
  };
}

/** One finding in a line; several of one rule below the rule, with why and how to mend them once. */
function clusterLines({ check, severity, findings }: Cluster): readonly string[] {
  const texts = findings.map((finding) => ({
    at: finding.where === null ? "" : `${refText(finding.where)}: `,
    ...findingText(finding, "en"),
  }));
  const [first] = texts;
  const head = `${severity.toUpperCase()} ${check}`;
  if (first === undefined) return [];
  if (texts.length === 1) return [`${head} ${first.at}${first.what} ${first.how} (${first.why})`];
  const remedies = [...new Set(texts.map(({ how }) => how))];
  return [
    `${head} ${first.title}, ${texts.length} findings. ${remedies.join(" ")} (${first.why})`,
    ...texts.map(({ at, what }) => `  ${at}${what}`),
  ];
}

function findingData(finding: Finding) {
  const { what, why, how } = findingText(finding, "en");
  return {
    check: finding.check,
    severity: finding.severity,
    where: finding.where === null ? null : refText(finding.where),
    what,
    why,
    how,
  };
}

/** The figures of an inventory, wherever it was computed from. */
export function inventoryReport(
  file: string,
  { inventory, year, hasPlan }: Pick<Assessment, "inventory" | "year"> & { readonly hasPlan: boolean },
): FileReport {
  if (inventory === null)
    return unusable(file, !hasPlan ? `${file} has no Monitoring Plan.` : `${file}: no month is over on the as-of date.`);
  const figures: readonly (readonly [string, Figure])[] = [
    ["direct emissions, energy", inventory.directEnergy],
    ["direct emissions, process", inventory.directProcess],
    ["indirect emissions", inventory.indirect],
    ["notional emissions", inventory.notional],
    ["deductions", inventory.deductions],
    ["total emissions", inventory.emissions],
    ["equivalent product", inventory.equivalentProduct],
    ["GEI", inventory.gei],
  ];
  const certificates = inventory.certificates;
  const lines = figures.map(
    ([label, figure]) =>
      `${label.padEnd(26)} ${isGap(figure) ? `no figure: ${figure.gap.join("; ")}` : `${figure.value.toString()} ${figure.unit}`}`,
  );
  if (certificates !== null) {
    lines.push(`${"target".padEnd(26)} ${certificates.target.value.toString()} ${certificates.target.unit}`);
    lines.push(
      `${"certificates, surplus".padEnd(26)} ${certificates.surplus.value.toString()} (whole: ${certificates.wholeSurplus.value.toString()})`,
    );
    lines.push(
      `${"certificates, shortfall".padEnd(26)} ${certificates.shortfall.value.toString()} (whole: ${certificates.wholeShortfall.value.toString()})`,
    );
  }
  const data = {
    file,
    year: yearLabel(year),
    months: inventory.months.length,
    figures: Object.fromEntries(figures.map(([label, figure]) => [label, figureData(figure)])),
    certificates:
      certificates === null
        ? null
        : {
            target: certificates.target.value.toString(),
            surplus: certificates.surplus.value.toString(),
            shortfall: certificates.shortfall.value.toString(),
            wholeSurplus: certificates.wholeSurplus.value.toString(),
            wholeShortfall: certificates.wholeShortfall.value.toString(),
          },
  };
  return {
    file,
    text: [`${file}, ${yearLabel(year)}, ${inventory.months.length} of 12 months`, ...lines].join("\n"),
    data,
    exitCode: isGap(inventory.gei) ? 1 : 0,
  };
}

function figureData(figure: Figure) {
  return isGap(figure) ? { value: null, reasons: figure.gap } : { value: figure.value.toString(), unit: figure.unit };
}

export function verdictReport(file: string, { passed, failed, skipped }: Verdict): FileReport {
  const lines = [
    ...failed.map((line) => `FAILED ${line}`),
    ...skipped.map((line) => `SKIPPED ${line}`),
    ...passed.map((line) => `OK ${line}`),
  ];
  const summary =
    failed.length === 0
      ? `${file}: sound in what was looked at. That is not proof of compliance.`
      : `${file}: ${failed.length} points do not hold`;
  return { file, text: [summary, ...lines].join("\n"), data: { file, passed, failed, skipped }, exitCode: failed.length === 0 ? 0 : 1 };
}

export function unusable(file: string, message: string): FileReport {
  return { file, text: message, data: { file, unusable: message }, exitCode: 2 };
}
