/** Plan, records and period in; emissions, output, GEI and certificates out, each with its derivation. */
import { certificatesIssued, certificatesToSurrender, gei, totalEmissions, wholeIssued, wholeToSurrender } from "../method/gei";
import { parseYear } from "../quantity/period";
import { from, gap, isGap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived, reading } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { refText } from "../workbook/cells";
import { aluminiumResult } from "./aluminium";
import { clinkerResult } from "./clinker";
import { heatResult } from "./heat";
import type { CertificateResult, ClinkerResult, Inventory, ProductResult } from "./model";
import { powerResult } from "./power";
import { productResults } from "./products";
import { total, zero } from "./readings";
import type { InventorySetting } from "./setting";
import { streamResults } from "./streams";

export type { Inventory } from "./model";
export { planPack } from "./setting";
export type { InventorySetting } from "./setting";

/** The inventory of the setting's months. Whatever a gap touches is a gap; nothing missing becomes zero. */
export function inventoryOf(setting: InventorySetting): Inventory {
  const { streams, problems } = streamResults(setting);
  const unknown = problems.map(({ problem }) => gap(problem));
  const power = powerResult(setting, streams);
  const products = productResults(setting);
  const major = products.find((product) => product.isMajor)?.clinkerFactor ?? gap("no cement in the plan");
  const clinker = clinkerResult(setting, streams, power, major);
  const aluminium = aluminiumResult(setting);
  const heat = heatResult(setting);
  const groups = emissionGroups(setting, { streams, power, clinker, aluminium, heat }, unknown);
  const equivalentProduct = equivalentOf(setting, products, clinker);
  const emissions = from([groups.directEnergy, groups.directProcess, groups.indirect, groups.notional, groups.deductions], totalEmissions);
  const achieved = from([emissions, equivalentProduct], (e, output) =>
    output.value.lte(0) ? gap("the equivalent product of the period is zero") : gei(e, output),
  );
  return {
    year: setting.year,
    months: setting.months,
    streams,
    power,
    clinker,
    aluminium,
    heat,
    products,
    ...groups,
    emissions,
    equivalentProduct,
    gei: achieved,
    certificates: certificatesOf(setting, achieved, equivalentProduct),
  };
}

type Groups = Pick<Inventory, "directEnergy" | "directProcess" | "indirect" | "ccus" | "deductions" | "notional">;

type Parts = Pick<Inventory, "streams" | "power" | "clinker" | "aluminium" | "heat">;

function emissionGroups(setting: InventorySetting, parts: Parts, unknown: readonly Figure[]): Groups {
  const { power, heat } = parts;
  const add = (label: string, how: string, figures: readonly Figure[]) => total({ label, unit: "tCO2e", how, cite: "" }, figures);
  const fuels = parts.streams.filter((stream) => stream.counted && stream.method === "combustion").map((stream) => stream.emissions);
  const ccus = ccusOf(setting);
  return {
    ccus,
    directEnergy: add("Direct emissions, energy", "sum of fuels", [...fuels, ...unknown]),
    directProcess: add("Direct emissions, process", "carbonates, mass balance, calcination, anodes, PFC", processFigures(parts)),
    indirect: add("Indirect emissions", "purchased power + purchased heat", [power.purchased, heat.bought]),
    notional: add("Notional emissions of traded clinker", "process + heat + power + grinding", notionalFigures(parts.clinker)),
    deductions: add("Deductions", "export + colony + heat sold + CO2 bonded or stored", [
      power.exportDeduction,
      power.colonyDeduction,
      heat.sold,
      ccus,
    ]),
  };
}

function processFigures({ streams, clinker, aluminium }: Parts): readonly Figure[] {
  const flows = streams.filter((stream) => stream.counted && stream.method !== "combustion").map((stream) => stream.emissions);
  const smelter =
    aluminium === null
      ? []
      : [aluminium.anode.emissions, ...(aluminium.packingCoke === null ? [] : [aluminium.packingCoke.emissions]), aluminium.pfc];
  return [...flows, ...(clinker === null ? [] : [clinker.calcination]), ...smelter];
}

function notionalFigures(clinker: ClinkerResult | null): readonly Figure[] {
  return clinker === null ? [] : [clinker.notionalProcess, clinker.notionalHeat, clinker.notionalPower, clinker.notionalGrinding];
}

/** The year's CO2 captured, of which the period takes its months' share. */
function ccusOf(setting: InventorySetting): Figure {
  const typed = setting.plan.entity.ccus;
  if (typed.number === null) return zero("CO2 bonded or stored", "tCO2e");
  const annual = reading("CO2 captured, whole year", typed.number, "t", typed.cell === null ? null : refText(typed.cell));
  const rule = {
    label: "CO2 bonded or stored",
    unit: "tCO2e",
    how: "whole year x months / 12",
    cite: "Detailed Procedure, BEE, July 2024, 5(19)",
  };
  return derived(rule, annual.value.times(setting.months.length).div(12), [annual]);
}

function equivalentOf(setting: InventorySetting, products: readonly ProductResult[], clinker: ClinkerResult | null): Figure {
  const rule = { label: "Equivalent product", unit: "t", how: "sum of equivalents", cite: "" };
  const subSector = setting.plan.entity.subSector.text;
  if (subSector === "clinkerisation" && clinker !== null) return total(rule, [clinker.produced]);
  const clinkerPart = clinker === null ? [] : [clinker.equivalent];
  return total(rule, [...products.map((product) => product.equivalent), ...clinkerPart]);
}

/** The target of the year as typed from the notification; null where there is none. */
export function targetOf(setting: Pick<InventorySetting, "reference" | "year">): Trace | null {
  const row = setting.reference?.targets.find((candidate) => parseYear(candidate.targetYear.text)?.start === setting.year.start);
  if (row === undefined || row.target.number === null) return null;
  return reading(
    `GEI target ${row.targetYear.text}, ${row.notification.text || "no notification named"}`,
    row.target.number,
    "tCO2e/t",
    row.target.cell === null ? null : refText(row.target.cell),
  );
}

function certificatesOf(setting: InventorySetting, achieved: Figure, output: Figure): CertificateResult | null {
  const target = targetOf(setting);
  if (target === null || isGap(achieved) || isGap(output)) return null;
  const surplus = certificatesIssued(target, achieved, output);
  const shortfall = certificatesToSurrender(target, achieved, output);
  return { target, surplus, shortfall, wholeSurplus: wholeIssued(surplus), wholeShortfall: wholeToSurrender(shortfall) };
}
