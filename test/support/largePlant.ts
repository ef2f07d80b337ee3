/** A cement plant with as many streams as are asked for, every one of them with a row in every month asked for. */
import type { RowInput } from "../../src/core/plan/sheets/sheetBuilder";
import type { WorkbookSnapshot } from "../../src/core/workbook/cells";
import { clinker, gridPower, opc, plan, ppc, tidy } from "../cases/messy/plant";
import { book } from "./grids";

export const STREAMS = 300;
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export const streamRows = (count: number): readonly RowInput[] =>
  Array.from({ length: count }, (_, s) => ({ stream: `Stream ${s}`, material: "petcoke", use: "kiln", unit: "t" }));

const fuelRow = (s: number, i: number): RowInput => ({
  stream: `Stream ${s}`,
  use: "kiln",
  lot: "A",
  unit: "t",
  opening: 10,
  received: s,
  closing: 10,
  consumed: s + i,
  gcv: 8200,
  quantityBasis: "as received",
  gcvBasis: "as received",
  status: "metered",
  meter: "WB-1",
  evidence: `LOG/${i}/${s}`,
});

const otherRows = (i: number) => ({
  electricity: [{ meter: "EM-GRID", kind: "grid", energy: gridPower(i), status: "metered", evidence: `BILL/${i}` }],
  production: [
    { product: "Clinker", unit: "t", produced: clinker(i), usedInside: 0.7 * opc(i) + 0.6 * ppc(i) },
    { product: "OPC", unit: "t", produced: opc(i), dispatched: opc(i) },
    { product: "PPC", unit: "t", produced: ppc(i), dispatched: ppc(i) },
  ],
});

/** Our own month sheets, one a month, over the plan that names the streams. */
export function largePlant(streams = STREAMS, months: readonly number[] = MONTHS): WorkbookSnapshot {
  return book([
    plan(streamRows(streams)),
    ...tidy(months, (i) => ({ fuel: Array.from({ length: streams }, (_, s) => fuelRow(s, i)), ...otherRows(i) })),
  ]);
}
