/** A title, a tab or a section that says of all figures below it that they are not the months': asked, never counted. */
import { judged, matrixGrid } from "../../support/foreign/mill";
import { grid } from "../../support/grids";
import type { Grid } from "../../support/grids";

const outcome = (rows: Grid, tab = "MIS") => {
  const { verdict, assessment } = judged([grid(tab, rows)]);
  return [verdict, assessment.reading.questions.map(({ id }) => id).slice(0, 1)];
};
const under = (title: string): Grid => matrixGrid().map((row, i) => (i === 1 ? [title] : row));

test.each(["All figures in TPD", "Daily average figures", "Average per day", "Cumulative figures", "YTD", "संचयी आँकड़े"])(
  "a matrix under %s is asked about",
  (title) => {
    expect(outcome(under(title))).toEqual(["asked", [`unread:table:MIS:${title}`]]);
  },
);

test("so is a tab of that name", () => {
  expect(outcome(matrixGrid(), "Cumulative")).toEqual(["asked", ["unread:table:Cumulative:FY 2025-26"]]);
});

test.each(["Daily production report", "MIS of a 300 TPD mill", "Monthly and cumulative report", "Report up to June 2025", "Provisional"])(
  "a matrix under %s is read",
  (title) => {
    expect(outcome(under(title))).toEqual(["right", []]);
  },
);

test.each(["Cumulative", "Upto the month", "YTD"])(
  "rows below a section %s are asked about, not read under the section before it",
  (section) => {
    const rows = matrixGrid();
    expect(outcome([...rows.slice(0, 5), [section], ...rows.slice(5)])).toEqual(["asked", ["unread:row:HSD consumption - DG"]]);
  },
);
