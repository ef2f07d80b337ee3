/** The stream of the sector's list that a stream of the plan is. */
import { identity } from "../plan/names";
import type { SourceStream } from "../plan/model";
import type { Sector, SubSector } from "../plan/spec/sectors";
import { SECTOR_PROFILES } from "./profiles";
import { offeredIn } from "./sector";
import type { UsualStream } from "./sector";
import { namesOfUsual, usualRow } from "./usualRow";
import type { OfSector } from "./usualRow";

export function usualStreamOf(
  { sector, subSector }: OfSector,
  { usual, stream }: Pick<SourceStream, "usual" | "stream">,
): UsualStream | null {
  if (sector.choice === null || subSector.choice === null) return null;
  return usualRow(offeredIn(SECTOR_PROFILES[sector.choice].streams, subSector.choice), usual.text, stream.text);
}

/** The profile's stream of a name people use, in any spelling of case and space. */
export function usualByName(sector: Sector, subSector: SubSector, name: string): UsualStream | undefined {
  const wanted = identity(name);
  return offeredIn(SECTOR_PROFILES[sector].streams, subSector).find((row) => namesOfUsual(row).includes(wanted));
}
