/** The input sheets of a plant that starts: blank, with the entries that are the same for everybody already there. */
import { PROCEDURE_CONTENTS } from "../plan/planTables";
import type { Sector } from "../plan/planTables";
import { monthsOf, yearLabel } from "../quantity/period";
import type { ComplianceYear, Month } from "../quantity/period";
import type { SheetPlan } from "../workbook/sheetPlan";
import { monthSheet, planSheet, referenceSheet } from "./inputSheets";

export interface NewPlant {
  readonly sector: Sector;
  readonly year: ComplianceYear;
}

const SUBTITLE = "Blue cells are inputs; leave blank what is not known, a blank is never counted as zero.";

/** Monitoring Plan, Reference Data and the twelve months of the year. */
export function blankInputs(plant: NewPlant): readonly SheetPlan[] {
  return [blankPlan(plant), blankReference(), ...monthsOf(plant.year).map(blankMonth)];
}

function blankPlan({ sector, year }: NewPlant): SheetPlan {
  return planSheet({
    subtitle: SUBTITLE,
    entity: { sector: { value: sector }, year: { value: yearLabel(year) } },
    boundary: [],
    products: [],
    streams: [],
    meters: [],
    sampling: [],
    procedures: PROCEDURE_CONTENTS.map(({ clause, label }) => ({ content: `${clause} ${label}` })),
    method: {},
    versions: [],
    acva: {},
  });
}

function blankReference(): SheetPlan {
  return referenceSheet({ subtitle: SUBTITLE, baseline: {}, production: [], targets: [], previousYear: [], measures: [], attachments: [] });
}

function blankMonth(month: Month): SheetPlan {
  return monthSheet({ month, subtitle: SUBTITLE, fuel: [], electricity: [], production: [], heat: [], process: [] });
}
