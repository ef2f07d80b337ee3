/**
 * The zip container of a workbook, entry by entry, so that an entry nobody touched is copied exactly as it was
 * stored: local header, compressed bytes and data descriptor. Compression itself is fflate's.
 * Refuses zip64, encrypted entries, split archives and sizes no plant workbook has.
 */
import { deflateSync, inflateSync } from "fflate";
import { WorkbookError } from "../core/workbook/port";
import { crc32 } from "./crc32";

/** One entry. `local` is everything from its local header to the next one, `central` its central directory record. */
export interface ZipEntry {
  readonly name: string;
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64 = 0xffffffff;
/** Larger parts are refused before they are unpacked: 400 sheets of 1,000 rows stay far below either limit. */
const LARGEST_PART_BYTES = 512 * 1024 * 1024;
const LARGEST_TOTAL_BYTES = 2 * 1024 * 1024 * 1024;
/** 1 January 1980, the first date a zip can hold: saving must not depend on a clock. */
const DOS_DATE = 0x0021;
const UTF8_NAME = 0x0800;

/** Node's own unpacking and checksum take a fourth of the time of those in JavaScript; a browser and an old Node have none. */
const native = globalThis.process?.getBuiltinModule?.("node:zlib");

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads the central directory. `file` is the file's name, for messages. */
export function readZip(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  const data = view(bytes);
  const end = endRecord(data, file);
  const count = data.getUint16(end + 10, true);
  const directory = data.getUint32(end + 16, true);
  if (count === 0xffff || directory === ZIP64) {
    throw new WorkbookError("unsupported", `${file} is a zip64 archive. Open it in Excel and save it again as .xlsx.`);
  }
  if (data.getUint16(end + 4, true) !== 0) throw damaged(file);
  return readDirectory(bytes, directory, count, file);
}

function endRecord(data: DataView, file: string): number {
  for (let at = data.byteLength - 22; at >= 0 && at >= data.byteLength - 22 - 0xffff; at--) {
    if (data.getUint32(at, true) === END && at + 22 + data.getUint16(at + 20, true) === data.byteLength) return at;
  }
  throw damaged(file);
}

function readDirectory(bytes: Uint8Array, directory: number, count: number, file: string): readonly ZipEntry[] {
  const data = view(bytes);
  const records: { readonly central: Uint8Array; readonly offset: number }[] = [];
  for (let at = directory, i = 0; i < count; i++) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== CENTRAL) throw damaged(file);
    const next = at + 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    records.push({ central: bytes.subarray(at, next), offset: data.getUint32(at + 42, true) });
    at = next;
  }
  const offsets = [...records.map((record) => record.offset), directory].sort((a, b) => a - b);
  const after = new Map(offsets.map((offset, i) => [offset, offsets[i + 1]] as const));
  const entries = records.map(({ central, offset }) => entryOf(bytes, central, offset, after.get(offset), file));
  if (entries.reduce((sum, entry) => sum + unpackedSize(entry), 0) > LARGEST_TOTAL_BYTES) throw tooLarge(file, "it");
  return entries;
}

function entryOf(bytes: Uint8Array, central: Uint8Array, offset: number, after: number | undefined, file: string): ZipEntry {
  const header = view(central);
  if (after === undefined || offset + 30 > bytes.length || view(bytes).getUint32(offset, true) !== LOCAL) throw damaged(file);
  const raw = central.subarray(46, 46 + header.getUint16(28, true));
  const name = new TextDecoder(header.getUint16(8, true) & UTF8_NAME ? "utf-8" : "latin1")
    .decode(raw)
    .replace(/\\/g, "/")
    .replace(/^\//, "");
  if (header.getUint16(8, true) & 1)
    throw new WorkbookError("encrypted", `${file} is protected by a zip password. Remove it and try again.`);
  return { name, local: bytes.subarray(offset, after), central };
}

function unpackedSize(entry: ZipEntry): number {
  return view(entry.central).getUint32(24, true);
}

/** The unpacked bytes of an entry, checked against its length and checksum. */
export function unpack(entry: ZipEntry, file: string): Uint8Array {
  const header = view(entry.central);
  const size = unpackedSize(entry);
  if (size > LARGEST_PART_BYTES) throw tooLarge(file, `the part ${entry.name}`);
  const local = view(entry.local);
  const start = 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const stored = entry.local.subarray(start, start + header.getUint32(20, true));
  const bytes = inflated(stored, header.getUint16(10, true), size, entry.name, file);
  if (bytes.length !== size || checksum(bytes) !== header.getUint32(16, true)) throw damaged(file, entry.name);
  return bytes;
}

function inflated(stored: Uint8Array, method: number, size: number, part: string, file: string): Uint8Array {
  if (method === 0) return stored;
  if (method !== 8) throw new WorkbookError("unsupported", `${file} is packed in a way Excel does not use (method ${method} of ${part}).`);
  try {
    if (native === undefined) return inflateSync(stored, { out: new Uint8Array(size) });
    // A byte more than is to come tells that all of it has come.
    const chunkSize = Math.max(SMALLEST_CHUNK, size + 1);
    const unpacked = native.inflateRawSync(stored, { chunkSize, maxOutputLength: Math.max(1, size) });
    return new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.length);
  } catch {
    throw damaged(file, part);
  }
}

/** What zlib takes for the size of its output. */
const SMALLEST_CHUNK = 64;

function checksum(bytes: Uint8Array): number {
  return native?.crc32 === undefined ? crc32(bytes) : native.crc32(bytes);
}

/** A new or changed entry, deflated. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const stored = deflateSync(bytes, { level: 6 });
  const encoded = new TextEncoder().encode(name);
  const local = new Uint8Array(30 + encoded.length + stored.length);
  const central = new Uint8Array(46 + encoded.length);
  view(local).setUint32(0, LOCAL, true);
  view(central).setUint32(0, CENTRAL, true);
  view(central).setUint16(4, 20, true);
  for (const [header, at] of [
    [view(local), 4],
    [view(central), 6],
  ] as const) {
    header.setUint16(at, 20, true);
    header.setUint16(at + 2, UTF8_NAME, true);
    header.setUint16(at + 4, 8, true);
    header.setUint16(at + 8, DOS_DATE, true);
    header.setUint32(at + 10, crc32(bytes), true);
    header.setUint32(at + 14, stored.length, true);
    header.setUint32(at + 18, bytes.length, true);
    header.setUint16(at + 22, encoded.length, true);
  }
  local.set(encoded, 30);
  local.set(stored, 30 + encoded.length);
  central.set(encoded, 46);
  return { name, local, central };
}

/** The container with these entries in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce((sum, entry) => sum + entry.local.length + entry.central.length, 22);
  if (length >= ZIP64 || entries.length >= 0xffff)
    throw new WorkbookError("tooLarge", "The workbook would be larger than a plain zip can hold (4 GB).");
  const bytes = new Uint8Array(length);
  const data = view(bytes);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    bytes.set(entry.local, at);
    at += entry.local.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    bytes.set(entry.central, at);
    data.setUint32(at + 42, offsets[i]!, true);
    at += entry.central.length;
  });
  data.setUint32(at, END, true);
  data.setUint16(at + 8, entries.length, true);
  data.setUint16(at + 10, entries.length, true);
  data.setUint32(at + 12, at - directory, true);
  data.setUint32(at + 16, directory, true);
  return bytes;
}

function damaged(file: string, part?: string): WorkbookError {
  const where = part === undefined ? "" : ` (part ${part})`;
  return new WorkbookError(
    "notAWorkbook",
    `${file} is damaged or was cut short${where}. Open it in Excel, let Excel repair it, and save it again.`,
  );
}

function tooLarge(file: string, what: string): WorkbookError {
  return new WorkbookError("tooLarge", `${file} is refused: ${what} would unpack to more than a workbook of this kind can hold.`);
}
