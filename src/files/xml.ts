/** Small help with XML: parsing for edit, building elements, and writing text that survives Excel's own escapes. */
import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

export type { Document, Element };

export const NS = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

/** What an XML document begins with when we write it. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Parses a whole part for editing; throws on XML that is not well formed. Some writers use the prefix of relationships
 * without declaring it: it is taken for what it always is, and declared when the part is written.
 */
export function parseXml(text: string): Document {
  const fail = (_level: string, message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ onError: fail, xmlns: { r: NS.relationships } }).parseFromString(text, "text/xml");
}

/** The text of a document, with its declaration. */
export function serializeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : XML_HEAD + text;
}

export function rootOf(document: Document): Element {
  return document.documentElement!;
}

/** Child elements, optionally only those of one local name. */
export function children(parent: Element, localName?: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (localName === undefined || (node as Element).localName === localName)) found.push(node as Element);
  }
  return found;
}

export function child(parent: Element, localName: string): Element | null {
  return children(parent, localName)[0] ?? null;
}

/** A new element in the namespace and with the prefix of `near`. */
export function newElement(near: Element, localName: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const name = near.prefix ? `${near.prefix}:${localName}` : localName;
  const element = near.ownerDocument!.createElementNS(near.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Finds the child, or puts a new one where the schema's `order` of siblings wants it. */
export function ensureChild(parent: Element, localName: string, order: readonly string[]): Element {
  const existing = child(parent, localName);
  if (existing) return existing;
  const later = new Set(order.slice(order.indexOf(localName) + 1));
  const before = children(parent).find((element) => later.has(element.localName!)) ?? null;
  return parent.insertBefore(newElement(parent, localName), before) as Element;
}

/** Escapes text for an element or an attribute; characters XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** Text as a cell stores it: carriage returns and literal "_x0041_" are written in Excel's own escape. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/\r/g, "_x000D_"));
}

/** The reverse of Excel's escape: "_x000D_" is a carriage return. */
export function unescapeCellText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}
