/** Random plants against the oracle and the judge. */
import { wrongOf } from "../support/oracle/judge";
import { randomPlant } from "../support/oracle/random";

export interface PlantsTried {
  /** Each with the seed of its plant; nothing where all is right. */
  readonly crashes: readonly string[];
  readonly engine: readonly string[];
  readonly native: readonly string[];
  readonly edited: readonly string[];
  /** Plants whose Form A followed five edits without being marked out of date. */
  readonly followed: number;
  /** Formulas the judge calculated. */
  readonly formulas: number;
}

/** What is wrong with the plants of so many seeds. */
export async function plants(from: number, count: number): Promise<PlantsTried> {
  const [crashes, engine, native, edited]: [string[], string[], string[], string[]] = [[], [], [], []];
  let [formulas, followed] = [0, 0];
  for (let seed = from; seed < from + count; seed += 1)
    await wrongOf(randomPlant(seed), seed).then(
      (found) => {
        formulas += found.formulas;
        if (!found.edited.isMarked) followed += 1;
        engine.push(...found.engine.map((text) => `plant ${seed}: ${text}`));
        native.push(...found.native.map((text) => `plant ${seed}: ${text}`));
        edited.push(...found.edited.wrong.map((text) => `plant ${seed}: ${text}`));
      },
      (error: unknown) => crashes.push(`plant ${seed}: ${error instanceof Error ? (error.stack ?? "").slice(0, 600) : String(error)}`),
    );
  return { crashes, engine, native, edited, followed, formulas };
}
