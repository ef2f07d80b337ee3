/** Random plants against the oracle and the judge. */
import { wrongOf } from "../support/oracle/judge";
import { randomPlant } from "../support/oracle/random";

/** What is wrong with the plants of so many seeds, each with its seed. */
export async function plants(from: number, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let seed = from; seed < from + count; seed += 1)
    await wrongOf(randomPlant(seed)).then(
      ({ wrong }) => found.push(...wrong.map((text) => `plant ${seed}: ${text}`)),
      (error: unknown) => found.push(`plant ${seed}: ${error instanceof Error ? (error.stack ?? "").slice(0, 600) : String(error)}`),
    );
  return found;
}
