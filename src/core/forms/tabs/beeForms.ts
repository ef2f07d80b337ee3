/** Annexures VII and IX of the Procedure: the header the agency's certificate starts with, and the statement of compliance. */
import { notifiedTarget } from "../../inventory";
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { yearLabel } from "../../quantity/period";
import { issuedLessSurrendered } from "../../method/gei";
import { targetRowOf } from "../../plan/find";
import { missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { PLAIN } from "../model/grids";
import type { ComputedCell, FormCell, FormPart, FormSpec, LineSpec, TextSpec } from "../model/line";
import { RESULT } from "../model/lineIds";
import { dateLink, textLink } from "../model/links";

const text = (id: string, label: string, content: TextSpec["content"], note = ""): TextSpec => ({ kind: "text", id, label, content, note });
const typed = (id: string, label: string, note: string): TextSpec => ({
  kind: "text",
  id,
  label,
  content: { value: null },
  note,
  typed: true,
});

/** "Form A", line 9 without its sign, and in words which way it goes. */
function certificates(inventory: Inventory, hasTarget: boolean): readonly FormPart[] {
  if (!hasTarget)
    return [text("BD.7", "7. Number of certificates", { value: "Enter the target from your notification in Reference Data" })];
  const found = inventory.certificates;
  const net = found === null ? null : issuedLessSurrendered(found.wholeSurplus.value, found.wholeShortfall.value);
  const direction = net === null ? "" : net.isPositive() && !net.isZero() ? "Issued" : net.isZero() ? "None" : "To surrender";
  const number: LineSpec = {
    kind: "line",
    id: "BD.7",
    label: "7. Number of certificates",
    unit: "CCC",
    format: "whole",
    how: "Form A, line 9",
    formula: (at) => at.when([RESULT.certificates], (cell = "") => `ABS(${cell})`),
    engine: (period): Figure =>
      period.certificates === null
        ? missing("noTarget", "")
        : {
            ...period.certificates.wholeSurplus,
            value: issuedLessSurrendered(period.certificates.wholeSurplus.value, period.certificates.wholeShortfall.value).abs(),
          },
  };
  const words: ComputedCell = {
    formula: (at) => at.when([RESULT.certificates], (cell = "") => `IF(${cell}>0,"Issued",IF(${cell}<0,"To surrender","None"))`),
    value: direction,
    format: "text",
  };
  return [number, text("BD.7.direction", "    issued or to surrender", words)];
}

export function beeFormD(inventory: Inventory, setting: InventorySetting): FormSpec {
  const { entity, acva } = setting.plan;
  const years = [0, 1, 2]
    .map((back) => yearLabel({ start: setting.year.start - back }))
    .filter((_, back) => setting.year.start - back >= FIRST_YEAR);
  const rows = years.map((year): readonly FormCell[] => [{ value: `Compliance year ${year}` }, { typed: "number" }, { typed: "number" }]);
  return {
    form: "beeFormD",
    title: "BEE Form D: Compliance with GEI targets",
    naming:
      "Annexure IX of the Procedure, filed within one month of the last trading session of the year. The guides call " +
      "process emissions Form D; those stand on Form D Process.",
    grid: PLAIN,
    parts: [
      text("BD.1", "1. Name of obligated entity", textLink(entity.name)),
      text("BD.2", "2. Registration number", textLink(entity.registration)),
      text("BD.3", "3. Sector", textLink(entity.sector)),
      text("BD.4", "4. Sub-sector", textLink(entity.subSector)),
      text("BD.5", "5. Accredited carbon verification agency", textLink(acva.agency)),
      typed("BD.6", "6. Performance assessment document (Form A)", "Type: Submitted, or Not submitted"),
      ...certificates(inventory, notifiedTarget(setting) !== null),
      { kind: "heading", id: "BD.8", label: "8. Certificates submitted for compliance" },
      {
        kind: "table",
        id: "BD.8.table",
        header: ["Compliance year", "Submitted", "Maximum available"],
        rows,
        ids: years.map((year) => `BD.8.${year}`),
      },
      text(
        "BD.8.note",
        "Maximum available: certificates issued, bought and banked, of all vintages up to that year",
        { value: null },
        "From the registry account; both columns are typed",
      ),
      {
        kind: "line",
        id: "BD.8.due",
        label: "To surrender for the year, from Form A",
        unit: "CCC",
        format: "whole",
        how: "whole certificates from the unrounded GEI",
        formula: (at) => (notifiedTarget(setting) === null ? '=""' : at.when([RESULT.wholeShortfall], (cell = "") => cell)),
        engine: (period) => period.certificates?.wholeShortfall ?? missing("noTarget", ""),
      },
      typed("BD.U", "Undertaking: wording of Annexure IX, to be signed by the entity", "Left empty: the wording is not reproduced here"),
    ],
  };
}

/** The scheme's first compliance year. */
const FIRST_YEAR = 2025;

export function beeFormB(setting: InventorySetting): FormSpec {
  const { entity, acva } = setting.plan;
  const target = targetRowOf(setting.reference, setting.year);
  return {
    form: "beeFormB",
    title: "BEE Form B: header of the certificate of verification",
    naming:
      "Annexure VII of the Procedure: the agency writes and signs the certificate; these five lines are prepared for " +
      "it. The guides call production Form B.",
    grid: PLAIN,
    parts: [
      text("BB.h1", "Accredited carbon verification agency", textLink(acva.agency)),
      text("BB.h2", "Name of obligated entity", textLink(entity.name)),
      text(
        "BB.h3",
        "Notification number",
        target === undefined ? { value: null } : textLink(target.notification),
        "Reference Data, notified targets",
      ),
      text(
        "BB.h4",
        "Date of notification",
        target === undefined ? { value: null } : dateLink(target.notifiedOn),
        "Reference Data, notified targets",
      ),
      text("BB.h5", "Compliance year", textLink(entity.year)),
      text("BB.certificate", "Clauses a to f, signature", { value: "The agency's own: nothing is filled in here" }),
    ],
  };
}
