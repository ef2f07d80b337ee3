/** Packs text for the custom XML part: compressed, and spelled in the letters XML takes as they are. */
import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";

/** What a part may unpack to, in bytes: the largest workbook tried takes a tenth of it. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Compressed bytes unpacked at a time, so that a bomb is noticed before it fills the memory. */
const PIECE = 16 * 1024;

/** Base64 of the compressed text. The same text always packs to the same letters. */
export function packText(text: string): string {
  return btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true));
}

/** The text again, or null when the letters are not what `packText` wrote, or unpack to more than a part may hold. */
export function unpackText(packed: string): string | null {
  try {
    return strFromU8(inflated(strToU8(atob(packed), true)));
  } catch {
    return null;
  }
}

function inflated(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > MOST_BYTES) throw new RangeError("More than a part may hold.");
    pieces.push(piece);
  });
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}
