/** The only list of checks, in the order findings are shown. */
import { blankQuantity } from "./activity/blankQuantity";
import { missingMonth } from "./activity/missingMonth";
import { mixedBasis } from "./activity/mixedBasis";
import { negative } from "./activity/negative";
import { noCalorificValue } from "./activity/noCalorificValue";
import { notANumber } from "./activity/notANumber";
import { unknownUnit } from "./activity/unknownUnit";
import { unplannedLine } from "./boundary/unplannedLine";
import type { Check, Finding } from "./check";
import type { CheckContext } from "./context";
import { unknownMaterial } from "./factors/unknownMaterial";
import { entityIncomplete } from "./plan/entityIncomplete";
import { missingPlan } from "./plan/missingPlan";
import { outlier } from "./plausibility/outlier";
import { meterReading } from "./reconciliation/meterReading";
import { stockBalance } from "./reconciliation/stockBalance";

export const CHECKS: readonly Check[] = [
  missingPlan, entityIncomplete,
  unplannedLine,
  missingMonth, blankQuantity, notANumber, unknownUnit, negative, noCalorificValue, mixedBasis,
  outlier,
  unknownMaterial,
  stockBalance, meterReading,
];

export function runChecks(context: CheckContext): readonly Finding[] {
  return CHECKS.flatMap(({ id, family, severity, cite, run }) => run(context).map((found) => ({ check: id, family, severity, cite, ...found })));
}
