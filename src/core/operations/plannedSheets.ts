/** The generated tabs as they are to be: those asked for, and with them all that stand. */
import { BASE_TABS, formSheets, TAB_NAMES, typedFieldsOf } from "../forms";
import type { OtherTab, TabId } from "../forms";
import { bankSheet } from "../ledger/bank/bank";
import { BANK } from "../ledger/bank/bankPrices";
import { SUGGESTED_PRICES } from "../ledger/bank/prices";
import { LEDGER } from "../ledger/chain";
import { fillCount } from "../messages/fill";
import { en } from "../messages/en";
import { monthLabel } from "../quantity/period";
import { tabName, tabOf } from "../rebuild/tabs";
import { isMissing } from "../trace/figure";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { inDateSystem } from "../workbook/dateSystem";
import { WorkbookError } from "../workbook/port";
import type { SheetPlan } from "../workbook/sheetPlan";
import type { Steps } from "../workbook/turns";
import { settingOf } from "./calculateReading";
import type { Assessment, BuildOptions } from "./operationTypes";
import { refuseFinal, refuseWithoutFigures } from "./readyForFinal";

/** Throws WorkbookError where there is no plan or no month to build, and where a final build has open errors. */
export function* plannedSheets(assessment: Assessment, options: BuildOptions, workbook: string): Steps<readonly SheetPlan[]> {
  const setting = settingOf(assessment.reading, assessment.year, options.asOf);
  if (setting === null)
    throw new WorkbookError("notReady", `${workbook} has no Monitoring Plan. Set up this workbook first, or copy your plan into it.`);
  if (setting.months.length === 0)
    throw new WorkbookError("notReady", `No month of the compliance year is over on the chosen date; there is nothing to build yet.`);
  const errors = assessment.findings.filter((finding) => finding.severity === "error");
  if (options.final) refuseFinal(errors.length, assessment);
  if (options.final) refuseWithoutFigures(assessment);
  const { snapshot } = assessment;
  // Tabs that exist are planned too, for their factors and lines have to stay.
  const standing = snapshot.sheets.flatMap(({ form }) => (form === null ? [] : [form]));
  const wanted = new Set<string>([...BASE_TABS, ...options.forms, ...standing]);
  const forms = (Object.keys(TAB_NAMES) as TabId[]).filter((form) => wanted.has(form));
  const asked = new Set<string>([...BASE_TABS, ...options.forms]);
  const drafts = forms.filter((form) => (asked.has(form) ? !options.final : saysDraft(tabOf(snapshot, form))));
  const plans = yield* formSheets({
    setting,
    inputs: assessment.reading.sheets,
    forms,
    typed: typedFieldsOf(snapshot.sheets),
    names: namesIn(snapshot),
    draft: !options.final,
    drafts: new Set(drafts),
    others: otherTabs(snapshot, wanted.has(BANK)),
    openPoints: openPoints(assessment, errors.length, setting.months.length),
  });
  const all = wanted.has(BANK) ? [...plans, bankFor(plans, assessment, options)] : plans;
  return all.map((plan) => inDateSystem(plan, snapshot.dateSystem));
}

/** Whether a tab that the build leaves as it is says so in its head. */
function saysDraft(sheet: SheetSnapshot | undefined): boolean {
  return sheet?.values.some(([first]) => typeof first === "string" && first.startsWith("DRAFT")) ?? false;
}

const LEDGER_ABOUT = "What the add-in did and who asked for it, each entry with the hash of the one before";

/** What a build writes beside the forms. Tabs that come and go without a build are not listed: no build would know of them. */
function otherTabs(snapshot: WorkbookSnapshot, hasBank: boolean): readonly OtherTab[] {
  const bank = { form: BANK, name: bankName(snapshot), about: en.forms.bank.about };
  const ledger = { form: LEDGER.form, name: tabName(snapshot, LEDGER.form, LEDGER.name), about: LEDGER_ABOUT };
  return [...(hasBank ? [bank] : []), ledger];
}

function bankName(snapshot: WorkbookSnapshot): string {
  return tabName(snapshot, BANK, "Certificate Bank");
}

function bankFor(plans: readonly SheetPlan[], assessment: Assessment, { prices }: BuildOptions): SheetPlan {
  const { snapshot } = assessment;
  return bankSheet(plans, bankName(snapshot), {
    ...assessment,
    existing: tabOf(snapshot, BANK),
    prices: prices ?? SUGGESTED_PRICES,
  });
}

function namesIn(snapshot: WorkbookSnapshot): Readonly<Record<TabId, string>> {
  const entries = Object.entries(TAB_NAMES).map(([form, name]) => [form, tabName(snapshot, form, name)]);
  return Object.fromEntries(entries) as Record<TabId, string>;
}

function openPoints(assessment: Assessment, errors: number, months: number): string {
  const parts = [
    `${months} of 12 months complete`,
    ...(assessment.toEnter.length === 0 ? [] : [`to enter: ${assessment.toEnter.map(monthLabel).join(", ")}`]),
    errors === 0 ? "no open errors" : fillCount("en", { one: "{count} open error", other: "{count} open errors" }, errors),
  ];
  if (assessment.inventory !== null && isMissing(assessment.inventory.gei)) parts.push("the GEI has a gap");
  return parts.join(", ");
}
