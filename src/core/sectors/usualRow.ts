/**
 * What a stream or product of the plan is in its sector's list. The plan says so in a column of its own, which set-up fills,
 * so that a new name changes nothing; where that is blank the name itself is looked up, once, here.
 */
import { identity } from "../plan/names";
import type { MonitoringPlan } from "../plan/model";
import type { UsualProduct, UsualStream } from "./sector";

/** What says which list it is. */
export type OfSector = Pick<MonitoringPlan["entity"], "sector" | "subSector">;

/** The row that the plan's column `said` names; where that is blank, the row by the plan's own name. */
export function usualRow<Row extends UsualStream | UsualProduct>(rows: readonly Row[], said: string, name: string): Row | null {
  const wanted = identity(said === "" ? name : said);
  return rows.find((row) => namesOfUsual(row).includes(wanted)) ?? longestWithin(rows, said === "" ? wanted : "");
}

/** Its name, and the names people use for it. */
export function namesOfUsual(row: UsualStream | UsualProduct): readonly string[] {
  return "stream" in row ? [identity(row.stream), ...row.names] : [identity(row.product)];
}

/** The row whose longest name stands in a text word for word: "Dolochar to AFBC" is dolochar. */
function longestWithin<Row extends UsualStream | UsualProduct>(rows: readonly Row[], text: string): Row | null {
  const words = ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `;
  let found: Row | null = null;
  let length = 0;
  for (const row of rows)
    for (const name of namesOfUsual(row))
      if (name.length > length && words.includes(` ${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `)) [found, length] = [row, name.length];
  return found;
}
