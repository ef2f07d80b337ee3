import { monthLabel } from "../../quantity/period";
import type { ActivityLine } from "../../activity/line";
import { specOf } from "../../activity/build";
import type { AnyPlanCell } from "../../plan/model";
import type { Check, Hit } from "../engine/check";
import { procedure } from "../../method/clauses";
import { groupBy } from "../support/groups";
import { linesByStream } from "../support/lines";
import { ruleValue } from "../support/rules";
import { fieldLabel, hit, lineWords } from "../support/words";

/** Months that must agree before the others are called different. */
const MOST = 0.75;

/** The moisture basis of a stream's figures does not change by itself: a laboratory or a weighing changed, or a word slipped. */
export const basisChanged: Check = {
  id: "AD-48",
  family: "activity",
  severity: "warning",
  cite: `ISO 1170; IS 1350; ${procedure("5(9)")}`,
  companions: ["AD-07", "AD-20", "AD-19", "OU-18"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "GCV basis", basis: "dry", usual: "as received" },
  run: (context) => {
    const enough = ruleValue(context, "plausible.outlier.months");
    return linesByStream(context)
      .filter((lines) => enough.lt(lines.length))
      .flatMap((lines) =>
        specOf(lines[0].table)
          .fields.filter(({ compared }) => compared === true)
          .flatMap(({ id }) => changesIn(lines, id)),
      );
  },
};

function changesIn(lines: readonly ActivityLine[], field: string): readonly Hit[] {
  const said = lines.flatMap((line) => {
    const cell = Object.entries<AnyPlanCell>(line.said).find(([id]) => id === field)?.[1];
    return cell?.kind === "choice" && cell.state === "chosen" ? [{ line, cell, choice: cell.choice }] : [];
  });
  const most = [...groupBy(said, ({ choice }) => choice)].find(
    ([, group]) => group.length < said.length && group.length >= said.length * MOST,
  );
  if (most === undefined) return [];
  return said
    .filter(({ choice }) => choice !== most[0])
    .map(({ line, cell, choice }) =>
      hit(cell.cell ?? line.cell, {
        ...lineWords(line),
        month: monthLabel(line.month),
        field: fieldLabel(line.table, field),
        basis: choice,
        usual: most[0],
      }),
    );
}
