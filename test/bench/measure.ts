/** Measurements for people to read: they print, and assert nothing about time. */

/** The median of several timings, in milliseconds, after one run to warm up. */
export function medianMs(run: () => unknown, times = 7): number {
  run();
  const timings = Array.from({ length: times }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return timings.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** One line of the report: what, how much, and the budget it is held against. */
export function report(what: string, measured: string, budget: string): void {
  process.stdout.write(`  ${what.padEnd(62)} ${measured.padStart(12)}   budget ${budget}\n`);
}
