/** Findings that can be mended by typing one thing, which the add-in offers to type: shown before, recorded after. */
import type { Finding } from "../checks/check";
import { parseNumberText } from "../quantity/unitsText";
import { formulaAt, refText, valueAt } from "../workbook/cells";
import type { CellRef, WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { readIdentified } from "./identity";
import { recordDeed, together } from "./record";
import { refuseProtected } from "./tabs";
import type { Signature } from "./types";

export interface QuickFix {
  readonly where: CellRef;
  readonly before: string;
  readonly after: string | number;
}

/** The checks of which a finding can be mended so: a number stored as text, and a unit nobody knows. */
const NUMBER_AS_TEXT = "AD-12";
const UNIT_UNKNOWN = "AD-04";

/** Spellings that have one meaning in Indian plants. */
const UNITS: Readonly<Record<string, string>> = { mt: "t", mts: "t", "metric ton": "t", "metric tonne": "t", "metric tons": "t", "metric tonnes": "t" };

/** null where only a person can say what is right. */
export function quickFix({ check, where }: Pick<Finding, "check" | "where">, snapshot: WorkbookSnapshot): QuickFix | null {
  const sheet = where === null ? undefined : snapshot.sheets.find(({ name }) => name === where.sheet);
  if (where === null || sheet === undefined || formulaAt(sheet, where.row, where.column) !== "") return null;
  const before = valueAt(sheet, where.row, where.column);
  if (typeof before !== "string") return null;
  const after = check === NUMBER_AS_TEXT ? numberIn(before) : check === UNIT_UNKNOWN ? UNITS[before.trim().toLowerCase()] : undefined;
  return after === undefined ? null : { where, before, after };
}

/** A share in per cent stays with the person: "12 %" is 0.12 in one column and 12 in another. */
function numberIn(text: string): number | undefined {
  return text.includes("%") ? undefined : parseNumberText(text)?.toNumber();
}

/** Types it, and records it in the ledger. Throws WorkbookError when the cell no longer holds what was shown. */
export async function applyQuickFix(port: WorkbookPort, finding: Finding, { now, who }: Signature): Promise<QuickFix> {
  const snapshot = await readIdentified(port);
  const fix = quickFix(finding, snapshot);
  if (fix === null) throw new WorkbookError("notReady", "The cell is not any more as it was shown, so nothing was written. Check again.");
  const { where, before, after } = fix;
  const sheet = snapshot.sheets.find(({ name }) => name === where.sheet)!;
  refuseProtected(sheet);
  const update = { sheetId: sheet.id, cells: [{ row: where.row, column: where.column, content: { value: after }, style: "plain" as const }], restyle: false };
  const deed = { time: now, who, action: "quick fix", where: refText(where), old: before, new: String(after), reason: finding.check };
  await port.write(together({ create: [], update: [update] }, recordDeed(snapshot, deed)));
  return fix;
}
