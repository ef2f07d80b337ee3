/** Findings with their sentences, so that a search finds what the person reads. */
import type { AssessedFinding } from "../../../core/operations/operationTypes";
import type { Language } from "../../../core/messages";
import { findingText } from "../../../core/messages/checks";
import { refText } from "../../../core/workbook/cells";

export type FindingText = ReturnType<typeof findingText>;

export interface WordedFinding extends AssessedFinding {
  readonly text: FindingText;
}

export function worded(findings: readonly AssessedFinding[], language: Language): readonly WordedFinding[] {
  return findings.map((finding) => ({ ...finding, text: findingText(finding, language) }));
}

/** True when every word of the search stands somewhere in the finding, in any case. */
export function matches(finding: WordedFinding, search: string): boolean {
  const { text, check, where } = finding;
  const hay = [text.what, text.why, text.how, check, where === null ? "" : refText(where).replace(/'/g, "")].join(" ").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
