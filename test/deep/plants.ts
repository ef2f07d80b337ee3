/** Random plants against the oracle and the judge. */
import { wrongOf } from "../support/oracle/judge";
import { randomPlant } from "../support/oracle/random";

export interface PlantsTried {
  /** Each with the seed of its plant; nothing where all is right. */
  readonly crashes: readonly string[];
  readonly engine: readonly string[];
  readonly native: readonly string[];
  /** Formulas the judge calculated. */
  readonly formulas: number;
}

/** What is wrong with the plants of so many seeds. */
export async function plants(from: number, count: number): Promise<PlantsTried> {
  const [crashes, engine, native]: [string[], string[], string[]] = [[], [], []];
  let formulas = 0;
  for (let seed = from; seed < from + count; seed += 1)
    await wrongOf(randomPlant(seed)).then(
      (found) => {
        formulas += found.formulas;
        engine.push(...found.engine.map((text) => `plant ${seed}: ${text}`));
        native.push(...found.native.map((text) => `plant ${seed}: ${text}`));
      },
      (error: unknown) => crashes.push(`plant ${seed}: ${error instanceof Error ? (error.stack ?? "").slice(0, 600) : String(error)}`),
    );
  return { crashes, engine, native, formulas };
}
