/** Each messy workbook is read to the figures of its tidy twin: all of them, and no others. */
import { readWorkbook } from "../../../src/core/reading/workbook";
import { book, figures } from "../../support/grids";
import { MESSY_CASES, messyCase, readAnswered } from "./answered";
import { plan } from "./plant";

test("there are at least a dozen", () => {
  expect(MESSY_CASES.length).toBeGreaterThanOrEqual(12);
});

describe.each(MESSY_CASES)("%s", (name) => {
  const messy = messyCase(name);

  test(messy.title, () => {
    const twin = readWorkbook(book([plan(messy.streams), ...messy.twin]));
    expect(figures(readAnswered(messy).lines)).toEqual(figures(twin.lines));
  });

  test("asks only what nobody could know", () => {
    expect(readAnswered(messy).questions.map((question) => question.topic)).toEqual(messy.open ?? []);
  });
});
