/** Our one custom XML part: found by its namespace, kept beside other people's custom parts. */
import type { OpcPackage } from "./opcPackage";
import { declareType, dropPart, relate, relationshipsOf } from "./relationships";
import { XML_HEAD, escapeXml, parseXml, rootOf } from "./xml";

export const STATE_NAMESPACE = "urn:ccts-for-excel:state";
/** The identity of the part within a workbook; fixed, for a file must not depend on chance. */
const ITEM_ID = "{6C1B8A52-0C57-4E0B-9A53-6B1D2F3E4C01}";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

function statePart(pkg: OpcPackage, workbookPart: string): string | null {
  const items = relationshipsOf(pkg, workbookPart).filter((rel) => rel.kind === "customXml" && pkg.has(rel.target));
  return (
    items.find((rel) => {
      const text = pkg.text(rel.target);
      return text.includes(STATE_NAMESPACE) && rootOf(pkg.document(rel.target)).namespaceURI === STATE_NAMESPACE;
    })?.target ?? null
  );
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
  const part = existing ?? addState(pkg, workbookPart);
  pkg.write(part, `${XML_HEAD}<state xmlns="${STATE_NAMESPACE}">${escapeXml(text).replace(/\r/g, "&#13;")}</state>`);
}

function addState(pkg: OpcPackage, workbookPart: string): string {
  const part = pkg.freeName("customXml/item", ".xml");
  const properties = pkg.freeName("customXml/itemProps", ".xml");
  pkg.write(part, "");
  pkg.write(
    properties,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareType(pkg, properties, PROPERTIES_TYPE);
  relate(pkg, workbookPart, "customXml", part);
  relate(pkg, part, "customXmlProps", properties);
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
