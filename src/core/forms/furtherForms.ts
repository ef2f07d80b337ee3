/** The tabs beside Form A to D: what the Procedure, the Bureau and other reports ask for, over the same lines. */
import type { Inventory } from "../inventory/model";
import type { InventorySetting } from "../inventory/setting";
import { beeFormB, beeFormD } from "./tabs/beeForms";
import { beeFormE2 } from "./tabs/beeFormE2";
import { bridgeTab } from "./tabs/bridge";
import { brsr } from "./tabs/brsr";
import type { DataRow } from "./data/dataRows";
import type { FactorRegister } from "./data/factors";
import { formE2Plan } from "./tabs/formE2Plan";
import { ghgReport } from "./tabs/ghgReport";
import type { Period } from "./model/layout";
import type { FormSpec, FormTab } from "./model/line";
import { tracker } from "./tabs/tracker";
import type { TypedFields } from "./model/typed";

export interface FurtherSetting {
  readonly inventory: Inventory;
  readonly setting: InventorySetting;
  readonly factors: FactorRegister;
  readonly rows: readonly DataRow[];
  readonly periods: readonly Period[];
  readonly inventories: ReadonlyMap<Period, Inventory>;
  readonly typed: TypedFields;
}

/** In the order the tabs have; only those wanted are declared, so that no factor is listed which no tab uses. */
const DECLARATIONS: readonly (readonly [FormTab, (given: FurtherSetting) => FormSpec])[] = [
  ["formE2Plan", ({ setting }) => formE2Plan(setting.plan)],
  ["ghgReport", ({ inventory, setting, factors, rows }) => ghgReport(inventory, setting, factors, rows)],
  ["beeFormD", ({ inventory, setting }) => beeFormD(inventory, setting)],
  ["beeFormE2", ({ inventory, setting, factors }) => beeFormE2(inventory, setting, factors)],
  ["tracker", tracker],
  ["bridge", bridgeTab],
  ["brsr", brsr],
  ["beeFormB", ({ setting }) => beeFormB(setting)],
];

export function furtherForms(wanted: ReadonlySet<string>, given: FurtherSetting): readonly FormSpec[] {
  return DECLARATIONS.filter(([form]) => wanted.has(form)).map(([, declare]) => declare(given));
}
