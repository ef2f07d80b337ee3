/** The visible tab in which a workbook keeps what-if scenarios: a row for each change, read back into the same scenarios. */
import { readRegister } from "../../ledger/register";
import type { Fields, Register, RegisterRow, RegisterSpec } from "../../ledger/register";
import { identity, streamKey } from "../../plan/names";
import type { SourceStream } from "../../plan/model";
import { numberIn } from "../../plan/parse/numbers";
import type { FoundNumber } from "../../plan/parse/numbers";
import { ZERO } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { entryOf } from "../../quantity/known";
import type { LeverId } from "../../sectors/sector";
import { formatAt, formulaAt, valueAt } from "../../workbook/cells";
import type { CellRef, WorkbookSnapshot } from "../../workbook/cells";
import { keyOf } from "./fuels";
import { LEVER_IDS, leverUnit } from "./levers";
import { CHANGE_KINDS } from "./scenario";
import type { Change, ChangeKind } from "./scenario";

/** A scenario by its name, as the workbook keeps it. */
export interface KeptScenario {
  readonly name: string;
  readonly changes: readonly Change[];
  /** What it costs to do, in rupees; null where nobody said. */
  readonly investment: Decimal | null;
}

type ScenarioField =
  | "scenario"
  | "change"
  | "stream"
  | "use"
  | "toStream"
  | "toUse"
  | "value"
  | "unit"
  | "second"
  | "secondUnit"
  | "investment"
  | "gei"
  | "certificates"
  | "who"
  | "when";

/** One change as the tab holds it. */
export type ScenarioRow = Fields<ScenarioField>;

export const SCENARIOS: RegisterSpec<ScenarioField> = {
  form: "scenarios",
  name: "CCTS Scenarios",
  title: "What-if scenarios",
  subtitle:
    "A row for each change, kept by What-if in the pane. GEI and CCC are those of the day it was kept; the pane computes them anew. " +
    "No form reads this tab.",
  columns: [
    { id: "scenario", label: "Scenario", width: 26 },
    { id: "change", label: "Change", width: 38 },
    { id: "stream", label: "Stream", width: 22 },
    { id: "use", label: "Use", width: 16 },
    { id: "toStream", label: "Instead: stream", width: 22 },
    { id: "toUse", label: "Instead: use", width: 16 },
    { id: "value", label: "Value", width: 14, number: true },
    { id: "unit", label: "Unit", width: 18 },
    { id: "second", label: "Second value", width: 14, number: true },
    { id: "secondUnit", label: "Unit of the second value", width: 22 },
    { id: "investment", label: "Investment, rupees", width: 18, number: true },
    { id: "gei", label: "GEI when kept", width: 14, number: true },
    { id: "certificates", label: "CCC when kept", width: 14, number: true },
    { id: "who", label: "Kept by", width: 18 },
    { id: "when", label: "Kept on", width: 22 },
  ],
};

const CHANGE_LABELS: Readonly<Record<ChangeKind | LeverId, string>> = {
  fuelSwitch: "Fuel switch",
  biomass: "Biomass share",
  renewable: "Renewable power",
  wasteHeat: "Waste-heat power",
  typeII: "Laboratory factor (Type II)",
  output: "Output",
  kilnHeat: "Kiln heat",
  clinkerFactor: "Clinker factor of the major cement",
  alternativeShare: "Alternative fuels, share of kiln heat",
  fuelRate: "Fuel energy",
  steamRate: "Bought heat",
  powerRate: "Power of the site",
  gridShare: "Grid share of the power",
  netAnode: "Net anode",
  anodeEffects: "Anode effects",
  carbonRate: "Carbon brought in",
};

const BY_LABEL: ReadonlyMap<string, ChangeKind | LeverId> = new Map(
  [...CHANGE_KINDS, ...LEVER_IDS].map((id) => [identity(CHANGE_LABELS[id]), id] as const),
);

type ChangeFields = Pick<ScenarioRow, "change" | "stream" | "use" | "toStream" | "toUse" | "value" | "unit" | "second" | "secondUnit">;
const NOTHING: ChangeFields = { change: "", stream: "", use: "", toStream: "", toUse: "", value: "", unit: "", second: "", secondUnit: "" };

/** The fields of a change; a stream that the plan does not list any more keeps the name it is known by. */
export function changeFields(change: Change, streams: readonly SourceStream[]): ChangeFields {
  const fields = { ...NOTHING, change: CHANGE_LABELS[change.kind === "lever" ? change.lever : change.kind] };
  const named = (key: string): readonly [stream: string, use: string] => {
    const row = streams.find((each) => keyOf(each) === key);
    const [stream = "", use = ""] = key.split("|");
    return row === undefined ? [stream, use] : [row.stream.text, row.use.choice ?? row.use.text];
  };
  switch (change.kind) {
    case "fuelSwitch": {
      const [[stream, use], [toStream, toUse]] = [named(change.from), named(change.to)];
      return { ...fields, stream, use, toStream, toUse, value: change.percent.toString(), unit: "%" };
    }
    case "biomass": {
      const [stream, use] = named(change.stream);
      return { ...fields, stream, use, value: change.percent.toString(), unit: "%" };
    }
    case "typeII": {
      const [stream, use] = named(change.stream);
      const second = { second: change.ncv.toString(), secondUnit: "kcal/kg" };
      return { ...fields, stream, use, value: change.carbonPercent.toString(), unit: "% carbon by mass", ...second };
    }
    case "renewable":
      return { ...fields, value: change.percent.toString(), unit: "%" };
    case "wasteHeat":
      return { ...fields, value: change.annualKwh.toString(), unit: "kWh a year" };
    case "output":
      return { ...fields, value: change.percent.toString(), unit: "%", second: change.following.toString(), secondUnit: "% that follows" };
    case "lever":
      return { ...fields, value: change.value.toString(), unit: leverUnit(change.lever) };
  }
}

/** A row that gives no change: where, in which scenario, and what is wrong with it. */
export interface UnreadRow {
  readonly cell: CellRef;
  readonly scenario: string;
  readonly why: "noName" | "unknownChange" | "noNumber" | "otherUnit";
  /** What stands in the cell. */
  readonly text: string;
}

/** The scenarios in their order, and the rows that cannot be read; a scenario with such a row is not among them. */
export interface KeptScenarios {
  readonly scenarios: readonly KeptScenario[];
  readonly unread: readonly UnreadRow[];
}

/** Reads the tab; no scenario where there is none. */
export function keptScenarios(snapshot: WorkbookSnapshot): KeptScenarios {
  const register = readRegister(snapshot, SCENARIOS);
  const read = (register?.rows ?? []).map((row) => ({ name: row.fields.scenario, ...changeOf(row, register as Register<ScenarioField>) }));
  const unread = read.flatMap(({ problem }) => problem ?? []);
  const bad = new Set(unread.map(({ scenario }) => identity(scenario)));
  const byName = new Map<string, KeptScenario>();
  for (const { name, change, investment } of read) {
    if (change === null || bad.has(identity(name))) continue;
    const before = byName.get(identity(name)) ?? { name, changes: [], investment: null };
    byName.set(identity(name), { ...before, changes: [...before.changes, change], investment: before.investment ?? investment });
  }
  return { scenarios: [...byName.values()], unread };
}

interface ReadRow {
  readonly change: Change | null;
  readonly investment: Decimal | null;
  readonly problem: UnreadRow | null;
}

function changeOf({ row, fields }: RegisterRow<ScenarioField>, { sheet, columns }: Register<ScenarioField>): ReadRow {
  const at = (field: ScenarioField): number => entryOf(columns, field);
  const refused = (field: ScenarioField, why: UnreadRow["why"]): ReadRow => {
    const cell = { sheet: sheet.name, row, column: at(field) };
    return { change: null, investment: null, problem: { cell, scenario: fields.scenario, why, text: fields[field] } };
  };
  const number = (field: ScenarioField, unit: string): FoundNumber => {
    const [value, format] = [valueAt(sheet, row, at(field)), formatAt(sheet, row, at(field))];
    return numberIn({ value, format, isFormula: formulaAt(sheet, row, at(field)) !== "" }, unit.startsWith("%") ? "%" : unit);
  };
  const id = BY_LABEL.get(identity(fields.change));
  if (fields.scenario === "") return refused("scenario", "noName");
  if (id === undefined) return refused("change", "unknownChange");
  const { unit, secondUnit } = changeFields(changeFrom(id, fields, ZERO, ZERO), []);
  if (identity(fields.unit) !== identity(unit)) return refused("unit", "otherUnit");
  if (identity(fields.secondUnit) !== identity(secondUnit)) return refused("secondUnit", "otherUnit");
  const [value, second, investment] = [number("value", unit), number("second", secondUnit), number("investment", "rupees")];
  if (value.value === null) return refused("value", "noNumber");
  if (second.value === null && secondUnit !== "") return refused("second", "noNumber");
  if (investment.value === null && investment.problem !== "blank") return refused("investment", "noNumber");
  return { change: changeFrom(id, fields, value.value, second.value ?? ZERO), investment: investment.value, problem: null };
}

const isLever = (id: ChangeKind | LeverId): id is LeverId => LEVER_IDS.some((lever) => lever === id);

function changeFrom(id: ChangeKind | LeverId, fields: ScenarioRow, value: Decimal, second: Decimal): Change {
  const stream = streamKey(fields.stream, fields.use);
  if (isLever(id)) return { kind: "lever", lever: id, value };
  switch (id) {
    case "fuelSwitch":
      return { kind: id, from: stream, to: streamKey(fields.toStream, fields.toUse), percent: value };
    case "biomass":
      return { kind: id, stream, percent: value };
    case "typeII":
      return { kind: id, stream, carbonPercent: value, ncv: second };
    case "renewable":
      return { kind: id, percent: value };
    case "wasteHeat":
      return { kind: id, annualKwh: value };
    case "output":
      return { kind: id, percent: value, following: second };
  }
}
