/** Columns that say what a row is of, by the words people head them with. */
import { looksLikeUnit } from "../../plan/parse/headers";
import { normaliseHeader, spelling } from "../../plan/parse/words";
import type { HeaderCell } from "./headerBlocks";

const ROLES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    stream:
      "particulars, particular, stream, fuel, material, item, name, description, source, fuel type, fuel name, " +
      "product, meter, source stream, head, parameter, विवरण, ईंधन, सामग्री, vivaran, indhan, eendhan",
    use: "use, used in, section, consumer, area, department, उपयोग, अनुभाग, upyog",
    lot: "lot, supplier, vendor, grade, lot or supplier, आपूर्तिकर्ता",
    unit: "unit, units, uom, u o m, unit of measurement, unit of measure, इकाई, ikai, मात्रक",
    kind: "kind, quantity, parameter kind, type, property, measure, figure, data, मात्रा, परिमाण",
    status: "status, data status, स्थिति",
    evidence: "evidence, document, source document, source of data, reference",
    note: "remarks, remark, note, notes, comments, टिप्पणी",
    quantityBasis: "quantity basis, qty basis, moisture basis",
    gcvBasis: "gcv basis, basis of gcv, basis",
  }).flatMap(([role, words]) => words.split(", ").map((word) => [word, role])),
);
const ROLE_SPELLING = spelling(Object.keys(ROLES).flatMap((name) => name.split(" ")));

/** The role of a label column; null for any other. */
export function labelRole(cell: HeaderCell): string | null {
  const words = normaliseHeader(cell.own)
    .split(" ")
    .map((word) => ROLE_SPELLING.correct(word) ?? word)
    .join(" ");
  return ROLES[words] ?? (looksLikeUnit(cell.own) ? "unit" : null);
}
