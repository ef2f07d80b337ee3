/** Where commands write, and what may stand there before. */
import type { Expected, Files } from "../world/world";

/** A workbook may be written over itself while it is still what was read; another file only when that was asked for. */
export function writtenOver(
  out: string,
  read: { readonly file: string; readonly bytes: Uint8Array },
  overwrite: boolean | undefined,
  files: Files,
): Expected {
  if (files.identity(out) === files.identity(read.file)) return read.bytes;
  return newFile(overwrite);
}

export function newFile(overwrite: boolean | undefined): Expected {
  return overwrite === true ? "anything" : "nothing";
}
