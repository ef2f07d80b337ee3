/** The parts of each year that a bridge compares: this period's from the forms, other years' from Reference Data. */
import { partsOf } from "../../inventory/otherYear";
import type { OtherYear, StatedPart, StatedYear, YearPart } from "../../inventory/otherYear";
import type { Inventory } from "../../inventory/model";
import { PURCHASED_KINDS } from "../../inventory/power";
import { MILLION_KCAL_TJ } from "../../method/annualForm";
import { kcalOf, kwhOf } from "./beeFormE2Energy";
import { fuelsInOrder } from "./fuelsInOrder";
import type { At, ComputedCell, FormPart, LineSpec } from "../model/line";
import { clinkerLine, meterLine, RESULT, streamLine, streamTitle } from "../model/lineIds";
import { line } from "../model/lineOf";
import { numberTerm } from "../model/links";

/** Line of a part, whose columns are the years. */
export const partLine = (part: YearPart): string => `BG.${part}`;

interface Part {
  readonly part: YearPart;
  readonly label: string;
  readonly unit: string;
  readonly how: string;
  readonly formula: (at: At) => string;
}

const taken = (id: string) => (at: At) => at.when([id], (cell = "") => cell);

/** One line a part, in the order in which they are read. */
export function partLines(
  inventory: Inventory,
  stated: Readonly<Record<OtherYear, StatedYear>>,
  { hasClinker, unit: outputUnit }: { readonly hasClinker: boolean; readonly unit: string },
): readonly LineSpec[] {
  const clinkers = inventory.clinker?.products ?? [];
  const parts: readonly Part[] = [
    { part: "output", label: "Equivalent product", unit: outputUnit, how: "Form B", formula: taken(RESULT.output) },
    {
      part: "emissions",
      label: "Total emissions",
      unit: "tCO2e",
      how: "Form A; other years: GEI x output",
      formula: taken(RESULT.emissions),
    },
    {
      part: "heat",
      label: "Heat of fuels",
      unit: "Million kcal",
      how: "sum of the fuels below",
      formula: (at) => at.total(countedFuels(inventory).map(({ stream }) => fuelWork(stream.id))),
    },
    { part: "fuel", label: "Direct emissions, energy", unit: "tCO2e", how: "Form A", formula: taken("A.direct-energy") },
    ...(hasClinker
      ? [{ part: "clinker", label: "Clinker made", unit: "t", how: "Form B", formula: taken(clinkerLine(clinkers, "produced")) } as const]
      : []),
    { part: "process", label: "Direct emissions, process", unit: "tCO2e", how: "Form A", formula: taken("A.direct-process") },
    {
      part: "power",
      label: "Electricity purchased",
      unit: "Million kWh",
      how: "sum of the meters below",
      formula: (at) => at.total(metersOf(inventory).map(({ meter }) => `BG.w.power.${meter.id}`)),
    },
    { part: "indirect", label: "Indirect emissions", unit: "tCO2e", how: "Form A", formula: taken("A.indirect") },
  ];
  return parts.map(({ part, label, unit, how, formula }) => ({
    ...line(partLine(part), label, unit, how, formula, (found) => partsOf(found)[part]),
    ...yearCell("baseline", stated.baseline[part]),
    ...yearCell("previous", stated.previous[part]),
  }));
}

function yearCell(year: OtherYear, stated: StatedPart | null): Partial<Record<OtherYear, ComputedCell>> {
  if (stated === null) return {};
  const terms = stated.cells.map(numberTerm);
  const formula = `=IF(AND(${terms.map((term) => `ISNUMBER(${term})`).join(",")}),${terms.join(stated.isProduct ? "*" : "+")},"")`;
  return { [year]: { formula: () => formula, value: stated.value.toNumber(), format: "quantity" } };
}

const countedFuels = (inventory: Inventory) => fuelsInOrder(inventory).filter(({ counted }) => counted);
const metersOf = ({ power }: Inventory) => power.meters.filter(({ kind }) => PURCHASED_KINDS.includes(kind));
const fuelWork = (id: string): string => `BG.w.fuel.${id}`;

/** Each fuel and each meter of purchased power in the units of the bridge. */
export function workLines(inventory: Inventory): readonly FormPart[] {
  return [
    { kind: "heading", id: "BG.w", label: "Workings: fuels and meters in the units above" },
    ...countedFuels(inventory).map((fuel) => {
      const id = streamLine.energy(fuel.stream);
      return line(
        fuelWork(fuel.stream.id),
        streamTitle(fuel.stream),
        "Million kcal",
        "Form C, TJ / 0.0041868",
        (at) => at.when([id], (energy = "") => `${energy}/${MILLION_KCAL_TJ.toString()}`),
        (found) => {
          const same = countedFuels(found).find(({ stream }) => stream === fuel.stream);
          return same === undefined ? null : kcalOf(same);
        },
      );
    }),
    ...metersOf(inventory).map(({ meter }) =>
      line(
        `BG.w.power.${meter.id}`,
        meter.meter.text,
        "Million kWh",
        "Form C, kWh / 1,000,000",
        (at) => at.when([meterLine.energy(meter)], (kwh = "") => `${kwh}/1000000`),
        (found) => {
          const same = found.power.meters.find((each) => each.meter === meter);
          return same === undefined ? null : kwhOf(same);
        },
      ),
    ),
  ];
}
