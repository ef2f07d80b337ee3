/** Findings that can be fixed by typing one thing, which the add-in offers to type: shown before, recorded after. */
import { theOne } from "../quantity/known";
import type { Finding } from "../checks/engine/check";
import { parseNumberText } from "../quantity/unitsText";
import { formulaAt, refText, valueAt } from "../workbook/cells";
import type { CellRef, WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { readIdentified } from "./identity";
import { recordAction, together } from "./record";
import { refuseProtected } from "../rebuild/tabs";
import type { Signature } from "./operationTypes";

/** One cell, its content now and what would be typed there. */
export interface QuickFix {
  readonly check: string;
  readonly where: CellRef;
  readonly before: string;
  readonly after: string | number;
}

/** The checks of which a finding can be fixed so: a number stored as text, and a unit nobody knows. */
const NUMBER_AS_TEXT = "AD-12";
const UNIT_UNKNOWN = "AD-04";
/** Checks that know themselves what can be typed: a word with one likely choice, and a target that is published. */
const TARGET_MISSING = "OU-09";
const KNOWN_BY_CHECK: readonly string[] = ["PL-21", TARGET_MISSING];

/** Spellings that have one meaning in Indian plants. */
const UNITS: Readonly<Record<string, string>> = { mton: "t", mtons: "t", "m ton": "t", "m tons": "t" };

/** What can be typed for a finding, a fix for each of its places; none where only a person can say what is right. */
export function quickFixes(
  { check, where, also, words }: Pick<Finding, "check" | "where" | "also" | "words">,
  snapshot: WorkbookSnapshot,
): readonly QuickFix[] {
  const known = KNOWN_BY_CHECK.includes(check) ? words.fix : undefined;
  return (where === null ? [] : [where, ...also]).flatMap((place) => fixAt(check, place, snapshot, known) ?? []);
}

/** `known` is what the check itself offers to type; only a number is typed as one. */
function fixAt(check: string, where: CellRef, { sheets }: WorkbookSnapshot, known: string | number | undefined): QuickFix | null {
  const sheet = sheets.find(({ name }) => name === where.sheet);
  if (sheet === undefined || formulaAt(sheet, where.row, where.column) !== "") return null;
  const before = valueAt(sheet, where.row, where.column) ?? "";
  if (typeof before !== "string" || known === "") return null;
  if (known !== undefined) return { check, where, before, after: check === TARGET_MISSING ? (numberIn(String(known)) ?? known) : known };
  const after = check === NUMBER_AS_TEXT ? numberIn(before) : check === UNIT_UNKNOWN ? UNITS[before.trim().toLowerCase()] : undefined;
  return after === undefined ? null : { check, where, before, after };
}

/** A share in per cent stays with the person: "12 %" is 0.12 in one column and 12 in another. */
function numberIn(text: string): number | undefined {
  return text.includes("%") ? undefined : parseNumberText(text)?.toNumber();
}

/** Types a fix as it was shown, and records it in the ledger. Throws WorkbookError when the cell no longer holds what was shown. */
export async function applyQuickFix(port: WorkbookPort, shown: QuickFix, { now, who }: Signature): Promise<void> {
  const snapshot = await readIdentified(port);
  const { check, where, before, after } = shown;
  const current = fixAt(check, where, snapshot, KNOWN_BY_CHECK.includes(check) ? after : undefined);
  if (current?.before !== before || current.after !== after)
    throw new WorkbookError(
      "notReady",
      `${refText(where)} is not any more as it was shown, so nothing was written. Check again.`,
      where.sheet,
    );
  const sheet = theOne(snapshot.sheets, ({ name }) => name === where.sheet, `sheet ${where.sheet}`);
  refuseProtected(sheet);
  const update = {
    sheetId: sheet.id,
    cells: [{ row: where.row, column: where.column, content: { value: after }, style: "plain" as const }],
    restyle: false,
  };
  const ledgerAction = { time: now, who, action: "quick fix", where: refText(where), old: before, new: String(after), reason: check };
  await port.write(together({ create: [], update: [update] }, recordAction(snapshot, ledgerAction)));
}
