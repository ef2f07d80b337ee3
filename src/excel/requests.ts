/** Sends what is to be written in requests of at most about a megabyte. */

/** One thing to ask of Excel, with the room it takes in a request. */
export interface Step {
  readonly bytes: number;
  readonly apply: () => void;
}

/** Excel on the web refuses requests of more than 5 MB; our own budget is 1 MB. */
const REQUEST_BYTES = 900_000;
/** A range asked for, tracked and given one property. */
export const MEMBER_BYTES = 650;

export function step(apply: () => void, bytes = 0): Step {
  return { apply, bytes: MEMBER_BYTES + bytes };
}

/** Applies the steps in order; a request is sent whenever the next step would no longer fit, and at the end. */
export async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let bytes = 0;
  for (const { bytes: room, apply } of steps) {
    if (bytes > 0 && bytes + room > REQUEST_BYTES) {
      // One sync a megabyte is the purpose.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      bytes = 0;
    }
    if (bytes === 0) pauseScreen(context);
    apply();
    bytes += room;
  }
  if (bytes > 0) await context.sync();
}

function pauseScreen(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

/** The rows of a matrix in pieces that each fit into a request. */
export function rowPieces<T>(rows: readonly (readonly T[])[]): readonly { readonly top: number; readonly rows: (readonly T[])[]; readonly bytes: number }[] {
  const pieces: { top: number; rows: (readonly T[])[]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = JSON.stringify(row).length + 1;
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= REQUEST_BYTES / 3) {
      last.rows.push(row);
      last.bytes += bytes;
    } else pieces.push({ top: index, rows: [row], bytes });
  });
  return pieces;
}
