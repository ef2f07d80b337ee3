/** A fixture of the conformance suite as a package written by hand, and the files port on it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { a1, isCellError, type CellValue } from "../../../src/core/workbook/cells";
import { filePort, type FilePort } from "../../../src/files/filePort";
import type { FixtureSheet, FixtureWorkbook, PortUnderTest } from "../conformance/portConformance";
import { hangingOn } from "./hanging";
import { rel, workbookParts, worksheet, zipped, type Parts } from "./plans";

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

function cellText(address: string, style: number, value: CellValue, formula: string): string {
  const head = `<c r="${address}" s="${style}"`;
  const inner = formula === "" ? "" : `<f>${escape(formula.slice(1))}</f>`;
  if (value === null || (value === "" && formula === "")) return `${head}>${inner}</c>`;
  if (typeof value === "string")
    return formula === ""
      ? `${head} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
      : `${head} t="str">${inner}<v>${escape(value)}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${inner}<v>${Number(value)}</v></c>`;
  return isCellError(value) ? `${head} t="e">${inner}<v>${value.error}</v></c>` : `${head}>${inner}<v>${value}</v></c>`;
}

function sheetText(sheet: FixtureSheet, formats: readonly string[]): string {
  const rows = sheet.values.map((row, r) => {
    const cells = row.map((value, c) =>
      cellText(a1(r, c), formats.indexOf(sheet.formats?.[r]?.[c] ?? "General"), value, sheet.formulas?.[r]?.[c] ?? ""),
    );
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  const property = sheet.form === undefined ? "" : '<customProperties><customPr name="ccts.form" r:id="rId1"/></customProperties>';
  return worksheet(
    `<sheetData>${rows.join("")}</sheetData>${sheet.protected ? '<sheetProtection sheet="1" objects="1"/>' : ""}${property}`,
  );
}

function formParts(sheets: readonly FixtureSheet[]): Parts {
  return Object.fromEntries(
    sheets.flatMap(({ form }, i): [string, string | Uint8Array][] =>
      form === undefined
        ? []
        : [
            [`xl/customProperty${i + 1}.bin`, new Uint8Array(Buffer.from(form, "utf16le"))],
            [
              `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
              "<Relationships " +
                `xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
                `${rel("rId1", "customProperty", `../customProperty${i + 1}.bin`)}</Relationships>`,
            ],
          ],
    ),
  );
}

/** The package of a fixture. */
export function packageOf({ sheets, dateSystem }: FixtureWorkbook): Uint8Array {
  const formats = [...new Set(["General", ...sheets.flatMap((sheet) => sheet.formats?.flat() ?? [])])];
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts ' +
    `count="${formats.length}">` +
    `${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`).join("")}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill ' +
    'patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
    "<cellXfs " +
    `count="${formats.length}">${formats.map((_, i) => `<xf numFmtId="${i === 0 ? 0 : 164 + i}"/>`).join("")}</cellXfs>` +
    "</styleSheet>";
  const parts = workbookParts(Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetText(sheet, formats)])), {
    workbook: dateSystem === 1904 ? '<workbookPr date1904="1"/>' : "",
    rels: rel("rId90", "styles", "styles.xml"),
    parts: { "xl/styles.xml": styles, ...formParts(sheets) },
  });
  const hidden = sheets.reduce(
    (text, { name, visibility = "visible" }) => text.replace(`<sheet name="${name}"`, `<sheet name="${name}" state="${visibility}"`),
    parts["xl/workbook.xml"] as string,
  );
  return zipped({ ...parts, "xl/workbook.xml": hidden });
}

/** The files port on a fixture. */
export function openFixture(fixture: FixtureWorkbook): Promise<PortUnderTest> {
  let original = packageOf(fixture);
  let port: FilePort = filePort(original, "plant.xlsx");
  return Promise.resolve({
    get port() {
      return port;
    },
    reopened: () => Promise.resolve(filePort(port.bytes(), "plant.xlsx")),
    hangingOn: (sheet) => Promise.resolve(hangingOn(port.bytes(), sheet)),
    renameSheet: (from, to) => {
      const parts = unzipSync(port.bytes());
      original = zipSync({
        ...parts,
        "xl/workbook.xml": strToU8(strFromU8(parts["xl/workbook.xml"]!).replace(`name="${from}"`, `name="${to}"`)),
      });
      port = filePort(original, "plant.xlsx");
      return Promise.resolve();
    },
    isUntouched: () => port.bytes() === original,
    dispose: () => undefined,
  });
}
