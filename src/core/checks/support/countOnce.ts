/** What the count-once checks share: which streams are counted, of what, and the tonnes at stake. */
import { readingOf } from "../../activity/line";
import { streamName } from "../../inventory/streams";
import type { StreamResult } from "../../inventory/model";
import type { StreamKind } from "../../sectors/sector";
import { usualByName } from "../../sectors/firstStreams";
import { sum } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import type { CountedContext } from "../engine/context";
import { shown } from "./words";

/** Gases a steel plant makes of its coal and coke. */
const BY_PRODUCT_GASES: ReadonlySet<string> = new Set(["blast_furnace_gas", "coke_oven_gas", "oxygen_steel_furnace_gas"]);

export function isByProductGas({ source }: StreamResult): boolean {
  return source !== null && BY_PRODUCT_GASES.has(source.id);
}

/** Streams of the plan that are part of the total. */
export function countedStreams({ inventory }: CountedContext): readonly StreamResult[] {
  return inventory.streams.filter(({ counted }) => counted);
}

/** Whether any month shows a receipt: what is bought is not made here. */
export function isBought({ lots }: StreamResult): boolean {
  return lots.some(({ line }) => readingOf(line, "received")?.value?.gt(0) === true);
}

/** What the sector's profile knows the stream as, by the name people use. */
export function kindIn({ plan }: CountedContext, { stream }: StreamResult): StreamKind | null {
  const { sector, subSector } = plan.entity;
  if (sector.choice === null || subSector.choice === null) return null;
  return usualByName(sector.choice, subSector.choice, stream.stream.text)?.kind ?? null;
}

/** The sum of the streams' emissions without their sign; "?" while one of them has no figure. */
export function tonnesAtStake(streams: readonly StreamResult[]): string {
  const values = streams.map(({ emissions }) => (isMissing(emissions) ? null : emissions.value.abs()));
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? shown(sum(known).toDecimalPlaces(0)) : "?";
}

export function namesOfStreams(streams: readonly StreamResult[]): string {
  return streams.map(({ stream }) => streamName(stream)).join(", ");
}
