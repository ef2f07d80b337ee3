/** Custom XML parts, kept as text. */
import type { Book } from "../book/book";
import { HostError, invalidArgument } from "../errors";
import type { HostObject, HostType } from "../hostType";
import { object } from "../hostType";

interface PartSelf {
  readonly book: Book;
  readonly id: string;
}

interface ScopeSelf {
  readonly book: Book;
  readonly namespace: string;
}

/** The namespace of the root element; InvalidArgument for what is not an element. */
function namespaceOf(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?([\w.-]+)([^>]*)>/.exec(xml);
  if (!root || !xml.trimEnd().endsWith(">")) throw invalidArgument("A custom XML part is one well-formed element.");
  const declaration = new RegExp(`\\sxmlns${root[1] ? `:${root[1]}` : ""}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[3]!);
  return declaration?.[1] ?? declaration?.[2] ?? "";
}

const part: HostType<PartSelf> = {
  name: "CustomXmlPart",
  identity: (self) => ({ Id: self.id }),
  get: { Id: (self) => self.id, NamespaceUri: (self) => namespaceOf(self.book.parts.get(self.id)!) },
  call: {
    GetXml: (self) => self.book.parts.get(self.id),
    SetXml: (self, xml: string) => {
      namespaceOf(xml);
      self.book.parts.set(self.id, xml);
    },
    Delete: (self) => void self.book.parts.delete(self.id),
  },
};

function scoped(self: ScopeSelf): HostObject<PartSelf>[] {
  return [...self.book.parts].filter(([, xml]) => namespaceOf(xml) === self.namespace).map(([id]) => object(part, { book: self.book, id }));
}

function only(self: ScopeSelf): HostObject | null {
  const found = scoped(self);
  return found.length === 1 ? found[0]! : null;
}

const scopedCollection: HostType<ScopeSelf> = {
  name: "CustomXmlPartScopedCollection",
  items: scoped,
  item: (self, id: string) => scoped(self).find((candidate) => candidate.self.id === id) ?? null,
  open: {
    GetOnlyItemOrNullObject: only,
    GetOnlyItem: (self) => {
      const found = only(self);
      if (!found) throw new HostError("GeneralException", `There is not exactly one part of the namespace ${self.namespace}.`, 500);
      return found;
    },
    GetItemOrNullObject: (self, id: string) => scoped(self).find((candidate) => candidate.self.id === id) ?? null,
  },
  call: { GetCount: (self) => scoped(self).length },
};

const byId = (book: Book, id: string): HostObject | null => (book.parts.has(id) ? object(part, { book, id }) : null);

export const customXmlParts: HostType<Book> = {
  name: "CustomXmlPartCollection",
  item: byId,
  items: (book) => [...book.parts.keys()].map((id) => object(part, { book, id })),
  open: {
    Add: (book, xml: string) => {
      namespaceOf(xml);
      const id = book.nextId("part-");
      book.parts.set(id, xml);
      return object(part, { book, id });
    },
    GetByNamespace: (book, namespace: string) => object(scopedCollection, { book, namespace }),
    GetItemOrNullObject: byId,
  },
  call: { GetCount: (book) => book.parts.size },
};
