/** How many children of a bar stand on its first line; those that do not are to be offered elsewhere. */
import { useCallback, useLayoutEffect, useRef, useState } from "react";

export function useFits(count: number) {
  const bar = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(count);
  const look = useCallback(() => {
    const children = [...(bar.current?.children ?? [])] as HTMLElement[];
    setFits(children.filter(({ offsetTop }) => offsetTop === children[0]!.offsetTop).length);
  }, []);
  // Names change with the language, and a badge comes and goes.
  useLayoutEffect(look);
  useLayoutEffect(() => {
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(bar.current!);
    return () => observer.disconnect();
  }, [look]);
  return { bar, fits };
}
