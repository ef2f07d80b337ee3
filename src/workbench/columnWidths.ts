/** Widths of columns on the screen and in a file. */

/** Seven pixels a character of the default font and five of margin. */
export function charactersOf(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

/** What Excel adds to the width a person types. */
const FILE_PADDING = 0.7109375;

/** The width a file gives, in characters with padding. */
export function fileWidth(pixels: number): number {
  return charactersOf(pixels) + FILE_PADDING;
}
