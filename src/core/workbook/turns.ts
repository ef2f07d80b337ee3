/** Long work in steps, so that whoever waits for it can scroll, type and cancel meanwhile. */
import type { WorkbookPort } from "./port";

/** Yields wherever somebody else may take a turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it in one go, where nobody waits. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Pauses between the steps. */
export async function inTurns<Result>(pause: WorkbookPort["pause"], steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
