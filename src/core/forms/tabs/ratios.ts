/** The ratios of the plant's sector that a verifier computes first, as lines of Form D by month, quarter and to date. */
import { powerRatio, ratioFigure, sectorRatios, termParts, unitOf } from "../../inventory/sectorRatios";
import type { Counted, FoundRatio, TermPart } from "../../inventory/sectorRatios";
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { denominatorUnit } from "../../sectors/outputs";
import type { RatioTerm } from "../../sectors/sector";
import { cited } from "../../trace/trace";
import type { FactorRegister } from "../data/factors";
import { unitFactor } from "../data/factors";
import type { At, FormPart, LineSpec } from "../model/line";
import { meterLine, productLine, streamLine, streamTitle } from "../model/lineIds";
import { line } from "../model/lineOf";
import { ENERGY } from "./energyLines";
import { EQUIVALENT } from "./formB";

export const RATIO_PREFIX = "D.ratio.";

/** Figures from here on are shown with three decimals, smaller ones with four. */
const LARGE = 10;

export function ratioParts(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): readonly FormPart[] {
  const lines = [
    ...sectorRatios(setting, inventory).map((found) => ratioLine(found, { ...setting, inventory }, factors)),
    ...(powerRatio(setting, inventory) === null ? [] : [powerLine(setting)]),
  ];
  return lines.length === 0 ? [] : [{ kind: "heading", id: "D.h.ratios", label: "Ratios of the sector" }, ...lines];
}

function powerLine(setting: InventorySetting): LineSpec {
  return line(
    `${RATIO_PREFIX}power-per-output`,
    "Power of the site per output",
    `kWh/${denominatorUnit(setting.plan.entity.sector.choice)}`,
    "all power of the site / equivalent product",
    (at) => at.when([ENERGY.all, EQUIVALENT], (power = "", output = "") => `IF(${output}=0,0,${power}/${output})`),
    (found) => powerRatio({ ...setting, months: found.months }, found),
  );
}

function ratioLine({ ratio, figure }: FoundRatio, counted: Counted, factors: FactorRegister): LineSpec {
  const [over, under] = [pieces(ratio.over, counted, factors), pieces(ratio.under, counted, factors)];
  const scale = ratio.scale === 1 ? "" : `*${ratio.scale}`;
  const words = (parts: readonly Piece[]): string => parts.map(({ name }) => name).join(" + ");
  return line(
    `${RATIO_PREFIX}${ratio.id}`,
    ratio.label.en,
    ratio.unit,
    `${words(over)} / ${words(under)}${scale === "" ? "" : ` x ${ratio.scale}`}`,
    (at) => quotient(at, over, under, scale),
    (found) => ratioFigure(ratio, { ...counted, months: found.months, inventory: found }),
    figure.value.lessThan(LARGE) ? "fraction" : "quantity",
  );
}

/** A piece of a term: lines and factors, and what their cells give together. */
interface Piece {
  readonly name: string;
  readonly ids: readonly string[];
  readonly write: (...cells: readonly string[]) => string;
}

const product = (...cells: readonly string[]): string => cells.join("*");

function quotient(at: At, over: readonly Piece[], under: readonly Piece[], scale: string): string {
  return at.when(
    [...over, ...under].flatMap(({ ids }) => ids),
    (...cells) => {
      const left = [...cells];
      const sum = (parts: readonly Piece[]): string => parts.map(({ ids, write }) => write(...left.splice(0, ids.length))).join("+");
      const [above, below] = [sum(over), sum(under)];
      return `IF(${below}=0,0,(${above})/(${below})${scale})`;
    },
  );
}

function pieces(term: RatioTerm, counted: Counted, factors: FactorRegister): readonly Piece[] {
  return termParts(term, counted).map((part) => converted(pieceOf(part, factors), part.unit, unitOf(term), factors));
}

/** The piece in another unit, by a factor that is registered once. */
function converted(piece: Piece, from: string, to: string, factors: FactorRegister): Piece {
  const factor = from === to ? null : unitFactor(from, to);
  if (factor === null) return piece;
  const key = `unit.${from}.${to}`;
  factors.add(key, cited(`${to} of 1 ${from}`, factor, `${to}/${from}`, "definition of the units"));
  return { ...piece, ids: [...piece.ids, key], write: (...cells) => `${piece.write(...cells.slice(0, -1))}*${cells.at(-1) ?? ""}` };
}

function pieceOf(part: TermPart, factors: FactorRegister): Piece {
  const one = (id: string, name: string): Piece => ({ name, ids: [id], write: product });
  if (part.of === "product") return one(productLine(part.product, "produced"), part.product.product.text);
  if (part.of === "meter") return one(meterLine.energy(part.meter), part.meter.meter.text);
  if (part.of === "power") return one(ENERGY.all, "all power of the site");
  if (part.of === "equivalentProduct") return one(EQUIVALENT, "equivalent product");
  return streamPiece(part, factors);
}

function streamPiece({ result, as, ncv }: Extract<TermPart, { of: "stream" }>, factors: FactorRegister): Piece {
  const { stream, method } = result;
  const isBurnt = method === "combustion";
  const isFlow = method === "balanceIn" || method === "balanceOut";
  const name = streamTitle(stream);
  const quantity = isBurnt ? streamLine.quantity(stream) : streamLine.material(stream);
  const emissions = isBurnt ? streamLine.emissions(stream) : streamLine.process(stream);
  if (as === "quantity") return { name, ids: [quantity], write: product };
  if (as === "emissions") return { name: `emissions of ${name}`, ids: [emissions], write: product };
  if (as === "carbon" && isFlow) return { name: `carbon of ${name}`, ids: [streamLine.carbon(stream)], write: product };
  if (as === "carbon")
    return { name: `carbon of ${name}`, ids: [emissions, "carbonToCo2"], write: (tonnes = "", ratio = "") => `${tonnes}/${ratio}` };
  if (isBurnt) return { name: `energy of ${name}`, ids: [streamLine.energy(stream)], write: product };
  const key = `ratio.ncv.${stream.id}`;
  factors.addFigure(key, ncv);
  return { name: `energy of ${name}`, ids: [quantity, key], write: (tonnes = "", content = "") => `${tonnes}*${content}/1000` };
}
