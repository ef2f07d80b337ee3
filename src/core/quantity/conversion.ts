/** Conversion of a quantity between units of one dimension, through a density where mass and volume meet. */
import type { Decimal } from "./decimal";
import { bad, good } from "./outcome";
import type { Outcome } from "./outcome";
import { dimensionOf, parseUnit, UNITY } from "./units";
import type { Measured, Unit } from "./units";

interface ConvertWith {
  /** Mass per volume, such as 0.8264 t/kL or 0.76 kg/SCM. */
  readonly density?: Measured;
}

/** Whether two units are one size of one family on one basis, whatever they are called. */
export function isSameSize(first: Unit, second: Unit): boolean {
  return (
    first.family === second.family &&
    first.basis === second.basis &&
    first.numerator.times(second.denominator).eq(second.numerator.times(first.denominator))
  );
}

/** The value in another unit, or why that cannot be. */
export function convert(value: Decimal, from: string | Unit, to: string | Unit, using: ConvertWith = {}): Outcome<Decimal> {
  const source = asUnit(from);
  if (!source.ok) return source;
  const target = asUnit(to);
  if (!target.ok) return target;
  const alike = dimensionOf(source.value.family) === dimensionOf(target.value.family);
  return alike ? good(rescale(value, source.value, target.value)) : throughDensity(value, source.value, target.value, using);
}

function asUnit(unit: string | Unit): Outcome<Unit> {
  return typeof unit === "string" ? parseUnit(unit) : good(unit);
}

function rescale(value: Decimal, from: Unit, to: Unit): Decimal {
  const above = from.numerator.times(to.denominator);
  const below = from.denominator.times(to.numerator);
  return above.equals(below) ? value : value.times(above).div(below);
}

/** Volume to mass or back, with a density over the same kind of volume. */
function throughDensity(value: Decimal, from: Unit, to: Unit, { density }: ConvertWith): Outcome<Decimal> {
  const kinds = [dimensionOf(from.family), dimensionOf(to.family)];
  const volume = kinds.find((kind) => kind === "liquidVolume" || kind === "gasVolume");
  if (density === undefined || volume === undefined || !kinds.includes("mass")) return bad("invalid", refusal(from, to));
  const unit = parseUnit(density.unit);
  if (!unit.ok) return unit;
  if (dimensionOf(unit.value.family) !== `mass/${volume}`) {
    return bad("invalid", `a density in ${density.unit} does not fit ${from.symbol} to ${to.symbol}`);
  }
  if (density.value.lte(0)) return bad("outOfRange", "the density must be above zero");
  const { numerator, denominator } = unit.value;
  const perBase: Unit = { symbol: "", family: "ratio", numerator: density.value.times(numerator), denominator };
  const inverse: Unit = { ...perBase, numerator: denominator, denominator: perBase.numerator };
  return good(rescale(rescale(value, from, to), kinds[0] === volume ? perBase : inverse, UNITY));
}

function refusal(from: Unit, to: Unit): string {
  const pair = new Set([dimensionOf(from.family), dimensionOf(to.family)]);
  const both = `${from.symbol} to ${to.symbol}`;
  if (pair.has("mass") && pair.has("liquidVolume")) return `${both} needs a density, e.g. 0.8264 t/kL`;
  if (pair.has("mass") && pair.has("gasVolume")) return `${both} needs a density, e.g. 0.76 kg/SCM`;
  if (pair.has("mass") && pair.has("carbon")) return `${both} needs the carbon to CO2 ratio, 44/12`;
  const power = from.family === "electricity" || to.family === "electricity";
  if (!power && pair.has("energy") && (pair.has("mass") || pair.has("liquidVolume") || pair.has("gasVolume"))) {
    return `${both} needs a calorific value (NCV)`;
  }
  if (pair.has("liquidVolume") && pair.has("gasVolume")) return `${both}: a liquid volume is not a gas volume`;
  return `${both}: these do not measure the same thing`;
}
