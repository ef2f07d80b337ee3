/** Which warnings are acknowledged, as the workbook stands. */
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
      const entry = given.get(findingFingerprint(finding, snapshot));
      return entry === undefined ? [] : [[finding, entry] as const];
    }),
  );
}
