/** The messy cases by folder, and how they are read: as a user would, with the case's answers to the questions raised. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { withCorrection } from "../../../src/core/reading/mapping/corrections";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { applyMapping } from "../../../src/core/reading/readBy";
import type { WorkbookReading } from "../../../src/core/reading/readBy";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import type { SheetPlan } from "../../../src/core/workbook/sheetPlan";
import { book } from "../../support/grids";
import { AS_OF } from "../../support/sampleWorkbook";
import { plan } from "./plant";
import type { MessyCase } from "./plant";
import { draftSheets } from "../../support/draftSheets";

const requireCase = createRequire(__filename);

export const MESSY_CASES: readonly string[] = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Each case is a module of its folder, found by listing the folders. */
export const messyCase = (name: string): MessyCase => (requireCase(`./${name}/workbook`) as { readonly messy: MessyCase }).messy;

export function messySnapshot(messy: MessyCase): WorkbookSnapshot {
  return book([plan(messy.streams), ...messy.sheets], messy.dateSystem);
}

export function readAnswered(messy: MessyCase): WorkbookReading {
  const snapshot = messySnapshot(messy);
  const answers = Object.entries(messy.answers ?? {});
  let mapping = readWorkbook(snapshot).mapping;
  for (const question of applyMapping(snapshot, mapping).questions) {
    const label = answers.find(([id]) => question.id.startsWith(id))?.[1];
    const answer = question.answers.find((each) => each.label === label);
    if (answer !== undefined) mapping = withCorrection(mapping, answer.correction);
  }
  return applyMapping(snapshot, mapping);
}

/** Every tab of a draft over the case. */
export function draftForms(messy: MessyCase): readonly SheetPlan[] {
  const reading = readAnswered(messy);
  return draftSheets(reading, AS_OF);
}
