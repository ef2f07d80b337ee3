/** Form D Process: carbonates, calcination of clinker, and the notional emissions of clinker traded or drawn from stock. */
import type { BalanceStream, ClinkerResult, Inventory, MaterialStream, StreamResult } from "../../inventory/model";
import type { Product } from "../../plan/model";
import { planFigure } from "../../inventory/planFigures";
import type { InventorySetting } from "../../inventory/setting";
import type { Figure } from "../../trace/figure";
import { isMissing } from "../../trace/figure";
import type { FactorRegister } from "../data/factors";
import { CLINKER } from "./formB";
import { ENERGY } from "./energyLines";
import { B2, calcinationB2Parts, calcinationAnalysisLines, calcinationFactorLine } from "./formDCalcination";
import { smelterParts, smelterTotals } from "./formDSmelter";
import type { FormPart, FormSpec, LineSpec } from "../model/line";
import { line, totalLine } from "../model/lineOf";
import { hasNotional, notionalLabel, notionalStreams } from "../../inventory/treatments";
import type { FigurePick } from "../model/lineOf";
import { clinkerLine, streamFactor, streamLine, streamTitle } from "../model/lineIds";

export const PROCESS = {
  calcination: "D.calcination",
  direct: "D.direct-process",
  kilnFactor: "D.kiln-factor",
  kilnSec: "D.kiln-heat-per-clinker",
  notionalProcess: "D.notional-process",
  notionalHeat: "D.notional-heat",
  notionalPower: "D.notional-power",
  notionalGrinding: "D.notional-grinding",
  notional: "D.notional",
} as const;

const CALCINATION = "calcination";
const TYPED = {
  clinkerHeat: "notional.clinker-heat",
  clinkerPower: "notional.clinker-power",
  grindingPower: "notional.grinding-power",
} as const;

export function formD(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): FormSpec {
  registerClinker(inventory, setting, factors);
  const carbonates = inventory.streams.filter((result): result is MaterialStream => result.method === "carbonate");
  const balance = inventory.streams.filter(
    (result): result is BalanceStream => result.method === "balanceIn" || result.method === "balanceOut",
  );
  const { clinker } = inventory;
  const flows = [...carbonates, ...balance].filter((result) => result.counted).map((result) => streamLine.process(result.stream));
  const process = [...flows, ...(clinker === null ? [] : [PROCESS.calcination]), ...smelterTotals(inventory)];
  return {
    form: "formD",
    title: "Form D Process",
    naming:
      "Process emissions, as the guides use the name Form D. In the Procedure, Annexure IX, Form D is the statement " +
      "of compliance with the targets.",
    parts: [
      ...(carbonates.length === 0 ? [] : carbonateParts(carbonates)),
      ...(balance.length === 0 ? [] : balanceParts(balance)),
      ...(clinker === null ? [] : calcinationParts(clinker)),
      ...smelterParts(inventory),
      totalLine(PROCESS.direct, "Direct emissions, process", "all process emissions above", process, (found) => found.directProcess),
      ...(hasNotional(inventory) ? notionalParts(inventory, factors) : []),
    ],
  };
}

function registerClinker(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): void {
  const clinker = inventory.clinker;
  if (clinker !== null && clinker.b2 === null && !isMissing(clinker.calcinationFactor)) factors.add(CALCINATION, clinker.calcinationFactor);
  for (const [item, key] of Object.entries(TYPED) as readonly (readonly [keyof typeof TYPED, string])[]) {
    const unit = { clinkerHeat: "kcal/kg clinker", clinkerPower: "kWh/t clinker", grindingPower: "kWh/t cement" }[item];
    const label = {
      clinkerHeat: "Notional heat of imported clinker",
      clinkerPower: "Power per tonne of clinker",
      grindingPower: "Power per tonne of cement ground",
    }[item];
    const typed = planFigure(label, setting.plan.method[item], unit);
    factors.addFigure(key, typed);
  }
}

/** The same stream in the inventory of another period. */
function same<S extends StreamResult>(result: S, pick: (found: S) => Figure | null): FigurePick {
  return (inventory) => {
    const found = inventory.streams.find(
      (candidate): candidate is S => candidate.stream === result.stream && candidate.method === result.method,
    );
    return found === undefined ? null : pick(found);
  };
}

const named = (result: StreamResult) => streamTitle(result.stream);

/** Equation X: carbon in adds, carbon out takes away. */
function balanceParts(flows: readonly BalanceStream[]): readonly FormPart[] {
  return [
    { kind: "heading", id: "D.h.balance", label: "Carbon mass balance" },
    ...flows.map((flow) =>
      line(
        streamLine.material(flow.stream),
        named(flow),
        flow.quantityUnit,
        "sum of lots and months",
        (at) => at.fed(),
        same(flow, (found) => found.quantity),
      ),
    ),
    ...flows.map((flow) =>
      line(
        streamLine.carbon(flow.stream),
        `Carbon in ${named(flow)}`,
        "t C",
        "sum of quantity x carbon %, lot by lot",
        (at) => at.fed(),
        same(flow, (found) => found.carbon),
      ),
    ),
    ...flows.map((flow) => {
      const sign = flow.method === "balanceIn" ? "" : "-";
      return line(
        streamLine.process(flow.stream),
        `${flow.method === "balanceIn" ? "CO2 of" : "CO2 kept in"} ${named(flow)}`,
        "tCO2e",
        `${sign === "" ? "" : "minus "}carbon x ratio of CO2 to carbon`,
        (at) => at.when([streamLine.carbon(flow.stream), "carbonToCo2"], (carbon = "", ratio = "") => `${sign}${carbon}*${ratio}`),
        same(flow, (found) => found.emissions),
      );
    }),
  ];
}

function carbonateParts(carbonates: readonly MaterialStream[]): readonly FormPart[] {
  return [{ kind: "heading", id: "D.h.carbonates", label: "Carbonates and other process materials" }, ...materialLines(carbonates)];
}

/** Quantity and emissions of each material that counts by its tonnes. */
function materialLines(materials: readonly MaterialStream[]): readonly LineSpec[] {
  return [
    ...materials.map((result) =>
      line(
        streamLine.material(result.stream),
        named(result),
        result.quantityUnit,
        "sum of lots and months",
        (at) => at.fed(),
        same(result, (found) => found.quantity),
      ),
    ),
    ...materials.map((result) =>
      line(
        streamLine.process(result.stream),
        `Emissions of ${named(result)}`,
        "tCO2e",
        "quantity x factor x conversion",
        (at) =>
          at.when(
            [streamLine.material(result.stream), streamFactor.co2(result.stream), streamFactor.oxidation(result.stream)],
            (...cells) => cells.join("*"),
          ),
        same(result, (found) => found.emissions),
      ),
    ),
  ];
}

function calcinationParts({ products: clinkers, b2 }: ClinkerResult): readonly FormPart[] {
  const produced = clinkerLine(clinkers, "produced");
  return [
    { kind: "heading", id: "D.h.calcination", label: "Calcination of clinker" },
    ...(b2 === null
      ? [typeI(produced)]
      : [...calcinationB2Parts(produced, b2), calcinationAnalysisLines(), calcinationFactorLine(produced)]),
    line(
      PROCESS.kilnFactor,
      "Factor of the kiln's fuels",
      "tCO2/TJ",
      "kiln fuel emissions / kiln heat",
      (at) => at.when([ENERGY.kilnEmissions, ENERGY.kilnHeat], (emissions = "", heat = "") => `IF(${heat}=0,0,${emissions}/${heat})`),
      (found) => found.clinker?.kilnFactor ?? null,
      "factor",
    ),
    line(
      PROCESS.kilnSec,
      "Kiln heat per clinker",
      "kcal/kg clinker",
      "kiln heat / clinker produced",
      (at) =>
        at.when(
          [ENERGY.kilnHeat, produced, "constant.tj-per-t-kcal-kg"],
          (heat = "", tonnes = "", constant = "") => `IF(${tonnes}=0,0,${heat}/${tonnes}/${constant})`,
        ),
      (found) => found.clinker?.kilnHeatPerClinker ?? null,
    ),
  ];
}

function typeI(produced: string): LineSpec {
  return line(
    PROCESS.calcination,
    "Calcination of clinker",
    "tCO2e",
    "clinker produced x calcination factor",
    (at) => at.when([produced, CALCINATION], (tonnes = "", factor = "") => `${tonnes}*${factor}`),
    (found) => found.clinker?.calcination ?? null,
  );
}

/** (imported + stock fall) x what making it here would have emitted; and the grinding of what was sold as clinker. */
function clinkerParts(clinkers: readonly Product[], factors: FactorRegister): readonly LineSpec[] {
  const taken = (imported: string, fall: string) => `(${imported}+${fall})`;
  const trade = [clinkerLine(clinkers, "movedIn"), CLINKER.fall];
  const calcination = factors.has(CALCINATION) ? CALCINATION : B2.factor;
  const heat = factors.has(TYPED.clinkerHeat) ? TYPED.clinkerHeat : PROCESS.kilnSec;
  return [
    line(
      PROCESS.notionalProcess,
      "Notional process emissions of imported clinker",
      "tCO2e",
      "(imported + stock fall) x calcination factor",
      (at) => at.when([...trade, calcination], (imported = "", fall = "", factor = "") => `${taken(imported, fall)}*${factor}`),
      (found) => found.clinker?.notional?.process ?? null,
    ),
    line(
      PROCESS.notionalHeat,
      "Notional kiln heat of imported clinker",
      "tCO2e",
      "(imported + stock fall) x kcal/kg x kiln factor",
      (at) =>
        at.when(
          [...trade, heat, PROCESS.kilnFactor, "constant.tj-per-t-kcal-kg"],
          (imported = "", fall = "", sec = "", factor = "", constant = "") => `${taken(imported, fall)}*${sec}*${constant}*${factor}`,
        ),
      (found) => found.clinker?.notional?.heat ?? null,
    ),
    typedLine(
      factors,
      TYPED.clinkerPower,
      PROCESS.notionalPower,
      "Notional power of imported clinker",
      "(imported + stock fall) x kWh/t / 1000 x blended factor",
      trade,
      (imported = "", fall = "", power = "", factor = "") => `${taken(imported, fall)}*${power}/1000*${factor}`,
      (found) => found.clinker?.notional?.power ?? null,
    ),
    typedLine(
      factors,
      TYPED.grindingPower,
      PROCESS.notionalGrinding,
      "Notional grinding of exported clinker",
      "equivalent of exported clinker x kWh/t / 1000 x blended factor",
      [CLINKER.equivalent],
      (tonnes = "", power = "", factor = "") => `${tonnes}*${power}/1000*${factor}`,
      (found) => found.clinker?.notional?.grinding ?? null,
    ),
  ];
}

/** The notional emissions, of traded clinker and of bought intermediates, on lines of their own. */
function notionalParts(inventory: Inventory, factors: FactorRegister): readonly FormPart[] {
  const bought = notionalStreams(inventory.streams);
  const clinker =
    inventory.clinker === null || inventory.clinker.notional === null ? [] : clinkerParts(inventory.clinker.products, factors);
  const total = [...clinker.map((part) => part.id), ...bought.map(({ stream }) => streamLine.process(stream))];
  return [
    { kind: "heading", id: "D.h.notional", label: notionalLabel(inventory) },
    ...clinker,
    ...materialLines(bought),
    totalLine(PROCESS.notional, notionalLabel(inventory), "sum of the lines above", total, (found) => found.notional),
  ];
}

/** A term that needs a figure typed in the plan; blank, with the total, while the plan has none. */
function typedLine(
  factors: FactorRegister,
  key: string,
  id: string,
  label: string,
  how: string,
  terms: readonly string[],
  write: (...cells: readonly string[]) => string,
  pick: FigurePick,
): LineSpec {
  return line(id, label, "tCO2e", how, (at) => (factors.has(key) ? at.when([...terms, key, ENERGY.blendedFactor], write) : '=""'), pick);
}
