/** The stream, use and lot that the user says a row is of. */
import type { CellRef } from "../workbook/cells";
import type { RowMeaning } from "./mapping/rowAnswers";
import type { Run } from "./run";

/** A name without a use is that of the plan, and is asked where the plan has it in several. */
export function answeredName(
  { table, stream, use, lot }: RowMeaning,
  where: CellRef,
  run: Run,
): { readonly stream: string; readonly use: string; readonly lot: string } {
  if (use !== "" || table === "process") return { stream, use, lot };
  const found = run.nameOf({ table, text: stream, use, section: "", isOurs: false, where });
  return { stream: found.stream, use: found.use, lot };
}
