/** Columns of the `CCTS Data` tab, from 0. */
export const DATA_COLUMNS = {
  id: 0,
  stream: 1,
  use: 2,
  lot: 3,
  month: 4,
  kind: 5,
  label: 6,
  unit: 7,
  value: 8,
  base: 9,
  state: 10,
  feeds: 11,
  status: 12,
  basis: 13,
  evidence: 14,
  address: 15,
  builtLabel: 16,
  builtUnit: 17,
} as const;

export const FIRST_DATA_ROW = 4;
