/**
 * The named rounding steps as native formulas, over cells. Every comparison and every whole number acts on ROUND(x, 6):
 * without that guard a double a hair below a whole certificate loses it.
 */

/** ROUND(x, places). */
export function rounded(cell: string, places: number): string {
  return `ROUND(${cell},${places})`;
}

/** What is left of (first - second) x output when it is above zero, else zero; exact, for showing with three decimals. */
export function marginAbove(first: string, second: string, output: string): string {
  return `IF(ROUND((${first}-${second})*${output},6)>0,(${first}-${second})*${output},0)`;
}

/** Whole certificates issued. */
export function wholeIssuedOf(exact: string): string {
  return `ROUNDDOWN(ROUND(${exact},6),0)`;
}

/** Whole certificates to surrender. */
export function wholeToSurrenderOf(exact: string): string {
  return `ROUNDUP(ROUND(${exact},6),0)`;
}
