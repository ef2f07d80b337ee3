/** The bytes of a part, tag by tag: what the scanner of cells needs of XML, and no more. */

/** Thrown inside a scan, never out of it. */
export const UNKNOWN = new Error("not a tag of cells");

export const BYTE = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  ampersand: 38,
  apostrophe: 39,
  slash: 47,
  zero: 48,
  nine: 57,
  less: 60,
  equals: 61,
  greater: 62,
} as const;

/** The bytes of an ASCII text. */
export const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Whether the word stands at that place. */
export function matches(bytes: Uint8Array, at: number, word: readonly number[]): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}

const decoder = new TextDecoder("utf-8", { fatal: true });
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export class TagScanner {
  /** What `attributes` found last. */
  protected readonly found = new Map<string, string>();
  protected selfClosing = false;

  constructor(
    protected readonly bytes: Uint8Array,
    protected at: number,
  ) {}

  /** Goes behind a closing tag. */
  protected close(tag: readonly number[]): void {
    if (!matches(this.bytes, this.at, tag)) throw UNKNOWN;
    this.at += tag.length;
    this.space();
    if (this.bytes[this.at] !== BYTE.greater) throw UNKNOWN;
    this.at += 1;
  }

  protected space(): void {
    const { bytes } = this;
    for (
      let byte = bytes[this.at];
      byte === BYTE.space || byte === BYTE.newline || byte === BYTE.return || byte === BYTE.tab;
      byte = bytes[this.at]
    )
      this.at += 1;
  }

  /** Reads attributes up to the end of an opening tag and goes behind it. */
  protected attributes(): void {
    if (this.found.size > 0) this.found.clear();
    if (this.bytes[this.at] === BYTE.greater) {
      this.selfClosing = false;
      this.at += 1;
      return;
    }
    for (;;) {
      const before = this.at;
      this.space();
      if (this.tagEnds()) return;
      // A name that goes on is another tag: <cols> is no <c>.
      if (this.at === before) throw UNKNOWN;
      this.attribute();
    }
  }

  /** Goes behind the end of an opening tag, if that is what comes. */
  protected tagEnds(): boolean {
    const { bytes, at } = this;
    this.selfClosing = bytes[at] === BYTE.slash;
    if (this.selfClosing && bytes[at + 1] !== BYTE.greater) throw UNKNOWN;
    if (!this.selfClosing && bytes[at] !== BYTE.greater) return false;
    this.at += this.selfClosing ? 2 : 1;
    return true;
  }

  protected attribute(): void {
    const { bytes } = this;
    const nameStart = this.at;
    while (isNameByte(bytes[this.at])) this.at += 1;
    const name = short(bytes, nameStart, this.at);
    if (name === "" || bytes[this.at] !== BYTE.equals) throw UNKNOWN;
    const quote = bytes[this.at + 1];
    if (quote !== BYTE.quote && quote !== BYTE.apostrophe) throw UNKNOWN;
    const start = this.at + 2;
    let end = start;
    for (let byte = bytes[end]; byte !== quote; byte = bytes[++end])
      if (byte === undefined || byte < BYTE.space || byte > 126 || byte === BYTE.less || byte === BYTE.ampersand) throw UNKNOWN;
    if (this.found.has(name)) throw UNKNOWN;
    this.found.set(name, short(bytes, start, end));
    this.at = end + 1;
  }

  /** Goes to the end of a text. */
  protected textEnd(): number {
    const end = this.bytes.indexOf(BYTE.less, this.at);
    if (end < 0) throw UNKNOWN;
    this.at = end;
    return end;
  }

  protected text(start: number, end: number): string {
    const { bytes } = this;
    let plain = true;
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte < BYTE.space ? byte !== BYTE.tab && byte !== BYTE.newline : byte > 126 || byte === BYTE.ampersand || byte === 93) {
        plain = false;
        break;
      }
    }
    return plain ? short(bytes, start, end) : resolved(bytes.subarray(start, end));
  }
}

/** A text with characters beyond ASCII, references or line ends of Windows. */
function resolved(bytes: Uint8Array): string {
  let text: string;
  try {
    text = decoder.decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    throw UNKNOWN;
  }
  // Characters XML does not allow, and the end of a CDATA section that never began.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/.test(text)) throw UNKNOWN;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]*;?)/g, (_, reference: string) => character(reference));
}

/** "amp;", "#10;" or "#x20AC;" as the character it means. */
function character(reference: string): string {
  const name = reference.slice(0, -1);
  const known = reference.endsWith(";") ? ENTITIES[name] : undefined;
  if (known !== undefined) return known;
  const [, decimal, hex] = /^#(?:(\d{1,7})|x([0-9a-f]{1,6}));$/i.exec(reference) ?? [];
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : -1;
  const isAllowed =
    code === BYTE.tab ||
    code === BYTE.newline ||
    code === BYTE.return ||
    (code >= BYTE.space && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd);
  if (!isAllowed && !(code >= 0x10000 && code <= 0x10ffff)) throw UNKNOWN;
  return String.fromCodePoint(code);
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || byte === 58 || (byte >= 48 && byte <= 57));
}

/** ASCII bytes as a text of its own, not a piece of a larger one. */
function short(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 64) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  let at = start;
  // Eight at a time is three times as fast as one.
  for (; at + 8 <= end; at += 8)
    text += String.fromCharCode(
      bytes[at]!,
      bytes[at + 1]!,
      bytes[at + 2]!,
      bytes[at + 3]!,
      bytes[at + 4]!,
      bytes[at + 5]!,
      bytes[at + 6]!,
      bytes[at + 7]!,
    );
  for (; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
