/** The value axis of a chart: round steps that hold all values, and what is written beside them. */

export interface Axis {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
  /** Digits behind the point that tell one tick from the next. */
  readonly digits: number;
}

/** More ticks than this crowd a chart of usual height. */
const MOST_STEPS = 6;
const ROUND = [1, 2, 2.5, 5, 10] as const;

/** An axis over these values; `fromZero` for columns, whose heights are read against it. Without values it goes from 0 to 1. */
export function axisOf(values: readonly number[], fromZero: boolean): Axis {
  const [low, high] = values.length === 0 ? [0, 1] : bounds(values, fromZero);
  const rough = (high - low || Math.abs(high) || 1) / (MOST_STEPS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (ROUND.find((each) => each * power >= rough) ?? 10) * power;
  const [from, to] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)];
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
  return { least: from * step, most: to * step, ticks, digits: digitsOf(step) };
}

function bounds(values: readonly number[], fromZero: boolean): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Lines that stay in a narrow band far from zero are shown in that band.
  const isFar = low > 0 && low > high * 0.6;
  return fromZero || !isFar ? [Math.min(0, low), Math.max(0, high)] : [low, high];
}

function digitsOf(step: number): number {
  const exact = /e-(\d+)$/.exec(step.toExponential())?.[1];
  const whole = exact === undefined ? 0 : Number(exact);
  // A step of 0.25 has a digit more than one of 0.2.
  return step < 10 && (step / 10 ** -whole) % 1 > 1e-9 ? whole + 1 : whole;
}

/** Indian grouping: 1,20,000. */
export function tickText(value: number, { digits }: Pick<Axis, "digits">): string {
  return value.toLocaleString("en-IN", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
