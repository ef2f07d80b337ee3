/** What is asked of every random plant: engine against oracle, native formulas against engine, edits equal or marked. */
import { buildForms } from "../../../src/core/operations";
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import type { Inventory } from "../../../src/core/inventory";
import { isMissing } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import { refText, valueAt } from "../../../src/core/workbook/cells";
import type { CellRef, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import type { FilePort } from "../../../src/files/filePort";
import { cellText } from "../../../src/core/plan/parse/tables";
import { agrees } from "../agrees";
import { EVERY_TAB, generatedFormulas } from "../generatedTabs";
import { evaluateWorkbook, formulaReferences } from "../judges/ieee";
import { Draw } from "./draw";
import { fiveEdits, wrongAfter } from "./edits";
import type { AfterEdits } from "./edits";
import { agrees as agreesExactly } from "./fraction";
import { oracleOf } from "./oracle";
import type { OracleFigures } from "./oracle";
import type { Plant } from "./plant";
import { PLANT_AS_OF, plantFile } from "./sheets";

const OPTIONS = { asOf: PLANT_AS_OF };
const BUILD = { ...OPTIONS, forms: EVERY_TAB, final: false, now: "2025-07-15T10:30:00Z", who: "R. Iyer" } as const;

export interface PlantJudged {
  readonly port: FilePort;
  /** Figures that are not the oracle's; nothing for a plant that is right. */
  readonly engine: readonly string[];
  /** Formulas whose value in plain doubles is not the engine's; of those that draw on one another only the first. */
  readonly native: readonly string[];
  readonly formulas: number;
  /** Form A after five edits that no build saw. */
  readonly edited: AfterEdits;
}

/** `seed` draws the edits. */
export async function wrongOf(plant: Plant, seed = 1): Promise<PlantJudged> {
  const port = await plantFile(plant);
  const before = await port.read();
  const engine = againstOracle(calculateSnapshot(before, OPTIONS).inventory, plant);
  await buildForms(port, BUILD);
  const built = await port.read();
  return { port, engine, ...againstJudge(built), edited: wrongAfter(built, fiveEdits(built, new Draw(seed * 104_729))) };
}

/** The figures of an inventory that are not the oracle's; a figure that both miss is right. */
export function againstOracle(inventory: Inventory | null, plant: Plant): readonly string[] {
  if (inventory === null) return ["the engine gives no inventory"];
  const apart = oracleOf(plant);
  return (Object.keys(apart) as readonly (keyof OracleFigures)[]).flatMap((name) => {
    const [engine, oracle] = [inventory[name], apart[name]];
    const isRight = isMissing(engine) ? oracle === null : oracle !== null && agreesExactly(engine.value.toFixed(), oracle);
    return isRight ? [] : [`${name}: engine ${told(engine)}, oracle ${oracle === null ? "missing" : Number(oracle.n) / Number(oracle.d)}`];
  });
}

const told = (figure: Figure): string =>
  isMissing(figure) ? `missing ${figure.missing.map(({ code, of }) => `${code} ${of}`).join(", ")}` : figure.value.toString();

function againstJudge(snapshot: WorkbookSnapshot): Pick<PlantJudged, "native" | "formulas"> {
  const judge = evaluateWorkbook(snapshot);
  const formulas = generatedFormulas(snapshot);
  const apart = formulas.flatMap((cell) => {
    const native = judge(cell.sheet, cell.row, cell.column);
    return agrees(native, cell.stored) ? [] : [{ ...cell, native }];
  });
  const native = apart
    .filter((cell) => !formulaReferences(cell.formula).some((reference) => apart.some((other) => isIn(reference, other, cell.sheet))))
    .map(
      ({ native, stored, formula, ...cell }) =>
        `${refText(cell)} ${labelAt(snapshot, cell.sheet, cell.row)}: ${formula.slice(0, 300)}: ` +
        `native ${JSON.stringify(native)}, engine ${JSON.stringify(stored)}`,
    );
  return { native, formulas: formulas.length };
}

type Reference = ReturnType<typeof formulaReferences>[number];

const isIn = ({ sheet, area }: Reference, cell: CellRef, own: string): boolean =>
  (sheet ?? own) === cell.sheet && cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;

/** What the line is called. */
function labelAt({ sheets }: WorkbookSnapshot, name: string, row: number): string {
  const sheet = sheets.find((each) => each.name === name);
  return sheet === undefined ? "" : `${cellText(valueAt(sheet, row, 0))} ${cellText(valueAt(sheet, row, 1))}`;
}
