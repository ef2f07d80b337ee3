/** Ids of lines that more than one file names. A line's id is permanent: renaming one here is a breaking change. */
import type { Meter, Product, SourceStream } from "../../plan/model";
import type { B2Sum, PitchTerm } from "../../inventory/processModel";
import { slug } from "../../plan/names";

const streamSlug = (stream: SourceStream) => stream.id;

/** "Imported coal, kiln": how the forms name a stream. */
export function streamTitle(stream: SourceStream): string {
  return `${stream.stream.text}, ${stream.use.choice ?? stream.use.text}`;
}

export const streamLine = {
  quantity: (stream: SourceStream) => `C.quantity.${streamSlug(stream)}`,
  energy: (stream: SourceStream) => `C.energy.${streamSlug(stream)}`,
  carbon: (stream: SourceStream) => `C.carbon.${streamSlug(stream)}`,
  factor: (stream: SourceStream) => `C.factor.${streamSlug(stream)}`,
  emissions: (stream: SourceStream) => `C.emissions.${streamSlug(stream)}`,
  biogenic: (stream: SourceStream) => `C.biogenic.${streamSlug(stream)}`,
  material: (stream: SourceStream) => `D.quantity.${streamSlug(stream)}`,
  process: (stream: SourceStream) => `D.emissions.${streamSlug(stream)}`,
};

export const meterLine = {
  energy: (meter: Meter) => `C.power.${meter.id}`,
  emissions: (meter: Meter) => `C.purchased.${meter.id}`,
};

export const productLine = (product: Product, what: string) => `B.${product.id}.${what}`;

/** Line of a clinker figure: of the one clinker product, or of all of them together. */
export const clinkerLine = (clinkers: readonly Product[], what: string) =>
  clinkers.length === 1 && clinkers[0] !== undefined ? productLine(clinkers[0], what) : `B.clinker-all.${what}`;

/** Keys of the factor register for one stream. */
export const streamFactor = {
  co2: (stream: SourceStream) => `co2.${streamSlug(stream)}`,
  oxidation: (stream: SourceStream) => `oxidation.${streamSlug(stream)}`,
  fossil: (stream: SourceStream) => `fossil.${streamSlug(stream)}`,
  density: (stream: SourceStream) => `density.${streamSlug(stream)}`,
  ncv: (stream: SourceStream) => `ncv.${streamSlug(stream)}`,
  carbon: (stream: SourceStream) => `carbon.${streamSlug(stream)}`,
  laboratory: (stream: SourceStream) => `laboratory.${streamSlug(stream)}`,
};

export const meterFactor = (meter: Meter) => `power.${meter.id}`;
/** Key of the CEA average, for export by a site whose own sets burn no fuel; no meter's key, whatever a meter is called. */
export const EXPORT_FACTOR = "export-factor";
/** Key of the grid's factor, for what exported power would be by it. */
export const GRID_COMPARED = "grid-compared";

export const b2Line = (sum: B2Sum) => `D.b2.${slug(sum.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))}`;
export const aluminiumLine = (what: string) => `D.aluminium.${what}`;

/** Lines of the terms of the pitch's volatiles; baked anode has one of its own, for packing coke feeds another. */
export const pitchLine = {
  green: "green-anode",
  hydrogen: "anode-hydrogen",
  baked: "baked-of-green",
  tar: "waste-tar",
} as const satisfies Readonly<Record<PitchTerm, string>>;

export const COMBINED_HEAT = "C.combined-heat";
export const aluminiumFactor = (key: string) => `aluminium.${key}`;
export const heatLine = (direction: "bought" | "sold") => `C.heat-${direction}`;

/** Lines of Form A that other tabs take up. */
export const RESULT = {
  emissions: "A.emissions",
  output: "A.equivalent-product",
  gei: "A.gei",
  geiRounded: "A.gei-4-decimals",
  target: "A.target",
  surplus: "A.surplus",
  shortfall: "A.shortfall",
  wholeSurplus: "A.surplus-whole",
  wholeShortfall: "A.shortfall-whole",
  /** Issued less to surrender. */
  certificates: "A.9",
} as const;

/** Sum of the GHG report's rows, which is Form A's total. */
export const REPORT_TOTAL = "GR.total";
export const PROCESS = {
  calcination: "D.calcination",
  direct: "D.direct-process",
  carbonRest: "D.carbon-rest",
  closure: "D.closure",
  kilnFactor: "D.kiln-factor",
  kilnSec: "D.kiln-heat-per-clinker",
  notionalProcess: "D.notional-process",
  notionalHeat: "D.notional-heat",
  notionalPower: "D.notional-power",
  notionalGrinding: "D.notional-grinding",
  notional: "D.notional",
} as const;
