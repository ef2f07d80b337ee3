/** Our one custom XML part: found by its namespace, kept beside other people's custom parts. */
import { decodeXml } from "./encoding";
import { partKey, type OpcPackage } from "./opcPackage";
import { declareType, dropPart, freePart, relate, relationshipsOf } from "./relationships";
import { XML_HEAD, escapeXml, parseXml, rootOf } from "./xml";

export const STATE_NAMESPACE = "urn:ccts-for-excel:state";
/** The identity of the part within a workbook; fixed, for a file must not depend on chance. */
const ITEM_ID = "{6C1B8A52-0C57-4E0B-9A53-6B1D2F3E4C01}";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

function statePart(pkg: OpcPackage, workbookPart: string): string | null {
  const related = relationshipsOf(pkg, workbookPart).filter((rel) => rel.kind === "customXml" && pkg.has(rel.target));
  return related.map(({ target }) => target).find((part) => isState(pkg, part)) ?? orphan(pkg);
}

/** Some programs keep custom parts but not the relationships that lead to them. */
function orphan(pkg: OpcPackage): string | null {
  return pkg.parts().find((part) => /^customXml\/[^/]*\.xml$/i.test(part) && isState(pkg, part)) ?? null;
}

function isState(pkg: OpcPackage, part: string): boolean {
  return decodeXml(pkg.bytes(part))?.includes(STATE_NAMESPACE) === true && rootOf(pkg.document(part)).namespaceURI === STATE_NAMESPACE;
}

/** The text of our part, or null when the workbook has none. */
export function readState(pkg: OpcPackage, workbookPart: string): string | null {
  const part = statePart(pkg, workbookPart);
  return part === null ? null : rootOf(pkg.document(part)).textContent;
}

/** Writes our part, in place when it exists; null removes it. */
export function writeState(pkg: OpcPackage, workbookPart: string, text: string | null): void {
  if (text === readState(pkg, workbookPart)) return;
  const existing = statePart(pkg, workbookPart);
  if (text === null) return existing === null ? undefined : dropState(pkg, workbookPart, existing);
  const part = existing ?? addState(pkg);
  relateState(pkg, workbookPart, part);
  pkg.write(part, `${XML_HEAD}<state xmlns="${STATE_NAMESPACE}">${escapeXml(text).replace(/\r/g, "&#13;")}</state>`);
}

/** Leads to our part from the workbook, and to its properties, wherever a program has left that out. */
function relateState(pkg: OpcPackage, workbookPart: string, part: string): void {
  if (!relationshipsOf(pkg, workbookPart).some((rel) => partKey(rel.target) === partKey(part)))
    relate(pkg, workbookPart, "customXml", part);
  if (relationshipsOf(pkg, part).some((rel) => rel.kind === "customXmlProps" && pkg.has(rel.target))) return;
  const properties = freePart(pkg, "customXml/itemProps", ".xml");
  pkg.write(
    properties,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareType(pkg, properties, PROPERTIES_TYPE);
  relate(pkg, part, "customXmlProps", properties);
}

function addState(pkg: OpcPackage): string {
  const part = freePart(pkg, "customXml/item", ".xml");
  pkg.write(part, "");
  declareType(pkg, part, "application/xml");
  return part;
}

function dropState(pkg: OpcPackage, workbookPart: string, part: string): void {
  for (const rel of relationshipsOf(pkg, part)) dropPart(pkg, part, rel.target);
  dropPart(pkg, workbookPart, part);
}

/** Our part as one element around its text, as programs hand it over. */
export function stateElement(text: string): string {
  return `<state xmlns="${STATE_NAMESPACE}">${escapeXml(text).replace(/\r/g, "&#13;")}</state>`;
}

/** The text inside such an element; null when `xml` is another element or none. */
export function stateOfElement(xml: string): string | null {
  try {
    const root = rootOf(parseXml(xml));
    return root.namespaceURI === STATE_NAMESPACE ? root.textContent : null;
  } catch {
    return null;
  }
}
