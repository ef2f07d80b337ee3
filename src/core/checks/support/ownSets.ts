/** What a meter or a heat stream is called, in the vocabulary of the kinds of power. */
import { choiceNamedIn } from "../../plan/parse/choice";
import { POWER_KINDS, POWER_WORDS } from "../../plan/spec/choiceWords";
import type { PowerKind } from "../../plan/spec/choiceWords";

/** Kinds whose fuel, or the fuel behind whose heat, is counted on the site already. */
const OF_OWN_FUEL: readonly PowerKind[] = ["own captive", "DG", "waste heat"];

/** Whether a text names a set that runs on fuel of the site. */
export function namesOwnFuel(text: string): boolean {
  const kind = choiceNamedIn({ choices: POWER_KINDS, words: POWER_WORDS }, text);
  return kind !== null && OF_OWN_FUEL.includes(kind);
}
