/** Edits people make after a build, and whether the forms follow them or say that they do not. */
import { FORM_COLUMNS, FORM_ROWS } from "../../../src/core/forms/model/layout";
import { planCells } from "../../../src/core/inventory/unread";
import { readingsOf } from "../../../src/core/activity/line";
import type { Inventory } from "../../../src/core/inventory";
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import type { AnyPlanCell } from "../../../src/core/plan/model";
import { cellText } from "../../../src/core/plan/parse/tables";
import { MONTH_TABLES } from "../../../src/core/plan/spec/monthTables";
import { figureNumber } from "../../../src/core/trace/figure";
import { refText, valueAt } from "../../../src/core/workbook/cells";
import type { CellRef, CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { agrees } from "../agrees";
import { edited } from "../edited";
import type { Edit } from "../edited";
import { tab } from "../generatedTabs";
import { evaluateWorkbook } from "../judges/ieee";
import type { Draw } from "./draw";
import { PLANT_AS_OF } from "./sheets";

const OPTIONS = { asOf: PLANT_AS_OF };

/** Lines of Form A and the figures a fresh run gives for them. */
const FIGURES: Readonly<Record<string, (found: Inventory) => CellValue>> = {
  "A.direct-energy": ({ directEnergy }) => figureNumber(directEnergy),
  "A.direct-process": ({ directProcess }) => figureNumber(directProcess),
  "A.indirect": ({ indirect }) => figureNumber(indirect),
  "A.deductions": ({ deductions }) => figureNumber(deductions),
  "A.emissions": ({ emissions }) => figureNumber(emissions),
  "A.equivalent-product": ({ equivalentProduct }) => figureNumber(equivalentProduct),
  "A.gei": ({ gei }) => figureNumber(gei),
};

interface Editable {
  readonly at: CellRef;
  readonly kind: AnyPlanCell["kind"] | "unit";
  readonly field: string;
}

/** Every cell of plan, reference data and months that is read: figures, units, words. */
function editable(snapshot: WorkbookSnapshot): readonly Editable[] {
  const { reading } = calculateSnapshot(snapshot, OPTIONS);
  const settings = [reading.plan, reading.reference].flatMap((part) => (part === null ? [] : planCells(part)));
  const words = reading.lines.flatMap((line) => Object.entries(line.said as Readonly<Record<string, AnyPlanCell>>));
  const said = [...settings, ...words].flatMap(([field, { cell, kind }]) => (cell === null ? [] : [{ at: cell, kind, field }]));
  const read = reading.lines.flatMap((line) =>
    readingsOf(line).flatMap(([field, { cell, unitCell }]): readonly Editable[] => [
      { at: cell, kind: "number", field },
      ...(unitCell === null ? [] : [{ at: unitCell, kind: "unit", field } as const]),
    ]),
  );
  return [...said, ...read];
}

const CHOICES: ReadonlyMap<string, readonly string[]> = new Map(
  MONTH_TABLES.flatMap(({ fields }) => fields.flatMap(({ id, choices }) => (choices === undefined ? [] : [[id, choices] as const]))),
);

/** Another figure, unit or word than the cell holds, or none. */
function another({ kind, field }: Editable, old: CellValue, draw: Draw): CellValue {
  if (draw.chance(0.15)) return null;
  if (kind === "number") return draw.chance(0.2) ? draw.one(["NIL", "30 approx", "12,5", "0,5"]) : anotherNumber(old, draw);
  if (kind === "unit") return draw.one(["t", "kg", "kL", "MMBTU", "Nm3", "%"]);
  if (kind === "date") return 45_000;
  return draw.one([...(CHOICES.get(field) ?? []), `${cellText(old)} 2`, "zzyzx"]);
}

const anotherNumber = (old: CellValue, draw: Draw): number => draw.number(0, 2 * (Number(old) || 50), 2);

/** Of every second plant figures by other figures, which the forms follow as a rule; of the others anything by anything. */
export function fiveEdits(snapshot: WorkbookSnapshot, draw: Draw): readonly Edit[] {
  const valueOf = ({ at }: Editable) =>
    valueAt(
      snapshot.sheets.find(({ name }) => name === at.sheet)!,
      at.row,
      at.column,
    );
  const all = editable(snapshot);
  const figures = all.filter((cell) => cell.kind === "number" && typeof valueOf(cell) === "number");
  const ofFigures = draw.chance(0.5);
  return Array.from({ length: 5 }, () => {
    const cell = draw.one(ofFigures ? figures : all);
    return { ...cell.at, value: ofFigures ? anotherNumber(valueOf(cell), draw) : another(cell, valueOf(cell), draw) };
  });
}

export interface AfterEdits {
  /** Whether Form A says that it is out of date; where it does not, its figures are compared. */
  readonly isMarked: boolean;
  readonly wrong: readonly string[];
}

/**
 * Figures of Form A that neither follow the edits nor are marked: out of date, or incomplete where they are blank. The
 * formulas are calculated in plain doubles; nothing is built again.
 */
export function wrongAfter(snapshot: WorkbookSnapshot, edits: readonly Edit[]): AfterEdits {
  const after = edited(snapshot, edits);
  const judge = evaluateWorkbook(after);
  const form = tab(after, "formA");
  const mark = cellText(judge(form.name, FORM_ROWS.mark, 0));
  if (mark.startsWith("OUT OF DATE")) return { isMarked: true, wrong: [] };
  const { inventory } = calculateSnapshot(after, OPTIONS);
  const wrong = Object.entries(FIGURES).flatMap(([id, figureOf]) => {
    const row = form.values.findIndex(([first]) => first === id);
    const native = judge(form.name, form.top + row, FORM_COLUMNS.current);
    const engine = inventory === null ? null : figureOf(inventory);
    const isBlank = native === "" && mark.startsWith("INCOMPLETE");
    if (isBlank || agrees(native, engine)) return [];
    const what = edits.map((edit) => `${refText(edit)} = ${JSON.stringify(edit.value)}`).join(", ");
    return [`${id}: native ${JSON.stringify(native)}, engine ${JSON.stringify(engine)} after ${what}; ${mark}`];
  });
  return { isMarked: false, wrong };
}
