/** The baseline and the previous year as Reference Data state them, in the parts that a bridge to this year needs. */
import { millionKcal, millionKwh } from "../method/annualForm";
import { emittedAt } from "../method/bridge";
import type { BridgePoint } from "../method/bridge";
import { previousLine, productionOf } from "../plan/find";
import type { NumberCell } from "../plan/model";
import { sum } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { combine, isMissing, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived } from "../trace/trace";
import type { Inventory } from "./model";
import { PURCHASED_KINDS } from "./power";
import { total } from "./readings";
import type { InventorySetting } from "./setting";

/** A year that Reference Data have figures of. */
export type OtherYear = "baseline" | "previous";

/** Equivalent product; tCO2e in all, of fuels, process and purchased power; Million kcal of fuels; t of clinker; Million kWh bought. */
export type YearPart = "output" | "emissions" | "heat" | "fuel" | "clinker" | "process" | "power" | "indirect";

export const YEAR_PARTS: readonly YearPart[] = ["output", "emissions", "heat", "fuel", "clinker", "process", "power", "indirect"];

/** A cell that holds a number. */
export type GivenCell = NumberCell & { readonly number: Decimal; readonly cell: NonNullable<NumberCell["cell"]> };

/** Cells whose sum, or whose product where it says so, is the part's figure. */
export interface StatedPart {
  readonly cells: readonly GivenCell[];
  readonly isProduct: boolean;
  readonly value: Decimal;
}

/** null for a part of which Reference Data state no figure. */
export type StatedYear = Readonly<Record<YearPart, StatedPart | null>>;

/** What Reference Data state of a year. */
export function statedYear({ plan, reference }: InventorySetting, year: OtherYear): StatedYear {
  const line = (number: string) => {
    const row = previousLine(reference, number);
    return year === "baseline" ? row?.baselineValue : row?.previousValue;
  };
  const lines = (...numbers: readonly string[]) => added(numbers.map(line));
  const clinkers = plan.products.filter(({ role }) => role.choice === "clinker").map((product) => productionOf(reference, product));
  const baseline = reference?.baseline;
  const own = year === "baseline" ? added([baseline?.baselineOutput]) : null;
  return {
    output: own ?? lines("B1.ii"),
    emissions:
      (year === "baseline" ? multiplied(baseline?.baselineGei, baseline?.baselineOutput) : null) ??
      // The GEI holds notional emissions and deductions, which the sum of the lines does not.
      multiplied(line("B3.3"), line("B1.ii")) ??
      lines("B2.14") ??
      lines("B2.11", "B2.12", "B2.13"),
    heat: lines("B2.8") ?? lines("B2.5", "B2.6", "B2.7"),
    fuel: lines("B2.11"),
    clinker: added(clinkers.map((row) => (year === "baseline" ? row?.baselineProduced : row?.previousProduced))),
    process: lines("B2.13"),
    power: lines("B2.1"),
    indirect: lines("B2.12"),
  };
}

const isGiven = (cell: NumberCell | undefined): cell is GivenCell => cell !== undefined && cell.number !== null && cell.cell !== null;

function added(cells: readonly (NumberCell | undefined)[]): StatedPart | null {
  const given = cells.filter(isGiven);
  return given.length === 0 || given.length < cells.length
    ? null
    : { cells: given, isProduct: false, value: sum(given.map(({ number }) => number)) };
}

function multiplied(gei: NumberCell | undefined, output: NumberCell | undefined): StatedPart | null {
  return isGiven(gei) && isGiven(output) ? { cells: [gei, output], isProduct: true, value: emittedAt(gei.number, output.number) } : null;
}

/** The same parts of an inventory. */
export function partsOf(inventory: Inventory): Readonly<Record<YearPart, Figure>> {
  const { clinker } = inventory;
  return {
    output: inventory.equivalentProduct,
    emissions: inventory.emissions,
    heat: heatOf(inventory),
    fuel: inventory.directEnergy,
    clinker: clinker === null ? missing("notInPeriod", "clinker") : clinker.produced,
    process: inventory.directProcess,
    power: powerOf(inventory),
    indirect: inventory.indirect,
  };
}

function heatOf({ streams }: Inventory): Figure {
  const rule = { label: "Heat of fuels", unit: "Million kcal", how: "sum of fuels", cite: "" };
  const energies = streams.flatMap((stream) => (stream.method === "combustion" && stream.counted ? [stream.energy] : []));
  return combine([total({ ...rule, unit: "TJ" }, energies)], (energy) => derived(rule, millionKcal(energy.value), [energy]));
}

function powerOf({ power }: Inventory): Figure {
  const rule = { label: "Electricity purchased", unit: "Million kWh", how: "sum of meters", cite: "" };
  const energies = power.meters.filter(({ kind }) => PURCHASED_KINDS.includes(kind)).map(({ energy }) => energy);
  return combine([total({ ...rule, unit: "kWh" }, energies)], (energy) => derived(rule, millionKwh(energy.value), [energy]));
}

/** The parts that are lacking for a bridge from that year; clinker only of a plant that makes it. */
export function partsLacking(stated: StatedYear, hasClinker: boolean): readonly YearPart[] {
  return YEAR_PARTS.filter((part) => {
    const value = stated[part]?.value ?? null;
    if (part === "clinker" && !hasClinker) return false;
    // A plant may burn nothing, buy nothing and have no process; without output or emissions there is no GEI.
    return value === null || (value.lte(0) && (part === "output" || part === "emissions"));
  });
}

/** That year for a bridge; null while a part of it is lacking. */
export function otherYearPoint(stated: StatedYear, hasClinker: boolean): BridgePoint | null {
  if (partsLacking(stated, hasClinker).length > 0) return null;
  const values = YEAR_PARTS.map((part) => [part, stated[part]?.value ?? null] as const);
  return pointOf("before", Object.fromEntries(values) as Values);
}

/** The inventory in the same parts; null while one of them is missing, or nothing was made. */
export function wholePoint(inventory: Inventory): BridgePoint | null {
  const figures = partsOf(inventory);
  if (inventory.clinker !== null && isMissing(figures.clinker)) return null;
  const values = YEAR_PARTS.map((part) => {
    const figure = figures[part];
    return [part, isMissing(figure) ? null : figure.value] as const;
  });
  return pointOf("now", Object.fromEntries(values) as Values);
}

type Values = Readonly<Record<YearPart, Decimal | null>>;

/** All fuels are one, and all purchased power: a year's figures do not tell more. Of another year they are another fuel and source. */
function pointOf(key: string, { output, emissions, heat, fuel, clinker, process, power, indirect }: Values): BridgePoint | null {
  if (output === null || emissions === null || heat === null || fuel === null || process === null || power === null || indirect === null)
    return null;
  if (output.lte(0)) return null;
  return {
    output,
    emissions,
    process,
    clinker,
    fuels: new Map([[key, { quantity: heat, energy: heat, emissions: fuel }]]),
    power: new Map([[key, { energy: power, emissions: indirect }]]),
  };
}
