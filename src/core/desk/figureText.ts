/** What a figure is and how it comes about, in words: of a line by its id, of a cell by its address. */
import { RESULT, meterLine, productLine, streamLine } from "../forms/lineIds";
import type { Inventory } from "../inventory/model";
import { cellText } from "../reading/tables";
import { isGap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { traceText } from "../trace/trace";
import { formulaAt, parseArea, valueAt } from "../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import type { Assessment } from "./types";

/** A cell holds 32,767 characters. */
const LONGEST = 30_000;

/** "" when the place is neither a line with a derivation nor a cell of the workbook. */
export function figureText(where: string, { inventory, snapshot }: Assessment): string {
  const cell = cellAt(where, snapshot);
  const id = cell === null ? where : lineAt(cell);
  const figure = inventory === null ? undefined : lineFigures(inventory).get(id);
  const text = figure === undefined ? cellWords(cell) : isGap(figure) ? `No figure: ${figure.gap.join("; ")}` : traceText(figure);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 4)} ...`;
}

interface FoundCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

function cellAt(where: string, { sheets }: WorkbookSnapshot): FoundCell | null {
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(where.trim()) ?? [];
  const area = address === undefined ? null : parseArea(address);
  const name = (quoted?.replace(/''/g, "'") ?? plain ?? "").toLowerCase();
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name);
  return area === null || sheet === undefined ? null : { sheet, row: area.top, column: area.left };
}

/** The id of the line a cell of a form stands in. */
function lineAt({ sheet, row }: FoundCell): string {
  return sheet.form === null ? "" : cellText(valueAt(sheet, row, 0));
}

function cellWords(cell: FoundCell | null): string {
  if (cell === null) return "";
  const formula = formulaAt(cell.sheet, cell.row, cell.column);
  const value = cellText(valueAt(cell.sheet, cell.row, cell.column));
  return `${value === "" ? "blank" : value}${formula === "" ? "" : ` by ${formula}`}`;
}

/** The lines whose figures carry a derivation. */
export function lineFigures(inventory: Inventory): ReadonlyMap<string, Figure> {
  const figures: (readonly [string, Figure | null])[] = [
    [RESULT.emissions, inventory.emissions], [RESULT.output, inventory.equivalentProduct], [RESULT.gei, inventory.gei],
    [RESULT.surplus, inventory.certificates?.surplus ?? null], [RESULT.shortfall, inventory.certificates?.shortfall ?? null],
    [RESULT.wholeSurplus, inventory.certificates?.wholeSurplus ?? null], [RESULT.wholeShortfall, inventory.certificates?.wholeShortfall ?? null],
    ...inventory.streams.flatMap((result) => [
      [streamLine.quantity(result.stream), result.quantity], [streamLine.material(result.stream), result.quantity], [streamLine.energy(result.stream), result.energy],
      [streamLine.factor(result.stream), result.factor], [streamLine.emissions(result.stream), result.emissions], [streamLine.process(result.stream), result.emissions],
    ] as const),
    ...inventory.power.meters.map((result) => [meterLine.emissions(result.meter), result.emissions] as const),
    ...inventory.products.flatMap((result) => [
      [productLine(result.product, "produced"), result.produced], [productLine(result.product, "clinkerFactor"), result.clinkerFactor], [productLine(result.product, "equivalent"), result.equivalent],
    ] as const),
  ];
  return new Map(figures.filter((entry): entry is readonly [string, Figure] => entry[1] !== null));
}
