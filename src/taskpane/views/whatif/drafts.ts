/** Scenarios as the person puts them together. Pure, so that the first figures of a new change can be read in a test. */
import { decimal } from "../../../core/quantity/decimal";
import type { SourceStream } from "../../../core/plan/model";
import { afterSmallStep, keyOf } from "../../../core/operations/whatIf";
import type { Change, ChangeKind, Lever } from "../../../core/operations/whatIf";

export interface Scenario {
  /** Stays the same while others come and go. */
  readonly number: number;
  readonly changes: readonly Change[];
}

/** More do not fit side by side. */
export const MOST_SCENARIOS = 4;

export function withScenario(scenarios: readonly Scenario[]): readonly Scenario[] {
  return [...scenarios, { number: Math.max(0, ...scenarios.map(({ number }) => number)) + 1, changes: [] }];
}

/** The change a person starts from: the plan's first streams and a small, visible step. */
export function firstChange(kind: ChangeKind, streams: readonly SourceStream[]): Change {
  const [first = "", second = first] = streams.map(keyOf);
  switch (kind) {
    case "fuelSwitch":
      return { kind, from: first, to: second, percent: decimal(10) };
    case "biomass":
      return { kind, stream: first, percent: decimal(10) };
    case "renewable":
      return { kind, percent: decimal(10) };
    case "wasteHeat":
      return { kind, annualKwh: decimal(1_000_000) };
    case "typeII":
      return { kind, stream: first, carbonPercent: decimal(60), ncv: decimal(6000) };
    case "output":
      return { kind, percent: decimal(5), following: decimal(100) };
  }
}

/** A lever begins with a small step, so that something is seen. */
export function firstMove(lever: Lever): Change {
  return { kind: "lever", lever: lever.id, value: afterSmallStep(lever) };
}

export function replaced<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return items.map((other, i) => (i === at ? item : other));
}
