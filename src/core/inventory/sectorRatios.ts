/** The ratios of the plant's sector that a verifier computes first, from the totals of the period. */
import { carbonOfEmissions, energyOfQuantity, screeningRatio } from "../method/ratio";
import { identity } from "../plan/names";
import type { Meter, MonitoringPlan, Product, SourceStream } from "../plan/model";
import { decimal, ONE } from "../quantity/decimal";
import { convert } from "../quantity/conversion";
import { denominatorUnit } from "../sectors/outputs";
import { SECTOR_PROFILES } from "../sectors/profiles";
import { offeredIn } from "../sectors/sector";
import type { RatioTerm, SectorRatio } from "../sectors/sector";
import { usualProductOf } from "../sectors/usualProduct";
import { usualStreamOf } from "../sectors/usualStream";
import { combine, isMissing, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import type { Trace } from "../trace/trace";
import type { Inventory } from "./model";
import type { StreamResult } from "./streamModel";
import { parameterFigure } from "./planFigures";
import { total } from "./readings";
import type { InventorySetting } from "./setting";

/** A ratio of the profile that the plant's figures give. */
export interface FoundRatio {
  readonly ratio: SectorRatio;
  /** The product under the line: where a finding about the ratio points. */
  readonly product: Product;
  /** The streams over the line. */
  readonly streams: readonly SourceStream[];
  readonly figure: Trace;
}

/** A setting and its inventory. */
export type Counted = InventorySetting & { readonly inventory: Inventory };

/** The ratios whose two terms have figures; a term the plant has nothing of gives no ratio. */
export function sectorRatios(setting: InventorySetting, inventory: Inventory): readonly FoundRatio[] {
  const { sector, subSector } = setting.plan.entity;
  if (sector.choice === null || subSector.choice === null) return [];
  return offeredIn(SECTOR_PROFILES[sector.choice].ratios, subSector.choice).flatMap((ratio) => found(ratio, { ...setting, inventory }));
}

function found(ratio: SectorRatio, counted: Counted): readonly FoundRatio[] {
  const product = anchorOf(ratio, counted);
  const figure = ratioFigure(ratio, counted);
  return product === undefined || isMissing(figure) || figure.value.isZero()
    ? []
    : [{ ratio, product, streams: streamsOf(ratio.over, counted).map(({ stream }) => stream), figure }];
}

/** The ratio in an inventory, from its totals; a gap where one of its terms is. */
export function ratioFigure(ratio: SectorRatio, counted: Counted): Figure {
  return combine([termOf(ratio.over, counted), termOf(ratio.under, counted)], (over, under) =>
    screeningRatio(over, under, decimal(ratio.scale), ratio.unit, ratio.source),
  );
}

/** All power of the site per output, in kWh; null where it is a ratio of the sector, and where there is no power. */
export function powerRatio(setting: InventorySetting, { power, equivalentProduct }: Inventory): Figure | null {
  const { sector, subSector } = setting.plan.entity;
  if (sector.choice === null || subSector.choice === null || power.meters.length === 0) return null;
  if (offeredIn(SECTOR_PROFILES[sector.choice].ratios, subSector.choice).some(({ over }) => over.power === true)) return null;
  const unit = `kWh/${denominatorUnit(sector.choice)}`;
  return combine([power.allEnergy, equivalentProduct], (over, under) => screeningRatio(over, under, ONE, unit, ""));
}

function anchorOf({ under }: SectorRatio, { plan }: Counted): Product | undefined {
  if (under.product !== undefined) return plan.products.find((each) => isProduct(under.product ?? "", each, plan));
  return plan.products.find(({ role }) => role.choice === "main product");
}

/** Whether the plan's product is the one of the profile, whatever the plan calls it. */
function isProduct(name: string, product: Product, plan: MonitoringPlan): boolean {
  return identity(usualProductOf(plan.entity, product)?.product ?? "") === identity(name);
}

function streamsOf(term: RatioTerm, { inventory, plan }: Counted): readonly StreamResult[] {
  return inventory.streams.filter(
    (result) => result.method !== "notional" && term.streams?.includes(identity(usualStreamOf(plan.entity, result.stream)?.stream ?? "")),
  );
}

/** What a term adds up, piece by piece: each figure with the unit it is in. */
export type TermPart = { readonly figure: Figure; readonly unit: string } & (
  | { readonly of: "stream"; readonly result: StreamResult; readonly as: StreamQuantity; readonly ncv: Figure | null }
  | { readonly of: "product"; readonly product: Product }
  | { readonly of: "meter"; readonly meter: Meter }
  | { readonly of: "power" }
  | { readonly of: "equivalentProduct" }
);
type StreamQuantity = NonNullable<RatioTerm["as"]>;

/** The pieces of a term in the inventory. */
export function termParts(term: RatioTerm, counted: Counted): readonly TermPart[] {
  const { inventory, plan } = counted;
  const { power, products, equivalentProduct } = inventory;
  const made = products.filter(({ product }) => term.product !== undefined && isProduct(term.product, product, plan));
  const bought = term.gridPower === true ? power.meters.filter(({ emissions }) => emissions !== null) : [];
  return [
    ...streamsOf(term, counted).map((result) => streamPart(result, term, counted)),
    ...made.map(({ product, produced }): TermPart => ({ of: "product", product, figure: produced, unit: unitOf(term) })),
    ...(term.power === true ? [{ of: "power", figure: power.allEnergy, unit: "kWh" } as const] : []),
    ...bought.map(({ meter, energy }): TermPart => ({ of: "meter", meter, figure: energy, unit: "kWh" })),
    ...(term.equivalentProduct === true ? [{ of: "equivalentProduct", figure: equivalentProduct, unit: unitOf(term) } as const] : []),
  ];
}

/** The unit that the pieces of a term are brought to. */
export function unitOf({ unit, streams, power, gridPower }: RatioTerm): string {
  return unit ?? (streams === undefined && (power === true || gridPower === true) ? "kWh" : "t");
}

function termOf(term: RatioTerm, counted: Counted): Figure {
  const figures = termParts(term, counted).map(({ figure, unit }) => inUnit(figure, unit, unitOf(term)));
  return figures.length === 0
    ? missing("notInPeriod", "ratio")
    : total({ label: "Term of a ratio", unit: unitOf(term), how: "sum", cite: "" }, figures);
}

function streamPart(result: StreamResult, term: RatioTerm, setting: InventorySetting): TermPart {
  const as = term.as ?? "quantity";
  const ncv = as === "energy" && result.method !== "combustion" ? ncvOf(result, setting) : null;
  const part = { of: "stream", result, as, ncv } as const;
  if (as === "quantity") return { ...part, figure: result.quantity, unit: result.quantityUnit };
  if (as === "emissions") return { ...part, figure: result.emissions, unit: unitOf(term) };
  if (as === "carbon") return { ...part, figure: carbonOf(result, setting), unit: unitOf(term) };
  return { ...part, figure: energyOf(result, ncv), unit: "TJ" };
}

/** Carbon of a flow of the balance, or of what a fuel gives off. */
function carbonOf(result: StreamResult, setting: InventorySetting): Figure {
  if (result.method === "balanceIn" || result.method === "balanceOut") return result.carbon;
  return combine([result.emissions, parameterFigure("carbonToCo2", "Carbon to CO2", setting)], carbonOfEmissions);
}

/** Energy of a fuel, or of a material that the inventory counts by its carbon. */
function energyOf(result: StreamResult, ncv: Figure | null): Figure {
  if (result.method === "combustion") return result.energy;
  return ncv === null ? missing("notInPeriod", "ratio") : combine([result.quantity, ncv], energyOfQuantity);
}

/** The NCV that the profile names for a material counted by its carbon, such as catalyst coke. */
function ncvOf({ stream }: StreamResult, setting: InventorySetting): Figure | null {
  const id = usualStreamOf(setting.plan.entity, stream)?.ncv;
  return id === undefined ? null : parameterFigure(id, "NCV", setting);
}

function inUnit(figure: Figure, from: string, to: string): Figure {
  if (from === to) return figure;
  return combine([figure], (trace) => {
    const converted = convert(trace.value, from, to);
    return converted.ok ? { ...trace, value: converted.value, unit: to } : missing("notInPeriod", "ratio");
  });
}
