/** A turn for the page in long work of ours. */

/** So long the page waits at a time: less than a person notices. */
const PIECE_MS = 50;

let last = 0;

/** Gives the page a turn when one is due. By a message, for timers are held back where the page is hidden. */
export function pause(): Promise<void> {
  if (performance.now() - last < PIECE_MS) return Promise.resolve();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      last = performance.now();
      resolve();
    };
    port2.postMessage(null);
  });
}
