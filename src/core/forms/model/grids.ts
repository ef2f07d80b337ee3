/** Columns of the tabs. Id and label are the first two of every tab; what is right of `printTo` stays off the paper. */
import { FORM_COLUMNS } from "./layout";

export interface Grid {
  /** Header of each column by its number; the whole period's column is headed by the period. */
  readonly headers: ReadonlyMap<number, string>;
  readonly widths: readonly number[];
  /** Column of the unit, or null where the tab has none. */
  readonly unit: number | null;
  readonly baseline: number | null;
  readonly previous: number | null;
  readonly current: number;
  /** Column of words and typed fields. */
  readonly words: number;
  readonly how: number;
  readonly usedBy: number;
  /** Engine at build, then the difference, then the exact figure, which is hidden. */
  readonly engine: number;
  readonly printTo: number;
  /** Columns of figures, and columns of words beside figures. */
  readonly numeric: ReadonlySet<number>;
  readonly beside: ReadonlySet<number>;
  /** Whether months, quarters and the periods to date stand beside the whole period. */
  readonly periods: boolean;
  /** False where the tab has words only, and no column of figures to head with the period. */
  readonly figures: boolean;
  readonly orientation: "portrait" | "landscape";
}

type Named = readonly (readonly [header: string, width: number])[];

type GridAt = Pick<Grid, "unit" | "baseline" | "previous" | "current" | "how" | "usedBy" | "printTo"> &
  Partial<Pick<Grid, "numeric" | "beside" | "words" | "periods" | "figures" | "orientation">>;

/** Columns from left to right; after them a gap and the engine's three. */
function grid<const At extends GridAt>(columns: Named, at: At): Grid & Pick<At, "baseline" | "previous"> {
  const engine = columns.length + 1;
  const numeric = new Set([at.baseline, at.previous, at.current].filter((column) => column !== null));
  const wordsBeside = [at.unit, at.how, at.usedBy].filter((column) => column !== null && at.figures !== false) as readonly number[];
  const beside: Named =
    at.figures === false
      ? []
      : [
          ["", 3],
          ["Engine at build", 18],
          ["Difference", 22],
          ["Exact figure at build", 40],
          ["", 3],
        ];
  const named: Named = [...columns, ...beside];
  const headers = new Map(named.flatMap(([header], column) => (header === "" || column === at.current ? [] : [[column, header] as const])));
  return {
    numeric,
    beside: new Set(wordsBeside),
    words: at.current,
    periods: false,
    figures: true,
    orientation: "landscape",
    ...at,
    headers,
    widths: named.map(([, width]) => width),
    engine,
  };
}

/** Form A to D: other years beside the period, months to the right. */
export const STANDARD: Grid = grid(
  [
    ["Line", 30],
    ["Particulars", 47],
    ["Unit", 16],
    ["Baseline year", 15],
    ["Previous year", 15],
    ["", 22],
    ["How this is computed", 46],
    ["Used by", 60],
  ],
  {
    unit: FORM_COLUMNS.unit,
    baseline: FORM_COLUMNS.baseline,
    previous: FORM_COLUMNS.previous,
    current: FORM_COLUMNS.current,
    how: FORM_COLUMNS.how,
    usedBy: FORM_COLUMNS.usedBy,
    printTo: FORM_COLUMNS.how,
    periods: true,
  },
);

/** One figure a line: BRSR, BEE Form D and the header of BEE Form B. */
export const PLAIN: Grid = grid(
  [
    ["Line", 22],
    ["Particulars", 42],
    ["Unit", 14],
    ["", 24],
    ["How this is computed", 36],
    ["Used by", 60],
  ],
  { unit: 2, baseline: null, previous: null, current: 3, how: 4, usedBy: 5, printTo: 4, orientation: "portrait" },
);

/** Previous and current year, as Form E2 has them. */
export const TWO_YEARS = grid(
  [
    ["Line", 22],
    ["Particulars", 42],
    ["Unit", 14],
    ["Previous year", 17],
    ["", 18],
    ["How this is computed", 36],
    ["Used by", 60],
  ],
  { unit: 2, baseline: null, previous: 3, current: 4, how: 5, usedBy: 6, printTo: 5, orientation: "portrait" },
);

/** Columns of a source stream in the GHG report. */
export const STREAM_COLUMNS = {
  method: 2,
  factorType: 3,
  quantity: 4,
  quantityUnit: 5,
  ncv: 6,
  ncvUnit: 7,
  factor: 8,
  factorUnit: 9,
  oxidation: 10,
  fossil: 11,
  emissions: 12,
  evidence: 13,
} as const;

export const STREAMS: Grid = grid(
  [
    ["Line", 24],
    ["Source stream", 34],
    ["Method", 28],
    ["Factor type", 12],
    ["Quantity", 16],
    ["Unit", 14],
    ["NCV", 12],
    ["Unit", 9],
    ["Factor", 11],
    ["Unit", 10],
    ["Oxidation or conversion factor", 12],
    ["Fossil share", 9],
    ["", 18],
    ["Evidence", 33],
    ["How this is computed", 40],
    ["Used by", 60],
  ],
  {
    unit: null,
    baseline: null,
    previous: null,
    current: STREAM_COLUMNS.emissions,
    words: STREAM_COLUMNS.method,
    how: 14,
    usedBy: 15,
    printTo: STREAM_COLUMNS.evidence,
    numeric: new Set([
      STREAM_COLUMNS.quantity,
      STREAM_COLUMNS.ncv,
      STREAM_COLUMNS.factor,
      STREAM_COLUMNS.oxidation,
      STREAM_COLUMNS.fossil,
      STREAM_COLUMNS.emissions,
    ]),
    beside: new Set([
      STREAM_COLUMNS.method,
      STREAM_COLUMNS.quantityUnit,
      STREAM_COLUMNS.ncvUnit,
      STREAM_COLUMNS.factorUnit,
      STREAM_COLUMNS.evidence,
      14,
      15,
    ]),
  },
);

/** Words only: the thirteen contents of the plan. */
export const WORD_GRID: Grid = grid(
  [
    ["Line", 16],
    ["Content of the monitoring plan, linked to where it stands", 34],
    ["", 28],
    ["", 24],
    ["", 24],
    ["", 20],
    ["", 20],
    ["", 20],
  ],
  { unit: null, baseline: null, previous: null, current: 2, how: 2, usedBy: 2, printTo: 7, figures: false },
);

/** A month a row, and figures of the year above. */
export const MONTH_ROWS: Grid = grid(
  [
    ["Line", 20],
    ["Particulars", 44],
    ["Unit", 16],
    ["", 18],
    ["", 18],
    ["", 18],
    ["", 18],
    ["How this is computed", 46],
    ["Used by", 60],
  ],
  { unit: 2, baseline: null, previous: null, current: 3, how: 7, usedBy: 8, printTo: 7 },
);

/** What moved the GEI: other years beside the period, and charts over their width. */
export const BRIDGE_GRID = grid(
  [
    ["Line", 24],
    ["Particulars", 46],
    ["Unit", 18],
    ["Baseline year", 20],
    ["Previous year", 20],
    ["", 20],
    ["How this is computed", 46],
    ["Used by", 60],
  ],
  { unit: 2, baseline: 3, previous: 4, current: 5, how: 6, usedBy: 7, printTo: 6 },
);

/** The contents: a name, its state or unit, then figures or words that run over them. */
export const CONTENTS_GRID: Grid = grid(
  [
    ["Line", 18],
    ["Contents", 30],
    ["", 26],
    ["", 19],
    ["", 19],
    ["", 19],
    ["", 19],
    ["", 19],
  ],
  { unit: null, baseline: null, previous: null, current: 3, how: 3, usedBy: 3, printTo: 7, figures: false },
);
