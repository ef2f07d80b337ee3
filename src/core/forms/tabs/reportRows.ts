/** Rows of the GHG report that add up to Form A's total: each stream, purchased energy, process, notional emissions, deductions. */
import { elementAt } from "../../quantity/known";
import type { Inventory, MeterResult } from "../../inventory/model";
import type { BalanceStream, CombustionStream, MaterialStream, StreamMethod, StreamResult } from "../../inventory/streamModel";
import type { InventorySetting } from "../../inventory/setting";
import { meanCalorificValue } from "../../method/combustion";
import { megawattHours } from "../../method/electricity";
import { combine, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { figureOf } from "../model/engine";
import type { FactorRegister } from "../data/factors";
import { ENERGY } from "./energyLines";
import { fuelsInOrder } from "./fuelsInOrder";
import { smelterParts, smelterTotals } from "./formDSmelter";
import { meterFactor, meterLine, PROCESS, streamFactor, streamLine, streamTitle } from "../model/lineIds";
import { hasNotional, notionalLabel } from "../../inventory/treatments";
import { STREAM_COLUMNS as COLUMN } from "../model/grids";
import type { FormCell, LineSpec } from "../model/line";
import { textLink } from "../model/links";
import type { DataRow } from "../data/dataRows";
import { computed, evidence, factorCell, quantityOf } from "./reportCells";

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
    value: meanCalorificValue(energy.value, amount.value, measured.constant),
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
  const energy = combine([result.energy], (kwh) => ({ ...kwh, value: megawattHours(kwh.value) }));
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
    ...(setting.plan.entity.ccus.state === "blank" && setting.plan.method.boundCarbon.choice !== "net" ? [] : ["CO2 bonded or stored"]),
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

const named = (result: StreamResult) => streamTitle(result.stream);
