/** The certificates of Form A, from the unrounded GEI, which it reports, and beside them from the GEI at four decimals. */
import type { Inventory } from "../../inventory/model";
import { obstaclesOf } from "../../inventory/obstacles";
import type { Obstacle } from "../../inventory/obstacles";
import type { InventorySetting } from "../../inventory/setting";
import { geiAtFourDecimals } from "../../method/comparisons";
import { certificatesIssued, certificatesToSurrender, wholeIssued, wholeToSurrender } from "../../method/gei";
import { denominatorUnit } from "../../sectors/outputs";
import { combine, missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { Trace } from "../../trace/trace";
import type { FormPart, LineSpec } from "../model/line";
import { RESULT } from "../model/lineIds";
import { line } from "../model/lineOf";
import { numberLink } from "../model/links";
import { marginAbove, rounded, wholeIssuedOf, wholeToSurrenderOf } from "../model/rounding";

export function certificateParts(target: Trace | null, { plan }: InventorySetting): readonly FormPart[] {
  const gei = `tCO2e/${denominatorUnit(plan.entity.sector.choice)}`;
  const fourDecimals = line(
    RESULT.geiRounded,
    "GEI at 4 decimals",
    gei,
    "ROUND(GEI, 4); assumption: targets are notified at 4 decimals",
    (at) => at.when([RESULT.gei], (cell = "") => rounded(cell, 4)),
    (found) => combine([found.gei], geiAtFourDecimals),
    "gei",
  );
  if (target === null)
    return [
      fourDecimals,
      {
        kind: "text",
        id: "A.target-missing",
        label: "GEI target",
        content: { value: reasonFor(plan) },
        note: "Without it there are no certificates",
      },
    ];
  const lines = [
    line(
      RESULT.target,
      "GEI target",
      gei,
      "Reference Data, from the notification",
      (at) => at.when([TARGET], (cell = "") => cell),
      () => target,
      "gei",
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
    ...lines.map((each) => ({ ...each, isKey: true, ...(each === fourDecimals ? {} : { wholePeriodOnly: true }) })),
    months,
  ];
}

const REASONS: Readonly<Record<Obstacle["kind"], string>> = {
  factorUnstated: "A product counts without an equivalence factor: type it, and name its document",
  factorUndocumented: "An equivalence factor names no document",
  productOfAnotherSector: "A product belongs to another sector: each sector has a workbook of its own",
  subSectorElsewhere: "The sub-sector belongs to another sector",
};

/** Why there is no target that certificates are counted against. */
function reasonFor(plan: InventorySetting["plan"]): string {
  const first = obstaclesOf(plan)[0];
  return first === undefined ? "Enter the target from your notification in Reference Data" : REASONS[first.kind];
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
    line(
      id(RESULT.surplus),
      `Surplus, exact${suffix}`,
      "CCC",
      "(target - achieved) x equivalent product",
      (at) => at.when(terms, (target = "", gei = "", output = "") => marginAbove(target, gei, output)),
      exact(certificatesIssued),
      "exactCertificates",
    ),
    line(
      id(RESULT.shortfall),
      `Shortfall, exact${suffix}`,
      "CCC",
      "(achieved - target) x equivalent product",
      (at) => at.when(terms, (target = "", gei = "", output = "") => marginAbove(gei, target, output)),
      exact(certificatesToSurrender),
      "exactCertificates",
    ),
    line(
      id(RESULT.wholeSurplus),
      `Certificates issued, whole${suffix}`,
      "CCC",
      "ROUNDDOWN(ROUND(exact, 6), 0); assumption: no rounding rule is given",
      (at) => at.when([id(RESULT.surplus)], (cell = "") => wholeIssuedOf(cell)),
      whole(certificatesIssued, wholeIssued),
      "whole",
    ),
    line(
      id(RESULT.wholeShortfall),
      `Certificates to surrender, whole${suffix}`,
      "CCC",
      "ROUNDUP(ROUND(exact, 6), 0); assumption: no rounding rule is given",
      (at) => at.when([id(RESULT.shortfall)], (cell = "") => wholeToSurrenderOf(cell)),
      whole(certificatesToSurrender, wholeToSurrender),
      "whole",
    ),
  ];
}

export const TARGET = "target";
