/** A package as the snapshot the product works on. */
import { WorkbookError } from "../core/workbook/port";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/workbook/cells";
import { readFormats } from "./numberFormats";
import type { OpcPackage } from "./opcPackage";
import { relationshipsOf } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import type { SheetContext } from "./cellSink";
import { GridBudget } from "./sheetGrid";
import { readSheet, type SheetContent } from "./sheetReader";
import { readState } from "./statePart";
import type { StylesInUse } from "./styleBook";
import { readIndex, type SheetEntry } from "./workbookIndex";

/** The worksheet property by which a tab of ours is known. */
export const FORM_PROPERTY = "ccts.form";

/** A workbook as read, and how many styles its sheets speak of. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly inUse: StylesInUse;
}

/** Reads all sheets; throws WorkbookError naming the file and the part, sheet or cell that cannot be read. */
export function readWorkbook(pkg: OpcPackage): ReadWorkbook {
  const index = readIndex(pkg);
  const context: SheetContext = {
    file: pkg.file,
    strings: readSharedStrings(pkg, index.stringsPart),
    formats: readFormats(pkg, index.stylesPart !== null && pkg.has(index.stylesPart) ? index.stylesPart : null),
    dateSystem: index.dateSystem,
    budget: new GridBudget(),
  };
  const inUse = { cellStyles: 0, highlights: 0 };
  const sheets = index.sheets.map((sheet) => {
    const content = readSheetPart(pkg, sheet, context);
    inUse.cellStyles = Math.max(inUse.cellStyles, content.largestStyle + 1);
    inUse.highlights = Math.max(inUse.highlights, content.largestHighlight + 1);
    return snapshotOf(pkg, sheet, content);
  });
  const { dateSystem, calculation } = index;
  return { snapshot: { sheets, dateSystem, part: readState(pkg, index.part), calculation }, inUse };
}

function snapshotOf(pkg: OpcPackage, sheet: SheetEntry, content: SheetContent): SheetSnapshot {
  const { grid } = content;
  if (grid === null) {
    throw new WorkbookError(
      "tooLarge",
      `${pkg.file}: the used range of sheet "${sheet.name}" is too large. Delete stray cells far below or right of the data.`,
      sheet.name,
    );
  }
  const { id, name, visibility } = sheet;
  return {
    id,
    name,
    visibility,
    protected: content.protected,
    form: formOf(pkg, sheet, content),
    ...grid,
    hiddenRows: content.hiddenRows,
    hiddenColumns: content.hiddenColumns,
  };
}

function readSheetPart(pkg: OpcPackage, sheet: SheetEntry, context: SheetContext): SheetContent {
  if (!pkg.has(sheet.part)) {
    throw new WorkbookError(
      "notAWorkbook",
      `${pkg.file} lacks the part of sheet "${sheet.name}" (${sheet.part}). Open it in Excel, let Excel repair it, and save it again.`,
      sheet.name,
    );
  }
  return readSheet(pkg.utf8(sheet.part), sheet.name, context, () => pkg.broken(sheet.part));
}

function formOf(pkg: OpcPackage, sheet: SheetEntry, content: SheetContent): string | null {
  const id = content.properties.get(FORM_PROPERTY);
  if (id === undefined) return null;
  const target = relationshipsOf(pkg, sheet.part).find((rel) => rel.id === id)?.target;
  // An empty one says as little as none.
  return target !== undefined && pkg.has(target) ? new TextDecoder("utf-16le").decode(pkg.bytes(target)) || null : null;
}
