/** Verifies a hand-over file without workbook or Excel: each part, what the last build vouches for, the ledger, and every figure again. */
import { buildHash, BUILT_PARTS } from "./buildContent";
import { partProblems } from "../ledger/handover/parts";
import { readHandOver, settingFrom } from "../ledger/handover/handOverFile";
import type { HandOver } from "../ledger/handover/handOverFile";
import { namesOf } from "../ledger/sheetNames";
import { WorkbookError } from "../workbook/port";
import { figureVerdict, joined, ledgerVerdict } from "./verdict";
import type { Verdict } from "./verdict";
import { lastBuild } from "./verifyTabs";
import { rowsVerdict } from "./verifyRegisters";

/** Throws WorkbookError when the text is no hand-over file, or lacks a part. */
export function verifyHandOver(text: string, name: string): Verdict {
  const file = readHandOver(text);
  if (file === null) throw new WorkbookError("notAWorkbook", `${name} is neither a workbook nor a hand-over file of version 1.`);
  const names = namesOf(file.sheets ?? []);
  const problems = partProblems(file);
  const chain = chainVerdict(file);
  const isBuilt = problems.length === 0 && chain.vouched;
  return joined([
    problems.length > 0
      ? { failed: problems }
      : { passed: [`Every part is as it was written; the hash of them all is ${file.seal ?? ""}.`] },
    ledgerVerdict(file.ledger, file.head ?? null),
    chain,
    rowsVerdict(file.clarifications, file.acknowledgements, file.ledger, names),
    figureVerdict(
      settingFrom(file),
      new Map(Object.entries(file.typed ?? {})),
      new Map(file.lines.map(({ id, form, exact }) => [id, { exact, place: `${form}, ${id}`, isAsBuilt: isBuilt }])),
    ),
  ]);
}

/** Holds the parts against the hashes the last build's ledger entry covers. */
function chainVerdict({ ledger, built, fingerprints, hashes }: HandOver): Partial<Verdict> & { readonly vouched: boolean } {
  const build = lastBuild(ledger);
  if (build === undefined)
    return { vouched: false, skipped: ["The ledger records no build, so there is nothing to hold the fingerprints against."] };
  if (Object.keys(fingerprints).length === 0)
    return {
      vouched: false,
      skipped: [
        "The workbook carried no fingerprints of its build, so the ledger vouches for none of the file's parts; each " +
          "figure is computed again.",
      ],
    };
  const entry = `ledger entry ${build.sequence}`;
  if (buildHash(built, fingerprints) !== build.new)
    return { vouched: false, failed: [`The fingerprints of the forms are not those of ${entry}.`] };
  const others = BUILT_PARTS.filter((part) => built?.[part] !== hashes?.[part]);
  return {
    vouched: true,
    passed: [`The fingerprints of the forms are those of ${entry}.`],
    outdated: others.map((part) => `${part}: not as at the build of ${entry}; build the forms again before the file is handed over.`),
  };
}
