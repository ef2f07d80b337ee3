/** Reads what `refText` wrote. */
import { parseArea } from "./cells";
import type { CellRef } from "./cells";

/** "'Apr 2025'!I7" as a cell; null when the text is no address of one. */
export function parseRef(text: string): CellRef | null {
  const [, quoted, address] = /^'((?:[^']|'')*)'!(\S+)$/.exec(text) ?? [];
  const area = address === undefined ? null : parseArea(address);
  return area === null || quoted === undefined ? null : { sheet: quoted.replace(/''/g, "'"), row: area.top, column: area.left };
}
