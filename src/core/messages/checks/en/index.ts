/** What each check says in English, a file for each family. */
import { activityEn } from "./activity";
import { boundaryEn } from "./boundary";
import { deadlinesEn } from "./deadlines";
import { factorsEn } from "./factors";
import { integrityEn } from "./integrity";
import { outputEn } from "./output";
import { planEn } from "./plan";
import { plausibilityEn } from "./plausibility";
import { reconciliationEn } from "./reconciliation";
import { verificationEn } from "./verification";

export const checksEn = {
  ...planEn,
  ...boundaryEn,
  ...activityEn,
  ...plausibilityEn,
  ...factorsEn,
  ...outputEn,
  ...reconciliationEn,
  ...verificationEn,
  ...deadlinesEn,
  ...integrityEn,
};

export type CheckId = keyof typeof checksEn;
