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
      const unlike = source === null ? null : unlikeName(row, source, plan.entity);
      return unlike === null ? null : atEntry(row.material, { stream: streamName(row), material: row.material.text, named: unlike });
    },
  ),
};

/** What the name says, where that is none of the material's kind. */
function unlikeName(row: SourceStream, source: EmissionSource, entity: MonitoringPlan["entity"]): string | null {
  const said = sourcesInName(wordsOf(row.stream.text));
  const named = said.length > 0 ? said : sourcesInList(entity, row);
  const [first] = named;
  if (first === undefined) return inertName(row, source);
  return named.some((each) => isAlike(source, each)) ? null : first.name;
}

/** Bauxite that is calculated as limestone, hydrogen as natural gas. */
function inertName(row: SourceStream, { family }: EmissionSource): string | null {
  return family === "fuel" || family === "carbonate" ? nonEmittingName(row.stream.text) : null;
}

/** The material that the sector's list has for a stream of this name. */
function sourcesInList(entity: MonitoringPlan["entity"], row: SourceStream): readonly EmissionSource[] {
  const found = findSource(usualStreamOf(entity, row)?.material ?? "");
  return found.ok ? [found.value] : [];
}

const wordsOf = (name: string): readonly string[] => name.split(/[\s,()/]+/).filter((word) => word !== "");

/** Names of the catalogue in a name, each the longest run of words from where it begins: coal tar is no coal. */
function sourcesInName(words: readonly string[]): readonly EmissionSource[] {
  for (let length = words.length; length > 0; length -= 1) {
    const found = findSource(words.slice(0, length).join(" "));
    if (found.ok) return [found.value, ...sourcesInName(words.slice(length))];
  }
  return words.length === 0 ? [] : sourcesInName(words.slice(1));
}

const COALS = new Set(["anthracite", "coking_coal", "other_bituminous_coal", "sub_bituminous_coal", "coal"]);

/** Ranks of hard coal are alike, biomass is in one state, and so are fuels that count by one published factor, such as HSD and LDO. */
function isAlike(one: EmissionSource, other: EmissionSource): boolean {
  if (one.id === other.id || (COALS.has(one.id) && COALS.has(other.id))) return true;
  if (one.biomass && other.biomass) return one.state === other.state;
  return one.parameters.co2 !== null && one.parameters.co2 === other.parameters.co2;
}
