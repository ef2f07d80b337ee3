/** Clinker of a cement plant with kilns: calcination, trade, stock changes and the notional terms. Totals of the period only. */
import { optionOf } from "../parameters";
import { calcinationFactor } from "../method/calcinationB2";
import {
  calcinationTypeI,
  equivalentClinker,
  kilnHeatPerClinker,
  notionalGrinding,
  notionalHeat,
  notionalPower,
  notionalProcess,
  stockFall,
  stockRise,
} from "../method/cement";
import { mixFactor } from "../method/combustion";
import type { Product } from "../plan/model";
import { combine, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { calcinationByAnalysis } from "./calcinationB2";
import type { Inventory, PowerResult } from "./model";
import type { ClinkerResult, NotionalTerms } from "./processModel";
import type { CombustionStream, StreamResult } from "./streamModel";
import { parameterFigure, planFigure, requiredFigure } from "./planFigures";
import { optionalTotal, productFigure, productLines, productTotal } from "./products";
import { total } from "./readings";
import type { InventorySetting } from "./setting";

/** The products of role clinker; a plant may make several. */
export function clinkerProducts(setting: InventorySetting): readonly Product[] {
  return setting.plan.products.filter((product) => product.role.choice === "clinker");
}

/** null for a plant without a kiln: grinding units have no clinker terms. */
export function clinkerResult(
  setting: InventorySetting,
  streams: readonly StreamResult[],
  power: PowerResult,
  majorFactor: Figure,
): ClinkerResult | null {
  const clinkers = clinkerProducts(setting);
  const subSector = setting.plan.entity.subSector.choice;
  if (clinkers.length === 0 || subSector === "grinding") return null;
  const trade = clinkerTrade(clinkers, setting);
  const process = calcination(clinkers, trade.produced, setting);
  const kiln = kilnHeat(streams, trade.produced);
  const parts = { ...trade, ...process, ...kiln };
  return {
    products: clinkers,
    ...parts,
    notional: subSector === "clinkerisation" ? null : notionalTerms(parts, power, majorFactor, setting),
  };
}

type Parts = Omit<ClinkerResult, "notional" | "products">;

function notionalTerms(parts: Parts, power: PowerResult, majorFactor: Figure, setting: InventorySetting): NotionalTerms {
  const { imported, stockFall: fall, exported, stockRise: rise, kilnFactor } = parts;
  const { clinkerHeat, clinkerPower, grindingPower } = setting.plan.method;
  const equivalent = combine([exported, rise, majorFactor], (out, up, ofMajor) =>
    ofMajor.value.isZero() ? missing("noClinkerMade", "major cement") : equivalentClinker(out, up, ofMajor),
  );
  const heat = planFigure("Notional heat of imported clinker", clinkerHeat, "kcal/kg clinker") ?? parts.kilnHeatPerClinker;
  return {
    equivalent,
    process: combine([imported, fall, parts.calcinationFactor], notionalProcess),
    heat: combine([imported, fall, heat, kilnFactor], notionalHeat),
    power: combine(
      [imported, fall, requiredFigure("Notional power of imported clinker", clinkerPower, "kWh/t clinker"), power.blendedFactor],
      notionalPower,
    ),
    grinding: combine(
      [equivalent, requiredFigure("Grinding power of exported clinker", grindingPower, "kWh/t cement"), power.blendedFactor],
      notionalGrinding,
    ),
  };
}

type Trade = Pick<
  ClinkerResult,
  "columns" | "produced" | "opening" | "closing" | "stockRise" | "stockFall" | "imported" | "sold" | "moved" | "exported"
>;

function clinkerTrade(clinkers: readonly Product[], setting: InventorySetting): Trade {
  const columns = new Map(clinkers.map((clinker) => [clinker.id, columnsOf(clinker, setting)]));
  const sum = (label: string, figures: readonly Figure[], how = "sum of months") => total({ label, unit: "t", how, cite: "" }, figures);
  const all = (label: string, column: keyof ClinkerColumns) =>
    sum(
      label,
      [...columns.values()].map((each) => each[column]),
    );
  const opening = all("Opening stock of clinker", "opening");
  const closing = all("Closing stock of clinker", "closing");
  const sold = all("Clinker sold", "dispatched");
  const moved = all("Clinker to sister units", "movedOut");
  return {
    columns,
    produced: sum(
      "Clinker produced",
      clinkers.map((clinker) => productTotal(clinker, "produced", "Produced", setting)),
    ),
    opening,
    closing,
    sold,
    moved,
    stockRise: combine([opening, closing], stockRise),
    stockFall: combine([opening, closing], stockFall),
    imported: all("Clinker imported", "movedIn"),
    exported: sum("Clinker exported", [sold, moved], "sold + moved to sister units"),
  };
}

/** One column of one of several clinkers over an inventory's period. */
export function clinkerColumn(
  clinker: Product,
  column: "opening" | "closing" | "movedIn" | "dispatched" | "movedOut",
  inventory: Inventory,
): Figure {
  const found = inventory.clinker?.columns.get(clinker.id);
  return found === undefined ? missing("notInPeriod", clinker.product.text) : found[column];
}

type ClinkerColumns = NonNullable<ReturnType<ClinkerResult["columns"]["get"]>>;

function columnsOf(clinker: Product, setting: InventorySetting): ClinkerColumns {
  return {
    opening: stockAt(clinker, "opening", setting),
    closing: stockAt(clinker, "closing", setting),
    movedIn: optionalTotal(clinker, "movedIn", "Imported", setting),
    dispatched: optionalTotal(clinker, "dispatched", "Sold", setting),
    movedOut: optionalTotal(clinker, "movedOut", "To sister units", setting),
  };
}

/** Opening stock of the period's first month, closing stock of its last. */
function stockAt(clinker: Product, kind: "opening" | "closing", setting: InventorySetting): Figure {
  const edge = kind === "opening" ? setting.months.slice(0, 1) : setting.months.slice(-1);
  const lines = productLines(clinker, { ...setting, months: edge });
  if (lines.length === 0) return missing("noStock", clinker.product.text, { month: edge[0] ?? null, words: { field: kind } });
  const rule = { label: `${kind} stock, ${clinker.product.text}`, unit: "t", how: "sum of the month's rows", cite: "" };
  return total(
    rule,
    lines.map((line) => productFigure(clinker, line, kind, setting)),
  );
}

/** By analysis where the plan chooses CSI B2, else by the notified factor per tonne. */
function calcination(
  clinkers: readonly Product[],
  produced: Figure,
  setting: InventorySetting,
): Pick<ClinkerResult, "calcinationFactor" | "calcination" | "b2"> {
  if (optionOf(setting.pack, "cement.calcination") === "csiB2") {
    const { result, calcination: all } = calcinationByAnalysis(clinkers, produced, setting);
    return { calcination: all, calcinationFactor: combine([all, produced], calcinationFactor), b2: result };
  }
  const factor = parameterFigure("cement.calcination", "Calcination factor", setting);
  return { calcinationFactor: factor, calcination: combine([produced, factor], calcinationTypeI), b2: null };
}

/** Heat of all kiln fuels, their emissions per TJ, and kcal per kg of clinker. */
function kilnHeat(
  streams: readonly StreamResult[],
  produced: Figure,
): Pick<ClinkerResult, "kilnHeat" | "kilnEmissions" | "kilnFactor" | "kilnHeatPerClinker"> {
  const kiln = streams.filter((stream): stream is CombustionStream => stream.use === "kiln" && stream.method === "combustion");
  const heat = total(
    { label: "Kiln heat", unit: "TJ", how: "sum of kiln fuels", cite: "" },
    kiln.map((stream) => stream.energy),
  );
  const emissions = total(
    { label: "Kiln fuel emissions", unit: "tCO2e", how: "sum of kiln fuels", cite: "" },
    kiln.map((stream) => stream.emissions),
  );
  return {
    kilnHeat: heat,
    kilnEmissions: emissions,
    kilnFactor: combine([emissions, heat], (e, h) => mixFactor("Kiln fuel factor", e, h)),
    kilnHeatPerClinker: combine([heat, produced], kilnHeatPerClinker),
  };
}
