import { streamName } from "../../inventory/streams";
import type { EmissionSource } from "../../parameters";
import type { SourceStream } from "../../plan/model";
import { findSource } from "../../parameters";
import type { Treatment } from "../../plan/spec/planTables";
import { usualStreamOf } from "../../sectors/usualStream";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** A treatment that takes a bought fossil material out of the count, or turns a flow of the carbon balance round. */
export const treatmentUnlike: Check = {
  id: "FA-40",
  family: "factors",
  severity: "warning",
  cite: procedure("5(6).3"),
  companions: ["OU-08", "OU-18", "FA-36", "FA-20", "RC-31"],
  example: { stream: "Boiler coal (boiler)", treatment: "internal", material: "Indian coal" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, { plan }) => {
      const found = findSource(row.material.text);
      const usual = usualStreamOf(plan.entity, row)?.treatment;
      const isTaken = found.ok && usual !== row.treatment.choice && isUnlike(row, found.value);
      if (!isTaken && !isTurned(row, usual)) return null;
      return atEntry(row.treatment, {
        stream: streamName(row),
        treatment: row.treatment.text,
        material: row.material.text || row.stream.text,
      });
    },
  ),
};

const BALANCE: readonly (Treatment | null | undefined)[] = ["mass balance in", "mass balance out"];

/** In where the sector's list has out, or the reverse. */
function isTurned({ treatment: { choice } }: SourceStream, usual: Treatment | undefined): boolean {
  return choice !== usual && BALANCE.includes(choice) && BALANCE.includes(usual);
}

/**
 * Waste is a memo item where all of it is biomass. By-product gases, coke and residues may be of the site's own making; coke and
 * lime may be bought as intermediates.
 */
function isUnlike({ treatment, biomass }: SourceStream, source: EmissionSource): boolean {
  if (treatment.choice === "biogenic memo") return !source.biomass && (!source.alternativeFuel || biomass.number?.lt(100) === true);
  if (treatment.choice === "internal") return !MADE_INSIDE.has(source.id);
  return treatment.choice === "notional" && (source.family === "fuel" || source.family === "carbonate") && !INTERMEDIATES.has(source.id);
}

const INTERMEDIATES = new Set(["coke_oven_coke", "gas_coke", "lime", "clinker"]);
const MADE_INSIDE = new Set([
  ...INTERMEDIATES,
  ..."coke_oven_gas blast_furnace_gas oxygen_steel_furnace_gas gas_works_gas refinery_gas coal_tar dolochar carbon_black".split(" "),
  ..."black_liquor sludge_gas other_biogas wood_wood_waste".split(" "),
]);
