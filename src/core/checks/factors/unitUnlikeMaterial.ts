import { baseUnit } from "../../inventory/readings";
import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { sourceOf } from "../support/rules";
import { atEntry } from "../support/words";

const UNITS_OF: Readonly<Record<"solid" | "liquid" | "gas", readonly string[]>> = {
  solid: ["t", "GJ"],
  liquid: ["t", "kL", "GJ"],
  gas: ["t", "Sm3", "GJ"],
};

/** A solid is weighed, a liquid has litres, a gas cubic metres: another kind of unit is another material. */
export const unitUnlikeMaterial: Check = {
  id: "FA-37",
  family: "factors",
  severity: "warning",
  cite: procedure("5(8)"),
  companions: ["AD-31", "OU-18", "PS-09", "OU-08", "FA-38"],
  example: { stream: "Natural gas (boiler)", material: "Indian coal", unit: "Sm3" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => {
      const state = sourceOf(row)?.state ?? null;
      const base = baseUnit(row.unit.text);
      // Liquefied gases are measured both ways.
      if (state === null || base === null || UNITS_OF[state].includes(base) || (state === "liquid" && base === "Sm3")) return null;
      return atEntry(row.material, { stream: streamName(row), material: row.material.text, unit: row.unit.text });
    },
  ),
};
