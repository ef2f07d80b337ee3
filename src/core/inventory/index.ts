/** Plan, lines and period in; emissions, output, GEI and certificates out, each with its derivation. */
import { captureDeduction } from "../method/capture";
import { certificatesIssued, certificatesToSurrender, totalEmissions, wholeIssued, wholeToSurrender } from "../method/gei";
import type { ChoiceCell, NumberCell } from "../plan/model";
import { targetRowOf } from "../plan/find";
import { denominatorUnit } from "../sectors/outputs";
import { combine, gapsOf, isMissing, missing } from "../trace/figure";
import type { Figure, Missing } from "../trace/figure";
import type { Trace } from "../trace/trace";
import { aluminiumResult } from "./aluminium";
import { clinkerResult } from "./clinker";
import { boundCo2, closureFigure } from "./closure";
import { heatResult } from "./heat";
import { intensity } from "./intensity";
import type { CertificateResult, Inventory, ProductResult } from "./model";
import type { ClinkerResult } from "./processModel";
import { planFigure, typedLeaf, unknownWord } from "./planFigures";
import { powerResult } from "./power";
import { obstaclesOf } from "./obstacles";
import { productResults } from "./products";
import { total, zero } from "./readings";
import type { InventorySetting } from "./setting";
import { streamResults } from "./streams";
import { notionalLabel, notionalStreams } from "./treatments";
import { unreadGaps } from "./unread";

export { bridgePoint } from "./bridgePoint";
export type { Inventory } from "./model";
export { itemThatAnswers, planPack } from "./setting";
export type { InventorySetting } from "./setting";

/** The inventory of the setting's months. Whatever a gap touches is a gap; nothing missing becomes zero. */
export function inventoryOf(setting: InventorySetting): Inventory {
  const { streams, problems } = streamResults(setting);
  const power = powerResult(setting, streams);
  const products = productResults(setting);
  const major = products.find((product) => product.isMajor)?.clinkerFactor ?? missing("noCement", "Monitoring Plan");
  const clinker = clinkerResult(setting, streams, power, major);
  const aluminium = aluminiumResult(setting);
  const heat = heatResult(setting);
  const unclear = unclearMethod(setting);
  const parts = { streams, power, clinker, aluminium, heat };
  const groups = emissionGroups(setting, parts, products, [...problems.map(({ problem }) => problem), ...unclear]);
  const equivalentProduct = equivalentOf(setting, products, clinker, unclear);
  const emissions = combine(
    [groups.directEnergy, groups.directProcess, groups.indirect, groups.notional, groups.deductions],
    totalEmissions,
  );
  const achieved = geiOf(setting, emissions, equivalentProduct);
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

/** What decides the method and is not understood: sector, sub-sector, a product's role, a method choice. */
function unclearMethod({ plan }: InventorySetting): readonly Missing[] {
  const { sector, subSector } = plan.entity;
  const cells: readonly (readonly [string, ChoiceCell | NumberCell])[] = [
    ["Sector", sector],
    ["Sub-sector", subSector],
    ...plan.products.map(({ role }) => ["Role", role] as const),
    ...Object.entries(plan.method),
  ];
  return cells.flatMap(([field, cell]) => unknownWord(field, cell) ?? []);
}

/** Nothing is a GEI while a word of the sheets is not understood. */
function geiOf(setting: InventorySetting, emissions: Figure, equivalentProduct: Figure): Figure {
  const unread = unreadGaps(setting);
  const achieved = intensity(emissions, equivalentProduct);
  return unread.length === 0 ? achieved : { missing: gapsOf([achieved, { missing: unread }]) };
}

type Groups = Pick<Inventory, "directEnergy" | "directProcess" | "indirect" | "ccus" | "deductions" | "notional">;

type Parts = Pick<Inventory, "streams" | "power" | "clinker" | "aluminium" | "heat">;

function emissionGroups(setting: InventorySetting, parts: Parts, products: readonly ProductResult[], unclear: readonly Missing[]): Groups {
  const { power, heat } = parts;
  const add = (label: string, how: string, figures: readonly Figure[]) => total({ label, unit: "tCO2e", how, cite: "" }, figures);
  const fuels = parts.streams.filter((stream) => stream.counted && stream.method === "combustion").map((stream) => stream.emissions);
  const ccus = ccusOf(setting, products);
  return {
    ccus,
    directEnergy: add("Direct emissions, energy", "sum of fuels", [...fuels, ...unclear]),
    directProcess: add("Direct emissions, process", "carbonates, mass balance, calcination, anodes, PFC", [
      ...processFigures(parts),
      ...[closureFigure(parts.streams, setting)].filter((figure) => figure !== null),
      ...unclear,
    ]),
    indirect: add("Indirect emissions", "purchased power + purchased heat", [power.purchased, heat.bought]),
    notional: add(notionalLabel(parts), "process + heat + power + grinding of clinker, bought intermediates", [
      ...notionalFigures(parts.clinker),
      ...notionalStreams(parts.streams).flatMap(({ counted, emissions }) => (counted ? [emissions] : [])),
    ]),
    deductions: add("Deductions", "export + colony + heat sold + CO2 bonded or stored", [
      power.exportDeduction,
      power.colonyDeduction,
      heat.sold,
      ccus,
    ]),
  };
}

function processFigures({ streams, clinker, aluminium }: Parts): readonly Figure[] {
  const flows = streams
    .filter((stream) => stream.counted && stream.method !== "combustion" && stream.method !== "notional")
    .map((stream) => stream.emissions);
  const baking = [aluminium?.pitch ?? null, aluminium?.packingCoke ?? null].flatMap((part) => part?.emissions ?? []);
  const smelter = aluminium === null ? [] : [aluminium.anode.emissions, ...baking, aluminium.pfc.emissions];
  return [...flows, ...(clinker === null ? [] : [clinker.calcination]), ...smelter];
}

function notionalFigures(clinker: ClinkerResult | null): readonly Figure[] {
  const notional = clinker?.notional ?? null;
  return notional === null ? [] : [notional.process, notional.heat, notional.power, notional.grinding];
}

/** The year's CO2 captured as far as the plan names the receiver's proof beside it; null where there is none, or no proof. */
export function provenCapture({ plan }: InventorySetting): Figure | null {
  const { ccus } = plan.entity;
  return ccus.note.trim() === "" ? null : planFigure("CO2 captured and bonded or stored, whole year", ccus, "t");
}

/** The product whose bound CO2 the plan nets, and the CO2; null where it counts gross, and until the note names the proof. */
export function netBound(products: readonly ProductResult[], setting: InventorySetting): ReturnType<typeof boundCo2> {
  const { boundCarbon } = setting.plan.method;
  return boundCarbon.choice === "net" && boundCarbon.note.trim() !== "" ? boundCo2(products, setting) : null;
}

/** The period's months' share of the year's CO2 captured, and what its product binds where the plan nets that. */
function ccusOf(setting: InventorySetting, products: readonly ProductResult[]): Figure {
  const annual = provenCapture(setting);
  const bound = netBound(products, setting)?.bound;
  const captured = annual === null ? [] : [combine([annual], (tonnes) => captureDeduction(tonnes, setting.months.length))];
  const parts = [...captured, ...(bound === undefined ? [] : [bound])];
  if (parts.length === 0) return zero("CO2 bonded or stored", "tCO2e");
  return total({ label: "CO2 bonded or stored", unit: "tCO2e", how: "captured + bound", cite: "" }, parts);
}

/** A clinkerisation unit is stated in its clinker; every other plant in the equivalents of its products and of traded clinker. */
function equivalentOf(
  setting: InventorySetting,
  products: readonly ProductResult[],
  clinker: ClinkerResult | null,
  unclear: readonly Missing[],
): Figure {
  const unit = denominatorUnit(setting.plan.entity.sector.choice);
  const rule = { label: "Equivalent product", unit, how: "sum of equivalents", cite: "" };
  if (setting.plan.entity.subSector.choice === "clinkerisation" && clinker !== null) return total(rule, [clinker.produced, ...unclear]);
  const notional = clinker?.notional ?? null;
  const clinkerPart = notional === null ? [] : [notional.equivalent];
  return total(rule, [...products.map((product) => product.equivalent), ...clinkerPart, ...unclear]);
}

/** The target that certificates are counted against; null where there is none, or while the plan leaves open what they depend on. */
export function notifiedTarget(setting: Pick<InventorySetting, "plan" | "reference" | "year">): Trace | null {
  return obstaclesOf(setting.plan).length > 0 ? null : typedTarget(setting);
}

/** The target of the year as typed from the notification; null where there is none. */
export function typedTarget(setting: Pick<InventorySetting, "plan" | "reference" | "year">): Trace | null {
  const unit = denominatorUnit(setting.plan.entity.sector.choice);
  const row = targetRowOf(setting.reference, setting.year);
  if (row === undefined || row.target.state !== "given") return null;
  return typedLeaf(`GEI target ${row.targetYear.text}, ${row.notification.text || "no notification named"}`, row.target, `tCO2e/${unit}`);
}

function certificatesOf(setting: InventorySetting, achieved: Figure, output: Figure): CertificateResult | null {
  const target = notifiedTarget(setting);
  if (target === null || isMissing(achieved) || isMissing(output)) return null;
  const surplus = certificatesIssued(target, achieved, output);
  const shortfall = certificatesToSurrender(target, achieved, output);
  return { target, surplus, shortfall, wholeSurplus: wholeIssued(surplus), wholeShortfall: wholeToSurrender(shortfall) };
}
