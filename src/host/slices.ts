/** The page stays alive: after so long in one go everything else gets its turn. */
const SLICE_MS = 50;

/** To be called between pieces of work: gives way when the slice is used up. */
export function slices(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE_MS) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        resolve();
      }, 0);
    });
  };
}
