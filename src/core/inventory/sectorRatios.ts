/** The ratios of the plant's sector that a verifier computes first, from the totals of the period. */
import { carbonOfEmissions, energyOfQuantity, screeningRatio } from "../method/ratio";
import { identity } from "../plan/names";
import type { MonitoringPlan, Product, SourceStream } from "../plan/model";
import { decimal } from "../quantity/decimal";
import { convert } from "../quantity/conversion";
import { SECTOR_PROFILES } from "../sectors/profiles";
import { offeredIn } from "../sectors/sector";
import type { RatioTerm, SectorRatio } from "../sectors/sector";
import { usualProductOf } from "../sectors/usualProduct";
import { usualStreamOf } from "../sectors/usualStream";
import { combine, isMissing, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
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
  readonly figure: Figure;
}

type Counted = InventorySetting & { readonly inventory: Inventory };

/** The ratios whose two terms have figures; a term the plant has nothing of gives no ratio. */
export function sectorRatios(setting: InventorySetting, inventory: Inventory): readonly FoundRatio[] {
  const { sector, subSector } = setting.plan.entity;
  if (sector.choice === null || subSector.choice === null) return [];
  return offeredIn(SECTOR_PROFILES[sector.choice].ratios, subSector.choice).flatMap((ratio) => found(ratio, { ...setting, inventory }));
}

function found(ratio: SectorRatio, counted: Counted): readonly FoundRatio[] {
  const product = anchorOf(ratio, counted);
  const figure = combine([termOf(ratio.over, counted), termOf(ratio.under, counted)], (over, under) =>
    screeningRatio(over, under, decimal(ratio.scale), ratio.unit, ratio.source),
  );
  return product === undefined || isMissing(figure) || figure.value.isZero()
    ? []
    : [{ ratio, product, streams: streamsOf(ratio.over, counted).map(({ stream }) => stream), figure }];
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

function termOf(term: RatioTerm, counted: Counted): Figure {
  const { inventory, plan } = counted;
  const streams = streamsOf(term, counted);
  const made = inventory.products.filter(({ product }) => term.product !== undefined && isProduct(term.product, product, plan));
  const unit = term.unit ?? "t";
  const figures: readonly Figure[] = [
    ...streams.map((result) => streamTerm(result, term, counted)),
    ...made.map(({ produced }) => produced),
    ...(term.power === true ? [inUnit(inventory.power.allEnergy, "kWh", term.unit ?? "kWh")] : []),
    ...(term.gridPower === true ? inventory.power.meters.filter(({ emissions }) => emissions !== null) : []).map(({ energy }) =>
      inUnit(energy, "kWh", term.unit ?? "kWh"),
    ),
    ...(term.equivalentProduct === true ? [inventory.equivalentProduct] : []),
  ];
  return figures.length === 0 ? missing("notInPeriod", "ratio") : total({ label: "Term of a ratio", unit, how: "sum", cite: "" }, figures);
}

function streamTerm(result: StreamResult, { as = "quantity", unit = "t" }: RatioTerm, setting: InventorySetting): Figure {
  if (as === "quantity") return inUnit(result.quantity, result.quantityUnit, unit);
  if (as === "emissions") return result.emissions;
  if (as === "carbon") return carbonOf(result, setting);
  return inUnit(energyOf(result, setting), "TJ", unit);
}

/** Carbon of a flow of the balance, or of what a fuel gives off. */
function carbonOf(result: StreamResult, setting: InventorySetting): Figure {
  if (result.method === "balanceIn" || result.method === "balanceOut") return result.carbon;
  return combine([result.emissions, parameterFigure("carbonToCo2", "Carbon to CO2", setting)], carbonOfEmissions);
}

/** Energy of a fuel; a material counted by its carbon, such as catalyst coke, has the NCV that the profile names. */
function energyOf(result: StreamResult, setting: InventorySetting): Figure {
  if (result.method === "combustion") return result.energy;
  const id = usualStreamOf(setting.plan.entity, result.stream)?.ncv;
  if (id === undefined) return missing("notInPeriod", "ratio");
  return combine([result.quantity, parameterFigure(id, "NCV", setting)], energyOfQuantity);
}

function inUnit(figure: Figure, from: string, to: string): Figure {
  return combine([figure], (trace) => {
    const converted = convert(trace.value, from, to);
    return converted.ok ? { ...trace, value: converted.value, unit: to } : missing("notInPeriod", "ratio");
  });
}
