/** Workbooks of other people, read as they are and then with a few answers: the truth is computed apart. */
import { assessSnapshot } from "../../support/assessed";
import type { Assessment } from "../../../src/core/operations";
import { answerQuestions } from "../../../src/core/reading/questions/answers";
import type { GivenAnswer } from "../../../src/core/reading/questions/answers";
import { mappingSheet } from "../../../src/core/reading/mapping/mappingSheet";
import { rowList } from "../../../src/core/reading/mapping/rowList";
import { isMissing } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { AFTER_THREE, MONTHS_SHOWN, millPlan, millTotal, paper, power } from "../../support/foreign/mill";
import { FOREIGN_WORKBOOKS } from "../../support/foreign/workbooks";
import type { ForeignWorkbook } from "../../support/foreign/workbooks";
import { book } from "../../support/grids";
import { snapshotOf } from "../../support/planSnapshot";

const MOST_ANSWERS = 12;
const SUM = (figure: (i: number) => number) => MONTHS_SHOWN.reduce<number>((total, i) => total + figure(i), 0);
const POWER = (SUM(power) / 1000) * 0.727;
/** Fuels, process, purchased power, output. */
const TRUTH = [millTotal() - POWER, 0, POWER, SUM(paper)];

/** Each figure against the truth: right, missing or wrong. */
function figures({ inventory }: Assessment): readonly string[] {
  const found =
    inventory === null ? [] : [inventory.directEnergy, inventory.directProcess, inventory.indirect, inventory.equivalentProduct];
  return found.map((figure: Figure, i) => {
    if (isMissing(figure)) return "missing";
    return Math.abs(figure.value.toNumber() - TRUTH[i]!) <= 1e-9 * SUM(power) ? "right" : "wrong";
  });
}

/** What a person who knows the plant answers, round by round. */
function answered(
  snapshot: WorkbookSnapshot,
  { answers }: ForeignWorkbook,
): { readonly snapshot: WorkbookSnapshot; readonly given: readonly GivenAnswer[] } {
  let given: readonly GivenAnswer[] = [];
  for (;;) {
    const { reading, mapping } = answerQuestions(snapshot, { questions: given, rows: [] });
    const next = reading.questions.flatMap((question): GivenAnswer[] => {
      const wanted = answers.find(([id]) => question.id.startsWith(id))?.[1];
      const label = wanted === undefined ? undefined : question.answers.find((answer) => answer.label.startsWith(wanted))?.label;
      return label === undefined ? [] : [{ id: question.id, answer: label }];
    });
    const [tab] = snapshotOf([mappingSheet("CCTS Mapping", mapping, reading.names, rowList(snapshot, reading))]).sheets;
    if (next.length === 0) return { snapshot: { ...snapshot, sheets: [...snapshot.sheets, { ...tab!, id: "mapping" }] }, given };
    given = [...given, ...next];
  }
}

test.each(FOREIGN_WORKBOOKS)("$title", (workbook) => {
  const snapshot = book([millPlan(), ...workbook.sheets]);
  const before = assessSnapshot(snapshot, { asOf: AFTER_THREE });
  const isMarked = before.reading.questions.length > 0 || before.findings.some(({ severity }) => severity === "error");
  expect(figures(before).includes("wrong") && !isMarked).toBe(false);

  const { snapshot: kept, given } = answered(snapshot, workbook);
  const after = assessSnapshot(kept, { asOf: AFTER_THREE });
  expect([figures(after), after.reading.questions.map(({ id }) => id)]).toEqual([["right", "right", "right", "right"], []]);
  expect(given.length).toBeLessThanOrEqual(MOST_ANSWERS);
});
