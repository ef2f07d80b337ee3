/** Declares the forms of a plant: their lines, the data rows and factors these rest on, and the inventory of every period. */
import { inventoryOf } from "../inventory";
import type { Inventory } from "../inventory/model";
import type { InventorySetting } from "../inventory/setting";
import { monthsOf } from "../quantity/period";
import { collect } from "./data/collect";
import { stateAtBuild } from "./data/dataRows";
import type { DataRow } from "./data/dataRows";
import { inLineOrder } from "./data/lineOrder";
import type { Span } from "./data/lineOrder";
import { FactorRegister } from "./data/factors";
import { formA } from "./tabs/formA";
import { formB } from "./tabs/formB";
import { formC } from "./tabs/formC";
import { formD } from "./tabs/formD";
import { furtherForms } from "./furtherForms";
import { periodsOf } from "./model/layout";
import type { Period } from "./model/layout";
import type { FormSpec } from "./model/line";
import type { TypedFields } from "./model/typed";
import type { Steps } from "../workbook/turns";

export interface Declaration {
  readonly setting: InventorySetting;
  /** Tabs asked for beside the base. */
  readonly wanted: ReadonlySet<string>;
  readonly typed: TypedFields;
  /** Name of the tab of factors. */
  readonly factorsTab: string;
}

export interface DeclaredForms {
  /** Of the whole period. */
  readonly inventory: Inventory;
  readonly forms: readonly FormSpec[];
  readonly factors: FactorRegister;
  readonly rows: readonly DataRow[];
  /** Where the rows of each line are among them. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Rows that are not ok. */
  readonly notOk: number;
  /** The whole period first. */
  readonly periods: readonly Period[];
  readonly inventories: ReadonlyMap<Period, Inventory>;
}

export function* declareForms({ setting, wanted, typed, factorsTab }: Declaration): Steps<DeclaredForms> {
  const inventory = inventoryOf(setting);
  const factors = new FactorRegister(factorsTab);
  const { rows, spans } = inLineOrder(collect(inventory, setting, factors).rows);
  const notOk = rows.filter((row) => stateAtBuild(row) !== "ok").length;
  const periods = periodsOf(setting.months, monthsOf(setting.year));
  const inventories = new Map<Period, Inventory>();
  for (const period of periods) {
    yield;
    inventories.set(period, period.kind === "whole" ? inventory : inventoryOf({ ...setting, months: period.months }));
  }
  yield;
  const forms = [
    formA({ inventory, setting, factors, reported: wanted.has("ghgReport"), notOk }),
    formB(inventory, setting, factors),
    formC(inventory),
    formD(inventory, setting, factors),
    ...furtherForms(wanted, { inventory, setting, factors, rows, periods, inventories, typed }),
  ];
  return { inventory, forms, factors, rows, spans, notOk, periods, inventories };
}
