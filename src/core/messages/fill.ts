/** Puts values into a message: fill("{count} errors in {sheet}", { count: 3, sheet: "Apr 2025" }). */

/** @throws when the message names a value that was not given: that is a mistake of ours, never of the user. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message "${message}" wants a value for {${name}}`);
    return String(value);
  });
}

/** A message for one and for several; both may say {count}. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

export function fillCount(message: Counted, count: number, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(count === 1 ? message.one : message.other, { count, ...values });
}
