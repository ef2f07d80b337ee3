/** What an inventory is computed from, and under which choices of law. */
import { officialWorkbook, packFor, withOption } from "../parameters";
import type { Pack } from "../parameters";
import type { MonitoringPlan, ReferenceData } from "../plan/model";
import type { ComplianceYear, Month } from "../quantity/period";
import type { ActivityLine } from "../activity/line";

export interface InventorySetting {
  readonly plan: MonitoringPlan;
  readonly reference: ReferenceData | null;
  readonly lines: readonly ActivityLine[];
  readonly year: ComplianceYear;
  /** The months of the period, in order. */
  readonly months: readonly Month[];
  readonly pack: Pack;
}

/** Choice and option of a pack by the words of the plan's drop-downs; the first of each list is the standard. */
const PLAN_OPTIONS: Readonly<
  Record<
    "calcination" | "gwp" | "internalTransport" | "alternativeFuels",
    { readonly choice: string; readonly options: Readonly<Record<string, string>> }
  >
> = {
  calcination: { choice: "cement.calcination", options: { "Type I factor": "bur3", "CSI B2": "csiB2" } },
  gwp: { choice: "gwp", options: { AR5: "procedure", AR6: "ar6", AR4: "ar4", SAR: "sar" } },
  internalTransport: { choice: "internalTransport", options: { counted: "counted", "left out": "leftOut" } },
  alternativeFuels: { choice: "alternativeFuels", options: { "fossil share counted": "counted", "zero with NSC-ICM reference": "zero" } },
};

/** The year's pack with the plan's method choices; a year without parameters takes those of 2025-26, as checks then say. */
export function planPack(plan: MonitoringPlan, year: ComplianceYear): Pack {
  let pack = basePack(plan, year);
  for (const [item, { choice, options }] of Object.entries(PLAN_OPTIONS)) {
    const typed = plan.method[item as keyof typeof PLAN_OPTIONS];
    const option = options[typed.text];
    const picked = option === undefined ? null : withOption(pack, choice, option, typed.note || "Monitoring Plan");
    if (picked !== null && picked.ok) pack = picked.value;
  }
  return pack;
}

/** The pro-forma's parameters where the plan asks for them and the sector has one, else the year's. */
function basePack(plan: MonitoringPlan, year: ComplianceYear): Pack {
  const sector = plan.entity.sector.text;
  if (plan.method.pack.text === "official workbook" && (sector === "cement" || sector === "aluminium")) return officialWorkbook(sector);
  const yearPack = packFor(year);
  if (yearPack.ok) return yearPack.value;
  const fallback = packFor({ start: 2025 });
  if (!fallback.ok) throw new Error(fallback.problem.message);
  return fallback.value;
}
