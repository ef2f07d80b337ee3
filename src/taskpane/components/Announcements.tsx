/** Says to a screen reader what the eye sees by itself: the outcome of a check or a build. */
import type { SessionState } from "../session/sessionState";
import { countBySeverity } from "../findings";
import { useWords } from "../words";
import type { Words } from "../words";
import { isTouched } from "../views/forms/touched";
import { useLayout } from "./layout";

export function Announcements({ state }: { readonly state: SessionState }) {
  const layout = useLayout();
  const words = useWords();
  return (
    <div className={layout.hidden} role="status">
      {state.job === null && state.failure === null ? outcomeOf(state, words) : ""}
    </div>
  );
}

function outcomeOf({ assessment, built }: SessionState, { m, count, fill }: Words): string {
  if (built !== null) return count(m.announce.built, built.sheets.filter(isTouched).length);
  if (assessment === null || assessment.reading.plan === null) return "";
  const counts = countBySeverity(assessment.findings);
  return fill(m.announce.checked, {
    errors: count(m.severity.error.count, counts.error),
    warnings: count(m.severity.warning.count, counts.warning),
    notes: count(m.severity.note.count, counts.note),
  });
}
