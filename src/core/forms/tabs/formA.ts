/** Form A: the eleven lines of Annexure VI, and below them how the GEI and the certificates come about. */
import { notifiedTarget, provenCapture } from "../../inventory";
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { netCertificates } from "../../method/gei";
import { denominatorUnit } from "../../sectors/outputs";
import { missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { refText } from "../../workbook/cells";
import type { CellContent } from "../../workbook/sheetPlan";
import type { FactorRegister } from "../data/factors";
import { RESULT } from "../model/lineIds";
import { sinceBuild } from "./sinceBuild";
import { tieOut } from "./tieOut";
import type { FormPart, FormSpec } from "../model/line";
import { line } from "../model/lineOf";
import { numberLink, textLink } from "../model/links";
import { CCUS, derivation } from "./formADerivation";
import { boundCarbon } from "./formABound";
import { comparisons } from "./formAComparisons";
import { certificateParts, TARGET } from "./formACertificates";
import { periodEffect } from "./periodEffect";

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
  const carbon = boundCarbon(inventory, setting, factors);
  const unit = denominatorUnit(setting.plan.entity.sector.choice);
  return {
    form: "formA",
    title: "Form A: Performance assessment",
    naming:
      "Performance assessment document of the obligated entity, Annexure VI of the Procedure; guides call the same " +
      "form the GHG performance report.",
    parts: [
      ...officialLines(setting),
      ...measures(setting),
      ...derivation(inventory, setting, { isCaptured: ccus !== null, carbon }),
      ...comparisons(setting, { isCaptured: ccus !== null, carbon }),
      ...certificateParts(target, setting),
      ...sinceBuild(notOk),
      ...periodEffect(inventory, unit),
      ...tieOut(inventory, reported, unit),
    ],
  };
}

const wording = "Undertaking: wording of Annexure VI, to be signed by the entity";

function officialLines(setting: InventorySetting): readonly FormPart[] {
  const { entity, acva } = setting.plan;
  const unit = denominatorUnit(entity.sector.choice);
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
      ...line(
        "A.7",
        "7. Achieved GHG emission intensity",
        `tCO2e/${unit}`,
        "from the derivation below",
        (at) => at.when([RESULT.gei], (cell = "") => cell),
        (found) => found.gei,
        "gei",
      ),
      wholePeriodOnly: true,
      isKey: true,
    },
    {
      kind: "text",
      id: "A.8",
      label: "8. Production (baseline)",
      content: setting.reference === null ? { value: null } : numberLink(setting.reference.baseline.baselineOutput),
      note: `Equivalent product of the verified baseline, ${unit}`,
    },
    {
      ...line(
        RESULT.certificates,
        "9. Number of certificates: issued (+) or to surrender (-)",
        "CCC",
        "whole certificates from the unrounded GEI",
        (at) =>
          notifiedTarget(setting) === null
            ? '=""'
            : at.when([RESULT.wholeSurplus, RESULT.wholeShortfall], (plus = "", minus = "") => `${plus}-${minus}`),
        certificatesOf,
        "whole",
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

function certificatesOf({ certificates }: Inventory): Figure {
  return certificates === null ? missing("noTarget", "") : netCertificates(certificates.wholeSurplus, certificates.wholeShortfall);
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
