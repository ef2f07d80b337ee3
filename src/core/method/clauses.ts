/** How a clause is named in a trace. One spelling, so that a verifier can search for it. */

/** "Detailed Procedure, BEE, July 2024, 5(8)(ii)". */
export function procedure(place: string): string {
  return `Detailed Procedure, BEE, July 2024, ${place}`;
}
