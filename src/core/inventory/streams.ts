/** Every source stream of the plan over the period: quantity, energy, factor and emissions. */
import { findSource, optionOf } from "../parameters";
import type { EmissionSource } from "../parameters";
import type { FuelUse } from "../plan/spec/choiceWords";
import type { SourceStream } from "../plan/model";
import { ONE } from "../quantity/decimal";
import { sameMonth } from "../quantity/period";
import { biogenicMemo, combustionEmissions, defaultOxidation } from "../method/combustion";
import { carbonateEmissions } from "../method/carbonates";
import { massBalance } from "../method/massBalance";
import { hasValue, readingOf } from "../activity/line";
import type { FuelLine } from "../activity/line";
import { combine, isMissing, missing } from "../trace/figure";
import type { Figure, Missing } from "../trace/figure";
import { streamLines } from "./lineIndex";
import { balanceLot, fuelLot, materialLot, measuredUnitOf, streamName } from "./lots";
import type { LotSetting } from "./lots";
import type { BalanceStream, CombustionStream, MaterialLot, MaterialStream, StreamResult } from "./streamModel";
import { parameterFigure, unknownWord } from "./planFigures";
import { baseUnit, total } from "./readings";
import type { BaseUnit } from "./readings";
import type { InventorySetting } from "./setting";
import { factorPerTonne, fossilShareOf, fuelFactor, NOTIONAL_RANGE, oxidationOf, PER_TONNE, typedFactor } from "./streamFactors";
import { isInternal, isMemo } from "./treatments";

export { streamName } from "./lots";

/** Uses outside the boundary: their fuel is recorded and not counted. */
const EXCLUDED_USE: FuelUse = "colony or other excluded";

/** A stream of the plan that cannot be computed, and why. */
export interface StreamProblem {
  readonly stream: SourceStream;
  readonly problem: Missing;
}

/** The streams of the plan over the period. */
export interface StreamResults {
  readonly streams: readonly StreamResult[];
  /** Streams whose material, use, treatment or factor type is not understood: the totals miss them. */
  readonly problems: readonly StreamProblem[];
}

/** Streams in the plan's order. */
export function streamResults(setting: InventorySetting): StreamResults {
  const streams: StreamResult[] = [];
  const problems: StreamProblem[] = [];
  for (const stream of setting.plan.streams) {
    const result = resultOf(stream, setting);
    if ("missing" in result) problems.push({ stream, problem: result });
    else streams.push(result);
  }
  return { streams, problems };
}

function resultOf(stream: SourceStream, setting: InventorySetting): StreamResult | Missing {
  const [unread] = [
    unknownWord("Use", stream.use),
    unknownWord("Treatment", stream.treatment),
    unknownWord("Factor type", stream.factorType),
  ].flatMap((gap) => gap ?? []);
  if (unread !== undefined) return unread;
  const found = findSource(stream.material.text);
  const treatment = stream.treatment.choice;
  if (treatment === "mass balance in" || treatment === "mass balance out")
    return balanceResult(stream, treatment === "mass balance in" ? "balanceIn" : "balanceOut", found.ok ? found.value : null, setting);
  if (treatment === "notional") return notionalResult(stream, found.ok ? found.value : null, setting);
  if (!found.ok) return missing("unknownMaterial", stream.stream.text, { words: { problem: found.problem.message } });
  return found.value.family === "fuel" && treatment !== "process"
    ? combustionResult(stream, found.value, setting)
    : materialResult(stream, found.value, setting);
}

/** The use of a plan row; one left blank is process, so that nothing drops out of the total. */
export function useOf(stream: SourceStream): FuelUse {
  return stream.use.choice ?? "process";
}

/** Lines of a stream and use, over the period's months. */
export function linesOf(stream: SourceStream, setting: InventorySetting): readonly FuelLine[] {
  return streamLines(setting.lines, stream.stream.text, wordOfUse(stream), setting.months);
}

/** What decides how a stream is computed must be the same in the year and in each of its months. */
function wholeLinesOf(stream: SourceStream, setting: InventorySetting): readonly FuelLine[] {
  return streamLines(setting.lines, stream.stream.text, wordOfUse(stream), setting.whole);
}

const wordOfUse = ({ use }: SourceStream) => use.choice ?? use.text;

/**
 * The unit all lots of a stream are brought to in every period: the plan's where a lot has it or can have it, else the first
 * lot's.
 */
function streamBase(stream: SourceStream, setting: InventorySetting): BaseUnit {
  const lines = wholeLinesOf(stream, setting);
  const lots = lines.filter((line) => readingOf(line, "consumed")?.problem === null).map(measuredUnitOf);
  const planned = baseUnit(stream.unit.text);
  const areLiquid = lots.every((unit) => unit === "t" || unit === "kL");
  return (areLiquid ? lots.find((unit) => unit === planned) : undefined) ?? lots[0] ?? planned ?? "t";
}

/** Adds up lots; a month without a row is a gap of the sum. */
function adding(stream: SourceStream, lots: readonly MaterialLot[], setting: InventorySetting) {
  const absent = setting.months
    .filter((month) => !lots.some((lot) => sameMonth(lot.line.month, month)))
    .map((month) => missing("noRow", streamName(stream), { month }));
  return (label: string, unit: string, figures: readonly Figure[]) =>
    total({ label: `${label}, ${streamName(stream)}`, unit, how: "sum of lots", cite: "" }, [...figures, ...absent]);
}

function lotSetting(stream: SourceStream, source: EmissionSource | null, setting: InventorySetting, base?: BaseUnit) {
  const lines = linesOf(stream, setting);
  return { lines, lot: { stream, source, base: base ?? streamBase(stream, setting), setting } satisfies LotSetting };
}

function combustionResult(stream: SourceStream, source: EmissionSource, setting: InventorySetting): CombustionStream {
  const { lines, lot } = lotSetting(stream, source, setting);
  const lots = lines.map((line) => fuelLot(line, { ...lot, source }));
  const sum = adding(stream, lots, setting);
  const energy = sum(
    "Energy",
    "TJ",
    lots.map((each) => each.energy),
  );
  const carbon = usesCarbon(stream, setting)
    ? sum(
        "Carbon",
        "t C",
        lots.map((each) => each.carbon ?? missing("noCarbon", streamName(stream), { month: each.line.month })),
      )
    : null;
  const factor = fuelFactor(stream, source, energy, carbon, setting);
  const oxidation = oxidationOf(stream);
  const share = fossilShareOf(stream, source, setting);
  const isAllFossil = isInternal(stream) || (!isMissing(share) && share.value.eq(ONE));
  return {
    method: "combustion",
    stream,
    source,
    lots,
    energy,
    carbon,
    factor,
    oxidation,
    use: useOf(stream),
    quantity: sum(
      "Quantity",
      lot.base,
      lots.map((each) => each.quantity),
    ),
    quantityUnit: lot.base,
    fossilShare: share,
    emissions: combine([energy, factor, oxidation, share], combustionEmissions),
    biogenic: isAllFossil ? null : combine([energy, factor, oxidation, share], biogenicMemo),
    counted: isCounted(stream, setting),
  };
}

type ByTonnes = Pick<MaterialStream, "method" | "factor" | "oxidation" | "counted">;

/** A material that counts by its tonnes: quantity x factor x conversion. */
function countedByTonnes(stream: SourceStream, source: EmissionSource | null, setting: InventorySetting, by: ByTonnes): MaterialStream {
  const { lines, lot } = lotSetting(stream, source, setting, "t");
  const lots = lines.map((line) => materialLot(line, lot));
  const quantity = adding(stream, lots, setting)(
    "Quantity",
    lot.base,
    lots.map((each) => each.quantity),
  );
  const emissions = combine([quantity, by.factor, by.oxidation], carbonateEmissions);
  return { ...by, stream, source, lots, quantity, use: useOf(stream), quantityUnit: lot.base, emissions };
}

function materialResult(stream: SourceStream, source: EmissionSource, setting: InventorySetting): MaterialStream {
  return countedByTonnes(stream, source, setting, {
    method: "carbonate",
    factor: typedFactor(stream, "tCO2/t", PER_TONNE) ?? factorPerTonne(stream, source, setting),
    oxidation: oxidationOf(stream),
    counted: isCounted(stream, setting) && !isMemo(stream),
  });
}

/** 4.4(2)(vi): a bought intermediate counts as if made here, by the factor the plan states; there is no published one. */
function notionalResult(stream: SourceStream, source: EmissionSource | null, setting: InventorySetting): MaterialStream {
  return countedByTonnes(stream, source, setting, {
    method: "notional",
    factor:
      typedFactor(stream, "tCO2/t", NOTIONAL_RANGE) ?? missing("noFactor", stream.stream.text, { words: { source: stream.stream.text } }),
    oxidation: defaultOxidation(),
    counted: isCounted(stream, setting),
  });
}

/** A flow of the mass balance, Equation X: carbon that enters adds, carbon that leaves in a product takes away. */
function balanceResult(
  stream: SourceStream,
  method: BalanceStream["method"],
  source: EmissionSource | null,
  setting: InventorySetting,
): BalanceStream {
  const { lines, lot } = lotSetting(stream, source, setting);
  const lots = lines.map((line) => balanceLot(line, lot));
  const sum = adding(stream, lots, setting);
  const carbon = sum(
    "Carbon",
    "t C",
    lots.map((each) => each.carbon),
  );
  const factor = parameterFigure("carbonToCo2", "Carbon to CO2", setting);
  return {
    method,
    stream,
    source,
    lots,
    carbon,
    factor,
    use: useOf(stream),
    quantity: sum(
      "Quantity",
      lot.base,
      lots.map((each) => each.quantity),
    ),
    quantityUnit: lot.base,
    oxidation: oxidationOf(stream),
    emissions: combine([carbon, factor], (c, ratio) =>
      method === "balanceIn" ? massBalance([c], [], ratio) : massBalance([], [c], ratio),
    ),
    counted: isCounted(stream, setting),
  };
}

/** Type II by carbon: no typed factor, and the month sheets give the laboratory's carbon. */
function usesCarbon(stream: SourceStream, setting: InventorySetting): boolean {
  const isMeasured = stream.factorType.choice === "Type II" && stream.factor.state === "blank";
  return isMeasured && wholeLinesOf(stream, setting).some((line) => hasValue(line, "carbon"));
}

function isCounted(stream: SourceStream, setting: InventorySetting): boolean {
  const use = useOf(stream);
  if (use === EXCLUDED_USE || isInternal(stream)) return false;
  return !(use === "internal transport" && optionOf(setting.pack, "internalTransport") === "leftOut");
}
