/** What the count-once checks share: which streams are counted, of what, and the tonnes at stake. */
import { readingOf } from "../../activity/line";
import { streamName } from "../../inventory/streams";
import type { StreamResult } from "../../inventory/streamModel";
import type { StreamKind } from "../../sectors/sector";
import { usualStreamOf } from "../../sectors/usualStream";
import { sum } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import type { CountedContext } from "../engine/context";
import { shown } from "./words";

/** What a material of the catalogue is wherever it is used, also in a row that no list of the sector names. */
const KIND_OF_MATERIAL: Readonly<Record<string, StreamKind>> = {
  blast_furnace_gas: "byProductGas",
  coke_oven_gas: "byProductGas",
  oxygen_steel_furnace_gas: "byProductGas",
  coking_coal: "cokingCoal",
  coke_oven_coke: "coke",
  gas_coke: "coke",
  anthracite: "carbonSource",
  other_bituminous_coal: "carbonSource",
  sub_bituminous_coal: "carbonSource",
  coal: "carbonSource",
  dolochar: "kilnResidue",
  caco3: "flux",
  mgco3: "flux",
  dolomite: "flux",
  lime: "burntFlux",
};

/** Streams of the plan that are part of the total. */
export function countedStreams({ inventory }: CountedContext): readonly StreamResult[] {
  return inventory.streams.filter(({ counted }) => counted);
}

/** Whether any month shows a receipt: what is bought is not made here. */
export function isBought({ lots }: StreamResult): boolean {
  return lots.some(({ line }) => readingOf(line, "received")?.value?.gt(0) === true);
}

/** Whether a stream is of a kind: by the sector's list, else by its material. */
export function isKind({ plan }: CountedContext, { stream, source }: StreamResult, ...kinds: readonly StreamKind[]): boolean {
  const known = usualStreamOf(plan.entity, stream)?.kind ?? (source === null ? undefined : KIND_OF_MATERIAL[source.id]);
  return known !== undefined && kinds.includes(known);
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

/** The stream with the smaller figure, which at most can be counted twice. */
export function smaller(one: StreamResult, other: StreamResult): StreamResult {
  if (isMissing(one.emissions) || isMissing(other.emissions)) return one;
  return one.emissions.value.abs().lte(other.emissions.value.abs()) ? one : other;
}
