/** Changes of a sample plant that several sectors' errors are made of; each gives the cell at which it is to be found. */
import type { CellValue } from "../../../../src/core/workbook/cells";
import type { Book, TableName } from "../book";
import { fuel, meter, MONTHS, times } from "./defect";

type Cell = Parameters<Book["set"]>[0];
type Cells = Readonly<Record<string, CellValue>>;
/** Addresses of a row's cells by field. */
type Addresses<Row extends Cells> = { readonly [Field in keyof Row]: string };

export const setIn = (cell: Cell, value: CellValue) => (book: Book) => book.set(cell, value);

export const blank = (row: readonly string[], field: string) => setIn(fuel(row, field), null);

export function everyMonth(book: Book, table: TableName, row: readonly string[], field: string, value: CellValue): void {
  for (const month of MONTHS) book.set({ month, table, row, field }, value);
}

export function everyMonthTimes(book: Book, table: TableName, row: readonly string[], field: string, factor: number): void {
  for (const month of MONTHS) times(book, { month, table, row, field }, factor);
}

/** The tonnes made of a product are wrong all year: a ratio over the product tells. */
export const madeTimes =
  (product: string, factor: number, told = product) =>
  (book: Book) => {
    everyMonthTimes(book, "production", [product], "produced", factor);
    return book.at({ table: "products", row: [told], field: "product" });
  };

/** kJ/kg typed into a column of kcal/kg. */
export const inKilojoule = (row: readonly string[]) => (book: Book) => times(book, fuel(row, "ncv"), 4.1868);

export const ownSteamBought = (book: Book) => {
  const row = { heatId: "CPP extraction steam", kind: "bought", quantity: 5000, heatFactor: 0.09, status: "metered", evidence: "ST-1" };
  return book.add("heat", row, "Aug 2025").heatId!;
};

export const ownPowerBought = (id: string) => (book: Book) => {
  book.set(meter(id, "measures"), "Captive power, net of auxiliaries");
  return book.set(meter(id, "powerKind"), "grid");
};

export const asRenewable = (id: string, contract: string) => (book: Book) => {
  book.set(meter(id, "powerKind"), "open-access renewable");
  return book.set(meter(id, "contract"), contract);
};

export const factorWithoutDocument = (product: string) => (book: Book) => {
  book.set({ table: "products", row: [product], field: "equivalence" }, 0.9);
  return book.set({ table: "products", row: [product], field: "equivalenceSource" }, null);
};

const PLANNED: Readonly<Record<PlannedField, CellValue>> = {
  unit: "t",
  measurement: "Weighbridge",
  factorType: "Type I",
  typeReason: "Below 10 % of the total",
  source: "Annex IV",
  treatment: null,
};
const WEIGHED = { consumedBy: "weigh feeder", quantityBasis: "as fired", status: "metered", evidence: "X/2025" };

type PlannedField = "unit" | "measurement" | "factorType" | "typeReason" | "source" | "treatment";

/** A stream in the plan and in every month; gives the cells of its row of the plan. */
export function addStream<Row extends Cells & { readonly stream: string; readonly use: string }>(
  book: Book,
  plan: Row,
  month: Cells,
): Addresses<typeof PLANNED & Row> {
  const row = { ...PLANNED, ...plan };
  const cells = book.add("streams", row);
  for (const each of MONTHS) book.add("fuel", { stream: plan.stream, use: plan.use, unit: row.unit, ...WEIGHED, ...month }, each);
  return cells as Addresses<typeof PLANNED & Row>;
}

/** A product in the plan, made in every month and dispatched as it is made; gives the cells of its row of the plan. */
export function addProduct<Row extends Cells & { readonly product: string }>(book: Book, plan: Row, tonnes: number): Addresses<Row> {
  const { product } = plan;
  const cells = book.add("products", { unit: "t", ...plan });
  const moved = { opening: 0, produced: tonnes, dispatched: tonnes, closing: 0, status: "metered", evidence: "DPR/2025" };
  for (const month of MONTHS) book.add("production", { product, unit: "t", ...moved }, month);
  return cells as Addresses<Row>;
}
