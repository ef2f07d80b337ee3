/** The workbook in the grid and the file it came from: opening one, and carrying back what was done to it. */
import type { SheetPlan } from "../core/workbook/sheetPlan";
import type { FilePort } from "../files/filePort";
import { filePort } from "../files/filePort";
import { newWorkbook } from "../files/newWorkbook";
import type { ExcelHost } from "../host/browser";
import { workbookOfPlans } from "./planInput";
import { changesSince, type LookOf } from "./saving";

export interface OpenDocument {
  readonly name: string;
  /** The file with everything that was changed in the grid; all else in it is as it was. */
  save(): Promise<Uint8Array>;
}

/** Opens a file's workbook in the grid. Throws WorkbookError, and leaves the grid as it was, when it is none. */
export async function openFile(host: ExcelHost, bytes: Uint8Array, name: string, looks: LookOf): Promise<OpenDocument> {
  const file = filePort(bytes, name);
  const snapshot = await file.read();
  await host.loadWorkbook(snapshot, name);
  return documentOn(host, file, looks);
}

/** Opens sheets that exist only as plans, as a new file. */
export async function openPlans(host: ExcelHost, plans: readonly SheetPlan[], name: string, looks: LookOf): Promise<OpenDocument> {
  const file = filePort(newWorkbook(), name);
  await file.write({ create: plans, update: [] });
  await host.loadWorkbook(workbookOfPlans(plans), name);
  return documentOn(host, file, looks);
}

async function documentOn(host: ExcelHost, file: FilePort, looks: LookOf): Promise<OpenDocument> {
  let saved = await host.snapshot();
  return {
    name: file.name,
    async save() {
      const now = await host.snapshot();
      await file.write(changesSince(saved, now, await file.read(), looks));
      saved = now;
      return file.bytes();
    },
  };
}
