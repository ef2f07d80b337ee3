/** Answers about texts, kept for a while. */

const MOST_REMEMBERED = 5000;
/** A longer text is a note, which is rarely said twice. */
const LONGEST_REMEMBERED = 100;

/** The same function of a text with its answers kept for a while: a workbook says the same words a thousand times. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return answer(text);
    if (known.has(text)) return known.get(text) as T;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
