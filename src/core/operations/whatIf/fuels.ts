/** Changes of fuels: one stream in place of another, its biogenic share, its factor by laboratory report. */
import { entryOf } from "../../quantity/known";
import { growthForMore, leftOf, partOf, quantityForEnergy, raised, scaled } from "../../method/whatIf";
import { inventoryOf, planPack } from "../../inventory";
import type { InventorySetting } from "../../inventory";
import type { CombustionStream, FuelLot } from "../../inventory/streamModel";
import { lotFactorFromCarbon } from "../../method/carbon";
import { lookup, traceOf } from "../../parameters";
import { round, sum } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { sameMonth } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { convert } from "../../quantity/conversion";
import { streamKey } from "../../plan/names";
import { readingOf } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import { isMissing } from "../../trace/figure";
import { reading } from "../../trace/trace";
import type { Trace } from "../../trace/trace";
import type { SourceStream } from "../../plan/model";
import { blocked, done } from "./scenario";
import type { Change, Changed } from "./scenario";
import { retyped } from "../../plan/parse/retyped";
import { fieldOf } from "../../plan/spec/tableSpec";
import { STREAM_TABLE } from "../../plan/spec/planTables";
import { withValue } from "./typed";

type Of<Kind> = Extract<Change, { readonly kind: Kind }>;

/** Decimals of a factor as laboratories report it, in tCO2/TJ. */
const FACTOR_DECIMALS = 4;

/** The key of a stream and its use, by which changes name it. */
export function keyOf(stream: SourceStream): string {
  return streamKey(stream.stream.text, stream.use.choice ?? stream.use.text);
}

/** Month by month the energy stays the same: what one stream gives up, the other's lots give in their own proportion. */
export function fuelSwitch({ from, to, percent }: Of<"fuelSwitch">, setting: InventorySetting): Changed<InventorySetting> {
  if (from === to) return blocked("sameStream");
  if (percent.lt(0) || percent.gt(100)) return blocked("percentRange");
  const { streams } = inventoryOf(setting);
  const [giving, taking] = [from, to].map((key) => streams.find(({ stream }) => keyOf(stream) === key));
  if (giving === undefined || taking === undefined) return blocked("unknownStream");
  if (giving.method !== "combustion" || taking.method !== "combustion") return blocked("notACombustible");
  if (isMissing(giving.energy) || isMissing(taking.energy)) return blocked("gap");
  const moved = new Map<ActivityLine, (value: Decimal) => Decimal>();
  for (const lot of giving.lots) moved.set(lot.line, (value) => leftOf(value, percent));
  for (const month of setting.months) {
    const energy = partOf(energyOf(lotsIn(giving, month)), percent);
    if (energy.isZero()) continue;
    const growth = growthOf(taking, month, energy);
    if (growth === null) return blocked("noEnergy");
    for (const [line, change] of growth) moved.set(line, change);
  }
  return done({
    ...setting,
    lines: setting.lines.map((line) => (moved.has(line) ? withValue(line, "consumed", entryOf(moved, line)) : line)),
  });
}

function lotsIn({ lots }: CombustionStream, month: Month): readonly FuelLot[] {
  return lots.filter(({ line }) => sameMonth(line.month, month));
}

function energyOf(lots: readonly FuelLot[]): Decimal {
  return sum(lots.flatMap(({ energy }) => (isMissing(energy) ? [] : [energy.value])));
}

/** How the lots of a month give so many TJ more; in a month that burnt none, the first lot does, at the period's average. */
function growthOf(
  stream: CombustionStream,
  month: Month,
  terajoules: Decimal,
): readonly (readonly [ActivityLine, (value: Decimal) => Decimal])[] | null {
  const lots = lotsIn(stream, month);
  const own = energyOf(lots);
  if (own.gt(0)) return lots.map(({ line }) => [line, (value) => scaled(value, growthForMore(own, terajoules))]);
  const first = lots[0]?.line;
  if (first === undefined || isMissing(stream.quantity) || isMissing(stream.energy) || stream.energy.value.lte(0)) return null;
  const more = convert(
    quantityForEnergy(terajoules, stream.quantity.value, stream.energy.value),
    stream.quantityUnit,
    readingOf(first, "consumed")?.unit ?? "",
  );
  return more.ok ? [[first, (value) => raised(value, more.value)]] : null;
}

/** The plan's biomass share of a stream, in per cent of its energy. */
export function biomassShare({ stream, percent }: Of<"biomass">, setting: InventorySetting): Changed<InventorySetting> {
  if (percent.lt(0) || percent.gt(100)) return blocked("percentRange");
  return withStream(setting, stream, (row) => ({
    ...row,
    biomass: retyped(fieldOf(STREAM_TABLE, "biomass"), row.biomass, percent.toNumber()),
  }));
}

/** The plan's measured factor, which goes before the published one; the energy stays as the month sheets have it. */
export function laboratoryFactor({ stream, carbonPercent, ncv }: Of<"typeII">, setting: InventorySetting): Changed<InventorySetting> {
  if (carbonPercent.lte(0) || carbonPercent.gt(100) || ncv.lte(0)) return blocked("percentRange");
  const factor = round(factorOf(carbonPercent, ncv, setting).value, FACTOR_DECIMALS);
  return withStream(setting, stream, (row) => ({
    ...row,
    factor: retyped(fieldOf(STREAM_TABLE, "factor"), row.factor, factor.toNumber()),
    factorType: retyped(fieldOf(STREAM_TABLE, "factorType"), row.factorType, "Type II"),
  }));
}

/** tCO2/TJ of so much carbon at this NCV. */
export function factorOf(carbonPercent: Decimal, ncv: Decimal, { year, plan }: Pick<InventorySetting, "year" | "plan">): Trace {
  const ratio = lookup("carbonToCo2", year, planPack(plan, year));
  if (!ratio.ok) throw new Error(ratio.problem.message);
  return lotFactorFromCarbon(reading("Carbon", carbonPercent, "%"), reading("NCV", ncv, "kcal/kg"), traceOf("Carbon to CO2", ratio.value));
}

function withStream(setting: InventorySetting, key: string, change: (row: SourceStream) => SourceStream): Changed<InventorySetting> {
  const { plan } = setting;
  if (!plan.streams.some((row) => keyOf(row) === key)) return blocked("unknownStream");
  return done({ ...setting, plan: { ...plan, streams: plan.streams.map((row) => (keyOf(row) === key ? change(row) : row)) } });
}
