/** Findings of one rule, shown together everywhere: the sentence of each, why and how to fix it once. */
import { elementAt } from "../quantity/known";
import type { Severity } from "../checks/engine/check";
import type { CellRef } from "../workbook/cells";
import type { AssessedFinding } from "./operationTypes";

/** What one rule found: read and dealt with together. */
export interface Cluster<F extends AssessedFinding = AssessedFinding> {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: readonly F[];
  /** All cells concerned, of findings for several months too. */
  readonly places: readonly CellRef[];
}

/** One cluster for each rule, in the order of the findings; what is acknowledged comes last in it. */
export function clustersOf<F extends AssessedFinding>(findings: readonly F[]): readonly Cluster<F>[] {
  const clusters = new Map<string, F[]>();
  for (const finding of findings) {
    const members = clusters.get(finding.check);
    if (members === undefined) clusters.set(finding.check, [finding]);
    else members.push(finding);
  }
  return [...clusters].map(([check, members]) => {
    const sorted = [...members.filter(isOpen), ...members.filter((finding) => !isOpen(finding))];
    return {
      check,
      severity: elementAt(members, 0).severity,
      findings: sorted,
      places: sorted.flatMap(({ where, also }) => [...(where === null ? [] : [where]), ...also]),
    };
  });
}

/** Nobody has taken responsibility for it. */
export function isOpen(finding: AssessedFinding): boolean {
  return finding.acknowledgement === undefined;
}
