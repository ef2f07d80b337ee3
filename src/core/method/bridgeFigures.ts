/** The steps of a bridge as figures: what each is the difference of, down to the parts of the two periods. */
import { elementAt } from "../quantity/known";
import type { Decimal } from "../quantity/decimal";
import { derived, reading } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { BRIDGE_CAUSES, BRIDGE_PLACES, bridgeParts, bridgeStates } from "./bridge";
import type { Bridge, BridgeParts, BridgePoint } from "./bridge";

const GEI = "tCO2e/t";
const PARTS: Readonly<Record<keyof BridgeParts, string>> = {
  fuels: "Fuels per tonne",
  process: "Process per tonne",
  power: "Purchased power per tonne",
  rest: "Other emissions less deductions, per tonne",
};

/** How a bridge comes about. */
export interface BridgeFigures {
  /** The whole change. */
  readonly whole: Trace;
  /** GEI of the second period. */
  readonly now: Trace;
  /** Each step in the order of the bridge: its GEI, and the tonnes and certificates that follow from it. */
  readonly steps: readonly (readonly Trace[])[];
}

/** Of the bridge between these two periods; `target` is the GEI that certificates are counted against, null without one. */
export function bridgeFigures(found: Bridge, from: BridgePoint, to: BridgePoint, target: Trace | null): BridgeFigures {
  const states = statesOf(from, to);
  const output = reading("Output of the second period", to.output, "t");
  const change = (label: string, value: Decimal, [before, after]: readonly [Trace, Trace]) =>
    derived({ label, unit: GEI, how: `after - before, each at ${BRIDGE_PLACES.gei} decimals`, cite: "" }, value, [before, after]);
  const now = elementAt(states, states.length - 1);
  return {
    whole: change("Change of the GEI", found.to.minus(found.from), [elementAt(states, 0), now]),
    now,
    steps: found.steps.map(({ cause, gei, tonnes, certificates }, i) => {
      const step = change("Change of the GEI", gei, [elementAt(states, i), elementAt(states, i + 1)]);
      const emitted =
        cause === "output"
          ? derived(
              { label: "Change of the emissions", unit: "tCO2e", how: "GEI of the first period x change of the output", cite: "" },
              tonnes,
              [elementAt(states, 0), output, reading("Output of the first period", from.output, "t")],
            )
          : derived({ label: "Change of the emissions", unit: "tCO2e", how: "change of the GEI x output", cite: "" }, tonnes, [
              step,
              output,
            ]);
      if (certificates === null || target === null) return [step, emitted];
      const how = cause === "output" ? "target x change of the output - change of the emissions" : "- change of the emissions";
      const inputs = cause === "output" ? [target, emitted] : [emitted];
      return [step, emitted, derived({ label: "Change of the certificates", unit: "CCC", how, cite: "" }, certificates, inputs)];
    }),
  };
}

/** How far a GEI is from another one. */
export function changeFrom(before: Trace, after: Trace): Trace {
  return derived({ label: "Change of the GEI", unit: GEI, how: "after - before", cite: "" }, after.value.minus(before.value), [
    before,
    after,
  ]);
}

/** GEI before the first step and after each. The first and the last are those of the periods, the others sums of parts. */
function statesOf(from: BridgePoint, to: BridgePoint): readonly Trace[] {
  const states = bridgeStates(from, to);
  return states.map((value, i) => {
    if (i === 0) return periodGei("GEI of the first period", value, from);
    if (i === BRIDGE_CAUSES.length) return periodGei("GEI of the second period", value, to);
    const done = BRIDGE_CAUSES.slice(0, i);
    const parts = bridgeParts(from, to, new Set(done));
    const rule = { label: `GEI with ${done.join(", ")} of the second period`, unit: GEI, how: "sum of its parts", cite: "" };
    const ids = Object.keys(PARTS) as (keyof BridgeParts)[];
    return derived(
      rule,
      value,
      ids.map((id) => reading(PARTS[id], parts[id], GEI)),
    );
  });
}

function periodGei(label: string, value: Decimal, { emissions, output }: BridgePoint): Trace {
  return derived({ label, unit: GEI, how: "emissions / output", cite: "" }, value, [
    reading("Emissions", emissions, "tCO2e"),
    reading("Output", output, "t"),
  ]);
}
