/** What the add-in's functions said when they gave a cell an error: a cell shows the code alone. */

/** An error as a custom function throws or returns it. */
export interface ExcelError {
  readonly code: string;
  readonly message?: string;
}

export function isExcelError(value: unknown): value is ExcelError {
  return typeof value === "object" && value !== null && typeof (value as { code?: unknown }).code === "string";
}

const texts = new Map<string, ExcelError>();

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}!${row}:${column}`;

/** Keeps what a function said about a cell, and about those a column of results spills into. */
export function noteErrors(sheetId: string, row: number, column: number, result: unknown): void {
  const rows: readonly (readonly unknown[])[] = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (isExcelError(cell) && cell.message) texts.set(keyOf(sheetId, row + r, column + c), cell);
    }),
  );
}

/**
 * What a function said about the error that a cell shows; null where none did. `shown` guards against what was said of an
 * earlier result: a cell that shows no error, or another one, has no text.
 */
export function errorTextOf(sheetId: string, row: number, column: number, shown: unknown): string | null {
  const kept = texts.get(keyOf(sheetId, row, column));
  return kept !== undefined && kept.code === shown ? (kept.message ?? null) : null;
}

/** Another workbook takes the place of this one. */
export function forgetErrors(): void {
  texts.clear();
}
