import { useOf } from "../../activity/line";
import type { Decimal } from "../../quantity/decimal";
import { monthIndex } from "../../quantity/period";
import { streamKey } from "../../plan/names";
import type { FuelLine } from "../../activity/line";
import type { Check } from "../engine/check";
import { groupBy } from "../support/groups";
import { tableLines, readingValue } from "../support/lines";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** Rows of one stream, use and month are lots; two with the same quantity and analysis are rather one typed twice. */
export const repeatedLot: Check = {
  id: "AD-10",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).6, data control"),
  companions: ["RC-04", "PS-01"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", value: "3,820" },
  run: (context) =>
    [...groupBy(tableLines(context, "fuel").flatMap(quantified), figures).values()].flatMap(([, ...again]) =>
      again.map(({ line, consumed }) => atReading(line, "consumed", { value: shown(consumed) })),
    ),
};

/** A row with a quantity. */
interface Quantified {
  readonly line: FuelLine;
  readonly consumed: Decimal;
}

function quantified(line: FuelLine): readonly Quantified[] {
  const consumed = readingValue(line, "consumed");
  return consumed === null || consumed.isZero() ? [] : [{ line, consumed }];
}

function figures({ line }: Quantified): string {
  const analysis = ["consumed", "gcv", "ncv", "opening", "received"].map((field) => readingValue(line, field)?.toString() ?? "");
  return [streamKey(line.stream, useOf(line)), monthIndex(line.month), ...analysis].join("|");
}
