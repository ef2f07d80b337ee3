/** Every source stream of the plan over the period: quantity, energy, factor and emissions. */
import { lookup, findSource, optionOf, traceOf } from "../parameters";
import type { EmissionSource } from "../parameters";
import { FUEL_USES } from "../plan/spec/monthTables";
import type { FuelUse } from "../plan/spec/monthTables";
import type { SourceStream } from "../plan/model";
import { ONE, ZERO } from "../quantity/decimal";
import { monthLabel, sameMonth } from "../quantity/period";
import { biogenicMemo, combustionEmissions, defaultOxidation } from "../method/combustion";
import { carbonateEmissions } from "../method/carbonates";
import { factorFromCarbon } from "../method/carbon";
import { carbonFlow, massBalance } from "../method/massBalance";
import { identity } from "../activity/line";
import type { ActivityLine } from "../activity/line";
import { from, gap } from "../trace/figure";
import type { Figure, Gap } from "../trace/figure";
import { cited, reading } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { streamLines } from "./lineIndex";
import { fraction, lotResult, planFigure } from "./lots";
import type { LotResult, StreamResult } from "./model";
import { hasValue, plainFigure, quantityFigure, total } from "./readings";
import type { InventorySetting } from "./setting";

/** Uses outside the boundary: their fuel is recorded and not counted. */
const EXCLUDED_USE: FuelUse = "colony or other excluded";

export interface StreamProblem {
  readonly stream: SourceStream;
  readonly problem: string;
}

/** Streams in the plan's order; a stream whose material nobody knows is a problem, and the total then has a gap. */
export function streamResults(setting: InventorySetting): {
  readonly streams: readonly StreamResult[];
  readonly problems: readonly StreamProblem[];
} {
  const streams: StreamResult[] = [];
  const problems: StreamProblem[] = [];
  for (const stream of setting.plan.streams) {
    const source = findSource(stream.material.text);
    if (isBalance(stream)) streams.push(balanceResult(stream, source.ok ? source.value : null, setting));
    else if (source.ok) streams.push(streamResult(stream, source.value, setting));
    else problems.push({ stream, problem: `${stream.stream.text}: ${source.problem.message}` });
  }
  return { streams, problems };
}

/** The use a plan row names; an unknown one is taken as process, so that nothing drops out of the total. */
export function useOf(stream: SourceStream): FuelUse {
  return FUEL_USES.find((use) => identity(use) === identity(stream.use.text)) ?? "process";
}

/** Lines of a stream and use, over the period's months. */
export function linesOf(stream: SourceStream, setting: InventorySetting): readonly ActivityLine[] {
  return streamLines(setting.lines, stream.stream.text, stream.use.text, setting.months);
}

/** Adds up lots; a month without a row is a gap of the sum. */
function lotSum(stream: SourceStream, lots: readonly LotResult[], setting: InventorySetting) {
  const missing = missingMonths(stream, lots, setting);
  return (label: string, unit: string, figures: readonly Figure[]) =>
    total({ label: `${label}, ${streamName(stream)}`, unit, how: "sum of lots", cite: "" }, [...figures, ...missing]);
}

function unitOfLots(lots: readonly LotResult[]): string {
  return lots.map((lot) => ("unit" in lot.quantity ? lot.quantity.unit : "")).find((found) => found !== "") ?? "t";
}

function streamResult(stream: SourceStream, source: EmissionSource, setting: InventorySetting): StreamResult {
  const lots = linesOf(stream, setting).map((line) => lotResult(line, stream, source, setting));
  const name = streamName(stream);
  const sumOf = lotSum(stream, lots, setting);
  const unit = unitOfLots(lots);
  const method = source.family === "fuel" && stream.treatment.text !== "process" ? "combustion" : "carbonate";
  const quantity = sumOf(
    "Quantity",
    unit,
    lots.map((lot) => lot.quantity),
  );
  const energy =
    method === "combustion"
      ? sumOf(
          "Energy",
          "TJ",
          lots.map((lot) => lot.energy ?? gap(name)),
        )
      : null;
  const carbon = usesCarbon(stream, lots)
    ? sumOf(
        "Carbon",
        "t C",
        lots.map((lot) => lot.carbon ?? gap(`${name}: a lot has no carbon analysis`)),
      )
    : null;
  const shared = {
    stream,
    source,
    method,
    lots,
    quantity,
    quantityUnit: unit,
    energy,
    carbon,
    use: useOf(stream),
    factor: factorOf(stream, source, energy, carbon, setting),
    oxidation: oxidationOf(stream),
    fossilShare: fossilShareOf(stream, source, setting),
    counted: isCounted(stream, setting),
  } as const;
  return { ...shared, ...emissionsOf(shared) };
}

function isBalance(stream: SourceStream): boolean {
  return stream.treatment.text === "mass balance in" || stream.treatment.text === "mass balance out";
}

/** A flow of the mass balance, Equation X: carbon that enters adds, carbon that leaves in a product takes away. */
function balanceResult(stream: SourceStream, source: EmissionSource | null, setting: InventorySetting): StreamResult {
  const method = stream.treatment.text === "mass balance in" ? "balanceIn" : "balanceOut";
  const lots = linesOf(stream, setting).map((line) => balanceLot(line, stream));
  const sumOf = lotSum(stream, lots, setting);
  const carbon = sumOf(
    "Carbon",
    "t C",
    lots.map((lot) => lot.carbon!),
  );
  const found = lookup("carbonToCo2", setting.year, setting.pack);
  const factor: Figure = found.ok ? traceOf("Carbon to CO2", found.value) : gap(found.problem.message);
  const emissions = from([carbon, factor], (c, ratio) =>
    method === "balanceIn" ? massBalance([c], [], ratio) : massBalance([], [c], ratio),
  );
  return {
    stream,
    source,
    method,
    lots,
    quantity: sumOf(
      "Quantity",
      "t",
      lots.map((lot) => lot.quantity),
    ),
    quantityUnit: unitOfLots(lots),
    use: useOf(stream),
    energy: null,
    carbon,
    factor,
    oxidation: oxidationOf(stream),
    fossilShare: cited("Fossil share", ONE, "", "all carbon of the balance"),
    emissions,
    biogenic: null,
    counted: isCounted(stream, setting),
  };
}

/** The laboratory's carbon of the lot, else the plan's. */
function balanceLot(line: ActivityLine, stream: SourceStream): LotResult {
  const quantity = quantityFigure(line, "consumed", "quantity");
  const percent = hasValue(line, "carbon")
    ? plainFigure(line, "carbon", "carbon", "%")
    : (planFigure("Carbon", stream.carbon, "%") ?? gap(`${streamName(stream)}: no carbon content`));
  return { line, quantity, calorific: null, energy: null, carbon: from([quantity, percent], carbonFlow) };
}

function emissionsOf(
  parts: Pick<StreamResult, "quantity" | "energy" | "factor" | "oxidation" | "fossilShare">,
): Pick<StreamResult, "emissions" | "biogenic"> {
  const { quantity, energy, factor, oxidation, fossilShare } = parts;
  if (energy === null) {
    return { emissions: from([quantity, factor], (tonnes, perTonne) => carbonateEmissions(tonnes, perTonne, oxidation)), biogenic: null };
  }
  return {
    emissions: from([energy, factor], (heat, perTJ) => combustionEmissions(heat, perTJ, oxidation, fossilShare)),
    biogenic: fossilShare.value.eq(ONE) ? null : from([energy, factor], (heat, perTJ) => biogenicMemo(heat, perTJ, oxidation, fossilShare)),
  };
}

export function streamName(stream: SourceStream): string {
  return `${stream.stream.text} (${stream.use.text})`;
}

/** A month without any row of the stream is a gap, never a zero. */
function missingMonths(stream: SourceStream, lots: readonly LotResult[], setting: InventorySetting): readonly Gap[] {
  return setting.months
    .filter((month) => !lots.some((lot) => sameMonth(lot.line.month, month)))
    .map((month) => gap(`${streamName(stream)}: no row in ${monthLabel(month)}`));
}

/** Type II by carbon: no typed factor, and the laboratory's carbon stands in the month sheets. */
function usesCarbon(stream: SourceStream, lots: readonly LotResult[]): boolean {
  return stream.factorType.text === "Type II" && stream.factor.number === null && lots.some((lot) => lot.carbon !== null);
}

/** Measured (typed, or by carbon) goes before Annexure IV, which goes before IPCC 2006. */
function factorOf(
  stream: SourceStream,
  source: EmissionSource,
  energy: Figure | null,
  carbon: Figure | null,
  setting: InventorySetting,
): Figure {
  const typed = planFigure("CO2 factor", stream.factor, energy === null ? "tCO2/t" : "tCO2/TJ");
  if (typed !== null) return typed;
  if (carbon !== null && energy !== null) {
    const ratio = lookup("carbonToCo2", setting.year, setting.pack);
    if (!ratio.ok) return gap(ratio.problem.message);
    return from([carbon, energy], (c, heat) => factorFromCarbon(c, heat, traceOf("Carbon to CO2", ratio.value)));
  }
  const id = source.parameters.co2;
  if (id === null)
    return gap(`${streamName(stream)}: no published factor for ${source.name}; enter the measured one in the Monitoring Plan`);
  const found = lookup(id, setting.year, setting.pack);
  return found.ok ? traceOf(`CO2 factor of ${source.name}`, found.value) : gap(found.problem.message);
}

function oxidationOf(stream: SourceStream): Trace {
  const typed = planFigure("Oxidation factor", stream.oxidation, "");
  return typed ?? defaultOxidation();
}

/** Biomass counts zero; an alternative fuel counts its fossil share unless the plan names the NSC-ICM recommendation. */
function fossilShareOf(stream: SourceStream, source: EmissionSource, setting: InventorySetting): Trace {
  if (source.biomass) return cited("Fossil share", ZERO, "", "Detailed Procedure, BEE, July 2024, 4.4(3): biomass is a memo item");
  const choice = optionOf(setting.pack, "alternativeFuels");
  const zeroed =
    source.alternativeFuel && !source.neverAlternativeFuel && choice === "zero" && setting.plan.method.alternativeFuels.note !== "";
  if (zeroed)
    return cited("Fossil share", ZERO, "", "Detailed Procedure, BEE, July 2024, 4.4(3)(iii)", [
      `recommendation: ${setting.plan.method.alternativeFuels.note}`,
    ]);
  const biomass = fraction(stream.biomass);
  if (biomass === null) return cited("Fossil share", ONE, "", "all fossil");
  const cell = planFigure("Biomass share", stream.biomass, "%")!.cell;
  return reading("Fossil share, 1 - biomass share", ONE.minus(biomass), "", cell);
}

function isCounted(stream: SourceStream, setting: InventorySetting): boolean {
  const use = useOf(stream);
  if (use === EXCLUDED_USE) return false;
  return !(use === "internal transport" && optionOf(setting.pack, "internalTransport") === "leftOut");
}
