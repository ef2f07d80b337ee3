/** Sends what is to be written in requests of at most a megabyte, and asks for at most four megabytes at once. */

/** One thing to ask of Excel, with the room it takes in a request and in the answer. */
export interface Step {
  readonly bytes: number;
  readonly answer: number;
  readonly apply: () => void;
}

/**
 * Excel on the web refuses requests and answers of more than 5 MB; our own budgets are 1 MB and 4 MB. Sizes are estimates,
 * which fall short by a twelfth at most: what is sent stays within 1,048,576 bytes.
 */
const REQUEST_BYTES = 965_000;
const ANSWER_BYTES = 3_800_000;
/** A range asked for, tracked and given one property. */
export const MEMBER_BYTES = 620;

export function step(apply: () => void, bytes = 0): Step {
  return { apply, bytes: MEMBER_BYTES + bytes, answer: 0 };
}

/** A step that loads so much. */
export function question(apply: () => void, answer: number): Step {
  return { apply, bytes: MEMBER_BYTES, answer };
}

/** Applies the steps in order, in as few requests as hold them. */
export async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const request of requests(steps)) {
    pauseScreen(context);
    for (const { apply } of request) apply();
    // One sync a megabyte is the purpose.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** The same for steps that only load; what was loaded before comes along with the first request. */
export async function ask(context: Excel.RequestContext, questions: readonly Step[]): Promise<void> {
  const [first = [], ...others] = requests(questions);
  for (const request of [first, ...others]) {
    for (const { apply } of request) apply();
    // One sync for four megabytes of answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/**
 * The steps by request. A question whose answer has no room any more waits for a later request instead of closing this one
 * half empty; questions keep their order, and each comes after what stands before it.
 */
function requests(steps: readonly Step[]): readonly (readonly Step[])[] {
  const all: Step[][] = [];
  const waiting: Step[] = [];
  let [bytes, answer] = [0, 0];
  const fits = (next: Step): boolean => all.length > 0 && bytes + next.bytes <= REQUEST_BYTES && answer + next.answer <= ANSWER_BYTES;
  const place = (next: Step): void => {
    if (!fits(next)) {
      all.push([]);
      [bytes, answer] = [0, 0];
    }
    all.at(-1)?.push(next);
    bytes += next.bytes;
    answer += next.answer;
  };
  for (const next of steps) {
    if (next.answer > 0) waiting.push(next);
    else place(next);
    for (let first = waiting[0]; first !== undefined && fits(first); first = waiting[0]) {
      place(first);
      waiting.shift();
    }
  }
  waiting.forEach(place);
  return all;
}

function pauseScreen(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

/** Small enough to fill requests to the brim. */
const PIECE_BYTES = 60_000;

/** The rows of a matrix in pieces that each fit into a request. */
export function rowPieces<T>(
  rows: readonly (readonly T[])[],
): readonly { readonly top: number; readonly rows: (readonly T[])[]; readonly bytes: number }[] {
  const pieces: { top: number; rows: (readonly T[])[]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = JSON.stringify(row).length + 1;
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= PIECE_BYTES) {
      last.rows.push(row);
      last.bytes += bytes;
    } else pieces.push({ top: index, rows: [row], bytes });
  });
  return pieces;
}
