/** Each messy workbook is read to the figures of its tidy twin: all of them, and no others. */
import { readdirSync } from "node:fs";
import { withCorrection } from "../../../src/core/reading/mapping";
import { proposeMapping, applyMapping, readWorkbook } from "../../../src/core/reading/workbook";
import type { WorkbookReading } from "../../../src/core/reading/workbook";
import { book, figures } from "../../support/grids";
import { plan } from "./plant";
import type { MessyCase } from "./plant";

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

// Each case is a module of its folder, found by listing the folders.
const load = (name: string): MessyCase => jest.requireActual<{ readonly messy: MessyCase }>(`./${name}/workbook`).messy;

/** Reads as a user would: the proposal, with the case's answers given to the questions it raises. */
function readAnswered(messy: MessyCase): WorkbookReading {
  const snapshot = book([plan(messy.streams), ...messy.sheets], messy.dateSystem);
  const answers = Object.entries(messy.answers ?? {});
  let mapping = proposeMapping(snapshot);
  for (const question of applyMapping(snapshot, mapping).questions) {
    const label = answers.find(([id]) => question.id.startsWith(id))?.[1];
    const answer = question.answers.find((each) => each.label === label);
    if (answer !== undefined) mapping = withCorrection(mapping, answer.correction);
  }
  return applyMapping(snapshot, mapping);
}

test("there are at least a dozen", () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

describe.each(cases)("%s", (name) => {
  const messy = load(name);

  test(messy.title, () => {
    const twin = readWorkbook(book([plan(messy.streams), ...messy.twin]));
    expect(figures(readAnswered(messy).lines)).toEqual(figures(twin.lines));
  });

  test("asks only what nobody could know", () => {
    expect(readAnswered(messy).questions.map((question) => question.topic)).toEqual(messy.open ?? []);
  });
});
