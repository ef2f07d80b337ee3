/** Fuel of vehicles outside the gate, for BRSR: litres typed, with published density, calorific value and factor. */
import { outsideTransport, vehicleFuelEnergy } from "../../method/memoItems";
import { total } from "../../inventory/readings";
import { findSource, lookup, traceOf } from "../../parameters";
import { combine, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { BrsrSetting } from "./brsr";
import type { FormPart } from "../model/line";
import { PLAIN } from "../model/grids";
import { line } from "../model/lineOf";
import { typedFigure } from "../model/typed";

const FUELS = [
  { id: "diesel", name: "Diesel", source: "HSD" },
  { id: "petrol", name: "Petrol", source: "petrol" },
] as const;
type Fuel = (typeof FUELS)[number];
type Property = "density" | "ncv" | "co2";
const PROPERTIES: readonly Property[] = ["density", "ncv", "co2"];

const litres = ({ id }: Fuel) => `BR.vehicles.${id}`;
const factorKey = ({ id }: Fuel, property: Property) => `vehicles.${id}.${property}`;

/** t/kL, TJ/Gg and tCO2/TJ, as published. */
function parameter(fuel: Fuel, property: Property, { setting }: BrsrSetting): Figure {
  const source = findSource(fuel.source);
  const id = source.ok ? source.value.parameters[property] : null;
  if (id === null) return missing("noFactor", fuel.name, { words: { source: property } });
  const found = lookup(id, setting.year, setting.pack);
  return found.ok
    ? traceOf(`${fuel.name} of vehicles, ${property === "co2" ? "CO2 factor" : property === "ncv" ? "NCV" : "density"}`, found.value)
    : missing("noParameter", fuel.name, { words: { problem: found.problem.message } });
}

function emissionsOf(fuel: Fuel, given: BrsrSetting): Figure {
  const kilolitres = typedFigure(given.typed, litres(fuel), PLAIN.current, `${fuel.name} of vehicles outside the gate`, "kL");
  const [density, ncv, factor] = PROPERTIES.map((property) => parameter(fuel, property, given)) as [Figure, Figure, Figure];
  const energy = combine([kilolitres, density, ncv], vehicleFuelEnergy);
  return combine([energy, factor], outsideTransport);
}

/** Of all fuels; a gap until each is typed. */
export function vehicleEmissions(given: BrsrSetting): Figure {
  return total(
    { label: "Vehicles outside the gate", unit: "tCO2e", how: "sum of fuels", cite: "" },
    FUELS.map((fuel) => emissionsOf(fuel, given)),
  );
}

export function vehicleLines(given: BrsrSetting): readonly FormPart[] {
  for (const fuel of FUELS) {
    for (const property of PROPERTIES) {
      const found = parameter(fuel, property, given);
      given.factors.addFigure(factorKey(fuel, property), found);
    }
  }
  const emitted = (fuel: Fuel) => `${litres(fuel)}.emissions`;
  return [
    ...FUELS.map((fuel): FormPart => ({
      kind: "text",
      id: litres(fuel),
      label: `${fuel.name} of vehicles outside the gate`,
      unit: "kL",
      content: { value: null },
      note: "Company vehicles on public roads; fuel inside the gate is in the scheme",
      typed: true,
    })),
    ...FUELS.map((fuel) =>
      line(
        emitted(fuel),
        `CO2 of ${fuel.name.toLowerCase()} of vehicles`,
        "tCO2e",
        "kL x density x NCV / 1000 x factor; published NCV, for this report only",
        (at) =>
          at.when(
            [litres(fuel), ...PROPERTIES.map((property) => factorKey(fuel, property))],
            (volume = "", density = "", ncv = "", factor = "") => `${volume}*${density}*${ncv}/1000*${factor}`,
          ),
        () => emissionsOf(fuel, given),
      ),
    ),
    {
      ...line(
        "BR.vehicles",
        "Vehicles outside the gate",
        "tCO2e",
        "diesel + petrol",
        (at) => at.total(FUELS.map(emitted)),
        () => vehicleEmissions(given),
      ),
      isTotal: true,
    },
  ];
}
