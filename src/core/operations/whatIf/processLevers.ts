/** Levers of the process: clinker in cement, anodes and anode effects, steam from outside. */
import type { Inventory, InventorySetting } from "../../inventory";
import type { ClinkerResult, MonthProduct } from "../../inventory/processModel";
import { ADDITIVES, productLines } from "../../inventory/products";
import { additivesGrowth, clinkerSaved, perOutput, shareLeft, towards } from "../../method/whatIf";
import { lineName, readingOf } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import type { ProcessItem } from "../../plan/spec/processTable";
import type { Decimal } from "../../quantity/decimal";
import { convert } from "../../quantity/conversion";
import { isMissing, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { reading } from "../../trace/trace";
import type { Trace } from "../../trace/trace";
import { refText } from "../../workbook/cells";
import { perEquivalent, sumOf, withScaled } from "./leverRule";
import type { LeverRule } from "./leverRule";
import { blocked, done } from "./scenario";

/** A figure of lines added up in one unit; null while one of them has none. */
function totalIn(label: string, unit: string, lines: readonly ActivityLine[], figure: string): Trace | null {
  const values = lines.map((line): Figure => {
    const found = readingOf(line, figure);
    const converted = found === undefined || found.value === null ? null : convert(found.value, found.unit, unit);
    return found !== undefined && converted?.ok === true
      ? reading(lineName(line), converted.value, unit, refText(found.cell))
      : missing("blank", lineName(line));
  });
  return sumOf(label, unit, values);
}

/** The rows of a process item behind products of readings. */
function itemLines(products: readonly MonthProduct[], item: ProcessItem): readonly ActivityLine[] {
  const lines = products.flatMap(({ readings }) => readings.flatMap((each) => (typeof each === "string" ? [] : [each.line])));
  return [...new Set(lines)].filter((line) => line.table === "process" && line.said.item.choice === PROCESS_ITEMS[item].label);
}

const majorOf = ({ products }: Inventory) => products.find(({ isMajor }) => isMajor);
const anodeLines = ({ aluminium }: Inventory) => itemLines(aluminium?.anode.products ?? [], "netAnode");
const effectOf = ({ aluminium }: Inventory) => (aluminium?.pfc.method === "slope" ? aluminium.pfc.effect : null);
const steamLines = ({ heat }: Inventory) => heat.rows.filter(({ direction }) => direction === "bought").map(({ line }) => line);

/**
 * The cement stays; over the year, clinker made and clinker ground fall by what the additives take the place of, and the
 * kiln's fuels fall with the clinker. null where the year's figures do not say how much that is.
 */
function withLessClinker(saved: Decimal, { products, produced }: ClinkerResult, inventory: Inventory, setting: InventorySetting) {
  const [clinker, ...others] = products;
  if (clinker === undefined || others.length > 0 || isMissing(produced)) return null;
  const lines = productLines(clinker, setting);
  const ground = totalIn("Clinker ground", "t", lines, "usedInside");
  const made = withScaled(setting, lines, "produced", shareLeft(produced.value, saved));
  const used = ground === null ? made : withScaled(made, productLines(clinker, made), "usedInside", shareLeft(ground.value, saved));
  const kiln = inventory.streams.filter(({ use, counted }) => use === "kiln" && counted);
  const lots = kiln.flatMap((stream) => stream.lots.map(({ line }) => line));
  return withScaled(used, lots, "consumed", shareLeft(produced.value, saved));
}

/** Levers of the process: clinker, smelter and steam. */
export const processLevers = {
  clinkerFactor: {
    unit: "t/t",
    places: 4,
    ends: [0],
    now: (inventory) => {
      const major = majorOf(inventory);
      const factor = major?.clinkerFactor ?? null;
      if (major === undefined || factor === null || inventory.clinker?.products.length !== 1) return null;
      return isMissing(factor) || isMissing(major.additives) || major.additives.value.isZero() ? null : factor;
    },
    set: (wanted, now, setting, inventory) => {
      const major = majorOf(inventory);
      if (major === undefined || inventory.clinker === null || isMissing(major.additives)) return blocked("gap");
      if (wanted.lt(0) || wanted.gte(1)) return blocked("clinkerRange");
      const growth = additivesGrowth(now, wanted);
      const saved = clinkerSaved(major.additives.value, growth);
      const less = withLessClinker(saved, inventory.clinker, inventory, setting);
      if (less === null) return blocked("gap");
      return done(ADDITIVES.reduce((next, kind) => withScaled(next, productLines(major.product, next), kind, growth), less));
    },
  },
  netAnode: {
    unit: "kg/t",
    places: 1,
    ends: [0],
    now: (inventory) => {
      const [anode, metal] = [totalIn("Net anode", "t", anodeLines(inventory), "value"), inventory.aluminium?.aluminium];
      if (anode === null || anode.value.isZero() || metal === undefined || isMissing(metal) || metal.value.isZero()) return null;
      return perOutput(anode, metal, 1000, "kg/t");
    },
    set: (wanted, now, setting, inventory) => done(withScaled(setting, anodeLines(inventory), "value", towards(now, wanted))),
  },
  anodeEffects: {
    unit: "min/cell-day",
    places: 3,
    ends: [0],
    now: (inventory) => {
      const [effect, metal] = [effectOf(inventory)?.sum, inventory.aluminium?.aluminium];
      if (effect === undefined || metal === undefined || isMissing(effect) || isMissing(metal)) return null;
      return effect.value.isZero() || metal.value.isZero() ? null : perOutput(effect, metal, 1, "min/cell-day");
    },
    set: (wanted, now, setting, inventory) => {
      const lines = itemLines(effectOf(inventory)?.products ?? [], "anodeEffectMinutes");
      return done(withScaled(setting, lines, "value", towards(now, wanted)));
    },
  },
  steamRate: {
    unit: "GJ/t",
    places: 3,
    ends: [0],
    now: (inventory) => perEquivalent(totalIn("Heat bought", "GJ", steamLines(inventory), "quantity"), inventory, 1, "GJ/t"),
    set: (wanted, now, setting, inventory) => done(withScaled(setting, steamLines(inventory), "quantity", towards(now, wanted))),
  },
} as const satisfies Readonly<Record<string, LeverRule>>;
