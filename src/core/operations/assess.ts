/** Reads, calculates and checks; writes nothing. */
import { runChecks } from "../checks";
import type { Finding } from "../checks/engine/check";
import type { CheckContext } from "../checks/engine/context";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { inTurns } from "../workbook/turns";
import type { Steps } from "../workbook/turns";
import { acknowledgementsOf } from "./acknowledgements";
import { calculating } from "./calculate";
import { periodOf, settingOf } from "./calculateReading";
import { readIdentified } from "./identity";
import type { AssessedFinding, Assessment, Calculation, OperationOptions } from "./operationTypes";

/** Throws WorkbookError when the workbook cannot be read; anything wrong inside it is a finding. */
export async function assess(port: WorkbookPort, options: OperationOptions): Promise<Assessment> {
  return inTurns(port.pause, assessment(await readIdentified(port), options));
}

/** Calculates and checks what was read of a workbook. */
export function* assessment(snapshot: WorkbookSnapshot, options: OperationOptions): Steps<Assessment> {
  yield;
  const calculation = yield* calculating(snapshot, options);
  yield;
  return check(calculation, options);
}

/** Judges what was calculated, as of the date it was calculated for. */
export function check(calculation: Calculation, { asOf }: OperationOptions): Assessment {
  const { snapshot, reading, year, inventory, toEnter } = calculation;
  const setting = settingOf(reading, year, asOf);
  const context: CheckContext = {
    snapshot,
    reading,
    plan: reading.plan,
    reference: reading.reference,
    lines: reading.lines,
    year,
    asOf,
    closedMonths: periodOf(reading, year, asOf),
    toEnter,
    setting,
    inventory,
  };
  return { ...calculation, findings: withAcknowledgements(runChecks(context), snapshot) };
}

function withAcknowledgements(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly AssessedFinding[] {
  const given = acknowledgementsOf(findings, snapshot);
  return findings.map((finding) => {
    const acknowledgement = given.get(finding);
    return acknowledgement === undefined ? finding : { ...finding, acknowledgement };
  });
}
