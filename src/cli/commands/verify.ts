/** `ccts verify`: ledger, fingerprints and figures of a workbook or a hand-over file, each looked at again. */
import { verifyHandOver, verifyWorkbook } from "../../core/operations";
import type { Verdict } from "../../core/operations";
import { reportWords } from "../messages";
import type { Cell, PlantCommand, PlantReport } from "./command";
import { openEither, soundly } from "./input";
import { asOfOption, reportOptions } from "./options";

export const verify: PlantCommand = {
  over: "plants",
  name: "verify",
  summary: "check ledger, fingerprints and figures of workbooks or hand-over files",
  writes: { what: "report" },
  columns: [reportWords.columns.holds, reportWords.columns.fails, reportWords.columns.notLookedAt],
  options: () => [asOfOption(), ...reportOptions()],
  examples: [
    { line: "ccts verify built.xlsx", about: "is the ledger whole, are the tabs as built, do the figures follow from the records" },
    { line: "ccts verify built.xlsx plant.json --json", about: "a workbook and a hand-over file, for another program" },
  ],
  async work({ file, asOf }, files) {
    const opened = openEither(file, files);
    const verdict = typeof opened === "string" ? soundly(file, () => verifyHandOver(opened, file)) : await verifyWorkbook(opened, { asOf });
    return verdictReport(file, verdict);
  },
};

function verdictReport(file: string, { passed, failed, outdated, skipped }: Verdict): PlantReport {
  const count = (lines: readonly string[]): Cell => ({ text: String(lines.length), value: lines.length });
  const against = [...failed, ...outdated];
  return {
    file,
    lines: [
      against.length === 0
        ? { tone: "good", text: reportWords.sound(file) }
        : { tone: "error", text: reportWords.unsound(file, against.length) },
      ...failed.map((text) => ({ tone: "error", mark: reportWords.failed, text }) as const),
      ...outdated.map((text) => ({ tone: "error", mark: reportWords.outdated, text }) as const),
      ...skipped.map((text) => ({ tone: "warning", mark: reportWords.skipped, text }) as const),
      ...passed.map((text) => ({ tone: "good", mark: reportWords.passed, text }) as const),
    ],
    data: { file, passed, failed, outdated, skipped },
    row: [count(passed), count(against), count(skipped)],
    exitCode: against.length === 0 ? 0 : 1,
  };
}
