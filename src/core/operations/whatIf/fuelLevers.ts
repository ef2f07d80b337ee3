/** Levers of fuels and carbon: heat and carbon per tonne, and how much of a kiln's heat alternative fuels give. */
import type { Inventory, InventorySetting } from "../../inventory";
import type { CombustionStream, StreamResult } from "../../inventory/streamModel";
import { percentGivenUp, percentOf, percentTakenBack, towards } from "../../method/whatIf";
import type { Decimal } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import type { Trace } from "../../trace/trace";
import { fuelSwitch, keyOf } from "./fuels";
import { perEquivalent, sumOf, withScaled } from "./leverRule";
import type { LeverRule } from "./leverRule";
import { blocked, done } from "./scenario";
import type { Changed } from "./scenario";

const isFuel = (stream: StreamResult): stream is CombustionStream => stream.method === "combustion" && stream.counted;
const fuelsOf = ({ streams }: Inventory) => streams.filter(isFuel);
const kilnFuelsOf = (inventory: Inventory) => fuelsOf(inventory).filter(({ use }) => use === "kiln");
const carbonOf = ({ streams }: Inventory) => streams.filter((stream) => stream.method === "balanceIn" && stream.counted);

function energyOf(label: string, streams: readonly CombustionStream[]): Trace | null {
  return sumOf(
    label,
    "TJ",
    streams.map(({ energy }) => energy),
  );
}

/** Every lot of the streams burns, or brings, that much more or less. */
const inStep =
  (streamsOf: (inventory: Inventory) => readonly StreamResult[]): LeverRule["set"] =>
  (wanted, now, setting, inventory) => {
    const lines = streamsOf(inventory).flatMap(({ lots }) => lots.map(({ line }) => line));
    return done(withScaled(setting, lines, "consumed", towards(now, wanted)));
  };

const isAlternative = ({ source }: CombustionStream): boolean => source.alternativeFuel || source.biomass;

function largest(streams: readonly CombustionStream[]): CombustionStream | undefined {
  const energy = ({ energy: figure }: CombustionStream) => (isMissing(figure) ? 0 : figure.value.toNumber());
  return [...streams].sort((a, b) => energy(b) - energy(a))[0];
}

/** Streams of one kind give up the same share of their heat to the largest of the other kind. */
function switchedTo(
  to: CombustionStream | undefined,
  from: readonly CombustionStream[],
  percent: Decimal,
  setting: InventorySetting,
): Changed<InventorySetting> {
  if (to === undefined) return blocked("noEnergy");
  let changed = setting;
  for (const { stream } of from) {
    const next = fuelSwitch({ kind: "fuelSwitch", from: keyOf(stream), to: keyOf(to.stream), percent }, changed);
    if (!next.ok) return next;
    changed = next.value;
  }
  return done(changed);
}

/** Levers of fuels and their heat. */
export const fuelLevers = {
  kilnHeat: {
    unit: "kcal/kg clinker",
    places: 1,
    ends: [0],
    now: ({ clinker }) => (clinker === null || isMissing(clinker.kilnHeatPerClinker) ? null : clinker.kilnHeatPerClinker),
    set: inStep(kilnFuelsOf),
  },
  fuelRate: {
    unit: "GJ/t",
    places: 3,
    ends: [0],
    now: (inventory) => perEquivalent(energyOf("Energy of the fuels", fuelsOf(inventory)), inventory, 1000, "GJ/t"),
    set: inStep(fuelsOf),
  },
  carbonRate: {
    unit: "kg C/t",
    places: 1,
    ends: [0],
    now: (inventory) => {
      const carbon = carbonOf(inventory).flatMap((stream) => (stream.method === "balanceIn" ? [stream.carbon] : []));
      return perEquivalent(sumOf("Carbon brought in", "t C", carbon), inventory, 1000, "kg C/t");
    },
    set: inStep(carbonOf),
  },
  alternativeShare: {
    unit: "%",
    places: 1,
    ends: [100],
    now: (inventory) => {
      const kiln = kilnFuelsOf(inventory);
      const all = energyOf("Energy of the kiln fuels", kiln);
      const alternative = energyOf("Energy of alternative kiln fuels", kiln.filter(isAlternative));
      return all === null || alternative === null || alternative.value.isZero() ? null : percentOf(alternative, all);
    },
    set: (wanted, now, setting, inventory) => {
      const kiln = kilnFuelsOf(inventory);
      const alternative = kiln.filter(isAlternative);
      const others = kiln.filter((stream) => !isAlternative(stream));
      return wanted.gte(now)
        ? switchedTo(largest(alternative), others, percentGivenUp(now, wanted), setting)
        : switchedTo(largest(others), alternative, percentTakenBack(now, wanted), setting);
    },
  },
} as const satisfies Readonly<Record<string, LeverRule>>;
