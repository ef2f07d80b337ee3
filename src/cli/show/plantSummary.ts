/** A plant in one row: findings, GEI, target, certificates and what they come to in rupees. */
import type { Assessment } from "../../core/operations";
import type { Severity } from "../../core/checks/engine/check";
import type { Inventory } from "../../core/inventory";
import { exposureOf, netOf, SUGGESTED_PRICES } from "../../core/ledger/bank/prices";
import type { Exposure, Prices } from "../../core/ledger/bank/prices";
import { yearLabel } from "../../core/quantity/period";
import type { ComplianceYear } from "../../core/quantity/period";
import { isMissing } from "../../core/trace/figure";
import { reportWords } from "../messages";
import type { Cell } from "../commands/command";
import type { Shown } from "./figures";

/** What the figures of a plant were computed from, and what there is of findings. */
export interface PlantResult {
  readonly year: ComplianceYear;
  readonly inventory: Inventory | null;
  readonly prices: Prices | null;
  /** null for a hand-over file, which is not checked. */
  readonly findings: Assessment["findings"] | null;
}

const { columns } = reportWords;
export const SUMMARY_COLUMNS: readonly string[] = [
  columns.year,
  columns.errors,
  columns.warnings,
  columns.gei,
  columns.target,
  columns.certificates,
  columns.rupees,
];

export function countOf(findings: Assessment["findings"], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

export function summaryRow(result: PlantResult, shown: Shown): readonly Cell[] {
  const { findings, inventory, prices } = result;
  const counted = (severity: Severity): Cell => (findings === null ? NOTHING : number(countOf(findings, severity)));
  const certificates = inventory?.certificates ?? null;
  const gei = inventory === null || isMissing(inventory.gei) ? null : inventory.gei.value;
  const net = certificates === null ? null : netOf(certificates).value;
  return [
    { text: yearLabel(result.year), value: yearLabel(result.year) },
    counted("error"),
    counted("warning"),
    gei === null ? NOTHING : { text: shown.gei(gei), value: gei.toNumber() },
    certificates === null ? NOTHING : { text: shown.gei(certificates.target.value), value: certificates.target.value.toNumber() },
    net === null
      ? NOTHING
      : {
          text: net.isNegative() ? reportWords.toSurrender(shown.whole(net.abs())) : reportWords.issued(shown.whole(net)),
          value: net.toNumber(),
        },
    certificates === null ? NOTHING : rupeesCell(exposureOf(certificates, prices ?? SUGGESTED_PRICES), shown),
  ];
}

const NOTHING: Cell = { text: "–", value: null };

function number(value: number): Cell {
  return { text: String(value), value };
}

/** For a machine the likely price alone: a range is no number. */
function rupeesCell(exposure: Exposure, shown: Shown): Cell {
  return { text: rupeesText(exposure, shown), value: exposure.likely.value.toNumber() };
}

export function rupeesText({ low, high }: Exposure, shown: Shown): string {
  const range = low.value.isNegative() ? reportWords.cost : reportWords.worth;
  return range(shown.rupees(low.value.abs()), shown.rupees(high.value.abs()));
}

export function pricesText(prices: Prices | null, shown: Shown): string {
  const { low, high } = prices ?? SUGGESTED_PRICES;
  return (prices === null ? reportWords.pricesSuggested : reportWords.pricesTyped)(shown.rupees(low), shown.rupees(high));
}
