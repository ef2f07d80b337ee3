/** What the user says instead of what was found, one decision at a time. */
import { identity } from "../../plan/names";
import { DECIDED, DECIDED_BY_USER } from "./leftOut";
import { isSameRow } from "./rowAnswers";
import { headersKey } from "./mapping";
import type { ColumnMapping, ColumnRole, Correction, Mapping, TableKey, TableMapping } from "./mapping";

const isAt = (table: TableMapping, at: TableKey) =>
  table.sheet.id === at.sheet && table.headerRow === at.headerRow && table.left === at.left;

/**
 * The mapping with one decision made by the user. A column's holds for all tables with the same headers; a field given to
 * one column is taken from the other that had it.
 */
export function withCorrection(mapping: Mapping, correction: Correction): Mapping {
  switch (correction.kind) {
    case "table":
      return {
        ...mapping,
        tables: mapping.tables.map((table) => (isAt(table, correction.at) ? withUse(table, correction) : table)),
      };
    case "column": {
      const key = mapping.tables.filter((table) => isAt(table, correction.at)).map(headersKey)[0];
      const position =
        mapping.tables.find((table) => isAt(table, correction.at))?.columns.findIndex(({ column }) => column === correction.column) ?? -1;
      return {
        ...mapping,
        tables: mapping.tables.map((table) =>
          headersKey(table) === key && position >= 0 ? withColumn(table, position, correction.role) : table,
        ),
      };
    }
    case "month": {
      const month = { ...DECIDED, month: correction.month, cell: null };
      return { ...mapping, tables: mapping.tables.map((table) => (isAt(table, correction.at) ? { ...table, month } : table)) };
    }
    case "name": {
      const { table, text, stream, use, lot } = correction;
      const others = mapping.names.filter((name) => name.table !== table || identity(name.text) !== identity(text));
      return { ...mapping, names: [...others, { table, text, stream, use, lot, ...DECIDED }] };
    }
    case "quantity": {
      const { text, table, field } = correction;
      return { ...mapping, kinds: [...mapping.kinds.filter((kind) => identity(kind.text) !== identity(text)), { text, table, field }] };
    }
    case "leftOut": {
      const { what, text, reason } = correction;
      const others = mapping.leftOut.filter((each) => each.what !== what || identity(each.text) !== identity(text));
      const leftOut = [...others, { what, text, reason }];
      return what === "column" ? { ...withoutColumn(mapping, text), leftOut } : { ...mapping, leftOut };
    }
    case "row": {
      const { words, means, reason } = correction;
      return { ...mapping, rows: [...mapping.rows.filter((row) => !isSameRow(row, words)), { ...words, means, reason }] };
    }
    case "unit": {
      const { text, means } = correction;
      return { ...mapping, units: [...mapping.units.filter((unit) => identity(unit.text) !== identity(text)), { text, means }] };
    }
  }
}

function withUse(table: TableMapping, { used, why }: Extract<Correction, { kind: "table" }>): TableMapping {
  return { ...table, ...DECIDED, used, reason: why === undefined ? DECIDED_BY_USER : `${DECIDED_BY_USER}: ${why}` };
}

const SHARED_ROLES: ReadonlySet<ColumnRole> = new Set(["", "figures"]);

function withColumn(table: TableMapping, position: number, role: ColumnRole): TableMapping {
  const columns = table.columns.map((each, index): ColumnMapping => {
    if (index === position) return { ...each, ...DECIDED, role };
    const loses = each.role === role && !SHARED_ROLES.has(role);
    return loses ? { ...each, ...DECIDED, role: "", reason: "another column was chosen" } : each;
  });
  return { ...table, columns };
}

/** No column with this header is read. */
export function withoutColumn(mapping: Mapping, header: string): Mapping {
  const isMeant = (column: ColumnMapping) => identity(column.header) === identity(header);
  const tables = mapping.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => (isMeant(column) ? { ...column, ...DECIDED, role: "" } : column)),
  }));
  return { ...mapping, tables };
}
