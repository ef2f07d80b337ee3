/** What a workbook has and the engine does not hold. */
import type { Area } from "../../core/workbook/cells";

export interface ValidationState {
  area: Area;
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

/** Recorded properties of an object, by wire name, and of the objects that hang on it. */
export interface Bag {
  readonly values: Map<string, unknown>;
  readonly children: Map<string, Bag>;
}

export function bag(): Bag {
  return { values: new Map(), children: new Map() };
}

export function childBag(parent: Bag, name: string): Bag {
  const found = parent.children.get(name) ?? bag();
  parent.children.set(name, found);
  return found;
}

export interface ChartState {
  readonly id: string;
  sourceSheetId: string;
  source: Area;
  seriesBy: string;
  place: { start: string; end: string } | null;
  readonly properties: Bag;
  readonly series: Bag[];
}

export interface ConditionalState {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  readonly properties: Bag;
}

export interface TableState {
  readonly id: string;
  style: string;
  readonly properties: Bag;
}

export interface SheetState {
  protection: { options: unknown; password: string | null } | null;
  veryHidden: boolean;
  readonly properties: Map<string, { key: string; value: string }>;
  readonly pageLayout: Bag & { printArea: Area | null; titleRows: string | null };
  readonly charts: ChartState[];
  readonly conditionals: ConditionalState[];
  validations: ValidationState[];
  readonly tables: Map<string, TableState>;
}

export function sheetState(): SheetState {
  return {
    protection: null,
    veryHidden: false,
    properties: new Map(),
    pageLayout: Object.assign(bag(), { printArea: null, titleRows: null }),
    charts: [],
    conditionals: [],
    validations: [],
    tables: new Map(),
  };
}
