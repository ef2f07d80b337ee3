/**
 * What a stream or product of the plan is in its sector's list. The plan says so in a column of its own, which set-up fills,
 * so that a new name changes nothing; where that is blank the name itself is looked up, once, here.
 */
import { identity } from "../plan/names";
import type { MonitoringPlan, Product, SourceStream } from "../plan/model";
import type { Sector, SubSector } from "../plan/spec/sectors";
import { SECTOR_PROFILES } from "./profiles";
import { offeredIn } from "./sector";
import type { SectorProfile, UsualProduct, UsualStream } from "./sector";

type Entity = Pick<MonitoringPlan["entity"], "sector" | "subSector">;

export function usualStreamOf(entity: Entity, { usual, stream }: Pick<SourceStream, "usual" | "stream">): UsualStream | null {
  return usualIn(entity, "streams", usual.text, stream.text);
}

export function usualProductOf(entity: Entity, { usual, product }: Pick<Product, "usual" | "product">): UsualProduct | null {
  return usualIn(entity, "products", usual.text, product.text);
}

function usualIn<List extends "streams" | "products">(
  { sector, subSector }: Entity,
  list: List,
  said: string,
  name: string,
): SectorProfile[List][number] | null {
  if (sector.choice === null || subSector.choice === null) return null;
  const rows = offeredIn<SectorProfile[List][number]>(SECTOR_PROFILES[sector.choice][list], subSector.choice);
  const wanted = identity(said === "" ? name : said);
  return rows.find((row) => namesOfUsual(row).includes(wanted)) ?? longestWithin(rows, said === "" ? wanted : "");
}

/** Its name, and the names people use for it. */
function namesOfUsual(row: UsualStream | UsualProduct): readonly string[] {
  return "stream" in row ? [identity(row.stream), ...row.names] : [identity(row.product)];
}

/** The row whose longest name stands in a text word for word: "Dolochar to AFBC" is dolochar. */
function longestWithin<Row extends UsualStream | UsualProduct>(rows: readonly Row[], text: string): Row | null {
  const words = ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `;
  let found: Row | null = null;
  let length = 0;
  for (const row of rows)
    for (const name of namesOfUsual(row))
      if (name.length > length && words.includes(` ${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `)) [found, length] = [row, name.length];
  return found;
}

/** The profile's stream of a name people use, in any spelling of case and space. */
export function usualByName(sector: Sector, subSector: SubSector, name: string): UsualStream | undefined {
  const wanted = identity(name);
  return offeredIn(SECTOR_PROFILES[sector].streams, subSector).find((row) => namesOfUsual(row).includes(wanted));
}
