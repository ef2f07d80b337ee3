/** A plant described apart from any sheet: what the generator makes, the sheets are written from and the oracle computes. */
import type { PowerKind, FuelUse } from "../../../src/core/plan/spec/choiceWords";
import type { ProductRole, Treatment } from "../../../src/core/plan/spec/planTables";
import type { Sector, SubSector } from "../../../src/core/plan/spec/sectors";

/** Materials the oracle has factors of its own for. */
export const MATERIALS = {
  "Indian coal": { state: "solid", kind: "fuel" },
  petcoke: { state: "solid", kind: "fuel" },
  lignite: { state: "solid", kind: "fuel" },
  anthracite: { state: "solid", kind: "fuel" },
  RDF: { state: "solid", kind: "fuel" },
  "wood waste": { state: "solid", kind: "biomass" },
  HSD: { state: "liquid", kind: "fuel" },
  "furnace oil": { state: "liquid", kind: "fuel" },
  LDO: { state: "liquid", kind: "fuel" },
  "natural gas": { state: "gas", kind: "fuel" },
  "blast furnace gas": { state: "gas", kind: "fuel" },
  "coke oven gas": { state: "gas", kind: "fuel" },
  limestone: { state: "solid", kind: "material" },
  dolomite: { state: "solid", kind: "material" },
  "soda ash": { state: "solid", kind: "material" },
} as const;
export type Material = keyof typeof MATERIALS;

/** One row of a month: a lot of a stream. null is a blank cell. */
export interface Lot {
  readonly unit: string;
  readonly consumed: number | null;
  readonly quantityBasis: "as received" | "as fired" | "surface-moisture free" | "dry" | null;
  readonly totalMoisture: number | null;
  readonly inherentMoisture: number | null;
  readonly gcv: number | null;
  readonly gcvBasis: "as received" | "as fired" | "air dried" | "dry" | null;
  readonly ncv: number | null;
  readonly carbon: number | null;
}

export interface Stream {
  readonly name: string;
  readonly material: Material;
  readonly use: FuelUse;
  readonly unit: string;
  readonly treatment: Treatment | null;
  readonly factorType: "Type I" | "Type II" | null;
  readonly factor: number | null;
  readonly ncv: number | null;
  readonly oxidation: number | null;
  readonly biomass: number | null;
  readonly density: number | null;
  readonly carbon: number | null;
  /** Rows of each month. */
  readonly months: readonly (readonly Lot[])[];
}

export interface Meter {
  readonly name: string;
  readonly kind: PowerKind;
  readonly supplierFactor: number | null;
  readonly contract: string;
  /** kWh of each row of each month. */
  readonly months: readonly (readonly (number | null)[])[];
}

export const PRODUCT_COLUMNS = [
  "opening",
  "produced",
  "dispatched",
  "movedOut",
  "movedIn",
  "closing",
  "gypsum",
  "flyAsh",
  "slag",
  "limestone",
  "otherAdditives",
] as const;
export type ProductColumn = (typeof PRODUCT_COLUMNS)[number];
/** A row may be in a unit of its own. */
export type ProductRow = Readonly<Record<ProductColumn, number | null>> & { readonly unit?: string };

const NOTHING: ProductRow = {
  opening: null,
  produced: null,
  dispatched: null,
  movedOut: null,
  movedIn: null,
  closing: null,
  gypsum: null,
  flyAsh: null,
  slag: null,
  limestone: null,
  otherAdditives: null,
};

/** A row of production with these figures, and blanks else. */
export const made = (row: Partial<ProductRow>): ProductRow => ({ ...NOTHING, ...row });

export interface ProductMade {
  readonly name: string;
  readonly unit: string;
  readonly role: ProductRole;
  readonly equivalence: number | null;
  /** Of the baseline year; decides which cement is the major one. */
  readonly baseline: number | null;
  readonly months: readonly (readonly ProductRow[])[];
}

export interface HeatRow {
  readonly name: string;
  readonly direction: "bought" | "sold";
  readonly quantity: number;
  readonly factor: number;
}

/** A laboratory or process item of a month, in the unit of the item. */
export interface ProcessRow {
  readonly item: string;
  readonly value: number | null;
  readonly unit: string;
}

export interface Plant {
  readonly sector: Sector;
  readonly subSector: SubSector;
  /** Whole year, with the receiver's proof or without. */
  readonly ccus: { readonly tonnes: number; readonly proof: string } | null;
  readonly method: Readonly<Record<string, string | number>>;
  readonly gridFactor: number | null;
  readonly target: number | null;
  readonly streams: readonly Stream[];
  readonly meters: readonly Meter[];
  readonly products: readonly ProductMade[];
  readonly heat: readonly (readonly HeatRow[])[];
  readonly process: readonly (readonly ProcessRow[])[];
}

/** Complete months of every plant: enough for a quarter, a change of stock and a period effect. */
export const PLANT_MONTHS = 3;
