/** What a workbook holds that a grid of cells does not show. It stays in the file as it is. */
import type { OpcPackage } from "../opcPackage";

/** Kinds of content beside the cells. */
export type Beside =
  | "pivots"
  | "slicers"
  | "pictures"
  | "charts"
  | "shapes"
  | "macros"
  | "comments"
  | "conditionalFormats"
  | "links"
  | "controls"
  | "arrays"
  | "chartSheets";

const PARTS: readonly (readonly [Beside, RegExp])[] = [
  ["pivots", /\/pivottables?\/[^/]+\.xml$/],
  ["slicers", /\/(?:slicers|timelines)\/[^/]+\.xml$/],
  ["pictures", /\/media\/[^/]+$/],
  ["charts", /\/charts(?:ex)?\/chart[^/]*\.xml$/],
  ["macros", /\/vbaproject\.bin$/],
  ["comments", /\/(?:comments[^/]*|threadedcomments\/[^/]+)\.xml$/],
  ["links", /\/externallinks\/[^/]+\.xml$/],
  ["controls", /\/(?:activex|ctrlprops)\/[^/]+\.xml$/],
  ["chartSheets", /\/chartsheets\/[^/]+\.xml$/],
];

/** The kinds found among the parts of a package, in a fixed order; charts only where there are more than those `drawn`. */
export function besideCells(pkg: OpcPackage, drawn: number): readonly Beside[] {
  const names = pkg.parts().map((part) => `/${part.toLowerCase()}`);
  const shown = (kind: Beside): number => (kind === "charts" ? drawn : 0);
  const found = PARTS.filter(([kind, pattern]) => names.filter((name) => pattern.test(name)).length > shown(kind)).map(([kind]) => kind);
  const drawings = names.filter((name) => /\/drawings\/drawing[^/]*\.xml$/.test(name));
  const hasShapes = drawings.some((name) => /<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/.test(pkg.text(name.slice(1))));
  return hasShapes ? [...found, "shapes"] : found;
}
