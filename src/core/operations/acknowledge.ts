/** A person takes responsibility for a warning, with a reason that stays in the workbook. */
import { ACKNOWLEDGEMENTS, findingFingerprint } from "../ledger/acknowledgements";
import type { Acknowledgement } from "../ledger/acknowledgements";
import { cellForm } from "../ledger/register";
import { rowHash, withRowHash } from "../ledger/rowHash";
import { findingText } from "../messages/checks";
import type { Finding } from "../checks/engine/check";
import { refText } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { assess } from "./assess";
import { addEntries, knownState, recordAction, together } from "./record";
import type { OperationOptions, Signature } from "./operationTypes";

/** When, by whom and why a warning is acknowledged. */
export interface AcknowledgeOptions extends OperationOptions, Signature {
  readonly reason: string;
}

/**
 * Writes the acknowledgement and its ledger entry. Throws WorkbookError for anything but a warning, without a reason, and
 * when the warning is no longer there as it was shown.
 */
export async function acknowledge(port: WorkbookPort, finding: Finding, options: AcknowledgeOptions): Promise<Acknowledgement> {
  const reason = cellForm(options.reason);
  if (finding.severity !== "warning")
    throw new WorkbookError(
      "notReady",
      `${finding.check} is ${finding.severity === "error" ? "an error" : "a note"}; only a warning can be ` +
        "acknowledged. Fix the cell instead.",
    );
  if (reason === "") throw new WorkbookError("notReady", "An acknowledgement needs a reason: write why the figure is correct.");
  const { snapshot, findings } = await assess(port, options);
  const current = findings.find((candidate) => sameFinding(candidate, finding));
  if (current === undefined)
    throw new WorkbookError("notReady", `The warning ${finding.check} is not there any more as it was shown. Check again.`);
  const entry = entryOf(current, snapshot, { ...options, reason });
  const ledgerAction = {
    time: options.now,
    who: options.who,
    action: "acknowledge",
    where: [entry.check, entry.where].filter((text) => text !== "").join(" at "),
    old: "",
    new: withRowHash(entry.print, rowHash(entry, knownState(snapshot).names)),
    reason,
  };
  await port.write(together(addEntries(snapshot, ACKNOWLEDGEMENTS, [entry]), recordAction(snapshot, ledgerAction)));
  return entry;
}

function sameFinding(one: Finding, other: Finding): boolean {
  return one.check === other.check && placeOf(one) === placeOf(other) && JSON.stringify(one.words) === JSON.stringify(other.words);
}

function placeOf({ where }: Finding): string {
  return where === null ? "" : refText(where);
}

function entryOf(finding: Finding, snapshot: WorkbookSnapshot, { now, who, reason }: AcknowledgeOptions): Acknowledgement {
  return {
    check: finding.check,
    where: placeOf(finding),
    what: findingText(finding, "en").what,
    reason,
    who: cellForm(who),
    when: now,
    print: findingFingerprint(finding, snapshot),
  };
}
