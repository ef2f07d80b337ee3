/** Changes that matter and that nothing in the workbook can tell from a right figure, each with the reason. */
import type { CellChange } from "./sweep";

interface KeptException {
  readonly field: string;
  /** Beginning of the way it is changed. */
  readonly way: string;
  readonly because: string;
}

export const KEPT_EXCEPTIONS: readonly KeptException[] = [
  {
    field: "potline",
    way: "word",
    because: "which of the four technologies a potline is, is written nowhere else in the workbook; blank or unknown is an error",
  },
];

/** Why a change is kept as an exception; null where it is not. */
export function keptException({ cell, way }: CellChange): string | null {
  return KEPT_EXCEPTIONS.find((kept) => kept.field === cell.field.id && way.startsWith(kept.way))?.because ?? null;
}
