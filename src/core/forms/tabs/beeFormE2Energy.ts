/** B2 of BEE Form E2: power, fuels and their total, and the workings they are summed from. */
import type { Inventory, MeterResult } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import type { CombustionStream } from "../../inventory/streamModel";
import { electricalEnergy, energyInToe, kcalPerKwh, MILLION_KCAL_PER_TOE, millionKcal, millionKwh } from "../../method/annualForm";
import type { PowerKind } from "../../plan/spec/choiceWords";
import type { Decimal } from "../../quantity/decimal";
import { isPowerFuel, OWN_KINDS, PURCHASED_KINDS } from "../../inventory/power";
import { total as sumOf, zero } from "../../inventory/readings";
import { combine } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { derived } from "../../trace/trace";
import { e2Line, KCAL_PER_KWH, kwhByConvention } from "./beeFormE2Previous";
import type { PreviousYear } from "./beeFormE2Previous";
import { ENERGY } from "./energyLines";
import { fuelsInOrder } from "./fuelsInOrder";
import type { FormPart, LineSpec } from "../model/line";
import { meterLine, streamLine, streamTitle } from "../model/lineIds";
import { line } from "../model/lineOf";

/** TJ in a million kcal, as a key of the factor register. */
export const TJ_PER_MILLION_KCAL = "constant.tj-per-million-kcal";

const EXPORTED: readonly PowerKind[] = ["export"];
const STATES = ["solid", "liquid", "gas"] as const;
type State = (typeof STATES)[number];
const HEAT_RATE = "BE.w.heat-rate";

const rule = (label: string, unit: string, how: string) => ({ label, unit, how, cite: "Detailed Procedure, BEE, July 2024, Annexure V" });
const scaled = (figure: Figure, unit: string, by: (value: Decimal) => Decimal): Figure =>
  combine([figure], (found) => derived(rule(found.label, unit, found.how), by(found.value), [found]));

const metersOf = (inventory: Inventory, kinds: readonly PowerKind[]) =>
  inventory.power.meters.filter((meter) => kinds.includes(meter.kind));
const fuelsOf = (inventory: Inventory, state: State) =>
  fuelsInOrder(inventory).filter((fuel) => fuel.counted && fuel.source.state === state);
/** Energy of a meter in the unit of the annual form. */
export const kwhOf = (meter: MeterResult): Figure => scaled(meter.energy, "Million kWh", millionKwh);
/** Heat of a fuel in the unit of the annual form. */
export const kcalOf = (fuel: CombustionStream): Figure => scaled(fuel.energy, "Million kcal", millionKcal);

const power = (inventory: Inventory, kinds: readonly PowerKind[]): Figure =>
  sumOf(rule("Electricity", "Million kWh", "sum of meters"), metersOf(inventory, kinds).map(kwhOf));
const heat = (inventory: Inventory, state: State): Figure =>
  sumOf(rule("Fuel", "Million kcal", "sum of fuels"), fuelsOf(inventory, state).map(kcalOf));
const thermal = (inventory: Inventory): Figure =>
  sumOf(
    rule("Thermal energy", "Million kcal", "solid + liquid + gaseous"),
    STATES.map((state) => heat(inventory, state)),
  );

/** kcal of fuel in each kWh of the sets that burn it; the convention where there are none. */
function heatRate(inventory: Inventory, setting: InventorySetting): Figure {
  const fuel = sumOf(
    rule("Fuel burnt for power", "Million kcal", "captive power and DG"),
    fuelsInOrder(inventory).filter(isPowerFuel).map(kcalOf),
  );
  return combine([fuel, inventory.power.fuelledEnergy, kwhByConvention(setting)], (kcal, kwh, agreed) =>
    derived(
      rule("Heat rate", "kcal/kWh", "fuel of captive power and DG / their kWh"),
      kcalPerKwh(kcal.value, kwh.value, agreed.value),
      kwh.value.isZero() ? [kcal, kwh, agreed] : [kcal, kwh],
    ),
  );
}

/** TOE are ten million kcal; exported power is taken off at the heat rate. */
export function energyToe(inventory: Inventory, setting: InventorySetting): Figure {
  const rate = metersOf(inventory, EXPORTED).length === 0 ? zero("No power is exported", "kcal/kWh") : heatRate(inventory, setting);
  const inputs = [
    thermal(inventory),
    power(inventory, PURCHASED_KINDS),
    kwhByConvention(setting),
    power(inventory, EXPORTED),
    rate,
  ] as const;
  return combine(inputs, (fuels, bought, agreed, out, perKwh) => {
    const toe = energyInToe({
      thermal: fuels.value,
      bought: bought.value,
      convention: agreed.value,
      exported: out.value,
      heatRate: perKwh.value,
    });
    const how = `thermal + purchased x ${agreed.value.toString()} - exported x heat rate`;
    return derived(rule("Energy, total", "TOE", how), toe, [fuels, bought, agreed, out, perKwh]);
  });
}

const meterWork = (meter: MeterResult) => `BE.w.power.${meter.meter.id}`;
const fuelWork = (fuel: CombustionStream) => `BE.w.fuel.${fuel.stream.id}`;
const powerWork = (fuel: CombustionStream) => `BE.w.power-fuel.${fuel.stream.id}`;

export function energyParts(inventory: Inventory, setting: InventorySetting, previous: PreviousYear): readonly LineSpec[] {
  const electricity = (number: string, label: string, kinds: readonly PowerKind[]) => ({
    ...line(
      e2Line(number),
      `${number} ${label}`,
      "Million kWh",
      "sum of the meters in the workings below",
      (at) => at.total(metersOf(inventory, kinds).map(meterWork)),
      (found) => power(found, kinds),
    ),
    ...previous(number, "quantity"),
  });
  const fuel = (number: string, label: string, state: State) => ({
    ...line(
      e2Line(number),
      `${number} ${label}`,
      "Million kcal",
      "sum of the fuels in the workings below",
      (at) => at.total(fuelsOf(inventory, state).map(fuelWork)),
      (found) => heat(found, state),
    ),
    ...previous(number, "quantity"),
  });
  const exports = metersOf(inventory, EXPORTED).length > 0;
  const terms = [e2Line("B2.8"), e2Line("B2.1"), KCAL_PER_KWH, ...(exports ? [e2Line("B2.3"), HEAT_RATE] : [])];
  return [
    electricity("B2.1", "Electricity purchased from the grid and others", PURCHASED_KINDS),
    electricity("B2.2", "Electricity generated", OWN_KINDS),
    electricity("B2.3", "Electricity exported", EXPORTED),
    {
      ...line(
        e2Line("B2.4"),
        "B2.4 Electrical energy consumed, total",
        "Million kWh",
        "purchased + generated - exported",
        (at) => at.when(["B2.1", "B2.2", "B2.3"].map(e2Line), (bought = "", made = "", out = "") => `${bought}+${made}-${out}`),
        consumed,
      ),
      isTotal: true,
      ...previous("B2.4", "quantity"),
    },
    fuel("B2.5", "Solid fuel", "solid"),
    fuel("B2.6", "Liquid fuel", "liquid"),
    fuel("B2.7", "Gaseous fuel", "gas"),
    {
      ...line(
        e2Line("B2.8"),
        "B2.8 Thermal energy, total",
        "Million kcal",
        "solid + liquid + gaseous",
        (at) => at.total(["B2.5", "B2.6", "B2.7"].map(e2Line)),
        thermal,
      ),
      isTotal: true,
      ...previous("B2.8", "quantity"),
    },
    {
      ...line(
        e2Line("B2.9"),
        "B2.9 Energy, total",
        "TOE",
        `(thermal + purchased x 860 kcal/kWh${exports ? " - exported x heat rate" : ""}) / 10; own generation is not ` +
          "added, its fuel is. Assumption: exported power counts at the plant's heat rate",
        (at) =>
          at.when(
            terms,
            (fuels = "", bought = "", kwh = "", out = "", rate = "") =>
              `(${fuels}+${bought}*${kwh}${exports ? `-${out}*${rate}` : ""})/${MILLION_KCAL_PER_TOE}`,
          ),
        (found) => energyToe(found, setting),
      ),
      isTotal: true,
      ...previous("B2.9", "quantity"),
    },
  ];
}

function consumed(inventory: Inventory): Figure {
  const parts = [power(inventory, PURCHASED_KINDS), power(inventory, OWN_KINDS), power(inventory, EXPORTED)] as const;
  return combine(parts, (bought, made, out) =>
    derived(
      rule("Electrical energy", "Million kWh", "purchased + generated - exported"),
      electricalEnergy(bought.value, made.value, out.value),
      [bought, made, out],
    ),
  );
}

/** What B2 is summed from: each meter in Million kWh and each fuel in Million kcal, in blocks that stand together. */
export function workings(inventory: Inventory, setting: InventorySetting): readonly FormPart[] {
  const meters = [PURCHASED_KINDS, OWN_KINDS, EXPORTED].flatMap((kinds) => metersOf(inventory, kinds));
  const fuels = STATES.flatMap((state) => fuelsOf(inventory, state));
  return [
    { kind: "heading", id: "BE.w", label: "Workings: meters and fuels in the units of this form" },
    ...meters.map((meter) =>
      line(
        meterWork(meter),
        `${meter.meter.meter.text}, ${meter.kind}`,
        "Million kWh",
        "Form C, kWh / 1,000,000",
        (at) => at.when([meterLine.energy(meter.meter)], (kwh = "") => `${kwh}/1000000`),
        (found) => sameMeter(found, meter),
      ),
    ),
    ...fuels.map((fuel) => fuelLine(fuel, fuelWork(fuel), `${streamTitle(fuel.stream)}, ${fuel.source.state}`)),
    ...(metersOf(inventory, EXPORTED).length > 0 ? heatRateParts(inventory, setting) : []),
  ];
}

function fuelLine(fuel: CombustionStream, id: string, label: string): LineSpec {
  const pick = (inventory: Inventory): Figure | null => {
    const found = fuelsInOrder(inventory).find((candidate) => candidate.stream === fuel.stream);
    return found === undefined ? null : kcalOf(found);
  };
  return line(
    id,
    label,
    "Million kcal",
    "Form C, TJ / TJ of a million kcal",
    (at) => at.when([streamLine.energy(fuel.stream), TJ_PER_MILLION_KCAL], (energy = "", constant = "") => `${energy}/${constant}`),
    pick,
  );
}

function sameMeter(inventory: Inventory, meter: MeterResult): Figure | null {
  const found = inventory.power.meters.find((candidate) => candidate.meter === meter.meter);
  return found === undefined ? null : kwhOf(found);
}

function heatRateParts(inventory: Inventory, setting: InventorySetting): readonly LineSpec[] {
  const fuels = fuelsInOrder(inventory).filter(isPowerFuel);
  const sum = line(
    "BE.w.power-fuel",
    "Fuel of captive power and DG",
    "Million kcal",
    "sum of the fuels above",
    (at) => at.total(fuels.map(powerWork)),
    (found) =>
      sumOf(rule("Fuel burnt for power", "Million kcal", "captive power and DG"), fuelsInOrder(found).filter(isPowerFuel).map(kcalOf)),
  );
  return [
    ...fuels.map((fuel) => fuelLine(fuel, powerWork(fuel), `For power: ${streamTitle(fuel.stream)}`)),
    { ...sum, isTotal: true },
    line(
      HEAT_RATE,
      "Heat rate of own generation",
      "kcal/kWh",
      "fuel of captive power and DG / their kWh; 860 where no set burns fuel",
      (at) =>
        at.when(
          ["BE.w.power-fuel", ENERGY.fuelled, KCAL_PER_KWH],
          (kcal = "", kwh = "", convention = "") => `IF(${kwh}=0,${convention},${kcal}*1000000/${kwh})`,
        ),
      (found) => heatRate(found, setting),
    ),
  ];
}
