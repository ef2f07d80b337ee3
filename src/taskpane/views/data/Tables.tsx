/** Every table that was found, with what each of its columns is taken for; twelve month tabs with the same headers are one. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { dataWords } from "../../messages/data";
import { MONTH_TABLES } from "../../../core/plan/spec/monthTables";
import { headersKey, isConfident, tableKey } from "../../../core/reading/mapping/mapping";
import type { Correction, Mapping, TableMapping } from "../../../core/reading/mapping/mapping";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";

/** More sheets with the same headers are told by the first and the last. */
const NAMES_SHOWN = 3;

const useStyles = makeStyles({
  table: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  columns: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 0 8px 16px" },
});

interface TablesProps {
  readonly mapping: Mapping;
  readonly onCorrect: (correction: Correction) => void;
}

export function Tables({ mapping, onCorrect }: TablesProps) {
  const layout = useLayout();
  const { language } = useWords();
  const alike = new Map<string, readonly TableMapping[]>();
  for (const table of mapping.tables) alike.set(headersKey(table), [...(alike.get(headersKey(table)) ?? []), table]);
  return (
    <Drawer title={dataWords[language].tables}>
      {() => (
        <ul className={layout.list}>
          {[...alike].map(([key, tables]) => (
            <TableItem key={key} tables={tables} onCorrect={onCorrect} />
          ))}
        </ul>
      )}
    </Drawer>
  );
}

function TableItem({
  tables,
  onCorrect,
}: {
  readonly tables: readonly TableMapping[];
  readonly onCorrect: (correction: Correction) => void;
}) {
  const styles = useStyles();
  const { language } = useWords();
  const w = dataWords[language];
  return (
    <li className={styles.table}>
      <Drawer title={`${titleOf(tables[0]!)}: ${namesOf(tables)}`}>
        {() => (
          <div className={styles.columns}>
            <div role="group" aria-label={w.used}>
              <div>{w.used}</div>
              {tables.map((table) => (
                <Checkbox
                  key={`${table.sheet.id} ${table.headerRow}`}
                  label={table.sheet.name}
                  checked={table.used}
                  onChange={(_, { checked }) => onCorrect({ kind: "table", at: tableKey(table), used: checked === true })}
                />
              ))}
            </div>
            <Columns table={tables[0]!} onCorrect={onCorrect} />
          </div>
        )}
      </Drawer>
    </li>
  );
}

/** What is inside is made when it is opened: a workbook can have hundreds of columns. */
export function Drawer({ title, children }: { readonly title: string; readonly children: () => ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {open && children()}
    </details>
  );
}

function Columns({ table, onCorrect }: { readonly table: TableMapping; readonly onCorrect: (correction: Correction) => void }) {
  const { language, fill } = useWords();
  const w = dataWords[language];
  const fields = MONTH_TABLES.find(({ id }) => id === table.table)?.fields ?? [];
  return table.columns
    .filter((column) => column.month === null && column.header !== "")
    .map((column) => {
      const role = isConfident(column) ? column.role : "";
      const roles = fields.some(({ id }) => id === role) || role === "" ? fields : [...fields, { id: role, label: role }];
      return (
        <SelectField
          key={column.column}
          label={fill(w.column, { header: column.header })}
          hint={column.reason}
          value={role}
          onChange={(value) => onCorrect({ kind: "column", at: tableKey(table), column: column.column, role: value })}
        >
          <option value="">{w.notRead}</option>
          {roles.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
      );
    });
}

/** "Apr 2025 … Mar 2026 (12)": sheets stand in the order of their tabs. */
function namesOf(tables: readonly TableMapping[]): string {
  const names = tables.map(({ sheet }) => sheet.name);
  return names.length <= NAMES_SHOWN ? names.join(", ") : `${names[0]} … ${names.at(-1)} (${names.length})`;
}

function titleOf(table: TableMapping): string {
  return MONTH_TABLES.find(({ id }) => id === table.table)?.title ?? table.titles[0] ?? "";
}
