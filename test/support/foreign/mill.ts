/**
 * An invented paper mill whose sheets other people laid out: the same figures as month sheets and as a matrix of months,
 * to be changed word by word, and the total they have to give, computed here in plain doubles.
 */
import { assessSnapshot } from "../assessed";
import type { Assessment } from "../../../src/core/operations";
import { planSheet } from "../../../src/core/plan/sheets/inputSheets";
import { MONTH_NAMES } from "../monthNames";
import { isMissing } from "../../../src/core/trace/figure";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import { book, grid } from "../grids";
import type { Cell, Grid } from "../grids";
import { snapshotOf } from "../planSnapshot";

/** Three months are read as twelve are, and quicker. */
export const MONTHS_SHOWN = [0, 1, 2] as const;
export const AFTER_THREE = { year: 2025, month: 7, day: 15 } as const;

export const coal = (i: number) => 2000 + 10 * i;
export const gcv = (i: number) => 4180 + i;
export const diesel = (i: number) => 12.5 + i;
export const power = (i: number) => 2_400_000 + 1000 * i;
export const paper = (i: number) => 14_850 + 20 * i;

const GJ_PER_KCAL = 4.1868e-6;
/** Indian coal 96.1, HSD 74.1 tCO2/TJ at 10,200 kcal/kg and 0.8264 t/kL, grid 0.727 tCO2/MWh. */
export function millTotal(months: readonly number[] = MONTHS_SHOWN): number {
  const ofMonth = (i: number) => {
    const coalHeat = coal(i) * 1000 * gcv(i) * 0.95 * GJ_PER_KCAL;
    const dieselHeat = diesel(i) * 0.8264 * 1000 * 10_200 * GJ_PER_KCAL;
    return (coalHeat * 96.1 + dieselHeat * 74.1) / 1000 + (power(i) / 1000) * 0.727;
  };
  return months.reduce((sum, i) => sum + ofMonth(i), 0);
}

export function millPlan(): SheetSnapshot {
  return snapshotOf([
    planSheet({
      subtitle: "",
      entity: { name: { value: "Invented Paper" }, sector: { value: "pulp and paper" }, year: { value: "2025-26" } },
      boundary: [],
      streams: [
        { stream: "Coal", material: "Indian coal", use: "boiler", unit: "t", factorType: "Type I" },
        { stream: "HSD", material: "HSD", use: "DG", unit: "kL", factorType: "Type I", ncv: 10_200, density: 0.8264 },
      ],
      products: [{ product: "Writing paper", productName: "Writing paper", unit: "t", role: "main product", equivalence: 1 }],
      meters: [{ meter: "EM-GRID", measures: "Grid power", powerKind: "grid", location: "Switchyard" }],
      sampling: [],
      procedures: [],
      method: {},
      versions: [],
      acva: {},
    }),
  ]).sheets[0]!;
}

/** One month as people lay it out: three tables below one another. */
export function monthGrid(i: number): Cell[][] {
  return [
    [`Monthly report for ${MONTH_NAMES[i]!} 2025`],
    [],
    ["Fuel", "Used in", "Unit", "Consumption", "GCV"],
    ["Coal", "Boiler", "t", coal(i), gcv(i)],
    ["HSD", "DG", "kL", diesel(i), null],
    [],
    [],
    ["Meter", "Units (kWh)"],
    ["EM-GRID", power(i)],
    [],
    [],
    ["Product", "Unit", "Production"],
    ["Writing paper", "t", paper(i)],
  ];
}

/** The same with months across. */
export function matrixGrid(): Cell[][] {
  const row = (name: string, unit: string, figure: (i: number) => number): Cell[] => [name, unit, ...MONTHS_SHOWN.map(figure)];
  return [
    ["FY 2025-26"],
    [],
    ["Particulars", "Unit", ...MONTHS_SHOWN.map((i) => `${MONTH_NAMES[i].slice(0, 3)}-25`)],
    row("Coal consumption - boiler", "t", coal),
    row("Coal GCV - boiler", "kcal/kg", gcv),
    row("HSD consumption - DG", "kL", diesel),
    row("EM-GRID", "kWh", power),
    row("Writing paper production", "t", paper),
  ];
}

/** The month sheets, each changed alike. */
export function monthSheets(change: (rows: Cell[][], i: number) => Grid): readonly SheetSnapshot[] {
  return MONTHS_SHOWN.map((i) => grid(`${MONTH_NAMES[i].slice(0, 3)}-25`, change(monthGrid(i), i)));
}

/** What came of a workbook: right; asked or refused, so that nobody takes a figure for final; or wrong without a word. */
export interface Outcome {
  readonly verdict: "right" | "asked" | "refused" | "silent";
  readonly total: number | null;
  readonly assessment: Assessment;
}

export function judged(sheets: readonly SheetSnapshot[], truth = millTotal(), plan = millPlan()): Outcome {
  const assessment = assessSnapshot(book([plan, ...sheets]), { asOf: AFTER_THREE });
  const figure = assessment.inventory?.emissions;
  const total = figure === undefined || isMissing(figure) ? null : figure.value.toNumber();
  const isRight = total !== null && Math.abs(total - truth) <= 1e-9 * truth;
  const data = assessment.findings.filter(({ check }) => DATA_CHECKS.test(check));
  const isAsked = assessment.reading.questions.length > 0;
  const isRefused = total === null || data.some(({ severity }) => severity === "error");
  return { total, assessment, verdict: isAsked ? "asked" : isRefused ? "refused" : isRight ? "right" : "silent" };
}

/** Findings about figures, not about what the plan lacks. */
const DATA_CHECKS = /^(AD|PS|RC|BD-07|IN)/;
