/** Number formats of cell styles: the built-in ids a file never spells out, and the ones it does. */
import { SaxesParser } from "saxes";
import type { OpcPackage } from "./opcPackage";
import { localName } from "./sharedStrings";
import { child, children, type Element } from "./xml";

/** ECMA-376 part 1, 18.8.30, en-US; ids not listed read as General. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

const BUILT_IN_ID = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

/** The built-in id of a format code, or null when the file has to spell it out. */
export function builtInId(code: string): number | null {
  return BUILT_IN_ID.get(code) ?? null;
}

/** Format codes the file spells out, by id. */
export function customFormats(styleSheet: Element): ReadonlyMap<number, string> {
  const list = child(styleSheet, "numFmts");
  return new Map(
    (list ? children(list, "numFmt") : []).map((element) => [
      Number(element.getAttribute("numFmtId")),
      element.getAttribute("formatCode") ?? "General",
    ]),
  );
}

/** The number format of each cell style, by style index. */
export function readFormats(pkg: OpcPackage, part: string | null): readonly string[] {
  if (part === null) return ["General"];
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let list = "";
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth === 2) list = localName(name);
    if (depth !== 3) return;
    if (list === "numFmts") custom.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
    if (list === "cellXfs") ids.push(Number(attributes["numFmtId"] ?? 0));
  });
  parser.on("closetag", () => {
    depth -= 1;
  });
  parser.on("error", () => {
    throw pkg.broken(part);
  });
  parser.write(pkg.text(part)).close();
  return ids.map((id) => custom.get(id) ?? BUILT_IN[id] ?? "General");
}
