/** The sweep: every input cell changed alone, and whether a change that matters is found where it was made. */
import type { Finding } from "../../../src/core/checks/engine/check";
import { refText } from "../../../src/core/workbook/cells";
import type { CellRef, CellValue } from "../../../src/core/workbook/cells";
import type { InputCell } from "./cells";
import { changesOf } from "./changes";
import type { Change } from "./changes";
import { keptException } from "./exceptions";
import { isNear } from "./plant";
import type { Plant } from "./plant";

/** A change of the GEI that matters, as a share of it. */
const MATTERS = 0.0005;

export interface CellChange extends Change {
  readonly cell: InputCell;
}

/** A change that moves the GEI or removes it. */
export interface Mattering extends CellChange {
  /** Change of the GEI as a share; null where the GEI is gone. */
  readonly moved: number | null;
  /** A finding at the cell, in its row or in a row of the same name; elsewhere; nowhere. */
  readonly found: "here" | "elsewhere" | "nowhere";
  /** Why it is kept as an exception; null where it is not. */
  readonly kept: string | null;
  readonly hasError: boolean;
  readonly findings: readonly string[];
}

export interface SweepResult {
  readonly tried: number;
  readonly mattering: readonly Mattering[];
}

/** Every change of every cell. */
export function changesOfCells(cells: readonly InputCell[]): readonly CellChange[] {
  const words = wordsByColumn(cells);
  return cells.flatMap((cell) => changesOf(cell, words(cell)).map((change) => ({ cell, ...change })));
}

export function sweep(plant: Plant, changes: readonly CellChange[]): SweepResult {
  const before = plant.clean.gei;
  if (before === null) throw new Error("The unchanged plant has no GEI.");
  const mattering = changes.flatMap((change): readonly Mattering[] => {
    const { at } = change.cell;
    const after = plant.with(at, change.value);
    const moved = after.gei === null ? null : Math.abs(after.gei / before - 1);
    if (moved !== null && moved < MATTERS) return [];
    return [{ ...change, moved, kept: keptException(change), ...placed(plant, at, change.value, after.findings()) }];
  });
  return { tried: changes.length, mattering };
}

/** What is neither found in its place nor a kept exception. */
export function missed({ mattering }: SweepResult): readonly Mattering[] {
  return mattering.filter(({ found, kept }) => found !== "here" && kept === null);
}

/** Changes that remove the GEI and that no error tells of. */
export function removedSilently({ mattering }: SweepResult): readonly Mattering[] {
  return mattering.filter(({ moved, hasError }) => moved === null && !hasError);
}

/** "'Aug 2025'!N8 gcv 3835, x1.2: GEI moves by 0.0142; OU-07 'Aug 2025'!D29". */
export function changeText({ cell, way, moved, findings }: Mattering): string {
  const effect = moved === null ? "GEI gone" : `GEI moves by ${moved.toFixed(4)}`;
  return `${refText(cell.at)} ${cell.field.id} ${JSON.stringify(cell.value)}, ${way}: ${effect}; ${findings.join(", ")}`;
}

function wordsByColumn(cells: readonly InputCell[]): (cell: InputCell) => readonly string[] {
  const column = ({ part, table, field }: InputCell) => `${part}|${table}|${field.id}`;
  const words = new Map<string, Set<string>>();
  for (const cell of cells)
    if (typeof cell.value === "string" && cell.value !== "")
      words.set(column(cell), (words.get(column(cell)) ?? new Set<string>()).add(cell.value));
  return (cell) => [...(words.get(column(cell)) ?? []), "abc"];
}

function placed(plant: Plant, at: CellRef, value: CellValue, all: readonly Finding[]): Pick<Mattering, "found" | "hasError" | "findings"> {
  const findings = all.filter(({ severity }) => severity !== "note");
  return {
    found: findings.some((finding) => isNear(plant, at, value, finding)) ? "here" : findings.length > 0 ? "elsewhere" : "nowhere",
    hasError: findings.some(({ severity }) => severity === "error"),
    findings: findings.map(({ check, where }) => `${check} ${where === null ? "" : refText(where)}`.trim()),
  };
}
