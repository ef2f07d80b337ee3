/** What an inventory is computed from, and under which choices of law. */
import { officialWorkbook, packFor, withOption } from "../parameters";
import type { ChoiceId, Pack } from "../parameters";
import type { MonitoringPlan, ReferenceData } from "../plan/model";
import type { ComplianceYear, Month } from "../quantity/period";
import type { ActivityLine } from "../activity/line";

/** Everything an inventory is computed from: plan, lines, period and parameters. */
export interface InventorySetting {
  readonly plan: MonitoringPlan;
  readonly reference: ReferenceData | null;
  readonly lines: readonly ActivityLine[];
  readonly year: ComplianceYear;
  /** The months of the period, in order. */
  readonly months: readonly Month[];
  /** All months that are calculated, of which the period may be a part: what is reported in one of them is expected in all. */
  readonly whole: readonly Month[];
  readonly pack: Pack;
}

type Method = MonitoringPlan["method"];
type Chosen<Item extends keyof Method> = Method[Item] extends { readonly choice: infer C } ? NonNullable<C> & string : never;

/** The option of a parameter choice that each word of a plan item means; the type requires every word. */
type OptionsOf<Item extends keyof Method> = { readonly choice: ChoiceId; readonly options: Readonly<Record<Chosen<Item>, string>> };

const PLAN_OPTIONS = {
  calcination: { choice: "cement.calcination", options: { "Type I factor": "bur3", "CSI B2": "csiB2" } },
  gwp: { choice: "gwp", options: { AR5: "procedure", AR6: "ar6", AR4: "ar4", SAR: "sar" } },
  internalTransport: { choice: "internalTransport", options: { counted: "counted", "left out": "leftOut" } },
  alternativeFuels: { choice: "alternativeFuels", options: { "fossil share counted": "counted", "zero with NSC-ICM reference": "zero" } },
  bituminousCoal: { choice: "coal.other_bituminous.co2", options: { "96.1 Annexure IV": "annexIV", "94.6 IPCC 2006": "ipcc2006" } },
  carbonRatio: { choice: "carbonToCo2", options: { "44/12": "44/12", "3.664": "3.664" } },
  gasRatio: { choice: "ncvFromGcv.gas", options: { "0.90 Procedure": "0.90", "0.95 official workbook": "0.95" } },
  ownGeneration: { choice: "ownGeneration", options: { "sets that burn fuel": "fuelled", "all own sets": "all" } },
  pfcCoefficients: { choice: "aluminium.pfc", options: { "IPCC 2006": "2006", "2019 Refinement": "2019" } },
} satisfies { readonly [Item in keyof Method]?: OptionsOf<Item> };

type PlanOption = keyof typeof PLAN_OPTIONS;

/** The item of the plan that answers a point on which sources contradict one another; null for what no item of it chooses. */
export function itemThatAnswers(point: ChoiceId): keyof Method | null {
  if (point === "coverageMonths") return point;
  return (Object.keys(PLAN_OPTIONS) as readonly PlanOption[]).find((item) => PLAN_OPTIONS[item].choice === point) ?? null;
}

/** The year's pack with the plan's method choices; a year without parameters takes those of 2025-26, as checks then say. */
export function planPack(plan: MonitoringPlan, year: ComplianceYear): Pack {
  let pack = basePack(plan, year);
  for (const item of Object.keys(PLAN_OPTIONS) as readonly PlanOption[]) {
    const typed = plan.method[item];
    const { choice, options } = PLAN_OPTIONS[item];
    // A blank choice is none of the options.
    const option = (options as Readonly<Record<string, string | undefined>>)[typed.choice ?? ""] ?? "";
    const picked = withOption(pack, choice, option, typed.note || "Monitoring Plan");
    if (picked.ok) pack = picked.value;
  }
  return pack;
}

/** The pro-forma's parameters where the plan asks for them and the sector has one, else the year's. */
function basePack(plan: MonitoringPlan, year: ComplianceYear): Pack {
  const sector = plan.entity.sector.choice;
  if (plan.method.pack.choice === "official workbook" && (sector === "cement" || sector === "aluminium")) return officialWorkbook(sector);
  const yearPack = packFor(year);
  if (yearPack.ok) return yearPack.value;
  const fallback = packFor({ start: 2025 });
  if (!fallback.ok) throw new Error(fallback.problem.message);
  return fallback.value;
}
