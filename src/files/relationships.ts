/** Relationships between parts and the content types of parts: the two indexes every package keeps. */
import { partKey, type OpcPackage } from "./opcPackage";
import { XML_HEAD, NS, children, newElement, rootOf, type Element } from "./xml";

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

/** Whether a part holds relationships. */
export function isRelationships(part: string): boolean {
  return OF_OWNER.test(part);
}

/** The part whose relationships these are. */
export function ownerOf(relationships: string): string {
  return relationships.replace(OF_OWNER, "$1$2");
}

const OF_OWNER = /^(.*\/|)_rels\/([^/]*)\.rels$/i;

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
  const path = target.replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.replace(/^\//, "").split("/")) {
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
  if (!pkg.has(rels)) {
    pkg.write(rels, `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}"></Relationships>`);
    declareType(pkg, rels, RELATIONSHIPS_TYPE);
  }
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
      .filter((rel) => partKey(rel.target) === partKey(target))
      .map((rel) => rel.id),
  );
  if (gone.size === 0) return;
  const root = rootOf(pkg.edit(relationshipsPart(part)));
  children(root)
    .filter((element) => gone.has(element.getAttribute("Id") ?? ""))
    .forEach((element) => root.removeChild(element));
}

const CONTENT_TYPES = "[Content_Types].xml";

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The content type of a part: that of its Override, else the Default of its extension; null where neither says one. */
export function contentTypeOf(pkg: OpcPackage, part: string): string | null {
  return contentTypes(pkg)(part);
}

/** The same for many parts: content types are looked through once, and not again for each part. */
export function contentTypes(pkg: OpcPackage): (part: string) => string | null {
  const root = rootOf(pkg.document(CONTENT_TYPES));
  const own = new Map(
    children(root, "Override").map((element) => [partKey(element.getAttribute("PartName") ?? ""), element.getAttribute("ContentType")]),
  );
  return (part) => {
    const type = own.get(partKey(`/${part}`));
    return type === undefined ? defaultType(root, part) : type;
  };
}

function defaultType(root: Element, part: string): string | null {
  const extension = /\.([^./]*)$/.exec(part)?.[1]?.toLowerCase();
  const byExtension = children(root, "Default").find((element) => element.getAttribute("Extension")?.toLowerCase() === extension);
  return byExtension?.getAttribute("ContentType") ?? null;
}

/** States the content type of one part, in place of whatever was said of a part of that name before. */
export function declareType(pkg: OpcPackage, part: string, contentType: string): void {
  const root = rootOf(pkg.edit(CONTENT_TYPES));
  for (const stale of overridesOf(root, part)) root.removeChild(stale);
  if (defaultType(root, part) === contentType) return;
  root.appendChild(newElement(root, "Override", { PartName: `/${part}`, ContentType: contentType }));
}

function overridesOf(root: Element, part: string): readonly Element[] {
  const key = partKey(`/${part}`);
  return children(root, "Override").filter((element) => partKey(element.getAttribute("PartName") ?? "") === key);
}

/** Names of the parts that have a content type of their own, as the package spells them. */
export function overriddenParts(pkg: OpcPackage): readonly string[] {
  return children(rootOf(pkg.document(CONTENT_TYPES)), "Override").map((element) =>
    (element.getAttribute("PartName") ?? "").replace(/^\//, ""),
  );
}

/** A part name nobody uses, nor speaks of: a relationship that leads nowhere must not lead to a part of ours. */
export function freePart(pkg: OpcPackage, stem: string, extension: string): string {
  let names = mentioned.get(pkg);
  if (names === undefined) mentioned.set(pkg, (names = mentionedParts(pkg)));
  return pkg.freeName(stem, extension, names);
}

/** Once for each set of changes: what these add leads to parts that are there. */
const mentioned = new WeakMap<OpcPackage, ReadonlySet<string>>();

/** Keys of all targets of relationships, and of parts of which only the relationships are left. */
function mentionedParts(pkg: OpcPackage): ReadonlySet<string> {
  const owners = pkg.parts().filter(isRelationships).map(ownerOf);
  return new Set([...owners, ...owners.flatMap((owner) => relationshipsOf(pkg, owner).map(({ target }) => target))].map(partKey));
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
  for (const gone of [part, relationshipsPart(part)]) {
    for (const override of overridesOf(root, gone)) root.removeChild(override);
    if (pkg.has(gone)) pkg.remove(gone);
  }
}
