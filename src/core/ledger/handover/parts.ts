/** The parts of a hand-over file, each under a hash of its own, and one hash over all of them. */
import { namesOf } from "../sheetNames";
import type { SheetNames } from "../sheetNames";
import { canonicalJson, fingerprint, textFingerprint } from "../canonical";
import type { Json } from "../canonical";
import type { HandOver } from "./handOverFile";

/** What is under a hash: everything but the hashes. */
const OUTSIDE: ReadonlySet<string> = new Set(["format", "version", "hashes", "seal"]);
const PARTS = [
  "year",
  "months",
  "plan",
  "reference",
  "records",
  "rows",
  "typed",
  "traces",
  "lines",
  "fingerprints",
  "ledger",
  "head",
  "acknowledgements",
  "clarifications",
  "sheets",
] as const satisfies readonly (keyof HandOver)[];

/** A hash over one part, whatever the sheets are called by now. */
export function partHash(part: Json, { canonical }: Pick<SheetNames, "canonical">): string {
  return textFingerprint(canonical(canonicalJson(part)));
}

/** The file with a hash for each part and the one over them. */
export function sealed(file: Omit<HandOver, "hashes" | "seal">): HandOver {
  const hashes = hashesOf(file);
  return { ...file, hashes, seal: fingerprint(hashes) };
}

function hashesOf(file: Omit<HandOver, "hashes" | "seal">): Readonly<Record<string, string>> {
  const names = namesOf(file.sheets ?? []);
  const parts = Object.entries(file).filter(([part, content]) => !OUTSIDE.has(part) && content !== undefined);
  return Object.fromEntries(parts.map(([part, content]) => [part, partHash(content as Json, names)]));
}

/** What was changed in the file, removed from it or added to it after it was written; nothing for a whole one. */
export function partProblems(file: HandOver): readonly string[] {
  const { hashes, seal } = file;
  if (hashes === undefined || seal === undefined)
    return ["The file has no hashes of its parts, so nobody can tell whether it is whole: write it again with this version."];
  const now = hashesOf(file);
  const named = [...new Set([...PARTS, ...Object.keys(hashes), ...Object.keys(now)])];
  const problems = named.flatMap((part): readonly string[] => {
    if (now[part] === hashes[part]) return now[part] === undefined ? [`${part}: missing from the file.`] : [];
    if (now[part] === undefined) return [`${part}: removed after the file was written.`];
    return [`${part}: ${hashes[part] === undefined ? "added" : "changed"} after the file was written.`];
  });
  return fingerprint(hashes) === seal ? problems : [...problems, "hashes: changed after the file was written."];
}
