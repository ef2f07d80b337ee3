/** What a bridge between two periods needs of an inventory; null while a part of it is missing. */
import { elementAt } from "../quantity/known";
import type { BridgePoint } from "../method/bridge";
import { isMissing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import type { Trace } from "../trace/trace";
import type { Inventory } from "./model";
import { streamName } from "./streams";

/** Emissions in tCO2e, output in its unit, and each fuel and meter that counts; null while one of these is missing, or nothing was made. */
export function bridgePoint(inventory: Inventory): BridgePoint | null {
  const { emissions, equivalentProduct, directProcess, clinker } = inventory;
  const fuels = fuelsOf(inventory);
  const power = powerOf(inventory);
  if (fuels === null || power === null || isMissing(emissions) || isMissing(equivalentProduct) || isMissing(directProcess)) return null;
  if (equivalentProduct.value.lte(0) || (clinker !== null && isMissing(clinker.produced))) return null;
  return {
    emissions: emissions.value,
    output: equivalentProduct.value,
    process: directProcess.value,
    clinker: clinker === null || isMissing(clinker.produced) ? null : clinker.produced.value,
    fuels,
    power,
  };
}

function fuelsOf({ streams }: Inventory): BridgePoint["fuels"] | null {
  const fuels: BridgePoint["fuels"] extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never = new Map();
  for (const stream of streams) {
    if (stream.method !== "combustion" || !stream.counted) continue;
    const known = allKnown([stream.quantity, stream.energy, stream.emissions]);
    if (known === null) return null;
    fuels.set(`${streamName(stream.stream)}|${stream.quantityUnit}`, {
      quantity: elementAt(known, 0).value,
      energy: elementAt(known, 1).value,
      emissions: elementAt(known, 2).value,
    });
  }
  return fuels;
}

function powerOf({ power }: Inventory): BridgePoint["power"] | null {
  const meters: BridgePoint["power"] extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never = new Map();
  for (const { meter, energy, emissions } of power.meters) {
    if (emissions === null) continue;
    const known = allKnown([energy, emissions]);
    if (known === null) return null;
    meters.set(meter.id, { energy: elementAt(known, 0).value, emissions: elementAt(known, 1).value });
  }
  return meters;
}

function allKnown(figures: readonly Figure[]): readonly Trace[] | null {
  const known = figures.flatMap((figure) => (isMissing(figure) ? [] : [figure]));
  return known.length === figures.length ? known : null;
}
