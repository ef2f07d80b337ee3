/** What each check says in plain Hindi. Names of sheets, fields and forms stay as the workbook writes them. */
import type { CheckWords } from "../checkWords";
import type { CheckId } from "../en";
import { activityHi } from "./activity";
import { boundaryHi } from "./boundary";
import { deadlinesHi } from "./deadlines";
import { factorsHi } from "./factors";
import { integrityHi } from "./integrity";
import { outputHi } from "./output";
import { planHi } from "./plan";
import { plausibilityHi } from "./plausibility";
import { reconciliationHi } from "./reconciliation";
import { verificationHi } from "./verification";

export const checksHi: Readonly<Record<CheckId, CheckWords>> = {
  ...planHi,
  ...boundaryHi,
  ...activityHi,
  ...plausibilityHi,
  ...factorsHi,
  ...outputHi,
  ...reconciliationHi,
  ...verificationHi,
  ...deadlinesHi,
  ...integrityHi,
};
