/** A session without a workbook: what the pane shows is decided by the test. */
import type { Finding } from "../../../src/core/checks/engine/check";
import type { Assessment, BuildOptions, BuildPreview } from "../../../src/core/operations/operationTypes";
import type { Report } from "../../../src/core/operations/report";
import type { Inventory } from "../../../src/core/inventory/model";
import { wholeDown, wholeUp, Decimal, ZERO, decimal } from "../../../src/core/quantity/decimal";
import { ENTITY_ITEMS } from "../../../src/core/plan/spec/entityItems";
import { METHOD_ITEMS } from "../../../src/core/plan/spec/methodItems";
import type { ItemListSpec } from "../../../src/core/plan/spec/tableSpec";
import { monthsOf } from "../../../src/core/quantity/period";
import { reading } from "../../../src/core/trace/trace";
import { refText } from "../../../src/core/workbook/cells";
import type { Operations, Session, TrendPoint } from "../../../src/taskpane/session/session";

export const YEAR = { start: 2025 } as const;

/** 10,00,000 t of equivalent product at the given GEI and target. */
export function inventoryAt(gei: string, target: string | null): Inventory {
  const output = decimal(1_000_000);
  const figure = (label: string, value: Decimal, unit: string) => reading(label, value, unit);
  const surplus = target === null ? ZERO : Decimal.max(0, decimal(target).minus(gei)).times(output);
  const shortfall = target === null ? ZERO : Decimal.max(0, decimal(gei).minus(target)).times(output);
  const emissions = decimal(gei).times(output);
  return {
    year: YEAR,
    months: monthsOf(YEAR),
    directEnergy: figure("Direct emissions, energy", emissions.times("0.35"), "tCO2e"),
    directProcess: figure("Direct emissions, process", emissions.times("0.55"), "tCO2e"),
    indirect: figure("Indirect emissions", emissions.times("0.12"), "tCO2e"),
    notional: figure("Notional emissions", ZERO, "tCO2e"),
    deductions: figure("Deductions", emissions.times("0.02"), "tCO2e"),
    emissions: figure("Emissions", emissions, "tCO2e"),
    equivalentProduct: figure("Equivalent product", output, "t"),
    gei: figure("GEI", decimal(gei), "tCO2e/t"),
    certificates:
      target === null
        ? null
        : {
            target: figure("GEI target", decimal(target), "tCO2e/t"),
            surplus: figure("Surplus", surplus, "certificates"),
            shortfall: figure("Shortfall", shortfall, "certificates"),
            wholeSurplus: figure("Whole surplus", wholeDown(surplus), "certificates"),
            wholeShortfall: figure("Whole shortfall", wholeUp(shortfall), "certificates"),
          },
  } as unknown as Inventory;
}

const entry = (text: string, choice: string | null = null) => ({ text, choice, number: null, date: null, cell: null, note: "" });

const blank = ({ items }: ItemListSpec) => Object.fromEntries(items.map(({ id }) => [id, entry("")]));

export const EMPTY: Assessment = {
  snapshot: { sheets: [], dateSystem: 1900, part: null },
  reading: {
    sheets: [],
    plan: null,
    reference: null,
    months: [],
    lines: [],
    withoutMonth: [],
    repeated: [],
    mapping: { tables: [], names: [], kinds: [], units: [], leftOut: [], rows: [] },
    names: [],
    account: { figures: 0, counts: { read: 0, context: 0, leftOut: 0, notRead: 0 }, sheets: [], read: [] },
    questions: [],
  },
  year: YEAR,
  findings: [],
  inventory: null,
  complete: null,
  toEnter: [],
  prices: null,
};

export function assessmentWith(inventory: Inventory | null, findings: readonly Finding[] = [], sector = "cement"): Assessment {
  const entity = {
    ...blank(ENTITY_ITEMS),
    name: entry("Narmada Vista Cement (sample)"),
    registration: entry("CMTOE999XX"),
    sector: entry(sector, sector),
    subSector: entry("integrated", "integrated"),
  };
  const nothingListed = { boundary: [], products: [], streams: [], meters: [], sampling: [], procedures: [], versions: [] };
  return {
    ...EMPTY,
    reading: {
      ...EMPTY.reading,
      plan: { entity, method: blank(METHOD_ITEMS), ...nothingListed } as unknown as Assessment["reading"]["plan"],
    },
    findings,
    inventory,
  };
}

export function finding(parts: Partial<Finding>): Finding {
  return { check: "A1", family: "activity", severity: "error", cite: "Procedure, 5(6)", where: null, also: [], words: {}, ...parts };
}

export function trendTo(...geis: readonly string[]): readonly TrendPoint[] {
  return geis.map((gei, i) => ({ month: monthsOf(YEAR)[i]!, gei: reading("GEI", decimal(gei), "tCO2e/t") }));
}

export interface FakeSession extends Session {
  /** As if a person typed into a cell. */
  edit(): void;
  readonly calls: string[];
}

const SHEETS = [
  { form: "formA", sheet: "Form A", isNew: true, changedCells: 210, typedOver: [] },
  { form: "data", sheet: "CCTS Data", isNew: false, changedCells: 37, typedOver: [] },
  { form: "factors", sheet: "CCTS Factors", isNew: false, changedCells: 0, typedOver: [] },
];
const LINE = { unit: "tCO2e/t", cell: { sheet: "Form A", row: 20, column: 5 }, isKey: true };
const LINES = [
  { ...LINE, id: "A.gei", label: "GEI achieved", before: 0.589, after: 0.5895 },
  { ...LINE, id: "A.emissions", label: "Total emissions", unit: "tCO2e", before: null, after: 932378.305 },
];
const POINT = { index: 0, time: "2026-04-20T10:30:00Z", who: "R. Iyer", entry: "1", removes: ["Form A"], filled: ["'Form A'!M12"] };

/** What operations answer where the pane shows it; the others answer nothing. */
function answers(assessment: Assessment): Partial<Operations> {
  const preview = ({ final }: BuildOptions): BuildPreview => ({ assessment, draft: !final, sheets: SHEETS, lines: LINES });
  return {
    previewForms: (options) => Promise.resolve(preview(options)),
    buildForms: (options) => Promise.resolve(preview(options)),
    restorePoints: () => Promise.resolve([POINT]),
    writeReport: () => Promise.resolve({ sheet: "Check" } as Report),
    responsePack: () => Promise.resolve("{}"),
    handOver: () => Promise.resolve('{"format":"ccts"}'),
  };
}

/** How a call is told where its arguments are long; the others are told as JSON. */
const TOLD: { readonly [Name in keyof Operations]?: (...args: Parameters<Operations[Name]>) => string } = {
  previewForms: ({ final }) => (final ? "final" : "draft"),
  buildForms: ({ final, who }) => `${final ? "final" : "draft"} ${who}`,
  fillIn: (cells, { who }) => `${cells.map(({ cell, text }) => `${refText(cell)} ${text}`).join(", ")} ${who}`,
  createInputs: ({ sector, year }) => `${sector} ${year.start}`,
  restore: (index, { who }) => `${index} ${who}`,
  acknowledge: ({ check }, { reason, who }) => `${check} ${who}: ${reason}`,
  applyQuickFix: ({ check }, { who }) => `${check} ${who}`,
  writeReport: ({ language, who }) => `${language} ${who}`,
  chooseMethod: ({ item, value, reason }, { who }) => `${item} ${value} ${who}: ${reason}`,
  savePrices: ({ low, likely, high }, { who }) => `${low.toString()} ${likely.toString()} ${high.toString()} ${who}`,
  keepScenarios: (scenarios, { who }) => `${scenarios.map(({ name, changes }) => `${name} (${changes.length})`).join(", ")} ${who}`,
  saveMapping: ({ units, rows }, { who }) => `${JSON.stringify(units)} ${JSON.stringify(rows)} ${who}`,
  addCr: ({ question, where }, { who }) => `${who}: ${question} ${where}`,
  answerCr: (number, { response }, { who }) => `${number} ${who}: ${response}`,
};

type Untyped = (...args: readonly unknown[]) => Promise<unknown>;

/** Answers at once with the assessment; any part of it, and any operation of the registry, can be replaced. */
export function fakeSession(assessment: Assessment, replaced: Partial<Session & Operations> = {}): FakeSession {
  const calls: string[] = [];
  const watchers = new Set<() => void>();
  const note = (...call: readonly string[]) => void calls.push(call.join(" "));
  const operations = { ...answers(assessment), ...replaced } as Readonly<Record<string, Untyped | undefined>>;
  const tell = TOLD as Readonly<Record<string, ((...args: readonly unknown[]) => string) | undefined>>;
  const run = (name: string, ...args: readonly unknown[]): Promise<unknown> => {
    note(name, ...(tell[name] === undefined ? args.map((each) => JSON.stringify(each)) : [tell[name](...args)]));
    return operations[name]?.(...args) ?? Promise.resolve();
  };
  return {
    calls,
    edit: () => watchers.forEach((changed) => changed()),
    calculate: ({ asOf }) => (note(`read ${asOf.year}-${asOf.month}-${asOf.day}`), Promise.resolve(assessment)),
    check: () => Promise.resolve(assessment),
    trend: () => Promise.resolve([]),
    run: run as Session["run"],
    insert: (contents) => (note(`insert ${JSON.stringify(contents)}`), Promise.resolve()),
    selection: () => Promise.resolve({ address: "'Apr 2025'!I7", values: [[100]], isCut: false }),
    goTo: ({ sheet, row, column }) => (note(`goTo ${sheet} ${row} ${column}`), Promise.resolve()),
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    ...replaced,
  };
}
