/** Changes that matter and that nothing in the workbook can tell from a right figure, each with the reason. */
import type { CellChange } from "./sweep";

interface KeptException {
  readonly field: string;
  /** Beginning of the way it is changed. */
  readonly way: string;
  readonly because: string;
}

const BOTH_RATIOS = "both ratios are printed in the Procedure, and 44/12 needs no reason";

export const KEPT_EXCEPTIONS: readonly KeptException[] = [
  { field: "carbonRatio", way: "blank", because: BOTH_RATIOS },
  { field: "carbonRatio", way: 'word "44/12"', because: BOTH_RATIOS },
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
