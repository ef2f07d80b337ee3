/** The streams a new plan can start with: those the plant's own sheets already name, else what its sub-sector usually has. */
import { isSource } from "../parameters";
import type { Treatment } from "../plan/spec/planTables";
import type { Sector, SubSector } from "../plan/spec/sectors";
import { streamKey } from "../plan/names";
import { linesIn, useOf } from "../activity/line";
import type { ActivityLine, FuelLine } from "../activity/line";
import { SECTOR_PROFILES } from "./profiles";
import { offeredIn } from "./sector";
import type { UsualStream } from "./sector";
import { usualByName } from "./usualStream";

/** A row of the plan's source streams, as far as a person knows it on the first day. */
export interface FirstStream {
  readonly stream: string;
  /** A name of the factor catalogue; "" while it is not known. */
  readonly material: string;
  /** One of the plan's uses, or "". */
  readonly use: string;
  readonly unit: string;
  /** Absent where the material decides. */
  readonly treatment?: Treatment;
  /** Parameter with the carbon the plan begins with. */
  readonly carbon?: string;
  /** Its name in the sector's list. */
  readonly usual?: string;
  /** Offered by set-up, and left to those who have it. */
  readonly seldom?: boolean;
}

/** What a sub-sector usually has, in the order of its profile. */
export function usualStreams(sector: Sector, subSector: SubSector): readonly FirstStream[] {
  return offeredIn(SECTOR_PROFILES[sector].streams, subSector).map(firstOf);
}

/** The fuels the lines name, each stream and use once, in the order they stand; the sub-sector's usual ones where there is none. */
export function firstStreams(lines: readonly ActivityLine[], sector: Sector, subSector: SubSector): readonly FirstStream[] {
  const named = new Map<string, FirstStream>();
  for (const line of linesIn(lines, "fuel")) {
    const key = streamKey(line.stream, useOf(line));
    if (line.stream !== "" && !named.has(key)) named.set(key, streamOf(line, sector, subSector));
  }
  return named.size > 0 ? [...named.values()] : usualStreams(sector, subSector);
}

function firstOf({ stream, material, use, unit, treatment, carbon, seldom }: UsualStream): FirstStream {
  return {
    stream,
    usual: stream,
    material,
    use,
    unit,
    seldom: seldom === true || treatment === "notional",
    ...(treatment === undefined ? {} : { treatment }),
    ...(carbon === undefined ? {} : { carbon }),
  };
}

/** As the plant's own sheets name it; what the profile knows of a stream of that name goes with it. */
function streamOf({ stream, said, readings }: FuelLine, sector: Sector, subSector: SubSector): FirstStream {
  const measured = readings.get("consumed") ?? readings.get("received");
  const usual = usualByName(sector, subSector, stream);
  const known = usual === undefined ? null : firstOf(usual);
  return {
    ...known,
    stream,
    material: isSource(stream) ? stream : (known?.material ?? ""),
    use: said.use.choice ?? "",
    unit: measured?.unit ?? known?.unit ?? "",
  };
}
