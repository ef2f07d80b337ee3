/** The sample plant as a file, plain and with its forms built, for tests that need a whole workbook. */
import { buildForms, createSample } from "../../src/core/operations";
import type { Sector, SubSector } from "../../src/core/plan/spec/sectors";
import type { CalendarDate } from "../../src/core/quantity/period";
import { filePort } from "../../src/files/filePort";
import type { FilePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";

/** A date on which all twelve months of 2025-26 are over and the forms are not yet due. */
export const AS_OF: CalendarDate = { year: 2026, month: 5, day: 15 };

/** A draft of all forms, signed as the sample's energy manager would. */
export const BUILD = { asOf: AS_OF, forms: ["formA"], final: false, now: "2026-05-15T10:30:00Z", who: "R. Iyer" } as const;

export async function sampleFile(sector: Sector = "cement", subSector?: SubSector): Promise<FilePort> {
  const port = filePort(newWorkbook(), "sample.xlsx");
  await createSample(port, sector, undefined, subSector);
  return port;
}

export async function builtSample(sector: Sector = "cement"): Promise<FilePort> {
  const port = await sampleFile(sector);
  await buildForms(port, BUILD);
  return port;
}

/** A small plant and three months of it, so that a test that builds again and again is quick. */
export const SMALL = { ...BUILD, asOf: { year: 2025, month: 7, day: 15 } } as const;
/** A day later, for what is done after the first build. */
export const LATER = { ...SMALL, now: "2026-05-16T09:00:00Z" } as const;

/** The smelter with the forms of its first quarter. */
export async function smallBuilt(): Promise<Uint8Array> {
  const port = await sampleFile("aluminium");
  await buildForms(port, SMALL);
  return port.bytes();
}
