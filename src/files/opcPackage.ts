/**
 * A workbook file as a package of parts: the entries of its zip as stored, and over them the parts we changed.
 * Nothing is unpacked before it is asked for and nothing unpacked is kept, so that large workbooks stay small in memory.
 */
import { WorkbookError } from "../core/workbook/port";
import { decodeXml, isPlainUtf8 } from "./encoding";
import { parseXml, serializeXml, type Document } from "./xml";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";
/** The indexes of a workbook of 10,000 sheets come to this. */
const MOST_PARSED_CHARACTERS = 4_000_000;

/** What two spellings of one part name share: neither case nor percent-encoding tells parts apart. */
export function partKey(name: string): string {
  if (!name.includes("%")) return name.toLowerCase();
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

interface ParsedPart {
  readonly document: Document;
  readonly characters: number;
}

/** Contents as they were packed: a workbook saved again and again deflates only what has changed since. */
const PACKED = new WeakMap<Uint8Array, ZipEntry>();

function packedOnce(name: string, content: Uint8Array): ZipEntry {
  const known = PACKED.get(content);
  if (known?.name === name) return known;
  const entry = pack(name, content);
  PACKED.set(content, entry);
  return entry;
}

export class OpcPackage {
  /** New content of changed and added parts by name as stored; null marks a removed one. */
  private readonly changes: Map<string, Uint8Array | null>;
  private readonly documents = new Map<string, Document>();
  /** Small parts that were parsed for reading: content types, relationships and tables are asked for again and again. */
  private readonly parsed = new Map<string, ParsedPart>();
  private parsedCharacters = 0;
  /** Names as stored, by `partKey`. */
  private readonly names: Map<string, string>;
  private readonly stored: ReadonlyMap<string, ZipEntry>;

  private constructor(
    /** The file's name, for messages. */
    readonly file: string,
    private readonly original: Uint8Array,
    private readonly entries: readonly ZipEntry[],
    changes: ReadonlyMap<string, Uint8Array | null>,
  ) {
    this.changes = new Map(changes);
    this.names = new Map([...entries.map((entry) => entry.name), ...changes.keys()].map((name) => [partKey(name), name]));
    this.stored = new Map(entries.map((entry) => [entry.name, entry]));
  }

  static open(bytes: Uint8Array, file: string): OpcPackage {
    const opened = new OpcPackage(file, bytes, readZip(bytes, file), new Map());
    if (!opened.has(CONTENT_TYPES)) throw opened.notExcel();
    const twice = opened.entries.find((entry) => opened.stored.get(entry.name) !== entry);
    if (twice !== undefined)
      throw new WorkbookError(
        "notAWorkbook",
        `${file} is damaged: it holds the part ${twice.name} twice. Open it in Excel, let Excel repair it, and save it again.`,
      );
    return opened;
  }

  /** A copy to change; the package itself stays as it is until the caller keeps the copy. */
  fork(): OpcPackage {
    return new OpcPackage(this.file, this.original, this.entries, this.changes);
  }

  /** The name a part is stored under. */
  private nameOf(part: string): string | undefined {
    return this.stored.has(part) || this.changes.has(part) ? part : this.names.get(partKey(part));
  }

  has(part: string): boolean {
    const name = this.nameOf(part);
    return name !== undefined && this.changes.get(name) !== null;
  }

  /** All part names, in the order they will be saved. */
  parts(): readonly string[] {
    const added = [...this.changes.keys()].filter((name) => !this.stored.has(name));
    return [...this.stored.keys(), ...added].filter((name) => this.changes.get(name) !== null);
  }

  bytes(part: string): Uint8Array {
    const name = this.nameOf(part) ?? part;
    const changed = this.changes.get(name);
    if (changed) return changed;
    const entry = this.stored.get(name);
    if (!entry || changed === null) throw this.missing(part);
    return unpack(entry, this.file);
  }

  /** The text of an XML part, whatever its encoding, with a declaration that says UTF-8: what we would write. */
  text(part: string): string {
    const text = decodeXml(this.bytes(part));
    if (text === null) throw this.broken(part);
    return text;
  }

  /** The same as UTF-8: the bytes as they are when that is what they hold. */
  utf8(part: string): Uint8Array {
    const bytes = this.bytes(part);
    return isPlainUtf8(bytes) ? bytes : new TextEncoder().encode(this.text(part));
  }

  /** A parsed part for reading only. */
  document(part: string): Document {
    const name = this.nameOf(part) ?? part;
    const known = this.documents.get(name) ?? this.parsed.get(name)?.document;
    if (known) return known;
    try {
      const text = this.text(name);
      const document = parseXml(text);
      if (this.parsedCharacters + text.length <= MOST_PARSED_CHARACTERS) {
        this.parsed.set(name, { document, characters: text.length });
        this.parsedCharacters += text.length;
      }
      return document;
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw this.broken(part);
    }
  }

  /** A parsed part for editing: what is changed in it is saved with `commit`. */
  edit(part: string): Document {
    const document = this.document(part);
    this.documents.set(this.nameOf(part) ?? part, document);
    return document;
  }

  write(part: string, content: string | Uint8Array): void {
    const name = this.nameOf(part) ?? part;
    this.names.set(partKey(name), name);
    this.changes.set(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.forget(name);
  }

  remove(part: string): void {
    const name = this.nameOf(part);
    if (name === undefined) return;
    this.changes.set(name, null);
    this.forget(name);
  }

  private forget(name: string): void {
    this.documents.delete(name);
    this.parsedCharacters -= this.parsed.get(name)?.characters ?? 0;
    this.parsed.delete(name);
  }

  /** Writes the edited documents back into their parts. */
  commit(): void {
    for (const [part, document] of [...this.documents]) this.write(part, serializeXml(document));
  }

  /**
   * A part name nobody uses yet: `stem` + number + `extension`. `mentioned` are keys of names that something in the
   * package speaks of although there is no such part.
   */
  freeName(stem: string, extension: string, mentioned: ReadonlySet<string> = new Set()): string {
    const isTaken = (name: string): boolean => this.names.has(partKey(name)) || mentioned.has(partKey(name));
    let number = 1;
    while (isTaken(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** The file: identical bytes when nothing was changed, else untouched entries as stored and changed ones in their place. */
  toBytes(): Uint8Array {
    if (this.changes.size === 0) return this.original;
    return writeZip(
      this.parts().map((name) => {
        const changed = this.changes.get(name);
        return changed ? packedOnce(name, changed) : this.stored.get(name)!;
      }),
    );
  }

  /** Names of the parts that are new here or hold something else than in `earlier`. */
  changedSince(earlier: OpcPackage): readonly string[] {
    return this.parts().filter((name) => {
      const [now, before] = [this.changes.get(name), earlier.changes.get(name)];
      if (now !== before) return true;
      const [entry, old] = [this.stored.get(name), earlier.stored.get(name)];
      return now === undefined && entry !== old && (entry === undefined || old === undefined || !isEqual(entry.local, old.local));
    });
  }

  /** Reads a file back that was made of this package. Throws WorkbookError when a changed part does not come out as it went in. */
  compareWith(bytes: Uint8Array): void {
    const read = new Map(readZip(bytes, this.file).map((entry) => [entry.name, entry]));
    for (const name of this.parts()) {
      const entry = read.get(name);
      const changed = this.changes.get(name);
      const isSame = entry !== undefined && (!changed || isEqual(unpack(entry, this.file), changed));
      if (!isSame)
        throw new WorkbookError("io", `${this.file}: the part ${name} was not written as it should be. Nothing was saved; try again.`);
    }
  }

  private notExcel(): WorkbookError {
    if (this.has("mimetype") && new TextDecoder().decode(this.bytes("mimetype")).includes("opendocument"))
      return new WorkbookError(
        "notAWorkbook",
        `${this.file} is an OpenDocument file (.ods). Save it in LibreOffice or Excel as .xlsx and try again.`,
      );
    return new WorkbookError("notAWorkbook", `${this.file} is a zip archive, but not an Excel workbook. Choose an .xlsx or .xlsm file.`);
  }

  missing(part: string): WorkbookError {
    return new WorkbookError(
      "notAWorkbook",
      `${this.file} lacks the part ${part}. Open it in Excel, let Excel repair it, and save it again.`,
    );
  }

  broken(part: string): WorkbookError {
    return new WorkbookError(
      "notAWorkbook",
      `${this.file}: the part ${part} is not well-formed. Open it in Excel, let Excel repair it, and save it again.`,
    );
  }
}
