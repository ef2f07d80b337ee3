/** Sheet plans and packages for the tests of `files/`. */
import { strToU8, zipSync } from "fflate";
import type { PlannedCell, SheetPlan } from "../../../src/core/workbook/sheetPlan";
import type { CellContent } from "../../../src/core/workbook/sheetPlan";

/** A plan with nothing in it but its name; `over` says the rest. */
export function plan(name: string, over: Partial<SheetPlan> = {}): SheetPlan {
  return {
    form: name.toLowerCase(),
    name,
    cells: [],
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "portrait", titleRows: 0, header: name },
    tabColor: "#1F3A4D",
    ...over,
  };
}

/** A plain cell. */
export function cell(row: number, column: number, content: CellContent, over: Partial<PlannedCell> = {}): PlannedCell {
  return { row, column, content, style: "plain", ...over };
}

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts of a package as texts (or bytes), by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The worksheet element around the given content. */
export function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${MAIN}>${content}</worksheet>`;
}

/** The parts of a workbook written by hand: sheets by name, and what else it should hold. */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  over: {
    readonly parts?: Parts;
    readonly workbook?: string;
    readonly after?: string;
    readonly types?: string;
    readonly rels?: string;
  } = {},
): Parts {
  const names = Object.keys(sheets);
  const overrides = names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`);
  const sheetTags = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const relationships = names.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `${overrides.join("")}${over.types ?? ""}</Types>`,
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<?xml version="1.0"?><workbook ${MAIN}>${over.workbook ?? ""}` +
      `<sheets>${sheetTags.join("")}</sheets>${over.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `${relationships.join("")}${over.rels ?? ""}</Relationships>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheets[name]!])),
    ...over.parts,
  };
}

/** One time for all, so that two packages of the same parts are the same bytes. */
const WRITTEN = new Date(2026, 3, 1);

/** The parts as a zip. */
export function zipped(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(entries), { mtime: WRITTEN });
}

/** A relationship element with an office type. */
export function rel(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;
}
