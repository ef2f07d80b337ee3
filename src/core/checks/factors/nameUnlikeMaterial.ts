import { streamName } from "../../inventory/streams";
import { findSource } from "../../parameters";
import { nonEmittingName } from "../../parameters/nonEmitting";
import type { EmissionSource } from "../../parameters";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import type { MonitoringPlan, SourceStream } from "../../plan/model";
import { usualStreamOf } from "../../sectors/usualStream";
import { sourceOf } from "../support/rules";
import { atEntry } from "../support/words";

/** A stream that is called coal and calculated as black liquor: the name or the material is another stream's. */
export const nameUnlikeMaterial: Check = {
  id: "FA-38",
  family: "factors",
  severity: "warning",
  cite: procedure("5(6).3"),
  companions: ["OU-08", "PS-09", "FA-36", "FA-37"],
  example: { stream: "Boiler coal (boiler)", material: "black liquor", named: "Coal, rank not stated" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, { plan }) => {
      const source = sourceOf(row);
      if (source === null) return null;
      const named = sourceInName(row.stream.text) ?? sourceInList(plan.entity, row);
      const unlike = named === null ? inertName(row, source) : isAlike(source, named) ? null : named.name;
      return unlike === null ? null : atEntry(row.material, { stream: streamName(row), material: row.material.text, named: unlike });
    },
  ),
};

/** Bauxite that is calculated as limestone, hydrogen as natural gas. */
function inertName(row: SourceStream, { family }: EmissionSource): string | null {
  return family === "fuel" || family === "carbonate" ? nonEmittingName(row.stream.text) : null;
}

/** The material that the sector's list has for a stream of this name. */
function sourceInList(entity: MonitoringPlan["entity"], row: SourceStream): EmissionSource | null {
  const found = findSource(usualStreamOf(entity, row)?.material ?? "");
  return found.ok ? found.value : null;
}

/** The longest run of words in a name that is a name of the catalogue. */
function sourceInName(name: string): EmissionSource | null {
  const words = name.split(/[\s,()/]+/).filter((word) => word !== "");
  for (let length = words.length; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const found = findSource(words.slice(from, from + length).join(" "));
      if (found.ok) return found.value;
    }
  return null;
}

/** Ranks of coal and oils of one family are alike; fossil and biogenic, solid and liquid, and two carbonates are not. */
function isAlike(one: EmissionSource, other: EmissionSource): boolean {
  const isRank = one.family === "fuel" && other.family === "fuel";
  return one.id === other.id || (isRank && one.state === other.state && one.biomass === other.biomass);
}
