/** A formula as it is put together in the pane, and what it gives: computed by the functions themselves. */
import * as CCTS from "../../../functions/functions";
import { parseNumberText } from "../../../core/quantity/unitsText";
import type { Selected } from "../../../excel/onScreen";
import type { FunctionSpec } from "./functionSpecs";

/** What fills an argument: cells that were pointed at, or a text as typed; null leaves it out. */
export type Filling = Selected | string | null;
export type Fillings = Readonly<Record<string, Filling>>;

export type Result =
  { readonly ok: true; readonly values: readonly (readonly unknown[])[] } | { readonly ok: false; readonly message: string };

/** Numbers as numbers, everything else as a text in quotes. */
function written(filling: Filling): string {
  if (filling === null || filling === "") return "";
  if (typeof filling !== "string") return filling.address;
  return parseNumberText(filling)?.toString() ?? `"${filling.replaceAll('"', '""')}"`;
}

/** `=CCTS.GEI('Apr 2025'!B2:B13,C2)`; what is left out at the end leaves no comma. */
export function formulaOf({ id, args }: FunctionSpec, fillings: Fillings): string {
  const texts = args.map(({ name }) => written(fillings[name] ?? null));
  while (texts.at(-1) === "") texts.pop();
  return `=CCTS.${id}(${texts.join(",")})`;
}

/** The first argument that has to be given and is not. */
export function missingIn({ args }: FunctionSpec, fillings: Fillings): string | null {
  return args.find(({ name, isOptional }) => !isOptional && written(fillings[name] ?? null) === "")?.name ?? null;
}

/** Runs the function as Excel would, on the values the cells have now; an error is told in its own words. */
export function resultOf({ id, args }: FunctionSpec, fillings: Fillings): Result {
  const call = CCTS[id as keyof typeof CCTS] as (...matrices: readonly unknown[]) => readonly (readonly unknown[])[];
  try {
    const values = call(...args.map(({ name }) => matrixOf(fillings[name] ?? null)));
    const first = values[0]?.[0];
    return first instanceof Error ? { ok: false, message: first.message } : { ok: true, values };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function matrixOf(filling: Filling): readonly (readonly unknown[])[] | undefined {
  if (filling === null || filling === "") return undefined;
  if (typeof filling === "string") return [[parseNumberText(filling)?.toNumber() ?? filling]];
  return filling.values.map((row) => row.map((value) => (typeof value === "object" && value !== null ? { code: value.error } : value)));
}
