/** Findings counted, filtered and grouped for the eye. */
import type { Finding, Severity } from "../core/checks/check";
import type { AssessedFinding } from "../core/desk/types";

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

/** What one rule found in one group: read and dealt with together. */
export interface Cluster<F extends Finding> {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: readonly F[];
}

/** One cluster for each rule, in the order of the findings; what is acknowledged stands last in it. */
export function clustersOf<F extends AssessedFinding>(findings: readonly F[]): readonly Cluster<F>[] {
  const clusters = new Map<string, F[]>();
  for (const finding of findings) clusters.set(finding.check, [...(clusters.get(finding.check) ?? []), finding]);
  const openFirst = (members: readonly F[]) => [...members.filter(isOpen), ...members.filter((finding) => !isOpen(finding))];
  return [...clusters].map(([check, members]) => ({ check, severity: members[0]!.severity, findings: openFirst(members) }));
}

/** Nobody has taken responsibility for it. */
export function isOpen(finding: AssessedFinding): boolean {
  return finding.acknowledgement === undefined;
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
  return [...groups].map(([key, members]) => ({ key, findings: SEVERITIES.flatMap((severity) => members.filter((finding) => finding.severity === severity)) }));
}
