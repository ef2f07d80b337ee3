/** The workbook port on .xlsx and .xlsm files: reads a package and saves by patching it. */
import { WorkbookError, type WorkbookChanges, type WorkbookPort } from "../core/workbook/port";
import { refuseExtension } from "./fileKind";
import { OpcPackage } from "./opcPackage";
import { readWorkbook } from "./workbookReader";
import { readState } from "./statePart";
import { readIndex } from "./workbookIndex";
import { applyChanges, isNothing } from "./workbookWriter";

/** A workbook port on a file held in memory; `bytes` is what to save. */
export interface FilePort extends WorkbookPort {
  /** The file with everything written so far; the bytes given, unchanged, while nothing was written. */
  bytes(): Uint8Array;
  /**
   * The same for a file of this name. Throws WorkbookError when Excel would refuse the content under the name's extension,
   * or when what is read back from the bytes is not what was to be written.
   */
  bytesFor(target: string): Uint8Array;
}

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_MARK = [0x50, 0x4b];

/** Opens a package; throws WorkbookError when the bytes are not an Excel workbook. `name` is the file's name for messages. */
export function openPackage(bytes: Uint8Array, name: string): OpcPackage {
  if (OLE_MARK.every((byte, i) => bytes[i] === byte)) throw compoundFile(bytes, name);
  if (!ZIP_MARK.every((byte, i) => bytes[i] === byte)) {
    throw new WorkbookError("notAWorkbook", `${name} is not an Excel workbook. Choose an .xlsx or .xlsm file.`);
  }
  const pkg = OpcPackage.open(bytes, name);
  readIndex(pkg);
  return pkg;
}

/** The port on a file. Throws WorkbookError when the bytes are not an Excel workbook. */
export function filePort(bytes: Uint8Array, name: string): FilePort {
  let pkg = openPackage(bytes, name);
  /** What the package holds: read once between two writes, however often it is asked for. */
  let known: ReturnType<typeof readWorkbook> | null = null;
  const current = () => (known ??= readWorkbook(pkg));
  return {
    name,
    calculates: false,
    // Nobody waits at a file: its program reads it in a thread or a process of its own.
    pause: () => Promise.resolve(),
    read: () => promised(() => current().snapshot),
    write: (changes: WorkbookChanges) =>
      promised(() => {
        if (isNothing(changes)) return;
        refuseChanged(changes, pkg, name);
        pkg = applyChanges(pkg, changes, () => current().inUse);
        known = null;
      }),
    bytes: () => pkg.toBytes(),
    bytesFor(target) {
      refuseExtension(pkg, target);
      const written = pkg.toBytes();
      pkg.compareWith(written);
      return written;
    },
  };
}

/** What was prepared from another state of the file is not written over what somebody else wrote since. */
function refuseChanged({ basedOn }: WorkbookChanges, pkg: OpcPackage, name: string): void {
  if (basedOn === undefined || basedOn === readState(pkg, readIndex(pkg).part)) return;
  throw new WorkbookError(
    "changedMeanwhile",
    `The add-in has written into ${name} from somewhere else in the meantime, so nothing was written. Read it again and repeat the step.`,
  );
}

/** The port promises; what a file throws becomes a rejection. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** Excel puts a workbook with a password into the container of its old format, under this stream name. */
function compoundFile(bytes: Uint8Array, name: string): WorkbookError {
  const encrypted = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
  return encrypted
    ? new WorkbookError(
        "encrypted",
        `${name} is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.`,
      )
    : new WorkbookError("notAWorkbook", `${name} is in the old Excel 97-2003 format (.xls). Save it in Excel as .xlsx and try again.`);
}
