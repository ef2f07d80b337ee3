/** Scenarios as the person puts them together. Pure, so that the first figures of a new change can be read in a test. */
import { decimal } from "../../../core/quantity/decimal";
import type { SourceStream } from "../../../core/plan/model";
import { identity } from "../../../core/plan/names";
import { afterSmallStep, keyOf } from "../../../core/operations/whatIf";
import type { Change, ChangeKind, KeptScenario, Lever } from "../../../core/operations/whatIf";

export interface Scenario extends KeptScenario {
  /** Stays the same while others come and go, and while the name is typed. */
  readonly number: number;
}

/** More rows than these are no comparison any more. */
export const MOST_SCENARIOS = 8;

/** One more, under the first name of its kind that none has yet. */
export function withScenario(scenarios: readonly Scenario[], nameOf: (number: number) => string): readonly Scenario[] {
  const number = Math.max(0, ...scenarios.map((each) => each.number)) + 1;
  let name = nameOf(number);
  for (let next = number + 1; scenarios.some((each) => sameName(each.name, name)); next += 1) name = nameOf(next);
  return [...scenarios, { number, name, changes: [], investment: null }];
}

/** The scenarios of the workbook, as the person finds them. */
export function numbered(kept: readonly KeptScenario[]): readonly Scenario[] {
  return kept.map((scenario, i) => ({ ...scenario, number: i + 1 }));
}

/** Why the scenarios cannot be kept yet; null where they can. */
export function notReady(scenarios: readonly Scenario[]): "nameBlank" | "nameTwice" | "changeless" | null {
  if (scenarios.some(({ name }) => name.trim() === "")) return "nameBlank";
  if (scenarios.some((one, i) => scenarios.some((other, k) => k < i && sameName(one.name, other.name)))) return "nameTwice";
  return scenarios.some(({ changes }) => changes.length === 0) ? "changeless" : null;
}

function sameName(one: string, other: string): boolean {
  return identity(one) === identity(other);
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
