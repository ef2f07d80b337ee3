/** One lot of a fuel in April, typed as data, and what its energy rests on. */
import { streamResults } from "../../src/core/inventory/streams";
import type { FuelLot } from "../../src/core/inventory/streamModel";
import { APRIL, row, told, typedSetting } from "./typedSetting";
import type { TypedPlan } from "./typedSetting";

export type StreamRow = NonNullable<TypedPlan["streams"]>[number];
export type LotRow = Parameters<typeof row<"fuel">>[3];

/** 1,000 t of anthracite burnt in a boiler, as far as nothing else is said. */
export function fuelLotOf(cells: LotRow, stream: StreamRow = {}, plan: TypedPlan = {}): FuelLot {
  const fuel: StreamRow = { stream: "Coal", material: "anthracite", use: "boiler", ...stream };
  const lines = [row("fuel", "Coal", APRIL, { use: "boiler", consumed: "1000 t", ...cells })];
  const [found] = streamResults(typedSetting({ plan: { ...plan, streams: [fuel] }, lines })).streams;
  if (found?.method !== "combustion") throw new Error("no fuel");
  return found.lots[0]!;
}

/** "gcv: NCV = 4750 kcal/kg, per t, bare kcal/kg": the route of a lot's NCV, the NCV or its gap, per what amount, and a bare one's unit. */
export function ncvOf(...given: Parameters<typeof fuelLotOf>): string {
  const { route, ncv, per, unit, bareUnit } = fuelLotOf(...given).calorific;
  return `${route}: ${told(ncv)}, in ${unit || "itself"}, per ${per}, bare ${bareUnit || "none"}`;
}
