/**
 * What moved the GEI between two periods. Not a rule of the scheme: an identity. Each step replaces one thing of the first
 * period by that of the second, in the order below, and is the difference of the states before and after it; so the steps
 * add up to the whole change, in GEI, in tonnes and in certificates, whatever the order.
 */
import { elementAt } from "../quantity/known";
import { round, sum, ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";

/** A fuel in one use over a period: quantity in its own unit, TJ, tCO2e. */
export interface BridgeFuel {
  readonly quantity: Decimal;
  readonly energy: Decimal;
  readonly emissions: Decimal;
}

/** Purchased power of one meter over a period: kWh and tCO2. */
export interface BridgePower {
  readonly energy: Decimal;
  readonly emissions: Decimal;
}

/** One period; tonnes and tCO2e. */
export interface BridgePoint {
  readonly emissions: Decimal;
  /** Equivalent product, above zero. */
  readonly output: Decimal;
  /** By stream, use and unit: a fuel counted in another unit is another fuel. */
  readonly fuels: ReadonlyMap<string, BridgeFuel>;
  readonly power: ReadonlyMap<string, BridgePower>;
  readonly process: Decimal;
  /** Tonnes that the process emissions hang on, such as clinker; null where a plant has no such product. */
  readonly clinker: Decimal | null;
}

export type BridgeCause =
  "output" | "heat" | "fuelMix" | "calorific" | "clinker" | "process" | "powerUse" | "powerSource" | "factors" | "rest";

/** In the order in which one period becomes the other. */
export const BRIDGE_CAUSES: readonly BridgeCause[] = [
  "output",
  "heat",
  "fuelMix",
  "calorific",
  "clinker",
  "process",
  "powerUse",
  "powerSource",
  "factors",
  "rest",
];

export interface BridgeStep {
  readonly cause: BridgeCause;
  /** tCO2e/t; zero for output, which a GEI does not depend on. */
  readonly gei: Decimal;
  readonly tonnes: Decimal;
  /** Certificates gained (above zero) or lost against the target; null without one. */
  readonly certificates: Decimal | null;
}

export interface Bridge {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly steps: readonly BridgeStep[];
}

/** Decimals at which a state is fixed, so that differences of states are exact, in doubles of a native formula too. */
export const BRIDGE_PLACES = { gei: 9, tonnes: 6 } as const;

/** The bridge from one period to another, both against the same target. Both outputs must be above zero. */
export function bridge(from: BridgePoint, to: BridgePoint, target: Decimal | null): Bridge {
  const states = bridgeStates(from, to);
  const gei = states.map((value) => round(value, BRIDGE_PLACES.gei));
  const tonnes = [from.emissions, ...states.slice(1, -1).map((value) => value.times(to.output)), to.emissions].map((value) =>
    round(value, BRIDGE_PLACES.tonnes),
  );
  const allowed = (output: Decimal) => (target === null ? null : round(target.times(output), BRIDGE_PLACES.tonnes));
  const certificates = tonnes.map((emitted, i) => allowed(i === 0 ? from.output : to.output)?.minus(emitted) ?? null);
  const difference = (values: readonly Decimal[], i: number) => elementAt(values, i + 1).minus(elementAt(values, i));
  const steps = BRIDGE_CAUSES.map((cause, i): BridgeStep => {
    const [before, after] = [certificates[i] ?? null, certificates[i + 1] ?? null];
    return {
      cause,
      gei: difference(gei, i),
      tonnes: difference(tonnes, i),
      certificates: before === null || after === null ? null : after.minus(before),
    };
  });
  return { from: elementAt(gei, 0), to: elementAt(gei, gei.length - 1), steps };
}

/** GEI before the first step and after each, unrounded: one more than there are causes. */
export function bridgeStates(from: BridgePoint, to: BridgePoint): readonly Decimal[] {
  const between = BRIDGE_CAUSES.slice(0, -1).map((_, i) => intensity(from, to, new Set(BRIDGE_CAUSES.slice(0, i + 1))));
  return [from.emissions.div(from.output), ...between, to.emissions.div(to.output)];
}

/** What a GEI comes to at an output. */
export function emittedAt(gei: Decimal, output: Decimal): Decimal {
  return gei.times(output);
}

/** Parts of a GEI, in tCO2e/t. */
export interface BridgeParts {
  readonly fuels: Decimal;
  readonly process: Decimal;
  readonly power: Decimal;
  readonly rest: Decimal;
}

/** The parts once these causes are those of the second period and the others still those of the first. */
export function bridgeParts(from: BridgePoint, to: BridgePoint, done: ReadonlySet<BridgeCause>): BridgeParts {
  return {
    fuels: fuelPart(from, to, done),
    process: processPart(from, to, done),
    power: powerPart(from, to, done),
    rest: restOf(done.has("rest") ? to : from),
  };
}

function intensity(from: BridgePoint, to: BridgePoint, done: ReadonlySet<BridgeCause>): Decimal {
  return sum(Object.values<Decimal>({ ...bridgeParts(from, to, done) }));
}

const quotient = (above: Decimal, below: Decimal, otherwise: Decimal): Decimal => (below.isZero() ? otherwise : above.div(below));

/** What the fuels emit per tonne: heat per tonne x share of each fuel x its factor. */
function fuelPart(from: BridgePoint, to: BridgePoint, done: ReadonlySet<BridgeCause>): Decimal {
  const fuels = [...new Set([...from.fuels.keys(), ...to.fuels.keys()])].map((key) => ({
    before: from.fuels.get(key),
    now: to.fuels.get(key),
  }));
  const emitted = sum([...from.fuels.values()].map(({ emissions }) => emissions));
  if (!done.has("heat")) return emitted.div(from.output);
  const heatBefore = sum([...from.fuels.values()].map(({ energy }) => energy));
  const heatNow = sum(fuels.map((fuel) => heatOf(fuel, false)));
  if (!done.has("fuelMix")) return quotient(emitted, heatBefore, ZERO).times(heatNow).div(to.output);
  const terms = fuels.map((fuel) => heatOf(fuel, done.has("calorific")).times(factorOf(fuel, done.has("factors"))));
  return sum(terms).div(to.output);
}

interface Pair<T> {
  readonly before: T | undefined;
  readonly now: T | undefined;
}

/** TJ of the quantity burnt now, at the calorific value of now or of before; a fuel that is new has only that of now. */
function heatOf({ before, now }: Pair<BridgeFuel>, atOwnValue: boolean): Decimal {
  if (now === undefined) return ZERO;
  if (atOwnValue || before === undefined || before.quantity.isZero() || now.quantity.isZero()) return now.energy;
  return now.quantity.times(before.energy).div(before.quantity);
}

/** tCO2e per unit of energy, now or before; whichever period has none takes that of the other. */
function factorOf({ before, now }: Pair<BridgePower>, atOwnFactor: boolean): Decimal {
  const [first, second] = atOwnFactor ? [now, before] : [before, now];
  const known = first !== undefined && !first.energy.isZero() ? first : second;
  return known === undefined ? ZERO : quotient(known.emissions, known.energy, ZERO);
}

/** What the process emits per tonne: clinker per tonne x emissions per clinker. */
function processPart(from: BridgePoint, to: BridgePoint, done: ReadonlySet<BridgeCause>): Decimal {
  if (done.has("process")) return to.process.div(to.output);
  const before = from.process.div(from.output);
  if (!done.has("clinker") || from.clinker === null || to.clinker === null || from.clinker.isZero()) return before;
  return to.clinker.div(to.output).times(from.process.div(from.clinker));
}

/** What purchased power emits per tonne: kWh per tonne x share of each meter x its factor. */
function powerPart(from: BridgePoint, to: BridgePoint, done: ReadonlySet<BridgeCause>): Decimal {
  const meters = [...new Set([...from.power.keys(), ...to.power.keys()])].map((key) => ({
    before: from.power.get(key),
    now: to.power.get(key),
  }));
  const emitted = sum([...from.power.values()].map(({ emissions }) => emissions));
  if (!done.has("powerUse")) return emitted.div(from.output);
  const [before, now] = [from, to].map(({ power }) => sum([...power.values()].map(({ energy }) => energy))) as [Decimal, Decimal];
  if (!done.has("powerSource")) return quotient(emitted, before, ZERO).times(now).div(to.output);
  const terms = meters.map((meter) => (meter.now?.energy ?? ZERO).times(factorOf(meter, done.has("factors"))));
  return sum(terms).div(to.output);
}

/** Heat bought, notional terms and deductions, per tonne: all that is neither fuel, process nor purchased power. */
function restOf({ emissions, output, fuels, power, process }: BridgePoint): Decimal {
  const named = sum([process, ...[...fuels.values(), ...power.values()].map((part) => part.emissions)]);
  return emissions.minus(named).div(output);
}
