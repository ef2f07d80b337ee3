/**
 * A workbook file as a package of parts: the entries of its zip as stored, and over them the parts we changed.
 * Nothing is unpacked before it is asked for and nothing unpacked is kept, so that large workbooks stay small in memory.
 */
import { WorkbookError } from "../core/workbook/port";
import { parseXml, serializeXml, type Document } from "./xml";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";

export class OpcPackage {
  /** New content of changed and added parts by name as stored; null marks a removed one. */
  private readonly changes: Map<string, Uint8Array | null>;
  private readonly documents = new Map<string, Document>();
  private readonly names: Map<string, string>;

  private constructor(
    /** The file's name, for messages. */
    readonly file: string,
    private readonly original: Uint8Array,
    private readonly entries: readonly ZipEntry[],
    changes: ReadonlyMap<string, Uint8Array | null>,
  ) {
    this.changes = new Map(changes);
    this.names = new Map([...entries.map((entry) => entry.name), ...changes.keys()].map((name) => [name.toLowerCase(), name]));
  }

  static open(bytes: Uint8Array, file: string): OpcPackage {
    const opened = new OpcPackage(file, bytes, readZip(bytes, file), new Map());
    if (!opened.has(CONTENT_TYPES)) {
      throw new WorkbookError("notAWorkbook", `${file} is a zip archive, but not an Excel workbook. Choose an .xlsx or .xlsm file.`);
    }
    return opened;
  }

  /** A copy to change; the package itself stays as it is until the caller keeps the copy. */
  fork(): OpcPackage {
    return new OpcPackage(this.file, this.original, this.entries, this.changes);
  }

  has(part: string): boolean {
    const name = this.names.get(part.toLowerCase());
    return name !== undefined && this.changes.get(name) !== null;
  }

  /** All part names, in the order they will be saved. */
  parts(): readonly string[] {
    const stored = new Set(this.entries.map((entry) => entry.name));
    return [...stored, ...[...this.changes.keys()].filter((name) => !stored.has(name))].filter((name) => this.changes.get(name) !== null);
  }

  bytes(part: string): Uint8Array {
    const name = this.names.get(part.toLowerCase()) ?? part;
    const changed = this.changes.get(name);
    if (changed) return changed;
    const entry = this.entries.find((candidate) => candidate.name === name);
    if (!entry || changed === null) throw this.missing(part);
    return unpack(entry, this.file);
  }

  /** The text of an XML part, without a byte order mark; UTF-16 is recognised by its mark, and declared as what we would write. */
  text(part: string): string {
    const bytes = this.bytes(part);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
    const text = new TextDecoder(encoding).decode(bytes);
    return encoding === "utf-8" ? text : text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8");
  }

  /** A parsed part for reading only. */
  document(part: string): Document {
    const editing = this.documents.get(part);
    if (editing) return editing;
    try {
      return parseXml(this.text(part));
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      throw this.broken(part);
    }
  }

  /** A parsed part for editing: what is changed in it is saved with `commit`. */
  edit(part: string): Document {
    const document = this.document(part);
    this.documents.set(part, document);
    return document;
  }

  write(part: string, content: string | Uint8Array): void {
    const name = this.names.get(part.toLowerCase()) ?? part;
    this.names.set(name.toLowerCase(), name);
    this.changes.set(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.documents.delete(part);
  }

  remove(part: string): void {
    const name = this.names.get(part.toLowerCase());
    if (name !== undefined) this.changes.set(name, null);
    this.documents.delete(part);
  }

  /** Writes the edited documents back into their parts. */
  commit(): void {
    for (const [part, document] of [...this.documents]) this.write(part, serializeXml(document));
  }

  /** A part name nobody uses yet: `stem` + number + `extension`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.names.has(`${stem}${number}${extension}`.toLowerCase())) number++;
    return `${stem}${number}${extension}`;
  }

  /** The file: identical bytes when nothing was changed, else untouched entries as stored and changed ones in their place. */
  toBytes(): Uint8Array {
    if (this.changes.size === 0) return this.original;
    const stored = new Map(this.entries.map((entry) => [entry.name, entry]));
    return writeZip(
      this.parts().map((name) => {
        const changed = this.changes.get(name);
        return changed ? pack(name, changed) : stored.get(name)!;
      }),
    );
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
