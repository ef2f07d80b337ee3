/**
 * The text of a style sheet, read once: what each of its lists holds, by signature. New entries are spliced in behind
 * the old ones, so that everything else stays letter by letter, and looking one up costs the same however long a list is.
 */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { localName } from "./sharedStrings";
import { escapeXml } from "./xml";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** The lists of a style sheet, in the order of the schema. */
export type StyleList = (typeof ORDER)[number];

type Attributes = Readonly<Record<string, string>>;
/** An element as data: name, attributes, children. */
export type Node = readonly [name: string, attributes: Attributes, children?: readonly Node[]];

/** The fills before this index are Excel's own: it draws none and grey dots whatever they say. */
const FIRST_FREE_FILL = 2;

interface List {
  readonly start: number;
  /** End of the opening tag. */
  readonly open: number;
  readonly selfClosing: boolean;
  /** Start of the closing tag. */
  inner: number;
  length: number;
  /** The first index of each signature. */
  readonly places: Map<string, number>;
  readonly added: string[];
}

export class StyleSheet {
  /** Codes of the formats the file spells out, by id. */
  readonly formats = new Map<number, string>();
  isChanged = false;
  private readonly lists = new Map<string, List>();
  private prefix = "";
  private root = { open: 0, selfClosing: false, inner: 0, name: "" };

  /** Throws what `fail` returns when `xml` is not well formed. */
  constructor(
    private readonly xml: string,
    fail: () => Error,
  ) {
    const parser = new SaxesParser();
    let depth = 0;
    let list: List | null = null;
    let signature = "";
    parser.on("opentag", (tag) => {
      depth += 1;
      if (depth === 1) this.openRoot(tag, parser.position);
      if (depth === 2) list = this.openList(tag, parser.position);
      if (depth < 3 || list === null) return;
      if (depth === 3) signature = "";
      signature += opening(localName(tag.name), Object.entries(tag.attributes));
      if (localName(tag.name) === "numFmt" && depth === 3)
        this.formats.set(Number(tag.attributes["numFmtId"]), tag.attributes["formatCode"] ?? "General");
    });
    parser.on("closetag", (tag) => {
      if (depth === 1) this.root.inner = tag.isSelfClosing ? parser.position : xml.lastIndexOf("<", parser.position - 1);
      if (depth === 2 && list !== null) list.inner = list.selfClosing ? parser.position : xml.lastIndexOf("<", parser.position - 1);
      if (depth >= 3 && list !== null) signature += CLOSING;
      if (depth === 3 && list !== null) note(list, signature);
      depth -= 1;
    });
    parser.on("error", () => {
      throw fail();
    });
    parser.write(xml).close();
  }

  private openRoot(tag: SaxesTagPlain, end: number): void {
    this.prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
    this.root = { open: end, selfClosing: tag.isSelfClosing, inner: end, name: tag.name };
  }

  private openList(tag: SaxesTagPlain, end: number): List {
    const start = this.xml.lastIndexOf("<", end - 1);
    const list = { start, open: end, selfClosing: tag.isSelfClosing, inner: end, length: 0, places: new Map<string, number>(), added: [] };
    this.lists.set(localName(tag.name), list);
    return list;
  }

  /** The index of `node` in a list, appended when no equal one is there. */
  indexOf(name: StyleList, node: Node): number {
    const list = this.list(name);
    const found = list.places.get(signatureOf(node));
    return found !== undefined && (name !== "fills" || found >= FIRST_FREE_FILL) ? found : this.append(list, node);
  }

  /** Appends entries until the list has `length`: the one meant for the index, or the last of them. */
  fill(name: StyleList, nodes: readonly Node[], length: number): void {
    const list = this.list(name);
    while (list.length < length) this.append(list, nodes[Math.min(list.length, nodes.length - 1)]!);
  }

  private append(list: List, node: Node): number {
    this.isChanged = true;
    list.added.push(this.written(node));
    return note(list, signatureOf(node));
  }

  private list(name: StyleList): List {
    let list = this.lists.get(name);
    if (list === undefined) {
      list = { start: -1, open: -1, selfClosing: false, inner: -1, length: 0, places: new Map(), added: [] };
      this.lists.set(name, list);
    }
    return list;
  }

  private written([name, attributes, inner]: Node): string {
    const tag = `${this.prefix}${name}`;
    const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    const content = (inner ?? []).map((node) => this.written(node)).join("");
    return content === "" ? `<${tag}${said.join("")}/>` : `<${tag}${said.join("")}>${content}</${tag}>`;
  }

  /** The whole text with what was added. */
  text(): string {
    const pieces: string[] = [];
    let at = 0;
    const put = (start: number, end: number, text: string): void => {
      pieces.push(this.xml.slice(at, start), text);
      at = end;
    };
    const { root } = this;
    if (root.selfClosing) put(this.xml.lastIndexOf("/", root.open - 1), root.open, ">");
    for (const [name, list, place] of this.places()) {
      const added = list.added.join("");
      const tag = `${this.prefix}${name}`;
      if (list.start < 0) put(place, place, `<${tag} count="${list.length}">${added}</${tag}>`);
      else {
        const open = counted(this.xml.slice(list.start, list.open), list.length);
        if (list.selfClosing) put(list.start, list.open, `${open.replace(/\s*\/>$/, ">")}${added}</${tag}>`);
        else {
          put(list.start, list.open, open);
          put(list.inner, list.inner, added);
        }
      }
    }
    const rest = this.xml.slice(at);
    return pieces.join("") + (root.selfClosing ? `</${root.name}>${rest}` : rest);
  }

  /** The changed lists in the order of the schema, with the place of those that are new. */
  private places(): readonly (readonly [name: StyleList, list: List, place: number])[] {
    return ORDER.flatMap((name, i) => {
      const list = this.lists.get(name);
      if (list === undefined || list.added.length === 0) return [];
      const later = ORDER.slice(i + 1).flatMap((after) => this.lists.get(after)?.start ?? []);
      return [[name, list, Math.min(this.root.inner, ...later.filter((start) => start >= 0))] as const];
    }).sort(([, a, placeA], [, b, placeB]) => (a.start < 0 ? placeA : a.start) - (b.start < 0 ? placeB : b.start));
  }
}

function note(list: List, signature: string): number {
  if (!list.places.has(signature)) list.places.set(signature, list.length);
  list.length += 1;
  return list.length - 1;
}

function counted(tag: string, count: number): string {
  return tag.replace(/(\scount\s*=\s*)("[^"]*"|'[^']*')/, `$1"${count}"`);
}

const CLOSING = "</>";

function opening(name: string, attributes: readonly (readonly [string, string])[]): string {
  const own = attributes.filter(([key]) => !key.startsWith("xmlns")).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `<${[name, ...own.sort()].join(" ")}>`;
}

function signatureOf([name, attributes, inner]: Node): string {
  return `${opening(name, Object.entries(attributes))}${(inner ?? []).map(signatureOf).join("")}${CLOSING}`;
}
