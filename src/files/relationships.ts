/** Relationships between parts and the content types of parts: the two indexes every package keeps. */
import type { OpcPackage } from "./opcPackage";
import { XML_HEAD, NS, children, newElement, rootOf } from "./xml";

/** `kind` is the last word of the relationship's type, e.g. "worksheet"; `target` a part name without leading slash. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** Where the relationships of a part stand; the package's own have the empty part name. */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Internal relationships of a part, in file order; links to the outside are left out. */
export function relationshipsOf(pkg: OpcPackage, part: string): readonly Relationship[] {
  const rels = relationshipsPart(part);
  if (!pkg.has(rels)) return [];
  return children(rootOf(pkg.document(rels)), "Relationship")
    .filter((element) => element.getAttribute("TargetMode") !== "External")
    .map((element) => ({
      id: element.getAttribute("Id") ?? "",
      kind: (element.getAttribute("Type") ?? "").replace(/^.*\//, ""),
      target: resolve(part, element.getAttribute("Target") ?? ""),
    }));
}

function resolve(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replace(/^\//, "").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relative(from: string, to: string): string {
  const base = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let common = 0;
  while (common < base.length && base[common] === steps[common]) common++;
  return [...base.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

/** Adds a relationship and returns its id. `kind` is completed with the office namespace unless it is a full address. */
export function relate(pkg: OpcPackage, part: string, kind: string, target: string): string {
  const rels = relationshipsPart(part);
  if (!pkg.has(rels)) pkg.write(rels, `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}"></Relationships>`);
  const root = rootOf(pkg.edit(rels));
  const used = new Set(children(root).map((element) => element.getAttribute("Id")));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const type = kind.includes("/") ? kind : `${NS.relationships}/${kind}`;
  root.appendChild(newElement(root, "Relationship", { Id: `rId${number}`, Type: type, Target: relative(part, target) }));
  return `rId${number}`;
}

/** Removes the relationships of a part that lead to `target`. */
export function unrelate(pkg: OpcPackage, part: string, target: string): void {
  const gone = new Set(
    relationshipsOf(pkg, part)
      .filter((rel) => rel.target.toLowerCase() === target.toLowerCase())
      .map((rel) => rel.id),
  );
  if (gone.size === 0) return;
  const root = rootOf(pkg.edit(relationshipsPart(part)));
  children(root)
    .filter((element) => gone.has(element.getAttribute("Id") ?? ""))
    .forEach((element) => root.removeChild(element));
}

const CONTENT_TYPES = "[Content_Types].xml";

/** States the content type of one part. */
export function declareType(pkg: OpcPackage, part: string, contentType: string): void {
  const root = rootOf(pkg.edit(CONTENT_TYPES));
  root.appendChild(newElement(root, "Override", { PartName: `/${part}`, ContentType: contentType }));
}

/** Parts declared with a content type that ends in `suffix`. */
export function partsOfType(pkg: OpcPackage, suffix: string): readonly string[] {
  return children(rootOf(pkg.document(CONTENT_TYPES)), "Override")
    .filter((element) => (element.getAttribute("ContentType") ?? "").endsWith(suffix))
    .map((element) => (element.getAttribute("PartName") ?? "").replace(/^\//, ""))
    .filter((part) => pkg.has(part));
}

/** Removes a part together with its content type, and the relationship that leads to it from `owner`. */
export function dropPart(pkg: OpcPackage, owner: string, part: string): void {
  unrelate(pkg, owner, part);
  const root = rootOf(pkg.edit(CONTENT_TYPES));
  children(root, "Override")
    .filter((element) => (element.getAttribute("PartName") ?? "").toLowerCase() === `/${part}`.toLowerCase())
    .forEach((element) => root.removeChild(element));
  if (pkg.has(relationshipsPart(part))) pkg.remove(relationshipsPart(part));
  pkg.remove(part);
}
