/** Acknowledged warnings: a visible table. An acknowledgement holds for a finding as long as what it rests on stays the same. */
import type { Finding } from "../trace/finding";
import { formulaAt, isCellError, valueAt } from "../workbook/cells";
import type { CellRef, CellValue, WorkbookSnapshot } from "../workbook/cells";
import { shortFingerprint } from "./canonical";
import type { Json } from "./canonical";
import { readRegister } from "./register";
import type { Fields, RegisterSpec } from "./register";

type AcknowledgementField = "check" | "where" | "what" | "reason" | "who" | "when" | "print";

/** One acknowledgement as the table holds it. */
export type Acknowledgement = Fields<AcknowledgementField>;

export const ACKNOWLEDGEMENTS: RegisterSpec<AcknowledgementField> = {
  form: "acknowledgements",
  name: "CCTS Acknowledgements",
  title: "Acknowledged warnings",
  subtitle: "Each holds for one warning and lapses when the figures behind it change; the ledger keeps every one that was ever given.",
  columns: [
    { id: "check", label: "Check", width: 9 },
    { id: "where", label: "Where", width: 24 },
    { id: "what", label: "Warning", width: 52 },
    { id: "reason", label: "Reason given", width: 44 },
    { id: "who", label: "Who (as typed)", width: 18 },
    { id: "when", label: "When", width: 20 },
    { id: "print", label: "Fingerprint of its inputs", width: 22 },
  ],
};

export function readAcknowledgements(snapshot: WorkbookSnapshot): readonly Acknowledgement[] {
  return readRegister(snapshot, ACKNOWLEDGEMENTS)?.rows.map(({ fields }) => fields) ?? [];
}

/**
 * The fingerprint of what a finding rests on: its words, the cells it names and the figures beside them. Where the cells
 * stand is not part of it, so that inserting a row does not lapse an acknowledgement.
 */
export function findingFingerprint(finding: Finding, snapshot: WorkbookSnapshot): string {
  const places = [...(finding.where === null ? [] : [finding.where]), ...(finding.also ?? [])];
  return shortFingerprint({ check: finding.check, words: finding.words, cells: places.map((place) => cellsConcerned(place, snapshot)) });
}

/** The cell itself, whatever it holds, and the numbers of its row. */
function cellsConcerned(place: CellRef, snapshot: WorkbookSnapshot): Json {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === place.sheet);
  if (sheet === undefined) return null;
  const numbers = (sheet.values[place.row - sheet.top] ?? []).filter((value): value is number => typeof value === "number");
  return [plain(valueAt(sheet, place.row, place.column)), formulaAt(sheet, place.row, place.column) !== "", numbers];
}

function plain(value: CellValue): Json {
  return isCellError(value) ? value.error : value;
}
