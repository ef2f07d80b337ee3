/** How wide an element is drawn, so that a picture keeps the size of its letters in a wide pane. */
import { useCallback, useState } from "react";

/** Drawn first, and where nobody can measure. */
const NARROW = 288;

export function useWidth<T extends HTMLElement>() {
  const [width, setWidth] = useState(NARROW);
  const element = useCallback((drawn: T) => {
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(1, Math.round(entry!.contentRect.width))));
    observer.observe(drawn);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
