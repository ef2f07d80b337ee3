/** Our custom XML part: one element whose text is the state; the same in workbooks and in files. */

export const STATE_NAMESPACE = "urn:ccts-for-excel:state";
/** The worksheet property by which a tab of ours is known. */
export const FORM_PROPERTY = "ccts.form";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

export function stateXml(text: string): string {
  return `<state xmlns="${STATE_NAMESPACE}">${text.replace(/[&<>\r]/g, (character) => ENTITIES[character]!)}</state>`;
}

/** The text of the part's root element. Null when the element is empty of text is "". */
export function stateText(xml: string): string {
  const body = /^(?:\s*<\?[^>]*\?>)*\s*<[^>]*[^/>]>([\s\S]*)<\/[^>]*>\s*$/.exec(xml)?.[1] ?? "";
  return body.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(#x?[0-9a-fA-F]+|\w+);/g,
    (whole, cdata: string | undefined, entity: string | undefined) => (cdata !== undefined ? cdata : decoded(entity ?? "", whole)),
  );
}

function decoded(entity: string, otherwise: string): string {
  const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[entity];
  if (named !== undefined) return named;
  const code = entity.startsWith("#x") ? Number.parseInt(entity.slice(2), 16) : entity.startsWith("#") ? Number(entity.slice(1)) : NaN;
  return Number.isInteger(code) ? String.fromCodePoint(code) : otherwise;
}

/** The parts under our namespace; more than one when a sheet of another workbook was moved in with its parts. */
export function stateParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
}
