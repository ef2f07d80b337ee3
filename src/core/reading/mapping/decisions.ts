/** What the user has decided, one by one, and the mapping without one of it. */
import { identity } from "../../plan/names";
import { DECIDED_BY_USER, isDecided } from "./leftOut";
import { headersKey, tableKey } from "./mapping";
import type { ColumnMapping, Correction, Mapping, TableMapping } from "./mapping";
import { isSameRow } from "./rowAnswers";

/** Each decision as the correction that makes it. */
export function decisionsOf(mapping: Mapping): readonly Correction[] {
  return [
    ...mapping.rows.map(({ means, reason, ...words }): Correction => ({ kind: "row", words, means, reason })),
    ...mapping.names
      .filter(isDecided)
      .map(({ table, text, stream, use, lot }): Correction => ({ kind: "name", table, text, stream, use, lot })),
    ...mapping.kinds.map((each): Correction => ({ kind: "quantity", ...each })),
    ...mapping.units.map((each): Correction => ({ kind: "unit", ...each })),
    ...mapping.leftOut.map((each): Correction => ({ kind: "leftOut", ...each })),
    ...mapping.tables.flatMap((table, index) => ofTable(table, mapping, index)),
  ];
}

function ofTable(table: TableMapping, { tables, leftOut }: Mapping, index: number): readonly Correction[] {
  const at = tableKey(table);
  const isFirst = tables.findIndex((other) => headersKey(other) === headersKey(table)) === index;
  const isOwn = ({ header, role, reason }: ColumnMapping) =>
    reason === DECIDED_BY_USER &&
    !(role === "" && leftOut.some(({ what, text }) => what === "column" && identity(text) === identity(header)));
  const columns = isFirst ? table.columns.filter(isOwn) : [];
  return [
    ...(isDecided(table) ? [{ kind: "table", at, used: table.used } as const] : []),
    ...(table.month !== null && isDecided(table.month) ? [{ kind: "month", at, month: table.month.month } as const] : []),
    ...columns.map(({ column, role }) => ({ kind: "column", at, column, role }) as const),
  ];
}

/** Without one decision: what was found holds again. `proposal` is the reading of the workbook before any decision. */
export function withoutDecision(mapping: Mapping, proposal: Mapping, decision: Correction): Mapping {
  const isOther = ({ text }: { readonly text: string }) => !("text" in decision) || identity(text) !== identity(decision.text);
  switch (decision.kind) {
    case "row":
      return { ...mapping, rows: mapping.rows.filter((row) => !isSameRow(row, decision.words)) };
    case "name":
      return { ...mapping, names: mapping.names.filter((name) => name.table !== decision.table || isOther(name)) };
    case "quantity":
      return { ...mapping, kinds: mapping.kinds.filter(isOther) };
    case "unit":
      return { ...mapping, units: mapping.units.filter(isOther) };
    case "leftOut": {
      const leftOut = mapping.leftOut.filter((each) => each.what !== decision.what || isOther(each));
      const isMeant = (column: ColumnMapping) => decision.what === "column" && identity(column.header) === identity(decision.text);
      return { ...mapping, leftOut, tables: mapping.tables.map((table) => withFound(table, proposal, isMeant)) };
    }
    case "table":
    case "month":
    case "column":
      return { ...mapping, tables: mapping.tables.map((table) => withoutTable(table, mapping, proposal, decision)) };
  }
}

function withoutTable(
  table: TableMapping,
  mapping: Mapping,
  proposal: Mapping,
  decision: Extract<Correction, { kind: "table" | "month" | "column" }>,
): TableMapping {
  const found = foundOf(table, proposal);
  const isAt = JSON.stringify(tableKey(table)) === JSON.stringify(decision.at);
  if (decision.kind !== "column") {
    if (!isAt || found === undefined) return table;
    return decision.kind === "month"
      ? { ...table, month: found.month }
      : { ...table, used: found.used, confidence: found.confidence, reason: found.reason };
  }
  const asked = mapping.tables.find((each) => JSON.stringify(tableKey(each)) === JSON.stringify(decision.at));
  const position = asked?.columns.findIndex(({ column }) => column === decision.column) ?? -1;
  if (asked === undefined || position < 0 || headersKey(asked) !== headersKey(table)) return table;
  const isMeant = (column: ColumnMapping, index: number, before: ColumnMapping) =>
    index === position || (column.reason === "another column was chosen" && before.role === decision.role);
  return withFound(table, proposal, isMeant);
}

const foundOf = (table: TableMapping, { tables }: Mapping) =>
  tables.find((each) => JSON.stringify(tableKey(each)) === JSON.stringify(tableKey(table)));

/** Some columns as they were found. */
function withFound(
  table: TableMapping,
  proposal: Mapping,
  isMeant: (column: ColumnMapping, index: number, before: ColumnMapping) => boolean,
): TableMapping {
  const found = foundOf(table, proposal);
  if (found === undefined) return table;
  const columns = table.columns.map((column, index) => {
    const before = found.columns[index];
    return before !== undefined && isMeant(column, index, before) ? before : column;
  });
  return { ...table, columns };
}
