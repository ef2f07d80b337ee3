/** What the sample plants share in their plans, so that each says only what makes it different. */
import { elementAt } from "../quantity/known";
import { PROCEDURE_CONTENTS } from "../plan/spec/planTables";
import { toSerial } from "../quantity/period";
import type { Month } from "../quantity/period";
import type { RowInput } from "../plan/sheets/sheetBuilder";

export const day = (year: number, month: number, date: number): number => toSerial({ year, month, day: date });

/** "CL/2025-04": the reference of a monthly document. */
export const reference = (prefix: string, month: Month): string => `${prefix}/${month.year}-${String(month.month).padStart(2, "0")}`;

export const CALIBRATED = { calibrationDue: day(2027, 9, 30) } as const;

/** First and last day of a month as serials, for bills that run with it. */
export function monthEdges(month: Month): { readonly billFrom: number; readonly billTo: number } {
  return { billFrom: toSerial({ ...month, day: 1 }), billTo: toSerial({ year: month.year, month: month.month + 1, day: 1 }) - 1 };
}

/** A process inside the boundary since the start of the year. */
export function inside(process: string, reason: string): RowInput {
  return { process, inside: "Yes", reason, since: day(2025, 4, 1) };
}

const DESCRIPTIONS = [
  "Drawing MRV-01 shows sources, streams, meters and sampling points",
  "Section 4 of this plan, stream by stream",
  "Section 4 and the registers named in the month sheets",
  "Daily log to monthly sheet, second reading by accounts, locked on the 10th",
  "Section 6 of this plan",
  "Monthly external sample, tolerance 71.7 kcal/kg",
  "Reviewed by the energy manager each April",
  "Energy manager owns the plan; shift chemist, instrument and stores supply data",
  "Section 6 of this plan",
];

/** Every minimum content of 5(6) that a procedure describes, with its description. */
export const PROCEDURES: readonly RowInput[] = PROCEDURE_CONTENTS.map((content, i) => ({
  content: `${content.clause} ${content.label}`,
  description: elementAt(DESCRIPTIONS, i),
  responsible: "Energy manager",
  document: `MRV-${String(i + 1).padStart(2, "0")}`,
}));

export const SAMPLING: readonly RowInput[] = [
  {
    samplingPlan: "SP-1",
    place: "Auto-sampler on the conveyor, 60 kg a shift",
    frequency: "every 20,000 t and at least monthly",
    custody: "Sealed bags, register CR-4, sent weekly",
    laboratory: "Plant laboratory",
    accreditation: "NABL TC-0000 (sample)",
    standard: "IS 1350 Part 2",
    externalGap: 38,
  },
  {
    samplingPlan: "SP-2",
    place: "Feeder outlet, 20 kg a day",
    frequency: "monthly",
    custody: "Sealed bags, register CR-5",
    laboratory: "Plant laboratory",
    accreditation: "NABL TC-0000 (sample)",
    standard: "IS 1350 Part 2",
    externalGap: 41,
  },
];

const LABORATORY = { custody: "Sealed bags, register CR-6", laboratory: "Plant laboratory", accreditation: "NABL TC-0000 (sample)" };

/** Sampling plans of the sector samples by what is sampled, each at the least frequency of 5(13). */
export const SAMPLE_PLANS = {
  coal: {
    ...LABORATORY,
    samplingPlan: "SP-COAL",
    place: "Auto-sampler on the conveyor, 60 kg a shift",
    frequency: "every 20,000 t and at least monthly",
    standard: "IS 1350 Part 2",
    externalGap: 38,
  },
  carbonate: {
    ...LABORATORY,
    samplingPlan: "SP-FLUX",
    place: "Feeder outlet, 20 kg a day",
    frequency: "every 50,000 t and at least monthly",
    standard: "IS 1760",
  },
  material: {
    ...LABORATORY,
    samplingPlan: "SP-MAT",
    place: "Weigh hopper, 5 kg a day",
    frequency: "every 20,000 t and at least monthly",
    standard: "IS 1350 Part 4",
  },
  gas: {
    ...LABORATORY,
    samplingPlan: "SP-GAS",
    place: "Sampling point on the main header, 1 L",
    frequency: "weekly, by gas chromatograph",
    standard: "ASTM D1945",
  },
} as const;

export const VERSIONS: readonly RowInput[] = [
  {
    version: "1.0",
    effectiveFrom: day(2025, 4, 1),
    submittedOn: day(2025, 6, 18),
    approval: "BEE/CCTS/MP/0000 (sample)",
    change: "First plan",
  },
];

export const ACVA = {
  agency: { value: "Example Verification LLP (sample)" },
  accreditation: { value: "ACVA-0000" },
  engagedOn: { value: day(2026, 3, 16) },
  otherServices: { value: "No" },
};

export const ATTACHMENTS: readonly RowInput[] = [
  "Registration copy",
  "Proof of timely Form E2",
  "Reduction measures: brief, investment, photographs",
  "Baseline and compliance GEI as assessed by the ACVA",
  "Verified GHG report",
  "Energy manager: name, appointment, duties",
].map((attachment, i) => ({ attachment, attachmentFile: `SAMPLE/ATT-${i + 1}.pdf`, ready: "Yes" }));

/** People and dates of the entity that all samples share. */
export const PEOPLE = {
  year: { value: "2025-26" },
  chiefExecutive: { value: "A. Sharma, Unit Head, 90000 00001, unithead@sample.invalid" },
  energyManager: { value: "R. Iyer, EM-00000, Deputy General Manager (Energy)" },
  energyManagerAppointed: { value: day(2023, 6, 1) },
  energyManagerDuties: { value: "Monitoring plan, monthly data, forms, liaison with the ACVA" },
  e2SubmittedOn: { value: day(2025, 6, 24) },
};

export const TYPE_I_SOLID = "No carbon analysis with NABL scope in reach; Annex IV is the higher figure";
export const TYPE_I_SMALL = "Liquid or gas below 10 % of total";

/** Opening stock, receipts and closing stock of a fuel: closing stock swings around half a month of use, receipts follow. */
export function stockedFuel(
  consumed: readonly number[],
  openingStock: number,
): readonly { readonly opening: number; readonly received: number; readonly closing: number }[] {
  const swing = [0.52, 0.44, 0.61, 0.7, 0.58, 0.47, 0.41, 0.5, 0.55, 0.46, 0.6, 0.49];
  let opening = openingStock;
  return consumed.map((used, i) => {
    const closing = Math.round(used * elementAt(swing, i));
    const row = { opening, received: used + closing - opening, closing };
    opening = closing;
    return row;
  });
}
