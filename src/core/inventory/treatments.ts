/** What a treatment makes of a stream beside its method: recorded without counting, or notional. */
import type { SourceStream } from "../plan/model";
import type { Inventory } from "./model";
import type { MaterialStream, StreamResult } from "./streamModel";

/** Made and used inside: its energy is recorded, its carbon is counted upstream, once. */
export function isInternal(stream: SourceStream): boolean {
  return stream.treatment.choice === "internal";
}

/** Beside the total: biogenic by what the plan says of it. */
export function isMemo(stream: SourceStream): boolean {
  return stream.treatment.choice === "biogenic memo";
}

/** Bought intermediates, as if made here; one that is left out of the totals among them. */
export function notionalStreams(streams: readonly StreamResult[]): readonly MaterialStream[] {
  return streams.filter((result): result is MaterialStream => result.method === "notional");
}

/** Whether the plant has notional emissions at all: of traded clinker or of bought intermediates. */
export function hasNotional({ clinker, streams }: Pick<Inventory, "clinker" | "streams">): boolean {
  return (clinker?.notional ?? null) !== null || notionalStreams(streams).length > 0;
}

/** What the line is called: clinker where clinker is traded, intermediates elsewhere. */
export function notionalLabel({ clinker }: Pick<Inventory, "clinker">): string {
  return (clinker?.notional ?? null) !== null ? "Notional emissions of traded clinker" : "Notional emissions of bought intermediates";
}
