/** Which warnings of the workbook are acknowledged. */
import { CHECKS } from "../checks";
import type { Finding } from "../checks/engine/check";
import { findingFingerprint, readAcknowledgements } from "../ledger/acknowledgements";
import type { Acknowledgement } from "../ledger/acknowledgements";
import type { WorkbookSnapshot } from "../workbook/cells";

/** The acknowledgement that holds for each finding: the last given for the same fingerprint. */
export function acknowledgementsOf(findings: readonly Finding[], snapshot: WorkbookSnapshot): ReadonlyMap<Finding, Acknowledgement> {
  const given = new Map(readAcknowledgements(snapshot).map((entry) => [entry.print, entry]));
  if (given.size === 0) return new Map();
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return new Map(
    warnings.flatMap((finding) => {
      const entry = [finding, ...asReplaced(finding)].map((each) => given.get(findingFingerprint(each, snapshot))).find((found) => found);
      return entry === undefined ? [] : [[finding, entry] as const];
    }),
  );
}

const REPLACED = new Map(CHECKS.map(({ id, replaces }) => [id, replaces ?? []]));

/** The finding as the checks that its own took the place of would have told it. */
function asReplaced(finding: Finding): readonly Finding[] {
  return (REPLACED.get(finding.check) ?? []).map(({ check, words }) => ({
    ...finding,
    check,
    words: Object.fromEntries(Object.entries(finding.words).filter(([name]) => words.includes(name))),
  }));
}
