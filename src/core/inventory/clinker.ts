/** Clinker of an integrated cement plant: calcination, trade, stock swings and the notional terms. Totals of the period only. */
import { lookup, optionOf, traceOf } from "../parameters";
import { calcinationFactor } from "../method/calcinationB2";
import type { Product } from "../plan/model";
import { ZERO } from "../quantity/decimal";
import {
  calcinationTypeI,
  equivalentClinker,
  notionalGrinding,
  notionalHeat,
  notionalPower,
  notionalProcess,
  stockFall,
  stockRise,
} from "../method/cement";
import { from, gap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { monthIndex } from "../quantity/period";
import { calcinationByAnalysis } from "./calcinationB2";
import { planFigure } from "./lots";
import type { ClinkerResult, PowerResult, StreamResult } from "./model";
import { optionalTotal, productLines, productTotal } from "./products";
import { quantityFigure, total } from "./readings";
import type { InventorySetting } from "./setting";

export function clinkerProduct(setting: InventorySetting): Product | null {
  return setting.plan.products.find((product) => product.role.text === "clinker") ?? null;
}

/** null for a plant without a kiln: grinding units have no clinker terms. */
export function clinkerResult(
  setting: InventorySetting,
  streams: readonly StreamResult[],
  power: PowerResult,
  majorFactor: Figure,
): ClinkerResult | null {
  const clinker = clinkerProduct(setting);
  if (clinker === null || setting.plan.entity.subSector.text === "grinding") return null;
  const trade = clinkerTrade(clinker, setting);
  const kiln = kilnHeat(streams);
  const process = calcination(clinker, trade.produced, setting);
  const { imported, stockFall: fall, exported, stockRise: rise } = trade;
  const equivalent = from([exported, rise, majorFactor], equivalentClinker);
  const kilnHeatPerClinker = from([kiln.heat, trade.produced], ownKilnHeat);
  const heat = typed(setting, "clinkerHeat") ?? kilnHeatPerClinker;
  return {
    ...trade,
    ...process,
    kilnHeat: kiln.heat,
    kilnEmissions: kiln.emissions,
    kilnFactor: kiln.factor,
    kilnHeatPerClinker,
    equivalent,
    notionalProcess: from([imported, fall, process.calcinationFactor], notionalProcess),
    notionalHeat: from([imported, fall, heat, kiln.factor], notionalHeat),
    notionalPower: from([imported, fall, required(setting, "clinkerPower"), power.blendedFactor], notionalPower),
    notionalGrinding: from([equivalent, required(setting, "grindingPower"), power.blendedFactor], notionalGrinding),
  };
}

function clinkerTrade(
  clinker: Product,
  setting: InventorySetting,
): Pick<ClinkerResult, "produced" | "opening" | "closing" | "stockRise" | "stockFall" | "imported" | "sold" | "moved" | "exported"> {
  const opening = stockAt(clinker, "opening", setting);
  const closing = stockAt(clinker, "closing", setting);
  const sold = optionalTotal(clinker, "dispatched", "Sold", setting);
  const moved = optionalTotal(clinker, "movedOut", "To sister units", setting);
  return {
    produced: productTotal(clinker, "produced", "Produced", setting),
    opening,
    closing,
    sold,
    moved,
    stockRise: from([opening, closing], stockRise),
    stockFall: from([opening, closing], stockFall),
    imported: optionalTotal(clinker, "movedIn", "Imported", setting),
    exported: total({ label: "Clinker exported", unit: "t", how: "sold + moved to sister units", cite: "" }, [sold, moved]),
  };
}

/** Opening stock of the period's first month, closing stock of its last. */
function stockAt(clinker: Product, kind: "opening" | "closing", setting: InventorySetting): Figure {
  const edge = kind === "opening" ? setting.months[0] : setting.months[setting.months.length - 1];
  const line = productLines(clinker, setting).find((candidate) => edge !== undefined && monthIndex(candidate.month) === monthIndex(edge));
  return line === undefined ? gap(`${clinker.product.text}: no ${kind} stock`) : quantityFigure(line, kind, `${kind} stock`);
}

/** By analysis where the plan chooses CSI B2, else by the notified factor per tonne. */
function calcination(
  clinker: Product,
  produced: Figure,
  setting: InventorySetting,
): Pick<ClinkerResult, "calcinationFactor" | "calcination" | "b2"> {
  if (optionOf(setting.pack, "cement.calcination") === "csiB2") {
    const { result, calcination: total } = calcinationByAnalysis(clinker, produced, setting);
    return { calcination: total, calcinationFactor: from([total, produced], calcinationFactor), b2: result };
  }
  const chosen = lookup("cement.calcination", setting.year, setting.pack);
  const factor: Figure = chosen.ok ? traceOf("Calcination factor", chosen.value) : gap(chosen.problem.message);
  return { calcinationFactor: factor, calcination: from([produced, factor], calcinationTypeI), b2: null };
}

/** Heat of all kiln fuels, and their emissions per TJ. */
function kilnHeat(streams: readonly StreamResult[]): { readonly heat: Figure; readonly emissions: Figure; readonly factor: Figure } {
  const kiln = streams.filter((stream) => stream.use === "kiln" && stream.method === "combustion");
  const heat = total(
    { label: "Kiln heat", unit: "TJ", how: "sum of kiln fuels", cite: "" },
    kiln.map((stream) => stream.energy!),
  );
  const emissions = total(
    { label: "Kiln fuel emissions", unit: "tCO2e", how: "sum of kiln fuels", cite: "" },
    kiln.map((stream) => stream.emissions),
  );
  const rule = {
    label: "Kiln fuel factor",
    unit: "tCO2/TJ",
    how: "kiln fuel emissions / kiln heat",
    cite: "Weighted over the period's totals",
  };
  return {
    heat,
    emissions,
    factor: from([emissions, heat], (e, h) => derived(rule, h.value.isZero() ? ZERO : e.value.div(h.value), [e, h])),
  };
}

/** kcal/kg clinker from TJ and tonnes: TJ / t / 4.1868E-6. */
function ownKilnHeat(heat: Trace, produced: Trace): Trace {
  const rule = {
    label: "Kiln heat per clinker",
    unit: "kcal/kg clinker",
    how: "kiln heat / clinker",
    cite: "The plant's own figure of the period",
  };
  return derived(rule, produced.value.isZero() ? ZERO : heat.value.div(produced.value).div("0.0000041868"), [heat, produced]);
}

function typed(setting: InventorySetting, item: "clinkerHeat" | "clinkerPower" | "grindingPower"): Figure | null {
  const entry = setting.plan.method[item];
  const unit = { clinkerHeat: "kcal/kg clinker", clinkerPower: "kWh/t clinker", grindingPower: "kWh/t cement" }[item];
  const label = {
    clinkerHeat: "Notional heat of imported clinker",
    clinkerPower: "Power per tonne of clinker",
    grindingPower: "Power per tonne of cement ground",
  }[item];
  return planFigure(label, entry, unit);
}

function required(setting: InventorySetting, item: "clinkerPower" | "grindingPower"): Figure {
  const label = item === "clinkerPower" ? "Notional power of imported clinker" : "Grinding power of exported clinker";
  return typed(setting, item) ?? gap(`Monitoring Plan: ${label} is blank`);
}
