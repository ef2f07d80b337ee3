/** Form D Process: carbonates, calcination of clinker, and the notional emissions of clinker traded or drawn from stock. */
import type { Inventory } from "../../inventory/model";
import type { ClinkerResult } from "../../inventory/processModel";
import type { BalanceStream, MaterialStream } from "../../inventory/streamModel";
import { hasToClose } from "../../inventory/closure";
import { planFigure } from "../../inventory/planFigures";
import type { InventorySetting } from "../../inventory/setting";
import { isMissing } from "../../trace/figure";
import type { FactorRegister } from "../data/factors";
import { ENERGY } from "./energyLines";
import { calcinationAnalysisLines, calcinationB2Parts, calcinationFactorLine } from "./formDCalcination";
import { smelterParts, smelterTotals } from "./formDSmelter";
import type { FormPart, FormSpec, LineSpec } from "../model/line";
import { line, totalLine } from "../model/lineOf";
import { hasNotional } from "../../inventory/treatments";
import { clinkerLine, PROCESS, streamLine } from "../model/lineIds";
import { balanceParts, carbonateParts, closureParts } from "./formDMaterials";
import { ratioParts } from "./ratios";
import { CALCINATION, notionalParts, TYPED } from "./formDNotional";

export function formD(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): FormSpec {
  registerClinker(inventory, setting, factors);
  const carbonates = inventory.streams.filter((result): result is MaterialStream => result.method === "carbonate");
  const balance = inventory.streams.filter(
    (result): result is BalanceStream => result.method === "balanceIn" || result.method === "balanceOut",
  );
  const { clinker } = inventory;
  const flows = [...carbonates, ...balance].filter((result) => result.counted).map((result) => streamLine.process(result.stream));
  const closure = hasToClose(inventory.streams) ? [PROCESS.closure] : [];
  const process = [...flows, ...closure, ...(clinker === null ? [] : [PROCESS.calcination]), ...smelterTotals(inventory)];
  return {
    form: "formD",
    title: "Form D Process",
    naming:
      "Process emissions, as the guides use the name Form D. In the Procedure, Annexure IX, Form D is the statement " +
      "of compliance with the targets.",
    parts: [
      ...(carbonates.length === 0 ? [] : carbonateParts(carbonates)),
      ...(balance.length === 0 ? [] : [...balanceParts(balance), ...closureParts(inventory, setting)]),
      ...(clinker === null ? [] : calcinationParts(clinker)),
      ...smelterParts(inventory),
      totalLine(PROCESS.direct, "Direct emissions, process", "all process emissions above", process, (found) => found.directProcess),
      ...(hasNotional(inventory) ? notionalParts(inventory, factors) : []),
      ...ratioParts(inventory, setting, factors),
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
