/** Every computed line of every tab has its derivation, by the cell it stands in, down to readings, parameters and the plan. */
import { figureLines } from "../../../src/core/operations/figureLines";
import { figuresAt } from "../../../src/core/operations/figureText";
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import { SAMPLES } from "../../../src/core/sectors";
import { exactText, isMissing } from "../../../src/core/trace/figure";
import type { Trace } from "../../../src/core/trace/trace";
import { refText } from "../../../src/core/workbook/cells";
import { parseRef } from "../../../src/core/workbook/refs";
import { everyTab } from "../../support/generatedTabs";
import { AS_OF } from "../../support/sampleWorkbook";

/** What a derivation says nothing of: a figure without words, a source, a cell or figures it comes from. */
function unexplained(trace: Trace, seen = new Set<Trace>()): readonly string[] {
  if (seen.has(trace)) return [];
  seen.add(trace);
  const says = trace.how !== "" || trace.cite !== "" || trace.cell !== null || trace.notes.length > 0;
  const own = trace.inputs.length === 0 && !says && !trace.value.isZero() ? [trace.label] : [];
  return [...own, ...trace.inputs.flatMap((input) => unexplained(input, seen))];
}

function cellsIn(trace: Trace, seen = new Set<Trace>()): readonly string[] {
  if (seen.has(trace)) return [];
  seen.add(trace);
  return [...(trace.cell === null ? [] : [trace.cell]), ...trace.inputs.flatMap((input) => cellsIn(input, seen))];
}

test.each(SAMPLES)("$sector, $subSector: each computed line, asked by its cell, says how it comes about", async ({ sector, subSector }) => {
  const snapshot = await (await everyTab(sector, undefined, subSector)).read();
  const figureAt = figuresAt(calculateSnapshot(snapshot, { asOf: AS_OF }), { asOf: AS_OF });
  const lines = figureLines(snapshot);
  expect(lines.length).toBeGreaterThan(100);
  const silent = lines.flatMap(({ id, cell, exact }) => {
    const figure = figureAt(refText(cell));
    if (figure === null || exactText(figure) !== exact) return [`${id}: ${figure === null ? "nothing" : exactText(figure)}, not ${exact}`];
    return isMissing(figure) ? [] : unexplained(figure).map((label) => `${id}: ${label}`);
  });
  expect([...new Set(silent)]).toEqual([]);
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const cells = lines.flatMap(({ cell }) => {
    const figure = figureAt(refText(cell))!;
    return isMissing(figure) ? [] : cellsIn(figure);
  });
  expect(cells.filter((cell) => !names.has(parseRef(cell)?.sheet ?? ""))).toEqual([]);
});
