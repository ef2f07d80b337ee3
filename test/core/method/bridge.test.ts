/** The bridge between two periods: it adds up, and what did not change moves nothing. */
import * as fc from "fast-check";
import { bridge, BRIDGE_CAUSES, emittedAt } from "../../../src/core/method/bridge";
import { bridgeFigures, changeFrom } from "../../../src/core/method/bridgeFigures";
import type { BridgeCause, BridgeFuel, BridgePoint, BridgePower } from "../../../src/core/method/bridge";
import { decimal, round, sum, ZERO } from "../../../src/core/quantity/decimal";
import type { Decimal } from "../../../src/core/quantity/decimal";
import { reading } from "../../../src/core/trace/trace";
import type { Trace } from "../../../src/core/trace/trace";

const RUNS = { numRuns: 1000 };

const figure = (highest: number) => fc.integer({ min: 0, max: highest * 1000 }).map((thousandths) => decimal(thousandths).div(1000));
/** Without energy nothing is emitted. */
const physical = <T extends BridgePower>(part: T): T => (part.energy.isZero() ? { ...part, emissions: ZERO } : part);
const fuel = fc.record<BridgeFuel>({ quantity: figure(90_000), energy: figure(4_000), emissions: figure(300_000) }).map(physical);
const meter = fc.record<BridgePower>({ energy: figure(90_000_000), emissions: figure(90_000) }).map(physical);
const some = <T>(value: fc.Arbitrary<T>) =>
  fc.array(value, { maxLength: 4 }).map((values) => new Map(values.map((each, i) => [`${i}`, each])));

const point: fc.Arbitrary<BridgePoint> = fc
  .record({
    fuels: some(fuel),
    power: some(meter),
    process: figure(900_000),
    rest: figure(50_000),
    output: figure(1_000_000),
    clinker: fc.option(figure(900_000)),
  })
  .map(({ rest, output, ...parts }) => ({
    ...parts,
    output: output.plus(1),
    emissions: sum([rest, parts.process, ...[...parts.fuels.values(), ...parts.power.values()].map(({ emissions }) => emissions)]),
  }));

const total = (values: readonly (Decimal | null)[]) => sum(values.map((value) => value ?? ZERO));

test("the steps add up to the whole change, to the last digit: in GEI, tonnes and certificates", () => {
  fc.assert(
    fc.property(point, point, figure(2), (from, to, target) => {
      const { from: before, to: now, steps } = bridge(from, to, target);
      expect(total(steps.map(({ gei }) => gei)).eq(now.minus(before))).toBe(true);
      expect(now.eq(round(to.emissions.div(to.output), 9))).toBe(true);
      expect(total(steps.map(({ tonnes }) => tonnes)).eq(to.emissions.minus(from.emissions))).toBe(true);
      const margin = ({ output, emissions }: BridgePoint) => round(target.times(output), 6).minus(emissions);
      expect(total(steps.map(({ certificates }) => certificates)).eq(margin(to).minus(margin(from)))).toBe(true);
    }),
    RUNS,
  );
});

test("a step as a figure is what its inputs come to: states of parts, the first and the last those of the periods", () => {
  fc.assert(
    fc.property(point, point, figure(2), (from, to, target) => {
      const found = bridge(from, to, target);
      const { whole, now, steps } = bridgeFigures(found, from, to, reading("Target", target, "tCO2e/t"));
      const states = [...steps.map(([gei]) => gei!.inputs[0]!), now];
      const valueOf = (trace: Trace) => round(trace.value, 9);
      expect(states.slice(1, -1).map((state) => state.inputs.length)).toEqual(BRIDGE_CAUSES.slice(1).map(() => 4));
      for (const state of states.slice(1, -1))
        expect(valueOf(state).eq(round(total(state.inputs.map(({ value }) => value)), 9))).toBe(true);
      for (const end of [states[0]!, now]) expect(end.value.eq(end.inputs[0]!.value.div(end.inputs[1]!.value))).toBe(true);
      expect(whole.value.eq(valueOf(now).minus(valueOf(states[0]!)))).toBe(true);
      steps.forEach(([gei, tonnes, certificates], i) => {
        const step = found.steps[i]!;
        expect(gei!.value.eq(valueOf(states[i + 1]!).minus(valueOf(states[i]!))) && gei!.value.eq(step.gei)).toBe(true);
        expect([tonnes!.value.eq(step.tonnes), certificates!.value.eq(step.certificates!)]).toEqual([true, true]);
      });
    }),
    { numRuns: 100 },
  );
});

test("tonnes of a step are its GEI times the output, those of the output its change times the first GEI", () => {
  const part = (energy: number, emissions: number) => ({ energy: decimal(energy), emissions: decimal(emissions) });
  const at = (process: number, output: number): BridgePoint => ({
    fuels: new Map(),
    power: new Map([["grid", part(0, 0)]]),
    process: decimal(process),
    emissions: decimal(process),
    output: decimal(output),
    clinker: null,
  });
  // 10 t at 5 and 18 t at 6: 2 t/t before, 3 t/t now. Output: 2 x (6 - 5) = 2 t. Process: (3 - 2) x 6 = 6 t. Target 2.5: 2.5 - 2 and -6.
  const [from, to, target] = [at(10, 5), at(18, 6), reading("Target", decimal("2.5"), "tCO2e/t")];
  const { steps, whole, now } = bridgeFigures(bridge(from, to, target.value), from, to, target);
  const said = ({ label, value, unit, how, inputs }: Trace) =>
    `${label}: ${how}: ${[value, ...inputs.map((input) => input.value)].join(" ")} ${unit}`;
  const texts = (cause: BridgeCause) => steps[BRIDGE_CAUSES.indexOf(cause)]!.map(said);
  expect(texts("output")).toEqual([
    "Change of the GEI: after - before, each at 9 decimals: 0 2 2 tCO2e/t",
    "Change of the emissions: GEI of the first period x change of the output: 2 2 6 5 tCO2e",
    "Change of the certificates: target x change of the output - change of the emissions: 0.5 2.5 2 CCC",
  ]);
  expect(texts("process")).toEqual([
    "Change of the GEI: after - before, each at 9 decimals: 1 2 3 tCO2e/t",
    "Change of the emissions: change of the GEI x output: 6 1 6 tCO2e",
    "Change of the certificates: - change of the emissions: -6 6 CCC",
  ]);
  expect(said(whole)).toBe("Change of the GEI: after - before, each at 9 decimals: 1 2 3 tCO2e/t");
  expect(steps[1]![0]!.inputs.map(said)).toEqual([
    "GEI with output of the second period: sum of its parts: 2 0 2 0 0 tCO2e/t",
    "GEI with output, heat of the second period: sum of its parts: 2 0 2 0 0 tCO2e/t",
  ]);
  expect(said(now)).toBe("GEI of the second period: emissions / output: 3 18 6 tCO2e/t");
  expect(bridgeFigures(bridge(from, to, null), from, to, null).steps.map(({ length }) => length)).toEqual(BRIDGE_CAUSES.map(() => 2));
});

test("how far one GEI is from another: 3 - 2.5", () => {
  const found = changeFrom(reading("Baseline", decimal("2.5"), "tCO2e/t"), reading("GEI", decimal(3), "tCO2e/t"));
  expect([found.label, found.how, found.value.toString(), found.unit, found.inputs.map(({ label }) => label)]).toEqual([
    "Change of the GEI",
    "after - before",
    "0.5",
    "tCO2e/t",
    ["Baseline", "GEI"],
  ]);
});

/** The causes that move anything, beyond the last digit of a state. */
const moved = (from: BridgePoint, to: BridgePoint): readonly BridgeCause[] =>
  bridge(from, to, null)
    .steps.filter(({ gei, tonnes }) => gei.abs().gt("1e-8") || tonnes.abs().gt("1e-5"))
    .map(({ cause }) => cause);

test("without a target no step has certificates; a GEI comes to its tonnes at an output", () => {
  const same: BridgePoint = {
    fuels: new Map(),
    power: new Map(),
    process: decimal(10),
    emissions: decimal(10),
    output: decimal(5),
    clinker: null,
  };
  expect(bridge(same, same, null).steps.map(({ certificates }) => certificates)).toEqual(BRIDGE_CAUSES.map(() => null));
  expect(emittedAt(decimal(2), decimal(5)).toString()).toBe("10");
});

test("each cause moves what it is the cause of, by figures small enough to check", () => {
  const fuels = (quantity: number, energy: number, emissions: number) =>
    new Map([["coal", { quantity: decimal(quantity), energy: decimal(energy), emissions: decimal(emissions) }]]);
  const part = (energy: number, emissions: number) => ({ energy: decimal(energy), emissions: decimal(emissions) });
  const shared = { output: decimal(100), clinker: null };
  const from: BridgePoint = {
    ...shared,
    fuels: fuels(100, 10, 1000),
    power: new Map([
      ["grid", part(1000, 500)],
      ["sun", part(0, 0)],
    ]),
    process: decimal(300),
    emissions: decimal(1800),
  };
  const to: BridgePoint = {
    ...shared,
    fuels: fuels(200, 20, 2000),
    power: new Map([
      ["grid", part(1500, 750)],
      ["sun", part(500, 50)],
    ]),
    process: decimal(600),
    emissions: decimal(3400),
  };
  const moves = bridge(from, to, null).steps.filter(({ gei }) => !gei.isZero());
  expect(moves.map(({ cause, gei }) => `${cause} ${gei.toString()}`)).toEqual([
    // 2000 / 100 - 1000 / 100
    "heat 10",
    // 600 / 100 - 300 / 100
    "process 3",
    // 500 x 2000 / 1000 / 100 - 500 / 100
    "powerUse 5",
    // (1500 x 0.5 + 500 x 0.1) / 100, for the sun had no factor before, - 1000 / 100
    "powerSource -2",
  ]);
});

test("a period moves nothing against itself", () => {
  fc.assert(
    fc.property(point, (same) => expect(moved(same, same)).toEqual([])),
    { numRuns: 200 },
  );
});

const PLANT: BridgePoint = {
  emissions: decimal(100_000),
  output: decimal(150_000),
  fuels: new Map([
    ["coal", { quantity: decimal(9_000), energy: decimal(200), emissions: decimal(19_000) }],
    ["petcoke", { quantity: decimal(4_000), energy: decimal(130), emissions: decimal(12_675) }],
  ]),
  power: new Map([["grid", { energy: decimal(14_000_000), emissions: decimal(10_178) }]]),
  process: decimal(58_000),
  clinker: decimal(110_000),
};

const withFuel = (key: string, change: (fuel: BridgeFuel) => BridgeFuel): BridgePoint => {
  const before = PLANT.fuels.get(key)!;
  const now = change(before);
  const emissions = PLANT.emissions.plus(now.emissions).minus(before.emissions);
  return { ...PLANT, emissions, fuels: new Map([...PLANT.fuels, [key, now]]) };
};

test("one thing that changes moves its own step and no other", () => {
  const factor = withFuel("coal", (coal) => ({ ...coal, emissions: coal.emissions.times("1.02") }));
  expect(moved(PLANT, factor)).toEqual(["factors"]);
  const richer = withFuel("coal", ({ quantity, energy, emissions }) => ({
    quantity,
    energy: energy.times("1.1"),
    emissions: emissions.times("1.1"),
  }));
  expect(moved(PLANT, richer)).toEqual(["calorific"]);
  const twice: BridgePoint = {
    ...PLANT,
    emissions: PLANT.emissions.times(2),
    output: PLANT.output.times(2),
    process: PLANT.process.times(2),
    clinker: decimal(220_000),
    fuels: new Map(
      [...PLANT.fuels].map(([key, { quantity, energy, emissions }]) => [
        key,
        { quantity: quantity.times(2), energy: energy.times(2), emissions: emissions.times(2) },
      ]),
    ),
    power: new Map([["grid", { energy: decimal(28_000_000), emissions: decimal(20_356) }]]),
  };
  expect(moved(PLANT, twice)).toEqual(["output"]);
  const lessClinker = { ...PLANT, clinker: decimal(99_000), process: decimal(52_200), emissions: decimal(94_200) };
  expect(moved(PLANT, lessClinker)).toEqual(["clinker"]);
  const greener = new Map([
    ["grid", { energy: decimal(7_000_000), emissions: decimal(5_089) }],
    ["solar", { energy: decimal(7_000_000), emissions: ZERO }],
  ]);
  expect(moved(PLANT, { ...PLANT, emissions: decimal(94_911), power: greener })).toEqual(["powerSource"]);
});

test("coal for petcoke at the same heat is the fuel mix, in its tonnes", () => {
  const swapped: BridgePoint = {
    ...PLANT,
    emissions: decimal(100_125),
    fuels: new Map([
      ["coal", { quantity: decimal(6_750), energy: decimal(150), emissions: decimal(14_250) }],
      ["petcoke", { quantity: decimal("5538.461538461538461538461538461538"), energy: decimal(180), emissions: decimal(17_550) }],
    ]),
  };
  expect(moved(PLANT, swapped)).toEqual(["fuelMix"]);
});
