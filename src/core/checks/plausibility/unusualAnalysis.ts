import type { ActivityLine } from "../../activity/line";
import { readingOf, readingsOf } from "../../activity/line";
import type { Check } from "../engine/check";
import { declaredFigure, isBeyond } from "../support/figures";
import type { DeclaredFigure } from "../support/figures";
import { beyondFactor, beyondSpread, outliersAmong } from "../support/history";
import { linesByStream, seriesOf, valueIn } from "../support/lines";
import { ruleValue } from "../support/rules";
import { atReading, shown } from "../support/words";

/** A figure that its field holds against itself, such as an analysis, far from the same lot's other months. */
export const unusualAnalysis: Check = {
  id: "PS-15",
  family: "plausibility",
  severity: "warning",
  cite: "The plant's own other months: median and spread",
  companions: ["PS-09", "PS-17", "OU-07", "AD-22"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "GCV", value: "4,236", usual: "8,248" },
  run: (context) => {
    const measures = { itself: beyondSpread(context), roughly: beyondFactor(context) };
    const enough = ruleValue(context, "plausible.outlier.months");
    // A lot that comes too seldom to have a history of its own has its stream's.
    const series = seriesOf(context).map(({ lines }) => lines);
    const lots = series.filter((lines) => enough.lt(lines.length));
    const streams = linesByStream(context).filter((lines) => series.some((own) => own[0] === lines[0] && enough.gte(own.length)));
    return [...lots, ...streams].flatMap((lines) =>
      comparedFields(lines[0]).flatMap(({ field, label, unit, limits, compared }) =>
        outliersAmong(context, lines, (line) => valueIn(readingOf(line, field) ?? { value: null, unit: "" }, unit), measures[compared])
          .filter(({ value }) => !isBeyond(value, limits))
          .map(({ item, value, usual }) => atReading(item, field, { field: label, value: shown(value), usual: shown(usual) })),
      ),
    );
  },
};

function comparedFields(line: ActivityLine): readonly ComparedField[] {
  return readingsOf(line).flatMap(([field]) => {
    const spec = declaredFigure(line, field);
    if (spec === null) return [];
    const { compared } = spec.figure;
    return compared === "itself" || compared === "roughly" ? [{ field, ...spec, compared }] : [];
  });
}

interface ComparedField extends DeclaredFigure {
  readonly field: string;
  readonly compared: "itself" | "roughly";
}
