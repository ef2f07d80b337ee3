import { combine, isMissing, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { total } from "../../inventory/readings";
import { screeningRatio } from "../../method/ratio";
import { identity } from "../../plan/names";
import { decimal } from "../../quantity/decimal";
import { convert } from "../../quantity/units";
import { SECTOR_PROFILES } from "../../sectors/profiles";
import { offeredIn } from "../../sectors/sector";
import type { RatioTerm, SectorRatio } from "../../sectors/sector";
import { usualByName } from "../../sectors/firstStreams";
import type { Check } from "../engine/check";
import type { CountedContext } from "../engine/context";
import { withInventory } from "../engine/running";
import { atEntry, PROJECT_RULE, shown } from "../support/words";

const PLACES = 3;

/** A ratio of the sector's profile outside its usual range is a question to the plant, never a fault. */
export const sectorRatio: Check = {
  id: "PS-20",
  family: "plausibility",
  severity: "note",
  cite: `Usual ranges of the sector; ${PROJECT_RULE}`,
  companions: ["RC-06"],
  example: { ratio: "Coke to hot metal", value: "612", unit: "kg/t", range: "340 to 520", source: "general knowledge of the sector" },
  run: withInventory((context) => {
    const { sector, subSector } = context.plan.entity;
    if (sector.choice === null || subSector.choice === null) return [];
    return offeredIn(SECTOR_PROFILES[sector.choice].ratios, subSector.choice).flatMap((ratio) => hitOf(ratio, context));
  }),
};

function hitOf(ratio: SectorRatio, context: CountedContext) {
  const product = context.inventory.products.find((each) => identity(each.product.product.text) === identity(ratio.under.product ?? ""));
  const found = combine([termOf(ratio.over, context), termOf(ratio.under, context)], (over, under) =>
    screeningRatio(over, under, decimal(ratio.scale), ratio.unit, ratio.source),
  );
  if (product === undefined || isMissing(found) || found.value.isZero()) return [];
  if (found.value.gte(ratio.low) && found.value.lte(ratio.high)) return [];
  const words = {
    ratio: ratio.label.en,
    value: shown(found.value.toDecimalPlaces(PLACES)),
    unit: ratio.unit,
    range: `${ratio.low} to ${ratio.high}`,
    source: ratio.source,
  };
  return [atEntry(product.product.product, words)];
}

/** The sum of a term over the closed months; streams by the profile's name of them, whatever the plan calls them. */
function termOf(term: RatioTerm, context: CountedContext): Figure {
  const { inventory } = context;
  const streams = inventory.streams.filter(
    (result) => result.method !== "notional" && term.streams?.includes(profileName(result.stream.stream.text, context)) === true,
  );
  const figures: readonly Figure[] = [
    ...streams.map(({ quantity, quantityUnit }) => inUnit(quantity, quantityUnit, term.unit ?? quantityUnit)),
    ...inventory.products
      .filter(({ product }) => term.product !== undefined && identity(product.product.text) === identity(term.product))
      .map(({ produced }) => produced),
    ...(term.power === true ? [inventory.power.allEnergy] : []),
  ];
  return figures.length === 0
    ? missing("notInPeriod", "ratio")
    : total({ label: "Term of a ratio", unit: term.unit ?? "t", how: "sum", cite: "" }, figures);
}

function inUnit(figure: Figure, from: string, to: string): Figure {
  return combine([figure], (trace) => {
    const converted = convert(trace.value, from, to);
    return converted.ok ? { ...trace, value: converted.value, unit: to } : missing("notInPeriod", "ratio");
  });
}

function profileName(name: string, { plan }: CountedContext): string {
  const { sector, subSector } = plan.entity;
  const usual = sector.choice === null || subSector.choice === null ? undefined : usualByName(sector.choice, subSector.choice, name);
  return identity(usual?.stream ?? name);
}
