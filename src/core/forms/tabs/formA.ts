/** Form A: the eleven lines of Annexure VI, and below them how the GEI and the certificates come about. */
import { round } from "../../quantity/decimal";
import { notifiedTarget, provenCapture } from "../../inventory";
import type { Inventory } from "../../inventory/model";
import { total } from "../../inventory/readings";
import type { InventorySetting } from "../../inventory/setting";
import {
  certificatesIssued,
  certificatesToSurrender,
  geiAtFourDecimals,
  issuedLessSurrendered,
  wholeIssued,
  wholeToSurrender,
} from "../../method/gei";
import { combine, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { derived } from "../../trace/trace";
import type { Trace } from "../../trace/trace";
import { refText } from "../../workbook/cells";
import type { CellContent } from "../../workbook/sheetPlan";
import { figureOf } from "../model/engine";
import type { FactorRegister } from "../data/factors";
import { EQUIVALENT } from "./formB";
import { hasNotional, notionalLabel, notionalStreams } from "../../inventory/treatments";
import { emissionsWithoutNotional } from "../../method/gei";
import { ENERGY } from "./energyLines";
import { PROCESS } from "./formD";
import { RESULT } from "../model/lineIds";
import { sinceBuild } from "./sinceBuild";
import { tieOut } from "./tieOut";
import type { At, FormPart, FormSpec, LineFormat, LineSpec } from "../model/line";
import { numberLink, textLink, yearLink } from "../model/links";
import { marginAbove, rounded, wholeIssuedOf, wholeToSurrenderOf } from "../model/rounding";

const TARGET = "target";
const CCUS = "ccus";

export interface FormAGiven {
  readonly inventory: Inventory;
  readonly setting: InventorySetting;
  readonly factors: FactorRegister;
  /** Whether the GHG report is built too, so that the two can be held against each other. */
  readonly reported: boolean;
  /** Rows of `CCTS Data` that are not ok at build. */
  readonly notOk: number;
}

export function formA({ inventory, setting, factors, reported, notOk }: FormAGiven): FormSpec {
  const target = notifiedTarget(setting);
  if (target !== null) factors.add(TARGET, target);
  const ccus = provenCapture(setting);
  factors.addFigure(CCUS, ccus);
  return {
    form: "formA",
    title: "Form A: Performance assessment",
    naming:
      "Performance assessment document of the obligated entity, Annexure VI of the Procedure; guides call the same " +
      "form the GHG performance report.",
    parts: [
      ...officialLines(setting),
      ...measures(setting),
      ...derivation(inventory, setting, ccus !== null),
      ...certificateParts(target, setting),
      ...sinceBuild(notOk),
      ...periodEffect(inventory),
      ...tieOut(inventory, reported),
    ],
  };
}

const wording = "Undertaking: wording of Annexure VI, to be signed by the entity";

function officialLines(setting: InventorySetting): readonly FormPart[] {
  const { entity, acva } = setting.plan;
  const text = (number: number, label: string, content: CellContent, note = ""): FormPart => ({
    kind: "text",
    id: `A.${number}`,
    label: `${number}. ${label}`,
    content,
    note,
  });
  return [
    text(1, "Name of obligated entity", textLink(entity.name)),
    text(2, "Registration number", textLink(entity.registration)),
    text(3, "Sector", textLink(entity.sector)),
    text(4, "Sub-sector", textLink(entity.subSector)),
    text(5, "Accredited carbon verification agency", textLink(acva.agency)),
    text(6, "Previous year's annual form (E2)", submitted(setting), "From the date in the Monitoring Plan"),
    {
      ...result(
        "A.7",
        "7. Achieved GHG emission intensity",
        "tCO2e/t",
        "gei",
        "from the derivation below",
        (at) => at.when([RESULT.gei], (cell = "") => cell),
        (found) => found.gei,
      ),
      wholePeriodOnly: true,
      isKey: true,
    },
    {
      kind: "text",
      id: "A.8",
      label: "8. Production (baseline)",
      content: setting.reference === null ? { value: null } : numberLink(setting.reference.baseline.baselineOutput),
      note: "Equivalent product of the verified baseline, t",
    },
    {
      ...result(
        "A.9",
        "9. Number of certificates: issued (+) or to surrender (-)",
        "CCC",
        "whole",
        "whole certificates from the unrounded GEI",
        (at) =>
          notifiedTarget(setting) === null
            ? '=""'
            : at.when([RESULT.wholeSurplus, RESULT.wholeShortfall], (plus = "", minus = "") => `${plus}-${minus}`),
        netCertificates,
      ),
      wholePeriodOnly: true,
      isKey: true,
    },
  ];
}

function submitted(setting: InventorySetting): CellContent {
  const { e2SubmittedOn } = setting.plan.entity;
  if (e2SubmittedOn.cell === null) return { value: "Not submitted" };
  return {
    formula: `=IF(${refText(e2SubmittedOn.cell)}="","Not submitted","Submitted")`,
    value: e2SubmittedOn.text === "" ? "Not submitted" : "Submitted",
  };
}

function netCertificates(inventory: Inventory): Figure {
  const found = inventory.certificates;
  if (found === null) return missing("noTarget", "");
  return { ...found.wholeSurplus, value: issuedLessSurrendered(found.wholeSurplus.value, found.wholeShortfall.value) };
}

function measures(setting: InventorySetting): readonly FormPart[] {
  const rows = setting.reference?.measures ?? [];
  return [
    { kind: "heading", id: "A.10", label: "10. Reduction measures of the compliance year" },
    {
      kind: "table",
      id: "A.11",
      header: ["11. Measure", "Year of implementation", "GHG before, tCO2e", "GHG after, tCO2e", "Investment, rupees"],
      rows: rows.map((row) => [
        textLink(row.measure),
        textLink(row.measureYear),
        numberLink(row.ghgBefore),
        numberLink(row.ghgAfter),
        numberLink(row.investment),
      ]),
    },
    {
      kind: "text",
      id: "A.U",
      label: wording,
      content: { value: null },
      note: "Left empty: the wording is not reproduced here",
      typed: true,
    },
  ];
}

function result(
  id: string,
  label: string,
  unit: string,
  format: LineFormat,
  how: string,
  formula: (at: At) => string,
  pick: (inventory: Inventory) => Figure | null,
): LineSpec {
  return { kind: "line", id, label, unit, format, how, formula, engine: figureOf((inventory) => inventory, pick) };
}

function derivation(inventory: Inventory, setting: InventorySetting, hasCcus: boolean): readonly FormPart[] {
  const same = (id: string) => (at: At) => at.when([id], (cell = "") => cell);
  const notional = hasNotional(inventory);
  const hasHeat = inventory.heat.rows.length > 0;
  const deductions = [
    ENERGY.exportDeduction,
    ENERGY.colonyDeduction,
    ...(hasHeat ? [ENERGY.heatSold] : []),
    ...(hasCcus ? ["A.ccus"] : []),
  ];
  const indirect = [ENERGY.purchased, ...(hasHeat ? [ENERGY.heatBought] : [])];
  const sum = ["A.direct-energy", "A.direct-process", "A.indirect", ...(notional ? ["A.notional"] : [])];
  return [
    { kind: "heading", id: "A.h.derivation", label: "Derivation" },
    result(
      "A.direct-energy",
      "Direct emissions, energy",
      "tCO2e",
      "quantity",
      "Form C",
      same(ENERGY.direct),
      (found) => found.directEnergy,
    ),
    result(
      "A.direct-process",
      "Direct emissions, process",
      "tCO2e",
      "quantity",
      "Form D",
      same(PROCESS.direct),
      (found) => found.directProcess,
    ),
    result(
      "A.indirect",
      "Indirect emissions",
      "tCO2e",
      "quantity",
      "Form C, purchased power and heat",
      (at) => at.total(indirect),
      (found) => found.indirect,
    ),
    ...(notional
      ? [result("A.notional", notionalLabel(inventory), "tCO2e", "quantity", "Form D", same(PROCESS.notional), (found) => found.notional)]
      : []),
    ...(hasCcus
      ? [
          {
            ...result(
              "A.ccus",
              "CO2 bonded or stored",
              "tCO2e",
              "quantity",
              "whole year x months / 12",
              (at) => at.when([CCUS], (year = "") => `${year}*${at.monthCount}/12`),
              (found) => found.ccus,
            ),
          },
        ]
      : []),
    result(
      "A.deductions",
      "Deductions",
      "tCO2e",
      "quantity",
      "export + colony + heat sold + CO2 bonded or stored",
      (at) => at.total(deductions),
      (found) => found.deductions,
    ),
    {
      ...result(
        RESULT.emissions,
        "Total emissions",
        "tCO2e",
        "quantity",
        `direct + indirect${notional ? " + notional" : ""} - deductions`,
        (at) => at.when([...sum, "A.deductions"], (...cells) => `${cells.slice(0, -1).join("+")}-${cells[cells.length - 1]}`),
        (found) => found.emissions,
      ),
      isTotal: true,
    },
    ...(notionalStreams(inventory.streams).length === 0
      ? []
      : [
          result(
            "A.without-notional",
            "Total emissions without notional",
            "tCO2e",
            "quantity",
            "total emissions - notional, for comparison",
            (at) => at.when([RESULT.emissions, "A.notional"], (all = "", part = "") => `${all}-${part}`),
            (found) => combine([found.emissions, found.notional], emissionsWithoutNotional),
          ),
        ]),
    result(RESULT.output, "Equivalent product", "t", "quantity", "Form B", same(EQUIVALENT), (found) => found.equivalentProduct),
    {
      ...result(
        RESULT.gei,
        "GHG emission intensity",
        "tCO2e/t",
        "gei",
        "total emissions / equivalent product",
        (at) => at.when([RESULT.emissions, RESULT.output], (emissions = "", output = "") => `IF(${output}=0,"",${emissions}/${output})`),
        (found) => found.gei,
      ),
      isTotal: true,
      isKey: true,
      ...(setting.reference === null ? {} : yearLink("baseline", setting.reference.baseline.baselineGei)),
    },
  ];
}

/** Certificates from the unrounded GEI, which Form A reports, and beside them from the GEI at four decimals. */
function certificateParts(target: Trace | null, { plan }: InventorySetting): readonly FormPart[] {
  const fourDecimals = result(
    RESULT.geiRounded,
    "GEI at 4 decimals",
    "tCO2e/t",
    "gei",
    "ROUND(GEI, 4); assumption: targets are notified at 4 decimals",
    (at) => at.when([RESULT.gei], (cell = "") => rounded(cell, 4)),
    (found) => combine([found.gei], geiAtFourDecimals),
  );
  if (target === null)
    return [
      fourDecimals,
      {
        kind: "text",
        id: "A.target-missing",
        label: "GEI target",
        content: { value: "Enter the target from your notification in Reference Data" },
        note: "Without it there are no certificates",
      },
    ];
  const lines = [
    result(
      RESULT.target,
      "GEI target",
      "tCO2e/t",
      "gei",
      "Reference Data, from the notification",
      (at) => at.when([TARGET], (cell = "") => cell),
      () => target,
    ),
    ...certificateLines(RESULT.gei, "", (found) => found.gei),
    fourDecimals,
    ...certificateLines(RESULT.geiRounded, ", from the GEI at 4 decimals", (found) => combine([found.gei], geiAtFourDecimals)),
  ];
  const months: FormPart = {
    kind: "text",
    id: "A.coverage",
    label: "Months of the year covered, as the plan says",
    content: numberLink(plan.method.coverageMonths),
    note: "The lines above count twelve months; some read 7 or 3 into the law, which the certificate bank shows beside",
  };
  return [
    { kind: "heading", id: "A.h.certificates", label: "Certificates" },
    ...lines.map((line) => ({ ...line, isKey: true, ...(line === fourDecimals ? {} : { wholePeriodOnly: true }) })),
    months,
  ];
}

function certificateLines(geiLine: string, suffix: string, achieved: (inventory: Inventory) => Figure): readonly LineSpec[] {
  const id = (base: string) => (suffix === "" ? base : `${base}-4-decimals`);
  const exact =
    (rule: typeof certificatesIssued) =>
    (found: Inventory): Figure =>
      combine([found.certificates?.target ?? missing("noTarget", ""), achieved(found), found.equivalentProduct], rule);
  const whole =
    (rule: typeof certificatesIssued, round: (exact: Trace) => Trace) =>
    (found: Inventory): Figure =>
      combine([exact(rule)(found)], round);
  const terms = [RESULT.target, geiLine, RESULT.output];
  return [
    result(
      id(RESULT.surplus),
      `Surplus, exact${suffix}`,
      "CCC",
      "exactCertificates",
      "(target - achieved) x equivalent product",
      (at) => at.when(terms, (target = "", gei = "", output = "") => marginAbove(target, gei, output)),
      exact(certificatesIssued),
    ),
    result(
      id(RESULT.shortfall),
      `Shortfall, exact${suffix}`,
      "CCC",
      "exactCertificates",
      "(achieved - target) x equivalent product",
      (at) => at.when(terms, (target = "", gei = "", output = "") => marginAbove(gei, target, output)),
      exact(certificatesToSurrender),
    ),
    result(
      id(RESULT.wholeSurplus),
      `Certificates issued, whole${suffix}`,
      "CCC",
      "whole",
      "ROUNDDOWN(ROUND(exact, 6), 0); assumption: no rounding rule is given",
      (at) => at.when([id(RESULT.surplus)], (cell = "") => wholeIssuedOf(cell)),
      whole(certificatesIssued, wholeIssued),
    ),
    result(
      id(RESULT.wholeShortfall),
      `Certificates to surrender, whole${suffix}`,
      "CCC",
      "whole",
      "ROUNDUP(ROUND(exact, 6), 0); assumption: no rounding rule is given",
      (at) => at.when([id(RESULT.shortfall)], (cell = "") => wholeToSurrenderOf(cell)),
      whole(certificatesToSurrender, wholeToSurrender),
    ),
  ];
}

/** What the year differs by from the sum of its months: ratios and one-sided terms are taken from the year's totals. */
function periodEffect(inventory: Inventory): readonly FormPart[] {
  if (inventory.months.length < 2) return [];
  // The difference of two large sums: doubles leave a trace of dust where it is zero.
  const how = "ROUND(whole period - sum of its months, 6)";
  const effect = (id: string, label: string, unit: string, of: string, pick: (found: Inventory) => Figure): LineSpec => ({
    kind: "line",
    id,
    label,
    unit,
    format: "quantity",
    wholePeriodOnly: true,
    how,
    formula: (at) => `=IF(AND(ISNUMBER(${at.line(of)}),ISNUMBER(${at.months(of)})),${rounded(`${at.line(of)}-${at.months(of)}`, 6)},"")`,
    engine: (found, months) =>
      combine([pick(found), total({ label: "Sum of months", unit, how: "sum of months", cite: "" }, months.map(pick))], (whole, sum) =>
        derived({ label, unit, how, cite: "" }, round(whole.value.minus(sum.value), 6), [whole, sum]),
      ),
  });
  return [
    { kind: "heading", id: "A.h.period", label: "Period effect" },
    effect("A.period-emissions", "Total emissions, year less months", "tCO2e", RESULT.emissions, (found) => found.emissions),
    effect("A.period-output", "Equivalent product, year less months", "t", RESULT.output, (found) => found.equivalentProduct),
  ];
}
