/**
 * The inventory of a described plant in exact fractions, written from the Procedure and the decisions printed in the
 * README. It reads the description and no sheet, and nothing of the product computes in it.
 */
import { exact, given, minus, over, overOrZero, plus, times, ZERO } from "./exact";
import type { Exact } from "./exact";
import { clinkerOf, equivalents, majorFactor, smelter } from "./output";
import type { Clinker } from "./output";
import { PLANT_MONTHS } from "./plant";
import type { Meter, Plant } from "./plant";
import { streamFigures } from "./streams";
import type { StreamFigures } from "./streams";

export interface OracleFigures {
  readonly directEnergy: Exact;
  readonly directProcess: Exact;
  readonly indirect: Exact;
  readonly notional: Exact;
  readonly deductions: Exact;
  readonly emissions: Exact;
  readonly equivalentProduct: Exact;
  readonly gei: Exact;
}

const balanceOf = ({ treatment }: Plant["streams"][number]): "in" | "out" | null =>
  treatment === "mass balance in" ? "in" : treatment === "mass balance out" ? "out" : null;

const PURCHASED = ["grid", "open-access renewable", "dedicated PPA", "outside captive"];
const FUELLED = ["own captive", "DG"];
const OWN = [...FUELLED, "waste heat", "own renewable"];
const THOUSAND = exact("1000");

export function oracleOf(plant: Plant): OracleFigures {
  const streams = plant.streams.map((stream) => ({ use: stream.use, balance: balanceOf(stream), ...streamFigures(stream, plant) }));
  const counted = (group: StreamFigures["group"]) =>
    streams.filter((each) => each.counted && each.group === group).map(({ emissions }) => emissions);
  const power = powerOf(plant, streams);
  const clinker = clinkerOf(plant);
  const heat = (direction: "bought" | "sold") =>
    plus(...plant.heat.flat().flatMap((row) => (row.direction === direction ? [times(exact(row.quantity), exact(row.factor))] : [])));
  const traded = clinker === null || plant.subSector === "clinkerisation" ? null : tradeOf(clinker, power.blended, streams, plant);
  const directEnergy = plus(...counted("energy"));
  const process = plus(...counted("process"), clinker === null ? ZERO : clinker.calcination, ...smelter(plant));
  const directProcess = closes(streams) ? process : null;
  const indirect = plus(power.purchased, heat("bought"));
  const notional = plus(...counted("notional"), traded === null ? ZERO : traded.notional);
  const captured = plant.ccus === null || plant.ccus.proof === "" ? ZERO : exact(plant.ccus.tonnes);
  const ccus = over(times(captured, exact(PLANT_MONTHS)), exact("12"));
  const deductions = plus(power.exported, power.colony, heat("sold"), ccus);
  const emissions = minus(plus(directEnergy, directProcess, indirect, notional), deductions);
  const equivalentProduct =
    clinker !== null && plant.subSector === "clinkerisation"
      ? clinker.produced
      : plus(...equivalents(plant), traded === null ? ZERO : traded.equivalent);
  const hasMeaning = equivalentProduct !== null && equivalentProduct.n > 0n && emissions !== null && emissions.n >= 0n;
  const gei = hasMeaning ? over(emissions, equivalentProduct) : null;
  return { directEnergy, directProcess, indirect, notional, deductions, emissions, equivalentProduct, gei };
}

/** No more carbon leaves by the balance than enters by it and in the fuels of kilns and processes, or nothing leaves by it. */
function closes(streams: readonly (StreamFigures & { readonly use: string; readonly balance: "in" | "out" | null })[]): boolean {
  const counted = streams.filter((each) => each.counted);
  if (!counted.some(({ balance }) => balance === "out")) return true;
  const terms = counted.filter(
    ({ balance, group, use }) => balance !== null || (group === "energy" && (use === "kiln" || use === "process")),
  );
  const rest = plus(...terms.map(({ emissions }) => emissions));
  return rest !== null && rest.n >= 0n;
}

const energyOf = ({ months }: Meter): Exact => plus(...months.map((rows) => (rows.length === 0 ? null : plus(...rows.map(given)))));

function powerOf(plant: Plant, streams: readonly (StreamFigures & { readonly use: string })[]) {
  const grid = exact(plant.gridFactor ?? "0.727");
  const of = (kinds: readonly string[]) => plant.meters.filter(({ kind }) => kinds.includes(kind));
  const kWh = (kinds: readonly string[]) => plus(...of(kinds).map(energyOf));
  const factor = ({ kind, contract, supplierFactor }: Meter) => {
    if (kind === "open-access renewable" && contract !== "") return ZERO;
    if (kind === "grid" || kind === "open-access renewable") return grid;
    return supplierFactor === null ? exact("1.19") : exact(supplierFactor);
  };
  const purchased = plus(...of(PURCHASED).map((meter) => over(times(energyOf(meter), factor(meter)), THOUSAND)));
  const burnt = plus(
    ...streams
      .filter(({ counted, use, group }) => counted && group === "energy" && (use === "captive power" || use === "DG"))
      .map(({ emissions }) => emissions),
  );
  const sets = plant.method["ownGeneration"] === "all own sets" ? OWN : FUELLED;
  const own = of(FUELLED).length === 0 && of(["export"]).length > 0 ? over(grid, THOUSAND) : overOrZero(burnt, kWh(sets));
  const blended = overOrZero(plus(purchased, burnt), kWh([...PURCHASED, ...OWN]));
  return { purchased, blended, exported: times(kWh(["export"]), own), colony: times(kWh(["colony", "construction"]), blended) };
}

/** Clinker that came or went counts as if it had been made and ground here. */
function tradeOf(
  clinker: Clinker,
  blended: Exact,
  streams: readonly (StreamFigures & { readonly use: string })[],
  { method, ...plant }: Plant,
): { readonly notional: Exact; readonly equivalent: Exact } {
  const kiln = streams.filter(({ use, group }) => use === "kiln" && group === "energy");
  const heat = plus(...kiln.map(({ energy }) => energy));
  const perTJ = overOrZero(plus(...kiln.map(({ emissions }) => emissions)), heat);
  const typed = method["clinkerHeat"];
  const tjPerTonne = typed === undefined ? overOrZero(heat, clinker.produced) : times(exact(typed), exact("0.0000041868"));
  const number = (item: string) => (method[item] === undefined ? null : exact(method[item]));
  const equivalent = over(clinker.given, majorFactor({ method, ...plant }));
  return {
    equivalent,
    notional: plus(
      times(clinker.taken, clinker.perTonne),
      times(clinker.taken, tjPerTonne, perTJ),
      times(clinker.taken, number("clinkerPower"), blended),
      times(equivalent, number("grindingPower"), blended),
    ),
  };
}
