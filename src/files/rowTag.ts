/** The opening tag of a row: its height, and the hints that no longer hold once cells are added. */

/** " ht=... customHeight=...", or nothing for a row of the usual height. */
export function heightAttributes(points: number | undefined): string {
  return points === undefined ? "" : ` ht="${points.toFixed(2)}" customHeight="1"`;
}

/** The tag of a row made at least this high. */
export function heightened(tag: string, points: number | undefined): string {
  const height = Number(/\sht\s*=\s*["']([\d.]+)["']/.exec(tag)?.[1] ?? 0);
  if (points === undefined || height >= points) return tag;
  return tag.replace(/\s(ht|customHeight)\s*=\s*("[^"]*"|'[^']*')/g, "").replace(/\s*(\/?>)$/, `${heightAttributes(points)}$1`);
}

/** The tag without the span of columns it was written with. */
export function withoutSpans(tag: string): string {
  return tag.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, "");
}
