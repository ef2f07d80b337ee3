/** The built smelter, for tests of what verify says after somebody worked on the file. */
import { verifyWorkbook } from "../../../src/core/operations";
import type { Verdict } from "../../../src/core/operations";
import { a1 } from "../../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { typeInto } from "../../support/people";
import { LATER, smallBuilt } from "../../support/sampleWorkbook";

let built: Promise<Uint8Array> | undefined;

/** A fresh copy of the workbook, or of other bytes, under its name. */
export const open = async (bytes?: Uint8Array): Promise<FilePort> => filePort(bytes ?? (await (built ??= smallBuilt())), "smelter.xlsx");
export const tab = ({ sheets }: WorkbookSnapshot, form: string): SheetSnapshot => sheets.find((sheet) => sheet.form === form)!;
export const rowOf = (sheet: SheetSnapshot, id: string): number => sheet.top + sheet.values.findIndex((row) => row[0] === id);

export async function blamed(port: FilePort): Promise<Pick<Verdict, "failed" | "outdated">> {
  const { failed, outdated } = await verifyWorkbook(port, LATER);
  return { failed, outdated };
}

interface MetalCell {
  readonly row: number;
  readonly column: number;
  /** As a formula names it. */
  readonly address: string;
}

/** Where April has its metal. */
export function metalIn(april: SheetSnapshot): MetalCell {
  const row = rowOf(april, "Aluminium");
  const column = april.left + april.values[row - april.top]!.findIndex((value) => typeof value === "number" && value > 20_000);
  return { row, column, address: a1(row, column) };
}

/** Types April's metal, in tonnes, as a person would. */
export async function setMetal(port: FilePort, tonnes: number): Promise<void> {
  const april = tab(await port.read(), "month:2025-04");
  await typeInto(port, { sheet: april.name, ...metalIn(april) }, { value: tonnes });
}
