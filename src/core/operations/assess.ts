/** Reads, calculates and checks; writes nothing. */
import { runChecks } from "../checks";
import type { Finding } from "../checks/engine/check";
import type { CheckContext } from "../checks/engine/context";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { acknowledgementsOf } from "./acknowledgements";
import { calculate, calculateSnapshot } from "./calculate";
import { periodOf, settingOf } from "./calculateReading";
import type { AssessedFinding, Assessment, Calculation, OperationOptions } from "./operationTypes";

/** Throws WorkbookError when the workbook cannot be read; anything wrong inside it is a finding. */
export async function assess(port: WorkbookPort, options: OperationOptions): Promise<Assessment> {
  const calculation = await calculate(port, options);
  await port.pause();
  return check(calculation, options);
}

/** Calculates and checks what was read of a workbook. */
export function assessSnapshot(snapshot: WorkbookSnapshot, options: OperationOptions): Assessment {
  return check(calculateSnapshot(snapshot, options), options);
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
