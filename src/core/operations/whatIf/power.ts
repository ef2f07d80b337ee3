/** Changes of power: renewable or waste-heat power in place of power from the grid, with the site's demand as it is. */
import { elementAt } from "../../quantity/known";
import { monthly, partOf, raised, scaled, shareLeft } from "../../method/whatIf";
import type { InventorySetting } from "../../inventory";
import { linesIn, readingOf } from "../../activity/line";
import type { ActivityLine, PowerLine } from "../../activity/line";
import type { Meter } from "../../plan/model";
import { METER_TABLE } from "../../plan/spec/planTables";
import { blankRow } from "../../plan/parse/entries";
import { retyped } from "../../plan/parse/retyped";
import { fieldOf } from "../../plan/spec/tableSpec";
import { identity, slug } from "../../plan/names";
import type { PowerKind } from "../../plan/spec/choiceWords";
import { decimal, sum } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { sameMonth } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { convert } from "../../quantity/conversion";
import { blocked, done } from "./scenario";
import type { Change, Changed } from "./scenario";
import { asTyped, withValue } from "./typed";

type Of<Kind> = Extract<Change, { readonly kind: Kind }>;

/** This share of each month's grid power from own renewable sources instead. */
export function renewablePower({ percent }: Of<"renewable">, setting: InventorySetting): Changed<InventorySetting> {
  if (percent.lt(0) || percent.gt(100)) return blocked("percentRange");
  return replaceGrid(setting, "own renewable", (grid) => partOf(grid, percent));
}

/** Grid power of each month replaced by a twelfth of these kWh. */
export function wasteHeatPower({ annualKwh }: Of<"wasteHeat">, setting: InventorySetting): Changed<InventorySetting> {
  if (annualKwh.lt(0)) return blocked("percentRange");
  return replaceGrid(setting, "waste heat", () => monthly(annualKwh));
}

/** Each month's grid lines give up the kWh in proportion; the meter that takes them over is the plan's own, or a new one. */
function replaceGrid(setting: InventorySetting, kind: PowerKind, replaced: (gridKwh: Decimal) => Decimal): Changed<InventorySetting> {
  const isGrid = linesOfKind(setting, "grid");
  if (!setting.lines.some(isGrid)) return blocked("noGrid");
  const { meter, plan, lines } = withMeter(setting, kind);
  const changed: ActivityLine[] = [...lines];
  for (const month of setting.months) {
    const grid = changed.filter((line) => isGrid(line) && sameMonth(line.month, month));
    const energies = grid.map(kwhOf);
    if (grid.length === 0 || energies.includes(null)) return blocked("gap");
    const all = sum(energies as Decimal[]);
    const kwh = replaced(all);
    if (kwh.gt(all)) return blocked("moreThanGrid");
    const left = shareLeft(all, kwh);
    for (const line of grid) changed[changed.indexOf(line)] = withValue(line, "energy", (value) => scaled(value, left));
    if (!addTo(changed, meter, month, kwh)) return blocked("gap");
  }
  return done({ ...setting, plan, lines: changed });
}

function linesOfKind({ plan }: InventorySetting, kind: PowerKind): (line: ActivityLine) => boolean {
  const meters = new Set(plan.meters.filter((meter) => meter.powerKind.choice === kind).map((meter) => identity(meter.meter.text)));
  return (line) => line.table === "electricity" && meters.has(identity(line.stream));
}

function kwhOf(line: ActivityLine): Decimal | null {
  const reading = readingOf(line, "energy");
  if (reading === undefined || reading.value === null) return null;
  const converted = convert(reading.value, reading.unit, "kWh");
  return converted.ok ? converted.value : null;
}

/** False where the meter has no figure in the month that could be raised. */
function addTo(lines: ActivityLine[], meter: string, month: Month, kwh: Decimal): boolean {
  const at = lines.findIndex((line) => line.table === "electricity" && identity(line.stream) === meter && sameMonth(line.month, month));
  const unit = at < 0 ? undefined : readingIn(lines[at]);
  if (unit === undefined || unit.value === null) return false;
  const more = convert(kwh, "kWh", unit.unit);
  if (!more.ok) return false;
  lines[at] = withValue(elementAt(lines, at), "energy", (value) => raised(value, more.value));
  return true;
}

/** The plan's first meter of the kind; where there is none, a new one with a row of zero in every month of the grid's. */
function withMeter(
  setting: InventorySetting,
  kind: PowerKind,
): { readonly meter: string; readonly plan: InventorySetting["plan"]; readonly lines: readonly ActivityLine[] } {
  const { plan, lines } = setting;
  const known = plan.meters.find((meter) => meter.powerKind.choice === kind);
  if (known !== undefined) return { meter: identity(known.meter.text), plan, lines };
  const isGrid = linesOfKind(setting, "grid");
  const pattern = linesIn(lines, "electricity").filter(isGrid);
  const name = `New ${kind}`;
  const rows = setting.months
    .flatMap((month) => pattern.find((line) => sameMonth(line.month, month)) ?? [])
    .map((line) => zeroLine(line, name, kind));
  return {
    meter: identity(name),
    plan: { ...plan, meters: [...plan.meters, newMeter(name, kind)] },
    lines: [...lines, ...rows],
  };
}

function readingIn(line: ActivityLine | undefined) {
  return line === undefined ? undefined : readingOf(line, "energy");
}

/** A row of the new meter with no energy in the month of a row of the grid's. */
function zeroLine(line: PowerLine, name: string, kind: PowerKind): PowerLine {
  const energy = line.readings.get("energy");
  const zero = asTyped(decimal(0));
  const readings = new Map(
    energy === undefined ? [] : [["energy", { ...energy, value: zero, problem: null, text: "0", computed: false }] as const],
  );
  const said = { ...line.said, kind: { ...line.said.kind, state: "chosen" as const, choice: kind, text: kind } };
  return { ...line, stream: name, said, readings };
}

function newMeter(name: string, kind: PowerKind): Meter {
  const meter = blankRow(METER_TABLE);
  return {
    ...meter,
    id: slug(name),
    meter: retyped(fieldOf(METER_TABLE, "meter"), meter.meter, name),
    powerKind: retyped(fieldOf(METER_TABLE, "powerKind"), meter.powerKind, kind),
  };
}
