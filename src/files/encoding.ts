/** The text of an XML part in whatever encoding it was written; what we write is always UTF-8. */

const DECLARED = /^(<\?xml[^>]*?\bencoding\s*=\s*["'])([^"']*)/i;
/** What a writer means that puts single bytes beyond ASCII into a part and names no encoding. */
const SINGLE_BYTES = "windows-1252";
/** The declaration stands at the beginning and is never longer. */
const DECLARATION_BYTES = 200;
const PIECE_BYTES = 65_536;

/** The text without a byte order mark, its declaration naming UTF-8; null when the bytes are no text in any encoding they could have. */
export function decodeXml(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  const text = marked === null ? unmarkedText(bytes) : decoded(bytes, marked);
  return text?.replace(DECLARED, "$1UTF-8") ?? null;
}

/** UTF-16 is known by its byte order mark or, without one, by the zeros beside the first "<". */
function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** Whether the bytes are valid UTF-8 and say nothing else, so that they can be read as they are. */
export function isPlainUtf8(bytes: Uint8Array): boolean {
  const marked = markedEncoding(bytes);
  return (marked ?? declaredEncoding(bytes)) === "utf-8" && isValidUtf8(bytes);
}

/** Piece by piece, for a part can be large; what is ASCII needs no decoder. */
function isValidUtf8(bytes: Uint8Array): boolean {
  const start = asciiBytes(bytes);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = start; at < bytes.length; at += PIECE_BYTES) decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** How many bytes at the beginning are ASCII, at least to a multiple of four. */
function asciiBytes(bytes: Uint8Array): number {
  if (bytes.byteOffset % 4 !== 0) return 0;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let word = 0;
  while (word < words.length && (words[word]! & 0x80808080) === 0) word++;
  return word * 4;
}

/** A declaration that can be read as ASCII is not in UTF-16, whatever it says; without one it is UTF-8. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES));
  const declared = DECLARED.exec(head)?.[2]?.toLowerCase() ?? "utf-8";
  return declared.startsWith("utf-16") || declared === "utf8" ? "utf-8" : declared;
}

function unmarkedText(bytes: Uint8Array): string | null {
  const declared = declaredEncoding(bytes);
  if (declared !== "utf-8") return decoded(bytes, declared);
  return decoded(bytes, "utf-8") ?? (holdsUtf8(bytes) ? null : decoded(bytes, SINGLE_BYTES));
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether some of the bytes beyond ASCII are UTF-8: then the part is damaged UTF-8, not text in another encoding. */
function holdsUtf8(bytes: Uint8Array): boolean {
  return /[\u0080-\ufffc]/.test(new TextDecoder().decode(bytes));
}
