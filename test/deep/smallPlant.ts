/** A plant of one month, so that hundreds of sequences of operations over whole workbooks can be tried. */
import { buildForms } from "../../src/core/operations";
import { filePort } from "../../src/files/filePort";
import type { FilePort } from "../../src/files/filePort";
import { sampleFile } from "../support/sampleWorkbook";

export const ONE_MONTH = {
  asOf: { year: 2025, month: 5, day: 15 },
  forms: ["formA"],
  final: false,
  now: "2025-05-15T10:30:00Z",
  who: "R. Iyer",
} as const;

/** Plan, reference data, April and its forms; the months that are not over yet are taken out. */
export async function oneMonthPlant(): Promise<Uint8Array> {
  const port = await sampleFile("aluminium");
  const later = (await port.read()).sheets.filter(({ form }) => form !== null && /^month:(?!2025-04)/.test(form));
  await port.write({ create: [], update: [], remove: later.map(({ id }) => id) });
  await buildForms(port, ONE_MONTH);
  return port.bytes();
}

export const opened = (bytes: Uint8Array): FilePort => filePort(bytes, "plant.xlsx");
