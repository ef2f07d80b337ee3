/**
 * The GEI of a sample plant computed apart: from the cells of its sheets by their headers, in exact fractions, with the
 * factors typed here. Nothing of the product computes in it.
 */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { add, divide, fraction, multiply, subtract, total } from "../../support/oracle/fraction";
import type { Fraction } from "../../support/oracle/fraction";

/** tCO2/TJ on NCV of a fuel, t/t of a carbonate, per material as the samples write it. */
const FACTORS: Readonly<Record<string, string>> = {
  "Indian coal": "96.1",
  "furnace oil": "77.4",
  HSD: "74.1",
  LDO: "74.1",
  "refinery gas": "57.6",
  "natural gas": "56.1",
  "soda ash": "0.415",
  limestone: "0.44",
  dolomite: "0.47732",
  "carbon dioxide": "1",
};
const CARBONATES = new Set(["soda ash", "limestone", "dolomite", "carbon dioxide"]);
const GRID = fraction("0.727");
const TJ_PER_T_KCAL = fraction("0.0000041868");
const TJ_PER_M3_KCAL = fraction("0.0000000041868");
const ZERO = fraction("0");
const HUNDRED = fraction("100");

type Cells = ReadonlyMap<string, CellValue>;

function rowsUnder(sheet: SheetSnapshot, first: string, second: string): readonly Cells[] {
  const at = sheet.values.findIndex((row) => row[0] === first && row[1] === second);
  const header = sheet.values[at]!;
  const rows: Cells[] = [];
  for (let r = at + 1; r < sheet.values.length && (sheet.values[r]![0] ?? "") !== ""; r += 1) {
    rows.push(new Map(header.map((name, c) => [shownText(name), sheet.values[r]![c] ?? null])));
  }
  return rows;
}

const shownText = (value: CellValue) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const text = (row: Cells, column: string) => shownText(row.get(column) ?? null);
const number = (row: Cells, column: string): Fraction | null => {
  const value = row.get(column);
  return typeof value === "number" ? fraction(plainText(value)) : null;
};

/** A double as decimal text without an exponent. */
function plainText(value: number): string {
  const shown = String(value);
  return shown.includes("e") ? value.toFixed(20).replace(/0+$/, "") : shown;
}

export interface OracleResult {
  readonly emissions: Fraction;
  readonly notional: Fraction;
  readonly output: Fraction;
  readonly gei: Fraction;
}

export function oracle(snapshot: WorkbookSnapshot): OracleResult {
  const plan = snapshot.sheets.find(({ form }) => form === "plan")!;
  const months = snapshot.sheets.filter(({ form }) => form?.startsWith("month:"));
  const streams = rowsUnder(plan, "Stream", "Material");
  const products = rowsUnder(plan, "Product", "Name");
  const ratio = carbonToCo2(plan);
  const fuel = months.flatMap((month) => rowsUnder(month, "Stream", "Use"));
  const power = months.flatMap((month) => rowsUnder(month, "Meter", "Kind"));
  const made = months.flatMap((month) => rowsUnder(month, "Product", "Unit"));
  const planOf = (row: Cells) =>
    streams.find((stream) => text(stream, "Stream") === text(row, "Stream") && text(stream, "Use") === text(row, "Use"))!;
  const parts = fuel.map((row) => ({ stream: planOf(row), co2: emissionsOf(row, planOf(row), ratio) }));
  const of = (isNotional: boolean) =>
    total(parts.filter(({ stream }) => (text(stream, "Treatment") === "notional") === isNotional).map(({ co2 }) => co2));
  const grid = power.filter((row) => text(row, "Kind") === "grid").map((row) => number(row, "Energy (kWh)")!);
  const indirect = divide(multiply(total(grid), GRID), fraction("1000"));
  const output = total(
    made.map((row) => {
      const product = products.find((candidate) => text(candidate, "Product") === text(row, "Product"))!;
      const isMain = text(product, "Role") === "main product";
      return isMain ? multiply(number(row, "Produced")!, number(product, "Equivalence factor")!) : ZERO;
    }),
  );
  const notional = of(true);
  const emissions = total([of(false), notional, indirect]);
  return { emissions, notional, output, gei: divide(emissions, output) };
}

function carbonToCo2(plan: SheetSnapshot): Fraction {
  const typed = plan.values.find((row) => row[0] === "Carbon to CO2")?.[1];
  return typed === "3.664" ? fraction("3.664") : divide(fraction("44"), fraction("12"));
}

/** tCO2 of one row of a month. */
function emissionsOf(row: Cells, stream: Cells, ratio: Fraction): Fraction {
  const [treatment, material] = [text(stream, "Treatment"), text(stream, "Material")];
  const quantity = number(row, "Consumed")!;
  if (treatment === "internal" || treatment === "biogenic memo") return ZERO;
  if (treatment === "notional") return multiply(quantity, number(stream, "CO2 factor (tCO2/TJ)")!);
  if (treatment.startsWith("mass balance")) {
    const carbon = number(row, "Carbon (%)") ?? number(stream, "Carbon (%)")!;
    const co2 = divide(multiply(quantity, carbon, ratio), HUNDRED);
    return treatment.endsWith("out") ? subtract(ZERO, co2) : co2;
  }
  const factor = number(stream, "CO2 factor (tCO2/TJ)") ?? fraction(FACTORS[material]!);
  const conversion = number(stream, "Oxidation factor") ?? fraction("1");
  if (CARBONATES.has(material)) return multiply(quantity, factor, conversion);
  const ncv = number(row, "NCV (kcal/kg)")!;
  const mass = text(row, "Unit") === "kL" ? multiply(quantity, number(stream, "Density (t/kL)")!) : quantity;
  const perUnit = text(row, "Unit").endsWith("m3") ? TJ_PER_M3_KCAL : TJ_PER_T_KCAL;
  return multiply(mass, ncv, perUnit, factor, conversion);
}

/** A fraction with some decimals, rounded half up. */
export function decimals(value: Fraction, places: number): string {
  const scaled = add(multiply(value, { n: 10n ** BigInt(places), d: 1n }), { n: 1n, d: 2n });
  const whole = (scaled.n / scaled.d).toString().padStart(places + 1, "0");
  return `${whole.slice(0, -places)}.${whole.slice(-places)}`;
}
