/**
 * Whether a JSON text names a field twice in one part. Every program may take another of the two for what was meant, so that
 * two of them would see two files; a hash of what one of them reads says nothing of the other.
 */

/** `value` is what the text was parsed to. */
export function namesTwice(text: string, value: unknown): boolean {
  return namesWritten(text) > fieldsRead(value);
}

/** Outside of texts a colon stands after each name of a field, and nowhere else. */
function namesWritten(text: string): number {
  let [names, inText] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === '"') inText = !inText;
    else if (sign === ":" && !inText) names += 1;
  }
  return names;
}

function fieldsRead(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  return inner.reduce<number>((sum, each) => sum + fieldsRead(each), Array.isArray(value) ? 0 : inner.length);
}
