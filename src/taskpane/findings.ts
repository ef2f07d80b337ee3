/** Findings counted, filtered and grouped for the eye. */
import type { Finding, Severity } from "../core/checks/engine/check";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export type Grouping = "sheet" | "rule";

export interface Group<F extends Finding> {
  /** Sheet name or id of the check; null for findings about the whole workbook. */
  readonly key: string | null;
  readonly findings: readonly F[];
}

/** Groups in the order in which their first finding stands; inside a group errors come first, then warnings, then notes. */
export function groupFindings<F extends Finding>(findings: readonly F[], by: Grouping): readonly Group<F>[] {
  const groups = new Map<string | null, F[]>();
  for (const finding of findings) {
    const key = by === "rule" ? finding.check : (finding.where?.sheet ?? null);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [finding]);
    else members.push(finding);
  }
  return [...groups].map(([key, members]) => ({
    key,
    findings: SEVERITIES.flatMap((severity) => members.filter((finding) => finding.severity === severity)),
  }));
}
