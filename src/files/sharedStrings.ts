/** The table of shared strings: plain and rich text alike become plain text; phonetic readings are left out. */
import { SaxesParser } from "saxes";
import type { OpcPackage } from "./opcPackage";
import { unescapeCellText } from "./xml";

/** The name of a tag without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** All strings by index; none when the workbook has no such part. */
export function readSharedStrings(pkg: OpcPackage, part: string | null): readonly string[] {
  if (part === null || !pkg.has(part)) return [];
  const strings: string[] = [];
  let text = "";
  let phonetic = false;
  let within = false;
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (name === "si") text = "";
    else if (name === "rPh") phonetic = true;
    else if (name === "t") within = !phonetic;
  });
  parser.on("text", (piece) => {
    if (within) text += piece;
  });
  parser.on("cdata", (piece) => {
    if (within) text += piece;
  });
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (name === "t") within = false;
    else if (name === "rPh") phonetic = false;
    else if (name === "si") strings.push(unescapeCellText(text));
  });
  parser.on("error", () => {
    throw pkg.broken(part);
  });
  parser.write(pkg.text(part)).close();
  return strings;
}
