/** Rows of the GHG report that add up to Form A's total: each stream, purchased energy, process, notional emissions, deductions. */
import { elementAt, theOne } from "../../quantity/known";
import type { BalanceStream, CombustionStream, Inventory, MaterialStream, MeterResult, StreamResult } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { TJ_PER_KCAL, TJ_PER_TONNE_KCAL_PER_KG } from "../../method/activityData";
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { StreamMethod } from "../../inventory/model";
import { cited } from "../../trace/trace";
import { combine, missing, isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { CellContent } from "../../workbook/sheetPlan";
import { KCAL_MASS, KCAL_VOLUME } from "../data/collectStreams";
import { figureOf } from "../model/engine";
import type { FactorRegister } from "../data/factors";
import { ENERGY } from "./energyLines";
import { fuelsInOrder } from "./formC";
import { smelterParts, smelterTotals } from "./formDSmelter";
import { PROCESS } from "../model/lineIds";
import { hasNotional, notionalLabel } from "../../inventory/treatments";
import { STREAM_COLUMNS as COLUMN } from "../model/grids";
import type { ComputedCell, FormCell, LineFormat, LineSpec } from "../model/line";
import { meterFactor, meterLine, streamFactor, streamLine, streamTitle } from "../model/lineIds";
import { textLink } from "../model/links";
import { addressOf } from "../data/dataRows";
import type { DataRow } from "../data/dataRows";

const NORMAL_M3 = "constant.nm3-per-sm3";
const SM3_IN_NM3 = decimal("273.15").div("288.15");

export const reportLine = (result: StreamResult) => `GR.${result.stream.id}`;

/** Rows in the order of the report; they stand below each other, so that their sum is one range. */
export function reportRows(
  inventory: Inventory,
  setting: InventorySetting,
  factors: FactorRegister,
  rows: readonly DataRow[],
): readonly LineSpec[] {
  const fuels = fuelsInOrder(inventory).filter((result) => result.counted);
  const materials = inventory.streams.filter(
    (result): result is MaterialStream | BalanceStream => result.method !== "combustion" && result.method !== "notional" && result.counted,
  );
  return [
    ...fuels.map((fuel) => fuelRow(fuel, factors, rows)),
    ...materials.map((material) => materialRow(material, factors, rows)),
    ...(inventory.clinker === null
      ? []
      : [
          linkRow(
            "GR.calcination",
            "Calcination of clinker",
            inventory.clinker.b2 === null ? "Clinker x factor" : "Method B2, by analysis",
            PROCESS.calcination,
            (found) => found.clinker?.calcination ?? null,
          ),
        ]),
    ...smelterRows(inventory),
    ...inventory.power.meters.filter((meter) => meter.emissions !== null).map((meter) => powerRow(meter, rows)),
    ...(inventory.heat.rows.length === 0
      ? []
      : [linkRow("GR.heat-bought", "Purchased heat", "Heat x supplier's factor", ENERGY.heatBought, (found) => found.heat.bought)]),
    ...(hasNotional(inventory)
      ? [linkRow("GR.notional", notionalLabel(inventory), "As if made here", PROCESS.notional, (found) => found.notional)]
      : []),
    deductionRow(setting),
  ];
}

function smelterRows(inventory: Inventory): readonly LineSpec[] {
  const totals = smelterParts(inventory)
    .filter((part) => part.kind === "line")
    .filter((part) => smelterTotals(inventory).includes(part.id));
  return totals.map((part) => ({
    ...linkRow(part.id.replace(/^D\./, "GR."), part.label, part.how, part.id, () => null),
    engine: part.engine,
  }));
}

const METHODS: Readonly<Record<StreamMethod, string>> = {
  combustion: "Quantity x NCV x factor x oxidation",
  carbonate: "Quantity x factor x conversion",
  balanceIn: "Mass balance, carbon in",
  balanceOut: "Mass balance, carbon out",
  notional: "Quantity x notional factor",
};

function row(
  id: string,
  label: string,
  how: string,
  formula: LineSpec["formula"],
  pick: (inventory: Inventory) => Figure | null,
  beside: Partial<Record<keyof typeof COLUMN, FormCell>>,
): LineSpec {
  const cells = Object.entries(beside).map(([name, cell]) => [COLUMN[name as keyof typeof COLUMN], cell] as const);
  return {
    kind: "line",
    id,
    label,
    unit: "tCO2e",
    format: "quantity",
    how,
    formula,
    engine: figureOf((found) => found, pick),
    beside: new Map(cells),
  };
}

function linkRow(id: string, label: string, method: string, of: string, pick: (inventory: Inventory) => Figure | null): LineSpec {
  return row(id, label, "taken over from its form", (at) => at.when([of], (cell = "") => cell), pick, { method: { word: method } });
}

/** The same stream in the inventory of another period. */
const same = (result: StreamResult) => (inventory: Inventory) =>
  inventory.streams.find((found) => found.stream === result.stream)?.emissions ?? missing("notInPeriod", "the line");

function fuelRow(fuel: CombustionStream, factors: FactorRegister, rows: readonly DataRow[]): LineSpec {
  const { stream } = fuel;
  const measured = quantityOf(fuel, factors);
  const ncv = combine([measured.figure, fuel.energy], (amount, energy) => ({
    ...energy,
    value: amount.value.isZero() ? decimal(0) : energy.value.div(amount.value).div(measured.constant),
  }));
  const factor = fuel.carbon === null ? streamFactor.co2(stream) : streamLine.factor(stream);
  return row(reportLine(fuel), named(fuel), "Form C", (at) => at.when([streamLine.emissions(stream)], (cell = "") => cell), same(fuel), {
    method: { word: METHODS.combustion },
    factorType: textLink(stream.factorType),
    quantity: computed((at) => at.when(measured.terms, (...cells) => cells.join("*")), measured.figure, "quantity"),
    quantityUnit: { word: measured.unit },
    ...(measured.ncvUnit === ""
      ? {}
      : {
          ncv: computed(
            (at) =>
              at.when([streamLine.energy(stream), ...measured.terms, measured.constantKey], (energy = "", ...cells) =>
                ncvFormula(energy, cells),
              ),
            ncv,
            "quantity",
          ),
          ncvUnit: { word: measured.ncvUnit },
        }),
    factor: factorCell(factor, fuel.factor, factors),
    factorUnit: { word: "tCO2/TJ" },
    oxidation: factorCell(streamFactor.oxidation(stream), fuel.oxidation, factors),
    fossil: factorCell(streamFactor.fossil(stream), fuel.fossilShare, factors),
    evidence: evidence(streamLine.quantity(stream), rows),
  });
}

function ncvFormula(energy: string, cells: readonly string[]): string {
  const amount = cells.slice(0, -1).join("*");
  return `IF(${amount}=0,0,${energy}/(${amount})/${elementAt(cells, cells.length - 1)})`;
}

function materialRow(material: MaterialStream | BalanceStream, factors: FactorRegister, rows: readonly DataRow[]): LineSpec {
  const { stream } = material;
  const isBalance = material.method === "balanceIn" || material.method === "balanceOut";
  return row(
    reportLine(material),
    named(material),
    "Form D",
    (at) => at.when([streamLine.process(stream)], (cell = "") => cell),
    same(material),
    {
      method: { word: METHODS[material.method] },
      factorType: textLink(stream.factorType),
      quantity: computed((at) => at.when([streamLine.material(stream)], (cell = "") => cell), material.quantity, "quantity"),
      quantityUnit: { word: material.quantityUnit },
      ...(isBalance
        ? {}
        : {
            factor: factorCell(streamFactor.co2(stream), material.factor, factors),
            factorUnit: { word: "t/t" },
            oxidation: factorCell(streamFactor.oxidation(stream), material.oxidation, factors),
          }),
      evidence: evidence(streamLine.material(stream), rows),
    },
  );
}

function powerRow(result: MeterResult, rows: readonly DataRow[]): LineSpec {
  const energy = combine([result.energy], (kwh) => ({ ...kwh, value: kwh.value.div(1000) }));
  const pick = (inventory: Inventory) => inventory.power.meters.find((found) => found.meter === result.meter)?.emissions ?? null;
  return row(
    `GR.power.${result.meter.id}`,
    `Purchased power, ${result.meter.meter.text}, ${result.kind}`,
    "Form C",
    (at) => at.when([meterLine.emissions(result.meter)], (cell = "") => cell),
    pick,
    {
      method: { word: "Energy x factor" },
      quantity: computed((at) => at.when([meterLine.energy(result.meter)], (kwh = "") => `${kwh}/1000`), energy, "quantity"),
      quantityUnit: { word: "MWh" },
      ...(result.factor === null
        ? {}
        : {
            factor: computed((at) => at.when([meterFactor(result.meter)], (cell = "") => cell), result.factor, "factor"),
            factorUnit: { word: "tCO2/MWh" },
          }),
      evidence: evidence(meterLine.energy(result.meter), rows),
    },
  );
}

function deductionRow(setting: InventorySetting): LineSpec {
  const what = [
    "power exported",
    "colony and construction",
    ...(setting.plan.entity.ccus.state === "blank" ? [] : ["CO2 bonded or stored"]),
  ];
  return row(
    "GR.deductions",
    "Deductions (negative)",
    "minus Form A, deductions",
    (at) => at.when(["A.deductions"], (cell = "") => `-${cell}`),
    (found) => combine([found.deductions], (sum) => ({ ...sum, value: sum.value.negated() })),
    { method: { word: `For ${what.join(", ")}` } },
  );
}

interface Measured {
  readonly figure: Figure;
  /** Lines and factors whose product is the quantity. */
  readonly terms: readonly string[];
  readonly unit: string;
  readonly ncvUnit: string;
  readonly constantKey: string;
  readonly constant: Decimal;
}

/** Tonnes, or Nm3 of a gas: liquids weigh volume x density, and gas at 15 C is brought to 0 C. */
function quantityOf(fuel: CombustionStream, factors: FactorRegister): Measured {
  const line = streamLine.quantity(fuel.stream);
  const mass = { unit: "t", ncvUnit: "kcal/kg", constantKey: KCAL_MASS, constant: TJ_PER_TONNE_KCAL_PER_KG };
  const density = streamFactor.density(fuel.stream);
  if (fuel.quantityUnit === "Sm3") {
    factors.add(NORMAL_M3, cited("Nm3 of 1 Sm3", SM3_IN_NM3, "Nm3/Sm3", "273.15 K / 288.15 K, ISO 13443"));
    return {
      figure: times(fuel.quantity, SM3_IN_NM3),
      terms: [line, NORMAL_M3],
      unit: "Nm3",
      ncvUnit: "kcal/Nm3",
      constantKey: KCAL_VOLUME,
      constant: TJ_PER_KCAL,
    };
  }
  if (fuel.quantityUnit === "GJ") return { figure: fuel.quantity, terms: [line], ...mass, unit: "GJ", ncvUnit: "" };
  if (fuel.quantityUnit === "kL" && !factors.has(density))
    return { figure: fuel.quantity, terms: [line], ...mass, unit: "kL", ncvUnit: "kcal/L" };
  if (fuel.quantityUnit !== "kL") return { figure: fuel.quantity, terms: [line], ...mass };
  const found = theOne(factors.factorRows, ({ key }) => key === density, `factor ${density}`);
  return { figure: times(fuel.quantity, found.value), terms: [line, density], ...mass };
}

function times(figure: Figure, by: Decimal): Figure {
  return combine([figure], (found) => ({ ...found, value: found.value.times(by) }));
}

function computed(formula: ComputedCell["formula"], figure: Figure, format: LineFormat): ComputedCell {
  return { formula, value: isMissing(figure) ? "" : figure.value.toNumber(), format };
}

/** A factor from its register or, when it is computed, from its line; blank when neither has it. */
function factorCell(key: string, figure: Figure, factors: FactorRegister): FormCell {
  const isLine = key.startsWith("C.");
  return isLine || factors.has(key)
    ? computed((at) => at.when([key], (cell = "") => cell), figure, "factor")
    : ({ value: null } satisfies CellContent);
}

const named = (result: StreamResult) => streamTitle(result.stream);

/** As the sheet's formula has it: evidence of the first row that feeds the line, or its cell, and how many follow. */
function evidence(lineId: string, rows: readonly DataRow[]): FormCell {
  const feeding = rows.filter((candidate) => candidate.feeds === lineId);
  const [first] = feeding;
  const named = first === undefined ? "" : (first.type === "reading" && first.line.said.evidence.text) || addressOf(first);
  const value = feeding.length === 0 ? "" : `${named}${feeding.length > 1 ? ` and ${feeding.length - 1} more in CCTS Data` : ""}`;
  return { formula: (at) => at.evidence(lineId), value, format: "text" };
}
