/** Carbon closure of a site: what leaves in products and by-products against what enters. */
import { massBalance } from "../method/massBalance";
import { boundIn } from "../method/capture";
import { carbonOfEmissions } from "../method/ratio";
import type { Product, SourceStream } from "../plan/model";
import { usualProductOf } from "../sectors/usualProduct";
import { ZERO } from "../quantity/decimal";
import { combine, isMissing, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived } from "../trace/trace";
import { streamName } from "./lots";
import type { BalanceStream, CombustionStream, StreamResult } from "./streamModel";
import type { ProductResult } from "./model";
import { parameterFigure } from "./planFigures";
import { total } from "./readings";
import type { InventorySetting } from "./setting";

/** Carbon of a site over the period. */
export interface CarbonClosure {
  /** The first stream by which carbon leaves. */
  readonly stream: SourceStream;
  /** t C. */
  readonly carbonIn: Figure;
  readonly carbonOut: Figure;
  /** What is left of the carbon that enters, as CO2; negative where more leaves. */
  readonly rest: Figure;
}

/** Whether carbon leaves by the balance, so that the carbon of the site has to close. */
export const hasToClose = (streams: readonly StreamResult[]): boolean =>
  streams.some(({ counted, method }) => counted && method === "balanceOut");

/**
 * Of the streams that count; null where nothing leaves by the balance. Carbon enters by the balance, and in the fuels of kilns
 * and processes, part of which stays in the product.
 */
export function carbonClosure(streams: readonly StreamResult[], setting: InventorySetting): CarbonClosure | null {
  const flows = (by: BalanceStream["method"]) =>
    streams.filter((result): result is BalanceStream => result.counted && result.method === by);
  const leaving = flows("balanceOut");
  const first = leaving[0];
  if (first === undefined) return null;
  const ratio = parameterFigure("carbonToCo2", "Carbon to CO2", setting);
  const fuels = balanceFuels(streams);
  const carbonOut = sumOf(
    "Carbon out",
    leaving.map(({ carbon }) => carbon),
  );
  const carbonIn = sumOf("Carbon in", [
    ...flows("balanceIn").map(({ carbon }) => carbon),
    ...fuels.map(({ emissions }) => combine([emissions, ratio], carbonOfEmissions)),
  ]);
  return {
    stream: first.stream,
    carbonIn,
    carbonOut,
    rest: combine([carbonIn, carbonOut, ratio], (entering, leaving, toCo2) => massBalance([entering], [leaving], toCo2)),
  };
}

/** Fuels of kilns and processes, part of whose carbon may stay in a product. */
export function balanceFuels(streams: readonly StreamResult[]): readonly CombustionStream[] {
  return streams.filter(
    (result): result is CombustionStream =>
      result.counted && result.method === "combustion" && (result.use === "process" || result.use === "kiln"),
  );
}

const sumOf = (label: string, parts: readonly Figure[]) => total({ label, unit: "t C", how: "sum of flows", cite: "" }, parts);

/**
 * Zero where the carbon closes. More carbon out than in is no small emission: a flow is missing or wrong, and there is no figure.
 * Null where nothing leaves by the balance.
 */
export function closureFigure(streams: readonly StreamResult[], setting: InventorySetting): Figure | null {
  const closure = carbonClosure(streams, setting);
  if (closure === null) return null;
  const open = missing("carbonClosure", streamName(closure.stream));
  return combine([closure.rest], (rest) =>
    rest.value.isNegative() ? open : derived({ label: "Carbon closure", unit: "tCO2e", how: "the carbon closes", cite: "" }, ZERO, [rest]),
  );
}

/** Whether more carbon leaves than enters. */
export function isOpen({ rest }: CarbonClosure): boolean {
  return !isMissing(rest) && rest.value.isNegative();
}

/** The CO2 that a product of the site binds by its chemistry, over the period; null where the sector's list has no such product. */
export function boundCo2(
  products: readonly ProductResult[],
  setting: InventorySetting,
): { readonly product: Product; readonly bound: Figure } | null {
  for (const { product, produced } of products) {
    const binds = usualProductOf(setting.plan.entity, product)?.binds;
    if (binds !== undefined) return { product, bound: combine([produced, parameterFigure(binds, "CO2 bound", setting)], boundIn) };
  }
  return null;
}
