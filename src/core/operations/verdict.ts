/** What a verification says, and the parts of it that workbooks and hand-over files have in common. */
import { lineFigures } from "../forms";
import type { TypedFields } from "../forms";
import type { InventorySetting } from "../inventory";
import type { LedgerEntry } from "../ledger/chain";
import { BEGUN_ANEW, ledgerProblem } from "../ledger/continuity";
import { exactText } from "../trace/figure";

/** What verify has to say, in sentences: changes to what the add-in wrote, and inputs changed since. */
export interface Verdict {
  /** What holds, in words. */
  readonly passed: readonly string[];
  /** What does not, each with its place; empty for a sound file. */
  readonly failed: readonly string[];
  /** What was changed since the build by anybody who may: the forms have to be built again before they say what the workbook says. */
  readonly outdated: readonly string[];
  /** What could not be looked at, and why. */
  readonly skipped: readonly string[];
}

/** Several verdicts as one, in their order. */
export function joined(parts: readonly Partial<Verdict>[]): Verdict {
  const all = (pick: keyof Verdict) => parts.flatMap((part) => part[pick] ?? []);
  return { passed: all("passed"), failed: all("failed"), outdated: all("outdated"), skipped: all("skipped") };
}

/** The first broken entry of the ledger, and whether it ends at the hash the workbook notes. */
export function ledgerVerdict(entries: readonly LedgerEntry[], head: string | null): Partial<Verdict> {
  if (entries.length === 0)
    return head === null
      ? { skipped: ["There is no ledger, or it has no entries."] }
      : { failed: [`The ledger is gone: its last entry had the hash ${head}.`] };
  const problem = ledgerProblem(entries, head);
  const anew = entries
    .filter(({ action }) => action === BEGUN_ANEW)
    .map(({ sequence, old }) => `The ledger begins anew with entry ${sequence}: the entries before it, up to hash ${old}, were deleted.`);
  return {
    failed: [...anew, ...(problem === null ? [] : [problem])],
    passed:
      problem === null ? [`The ledger's ${entries.length} entries follow each other; the last hash is ${entries.at(-1)?.hash ?? ""}.`] : [],
  };
}

/** A form line as a build left it, for comparison with a new calculation. */
export interface BuiltLine {
  readonly exact: string;
  readonly place: string;
  /** The line is as a build wrote it, so that another figure comes from other inputs. */
  readonly isAsBuilt: boolean;
}

/** The engine's figures computed again from the records, against those the forms were built with. */
export function figureVerdict(
  setting: InventorySetting | null,
  typed: TypedFields,
  built: ReadonlyMap<string, BuiltLine>,
): Partial<Verdict> & { readonly changed: ReadonlySet<string> } {
  const changed = new Set<string>();
  if (setting === null || setting.months.length === 0)
    return { changed, failed: built.size === 0 ? [] : ["There is no plan, or no month is over, so no figure can be computed."] };
  const figures = [...lineFigures(setting, typed)].flatMap(([id, figure]) => {
    const line = built.get(id);
    return line === undefined ? [] : [{ id, ...line, now: exactText(figure) }];
  });
  if (figures.length === 0) return { changed, skipped: ["No forms are built, so there are no figures to compare."] };
  const others = figures.filter(({ exact, now }) => exact !== now);
  for (const { id } of others) changed.add(id);
  const told = others.map(({ id, place, exact, now, isAsBuilt }) => ({
    isAsBuilt,
    text: `${place} (${id}): built with ${exact}, the records give ${now}${isAsBuilt ? "; build the forms again" : ""}.`,
  }));
  const texts = (asBuilt: boolean): readonly string[] => told.filter((one) => one.isAsBuilt === asBuilt).map(({ text }) => text);
  return {
    changed,
    failed: texts(false),
    outdated: texts(true),
    passed: others.length > 0 ? [] : [`${figures.length} figures computed again from the records are those of the forms.`],
  };
}
