/** What the workbook holds now that is not in the figures of Form A. */
import type { InputsCell } from "../data/inputsCells";
import type { ComputedCell, FormPart } from "../model/line";

/** Counted by formulas over the input sheets themselves, so that it is true without the add-in. */
export function sinceBuild(notOk: number): readonly FormPart[] {
  const count = (which: InputsCell, value: number): ComputedCell => ({ formula: (at) => `=${at.inputs(which)}`, value, format: "whole" });
  const where: ComputedCell = { formula: (at) => `=${at.inputs("where")}&""`, value: "", format: "text" };
  return [
    {
      kind: "table",
      id: "A.since-build",
      header: ["Since the build", "Count", "Where"],
      ids: ["A.unseen", "A.rows-not-ok"],
      rows: [
        [{ word: "Readings and settings not seen by the build" }, count("unseen", 0), where],
        [{ word: "Rows of CCTS Data that are not ok" }, count("notOk", notOk), { word: "CCTS Data, column State" }],
      ],
    },
  ];
}
