/** EMISSIONS over a column against the bare decimal arithmetic of the same rows. */
import { Decimal } from "../../src/core/quantity/decimal";
import { EMISSIONS } from "../../src/functions/functions";
import { report } from "./measure";

const ROWS = 10_000;
const column = <T>(cell: (row: number) => T): T[][] => Array.from({ length: ROWS }, (_, row) => [cell(row)]);
const quantities = column((row) => 1000 + row * 1.37);
const ncvs = column((row) => 4000 + (row % 1700) * 0.7);
const SOURCES = ["HSD", "petcoke", "furnace oil", "LDO"];
const sources = column((row) => SOURCES[row % SOURCES.length]!);
const units = column(() => "t");
const one = (cell: string | number): never => [[cell]] as never;

const perTonneAndKcal = new Decimal("0.00040235148");
const perTonne = new Decimal("3.1");

/** What nobody can do without: a construction, two products and a conversion a row. */
const bareWithNcvColumn = () =>
  quantities.map(([quantity], row) => [new Decimal(quantity!).times(ncvs[row]![0]!).times(perTonneAndKcal).toNumber()]);
const bareWithConstantNcv = () => quantities.map(([quantity]) => [new Decimal(quantity!).times(4100).times(perTonneAndKcal).toNumber()]);
const bareWithoutNcv = () => quantities.map(([quantity]) => [new Decimal(quantity!).times(perTonne).times(1).toNumber()]);

/** The two are timed in turn and the fastest run of each counts, so that a busy machine burdens neither. */
function compare(what: string, ours: () => unknown, bare: () => unknown): void {
  const fastest = [Infinity, Infinity];
  for (let turn = 0; turn < 25; turn++) {
    [ours, bare].forEach((run, which) => {
      const began = performance.now();
      run();
      fastest[which] = Math.min(fastest[which]!, performance.now() - began);
    });
  }
  const [measured, least] = fastest as [number, number];
  report(what, `${(measured / least).toFixed(2)} x, ${((measured * 1000) / ROWS).toFixed(1)} us`, "1.5 x the bare arithmetic");
}

test("EMISSIONS over 10,000 rows", () => {
  compare(
    "quantities in a column, the rest single cells",
    () => EMISSIONS(one("coal"), quantities, one("t"), one(4100)),
    bareWithConstantNcv,
  );
  compare("quantities and NCVs in columns", () => EMISSIONS(one("coal"), quantities, one("t"), ncvs), bareWithNcvColumn);
  compare("sources, quantities and units in columns", () => EMISSIONS(sources as never, quantities, units), bareWithoutNcv);
  expect(EMISSIONS(one("coal"), quantities, one("t"), ncvs)).toHaveLength(ROWS);
});
