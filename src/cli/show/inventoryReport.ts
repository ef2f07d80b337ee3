/** The figures of an inventory, wherever it was computed from. */
import type { Inventory } from "../../core/inventory";
import type { FoundRatio } from "../../core/inventory/sectorRatios";
import { exposureOf, SUGGESTED_PRICES } from "../../core/ledger/bank/prices";
import { yearLabel } from "../../core/quantity/period";
import { gapTexts } from "../../core/messages/missing";
import { isMissing } from "../../core/trace/figure";
import type { Figure } from "../../core/trace/figure";
import type { Line, PlantReport } from "../commands/command";
import { reportWords } from "../messages";
import { shownFigures } from "./figures";
import type { Shown } from "./figures";
import { pricesText, rupeesText, summaryRow } from "./plantSummary";
import type { PlantResult } from "./plantSummary";

type FigureName = keyof typeof reportWords.figures;
const NAMES = Object.keys(reportWords.figures) as FigureName[];
const LABEL_WIDTH = 27;

export function inventoryReport(
  file: string,
  { inventory, ...result }: PlantResult & { readonly inventory: Inventory },
  exact: boolean | undefined,
  ratios: readonly FoundRatio[] = [],
): PlantReport {
  const shown = shownFigures(exact);
  const months = inventory.months.length;
  const labelled = ([label, text]: readonly [string, string]): Line => ({ text: `${label.padEnd(LABEL_WIDTH)}${text}` });
  return {
    file,
    lines: [
      { tone: "title", mark: file, text: `${yearLabel(result.year)}, ${reportWords.months(months)}` },
      ...NAMES.map((name) => labelled([reportWords.figures[name], figureText(name, inventory[name], shown)])),
      ...certificateTexts(inventory, result.prices, shown).map(labelled),
      ...ratioLines(ratios, shown),
    ],
    data: {
      file,
      year: yearLabel(result.year),
      months,
      figures: figuresData(inventory),
      certificates: certificatesData(inventory, result.prices),
      ratios: ratios.map(ratioData),
    },
    row: summaryRow({ inventory, ...result }, shown),
    exitCode: isMissing(inventory.gei) ? 1 : 0,
  };
}

function figureText(name: FigureName, figure: Figure, shown: Shown): string {
  if (isMissing(figure)) return reportWords.noFigure(gapTexts(figure.missing).join("; "));
  return `${name === "gei" ? shown.gei(figure.value) : shown.quantity(figure.value)} ${figure.unit}`;
}

function certificateTexts(
  { certificates }: Inventory,
  prices: PlantResult["prices"],
  shown: Shown,
): readonly (readonly [string, string])[] {
  if (certificates === null) return [];
  const { target, surplus, wholeSurplus, shortfall, wholeShortfall } = certificates;
  const both = (whole: Figure & { value: typeof target.value }, exact: typeof target.value) =>
    reportWords.certificates(shown.whole(whole.value), shown.certificates(exact));
  return [
    [reportWords.target, `${shown.gei(target.value)} ${target.unit}`],
    [reportWords.surplus, both(wholeSurplus, surplus.value)],
    [reportWords.shortfall, both(wholeShortfall, shortfall.value)],
    [reportWords.columns.rupees, rupeesText(exposureOf(certificates, prices ?? SUGGESTED_PRICES), shown)],
    [reportWords.priceRange, pricesText(prices, shown)],
  ];
}

/** What a verifier computes first, each beside its usual range and where that is from. */
function ratioLines(ratios: readonly FoundRatio[], shown: Shown): readonly Line[] {
  if (ratios.length === 0) return [];
  return [
    { text: reportWords.ratios },
    ...ratios.flatMap(({ ratio: { label, unit, low, high, source, sureness }, figure }): readonly Line[] =>
      isMissing(figure)
        ? []
        : [{ text: `  ${label.en}: ${shown.quantity(figure.value)} ${unit}; ${reportWords.usualRange(low, high, sureness)}, ${source}` }],
    ),
  ];
}

function ratioData({ ratio: { id, label, unit, low, high, source, sureness }, figure }: FoundRatio) {
  return { id, label: label.en, unit, value: isMissing(figure) ? null : figure.value.toFixed(), low, high, source, sureness };
}

function figuresData(inventory: Inventory) {
  return Object.fromEntries(NAMES.map((name) => [reportWords.figures[name], figureData(inventory[name])]));
}

function figureData(figure: Figure) {
  return isMissing(figure) ? { value: null, reasons: gapTexts(figure.missing) } : { value: figure.value.toFixed(), unit: figure.unit };
}

/** Every digit; null while there is no target or no GEI. */
export function certificatesData({ certificates }: Inventory, prices: PlantResult["prices"]) {
  if (certificates === null) return null;
  const { low, likely, high } = exposureOf(certificates, prices ?? SUGGESTED_PRICES);
  return {
    target: certificates.target.value.toFixed(),
    surplus: certificates.surplus.value.toFixed(),
    shortfall: certificates.shortfall.value.toFixed(),
    wholeSurplus: certificates.wholeSurplus.value.toFixed(),
    wholeShortfall: certificates.wholeShortfall.value.toFixed(),
    /** Positive to be had, negative to be paid. */
    rupees: { low: low.value.toFixed(), likely: likely.value.toFixed(), high: high.value.toFixed() },
  };
}
