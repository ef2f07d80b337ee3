/**
 * Reads a workbook with its tabs known for what they are: by their identity, or, where another program has taken that
 * away, by what we write into their first column. Nothing is doubled, and no generated tab is taken for somebody's data.
 */
import { BANK } from "../ledger/bank/bankPrices";
import { FUEL_TABLE } from "../plan/spec/fuelTable";
import { ENTITY_ITEMS } from "../plan/spec/entityItems";
import { BASELINE_ITEMS } from "../plan/spec/referenceTables";
import { FIRST_TABLE, MAPPING_FORM, MAPPING_TITLE } from "../reading/mapping/mappingForm";
import { isoMonth } from "../quantity/period";
import { parseMonthText } from "../reading/months";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { CHECK_TAB, PACK_TAB, STAMP_PREFIX } from "../rebuild/marks";

/** The workbook as the port reads it, each tab of ours with its identity. */
export async function readIdentified(port: WorkbookPort): Promise<WorkbookSnapshot> {
  return identified(await port.read());
}

/** An identity that a tab of the workbook still carries is not given to another. */
export function identified(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const carried = new Set(snapshot.sheets.map(({ form }) => form));
  const sheets = snapshot.sheets.map((sheet) => {
    const form = sheet.form === null ? formByContent(sheet) : null;
    return form === null || carried.has(form) ? sheet : { ...sheet, form };
  });
  return { ...snapshot, sheets };
}

/** Titles of tabs that carry a stamp. */
const STAMPED: ReadonlyMap<string, string> = new Map([
  ["CCTS Contents", "contents"],
  ["Form A: Performance assessment", "formA"],
  ["Form B Production", "formB"],
  ["Form C Energy", "formC"],
  ["Form D Process", "formD"],
  ["Form E2 Plan: Monitoring plan", "formE2Plan"],
  ["GHG Report: emissions of the compliance year", "ghgReport"],
  ["BEE Form D: Compliance with GEI targets", "beeFormD"],
  ["BEE Form E2: Energy and emissions", "beeFormE2"],
  ["BEE Form B: header of the certificate of verification", "beeFormB"],
  ["GEI Tracker", "tracker"],
  ["GEI Bridge", "bridge"],
  ["BRSR Principle 6: greenhouse gas emissions", "brsr"],
  ["CCTS Data", "data"],
  ["CCTS Factors", "factors"],
  ["CCTS Inputs", "inputs"],
  ["Certificate bank", BANK],
]);

/** Other tabs of ours: their title, and another text of their first column. */
const TITLED: readonly (readonly [title: string, other: string, form: string])[] = [
  ["Monitoring Plan", ENTITY_ITEMS.title, "plan"],
  ["Reference Data", BASELINE_ITEMS.title, "reference"],
  [MAPPING_TITLE, FIRST_TABLE, MAPPING_FORM],
  ["Response pack", "Cell or line", PACK_TAB.form],
  ["Ledger", "No.", "ledger"],
  ["Acknowledged warnings", "Check", "acknowledgements"],
  ["Clarification requests", "CR", "crs"],
  ["What-if scenarios", "Scenario", "scenarios"],
];

function formByContent(sheet: SheetSnapshot): string | null {
  if (sheet.left !== 0) return null;
  const texts = new Set<string>();
  for (const [first] of sheet.values) if (typeof first === "string") texts.add(first);
  const isStamped = [...texts].some((text) => text.startsWith(STAMP_PREFIX));
  const stamped = isStamped ? [...STAMPED].find(([title]) => texts.has(title))?.[1] : undefined;
  return (
    stamped ??
    TITLED.find(([title, other]) => texts.has(title) && texts.has(other))?.[2] ??
    monthForm(texts) ??
    (isCheckTab(sheet) ? CHECK_TAB.form : null)
  );
}

function monthForm(texts: ReadonlySet<string>): string | null {
  const title = texts.has(FUEL_TABLE.title) ? [...texts].find((text) => text.startsWith("Monthly data, ")) : undefined;
  const month = title === undefined ? null : parseMonthText(title.replace("Monthly data, ", ""));
  return month === null ? null : `month:${isoMonth(month)}`;
}

/** In whichever language it is written, one of its headers is English. */
function isCheckTab({ top, values }: SheetSnapshot): boolean {
  return top === 0 && values[CHECK_TAB.headerRow]?.[CHECK_TAB.acknowledgedColumn] === CHECK_TAB.acknowledged;
}
