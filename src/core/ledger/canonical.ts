/** One way to write a value as text, and its fingerprint: the same content always gives the same hash, on any machine. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What canonical JSON can hold. Fields that are undefined are left out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** JSON with sorted keys and no spaces. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return isKeyless(value) ? JSON.stringify(value) : `[${value.map(canonicalJson).join(",")}]`;
  const fields = Object.entries(value).filter((field): field is [string, Json] => field[1] !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
    .join(",")}}`;
}

/** Without fields nothing has to be sorted. */
function isKeyless(value: Json): boolean {
  return value === null || typeof value !== "object" || (isList(value) && value.every(isKeyless));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** SHA-256 over canonical JSON, 64 hexadecimal digits. */
export function fingerprint(value: Json): string {
  return textFingerprint(canonicalJson(value));
}

/** SHA-256 over a text, 64 hexadecimal digits. */
export function textFingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The first 48 bits, for the many fingerprints of rows that the workbook carries. */
export function shortFingerprint(value: Json): string {
  return fingerprint(value).slice(0, 12);
}
