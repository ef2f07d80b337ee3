/**
 * Objects whose properties nothing here depends on: they are kept and given back. Which properties there are is
 * asked of Microsoft's own class, so a misspelt one is refused and none needs to be listed.
 */
import type { Bag } from "../book/state";
import type { HostType } from "../hostType";

export interface Recorded {
  readonly bag: Bag;
  /** Refuses the change where the sheet is protected. */
  readonly guard: () => void;
}

/** `defaults` are what Excel answers before a property was set; asking for any other one then is refused. */
export function recorded<Self extends Recorded = Recorded>(
  name: string,
  defaults: Readonly<Record<string, unknown>>,
  more: Partial<HostType<Self>> = {},
): HostType<Self> {
  return {
    name,
    ...more,
    recorded: {
      read: (self, property) =>
        self.bag.values.has(property)
          ? { value: self.bag.values.get(property) }
          : property in defaults
            ? { value: defaults[property] }
            : null,
      write: (self, property, value) => {
        self.guard();
        self.bag.values.set(property, value);
      },
      known: (self) => [...new Set([...Object.keys(defaults), ...self.bag.values.keys()])],
    },
  };
}
