/**
 * Lets what hangs on the lines of a tab follow them: print area, highlights, charts and widths of new columns, as far as
 * people left them there.
 */
import { sameButRows } from "../core/workbook/formula";
import { areaText } from "../core/workbook/cells";
import type { SheetLayout } from "../core/workbook/port";
import { followCharts } from "./chartParts";
import { movePrintArea } from "./definedNames";
import { formulaFromFile, formulaToFile } from "./formulaText";
import type { OpcPackage } from "./opcPackage";
import type { Splice } from "./sheetPatch";
import type { SheetTags } from "./sheetTags";
import { WIDTH_PADDING } from "./sheetXml";
import type { SheetEntry, WorkbookIndex } from "./workbookIndex";
import { escapeXml } from "./xml";

/** What changes in the text of the sheet itself. */
export function followingSplices(xml: string, tags: SheetTags, layout: SheetLayout): readonly Splice[] {
  return [...highlightSplices(xml, tags, layout), ...columnSplices(tags, layout)];
}

/** What changes in other parts: the drawing, its charts, and the names of the workbook. */
export function followInParts(pkg: OpcPackage, index: WorkbookIndex, { part, name }: SheetEntry, layout: SheetLayout): void {
  followCharts(pkg, part, name, layout);
  if (layout.printArea !== null) movePrintArea(pkg, index.part, index.tabNames.indexOf(name), name, layout.printArea);
}

function highlightSplices(xml: string, { highlights, prefix }: SheetTags, { conditionals }: SheetLayout): readonly Splice[] {
  return conditionals.flatMap((rule) =>
    highlights
      .filter(({ formula }) => sameButRows(formulaFromFile(formula.text), rule.formula))
      .flatMap(({ start, open, formula }) => [
        { start, end: open, text: xml.slice(start, open).replace(/\ssqref\s*=\s*("[^"]*"|'[^']*')/, ` sqref="${areaText(rule.area)}"`) },
        { start: formula.start, end: formula.end, text: `<${prefix}formula>${escapeXml(formulaToFile(rule.formula))}</${prefix}formula>` },
      ]),
  );
}

/** New columns stand right of all that have a width; one that has got a width keeps it. */
function columnSplices({ columns, prefix }: SheetTags, { newColumns }: SheetLayout): readonly Splice[] {
  if (columns === null) return [];
  const added = newColumns.filter(({ column }) => column > columns.last);
  const text = added
    .map(({ column, width }) => `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width + WIDTH_PADDING}" customWidth="1"/>`)
    .join("");
  return text === "" ? [] : [{ start: columns.inner, end: columns.inner, text }];
}
