/** One of several things that are fetched when they are first chosen. */
import { useEffect, useState } from "react";

/** What is chosen, once it is there; until then what was shown before, at first `atFirst`. */
export function useFetched<Key extends string, Thing>(
  chosen: Key,
  fetched: Readonly<Record<Key, () => Promise<Thing>>>,
  atFirst: Thing | null,
): Thing | null {
  const [shown, setShown] = useState(atFirst);
  useEffect(() => {
    let wanted = true;
    void fetched[chosen]().then((thing) => {
      if (wanted) setShown(thing);
    });
    return () => {
      wanted = false;
    };
  }, [chosen, fetched]);
  return shown;
}
