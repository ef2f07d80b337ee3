/** What is asked of every random plant: engine against oracle, native formulas against engine, edits equal or marked. */
import { buildForms } from "../../../src/core/operations";
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import type { Inventory } from "../../../src/core/inventory";
import { isMissing } from "../../../src/core/trace/figure";
import type { Figure } from "../../../src/core/trace/figure";
import { isCellError, refText, valueAt } from "../../../src/core/workbook/cells";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import type { FilePort } from "../../../src/files/filePort";
import { cellText } from "../../../src/core/plan/parse/tables";
import { agrees } from "../agrees";
import { EVERY_TAB, generatedFormulas } from "../generatedTabs";
import { evaluateWorkbook } from "../judges/ieee";
import { agrees as agreesExactly } from "./fraction";
import { oracleOf } from "./oracle";
import type { OracleFigures } from "./oracle";
import type { Plant } from "./plant";
import { PLANT_AS_OF, plantFile } from "./sheets";

const OPTIONS = { asOf: PLANT_AS_OF };
const BUILD = { ...OPTIONS, forms: EVERY_TAB, final: false, now: "2025-07-15T10:30:00Z", who: "R. Iyer" } as const;

/** What does not hold of a plant; nothing for one that is right. */
export async function wrongOf(plant: Plant): Promise<{ readonly port: FilePort; readonly wrong: readonly string[] }> {
  const port = await plantFile(plant);
  const before = await port.read();
  const apart = againstOracle(calculateSnapshot(before, OPTIONS).inventory, plant);
  await buildForms(port, BUILD);
  return { port, wrong: [...apart, ...againstJudge(await port.read())] };
}

function againstOracle(inventory: Inventory | null, plant: Plant): readonly string[] {
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

function againstJudge(snapshot: WorkbookSnapshot): readonly string[] {
  const judge = evaluateWorkbook(snapshot);
  return generatedFormulas(snapshot).flatMap(({ sheet, row, column, formula, stored }) => {
    const native = judge(sheet, row, column);
    return !isCellError(native) && agrees(native, stored)
      ? []
      : [
          `${refText({ sheet, row, column })} ${labelAt(snapshot, sheet, row)}: ${formula.slice(0, 200)}: native ${JSON.stringify(native)}, engine ${JSON.stringify(stored)}`,
        ];
  });
}

/** What the line is called. */
function labelAt({ sheets }: WorkbookSnapshot, name: string, row: number): string {
  const sheet = sheets.find((each) => each.name === name);
  return sheet === undefined ? "" : `${cellText(valueAt(sheet, row, 0))} ${cellText(valueAt(sheet, row, 1))}`;
}
