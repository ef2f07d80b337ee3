/** Packs text for the custom XML part: compressed, and spelled in the letters XML takes as they are. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Base64 of the compressed text. The same text always packs to the same letters. */
export function packText(text: string): string {
  return btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true));
}

/** The text again, or null when the letters are not what `packText` wrote. */
export function unpackText(packed: string): string | null {
  try {
    return strFromU8(inflateSync(strToU8(atob(packed), true)));
  } catch {
    return null;
  }
}
