/** What a user types as the meaning of a row, on the tab, in a file of answers or in the pane. */
import { specOf } from "../../activity/build";
import type { ActivityTable } from "../../activity/line";
import { identity } from "../../plan/names";
import { normaliseHeader } from "../../plan/parse/words";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import type { FieldSpec } from "../../plan/spec/tableSpec";
import type { RowMapping, RowWords, TypedMeaning } from "./rowAnswers";

/** What is typed, read once: a meaning, or left out for a reason. Neither where a word of it is not understood. */
export function readMeaning(typed: TypedMeaning): Omit<RowMapping, keyof RowWords> {
  const { table: data, field: quantity, stream, use, lot, unit, reason } = typed;
  const table = MONTH_TABLES.find(({ id }) => id === identity(data))?.id as ActivityTable | undefined;
  const field = table === undefined ? undefined : quantity === "" ? "" : numberField(table, quantity)?.id;
  if (table !== undefined && field !== undefined && stream !== "") return { means: { table, field, stream, use, lot, unit }, reason: "" };
  const isLeftOut = reason !== "" && (data === "" || identity(data) === LEFT_OUT);
  return isLeftOut ? { means: null, reason } : { means: null, reason: "", typed };
}

/** What stands for the kind of data of a row that is left out. */
export const LEFT_OUT = "left out";

/** A figure of a table by its label or its id. */
function numberField(table: ActivityTable, text: string): FieldSpec | undefined {
  const isNamed = ({ id, label }: FieldSpec) => id === text || normaliseHeader(label) === normaliseHeader(text);
  return specOf(table).fields.find((field) => field.kind === "number" && isNamed(field));
}
