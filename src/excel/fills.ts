/**
 * Finds cells that one request member can serve: neighbours of one content or format. Excel fills a range from a single
 * value, and a single formula as when it is copied down and across, so a form of equal lines needs only its first.
 */
import { formulaTokens, relativeFormula } from "../core/workbook/formula";
import type { Area } from "../core/workbook/cells";
import type { Entry } from "./cellEntries";
import type { Spot } from "./rectangles";
import { MEMBER_BYTES } from "./requests";

export interface EntrySpot extends Spot {
  readonly entry: Entry;
  /** In a text cell "=A1" is a text like any other. */
  readonly isFormula: boolean;
}

/** `entry` is what the first cell of the area gets. */
export interface Fill {
  readonly area: Area;
  readonly entry: Entry;
}

/** A blank in a matrix, with its comma. */
const NULL_BYTES = 5;

/** Areas that take less room as one fill than cell by cell, and the cells that are left. */
export function fillsOf(cells: readonly EntrySpot[]): { readonly fills: readonly Fill[]; readonly rest: readonly EntrySpot[] } {
  const fills: Fill[] = [];
  const rest: EntrySpot[] = [];
  for (const group of runsBeside(runsDown(cells))) {
    const { cells: members, area } = group;
    const bytes = JSON.stringify(members[0]!.entry).length + 1;
    if (members.length * (bytes - NULL_BYTES) > MEMBER_BYTES + bytes) fills.push({ area, entry: members[0]!.entry });
    else rest.push(...members);
  }
  return { fills, rest };
}

interface Run {
  readonly key: unknown;
  area: Area;
  /** From top to bottom, column by column. */
  readonly cells: EntrySpot[];
}

/** Cells of one key below each other, by columns. */
function runsDown(cells: readonly EntrySpot[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const { row, column } = cell;
    const key = keyOf(cell);
    const last = runs.at(-1);
    if (last && last.key === key && last.area.right === column && last.area.bottom === row - 1) {
      last.area = { ...last.area, bottom: row };
      last.cells.push(cell);
    } else runs.push({ key, area: { top: row, left: column, bottom: row, right: column }, cells: [cell] });
  }
  return runs;
}

/** What cells that one fill can serve have in common; an object of its own for a formula that stands alone. */
function keyOf(cell: EntrySpot): unknown {
  return cell.isFormula ? (fillKey(String(cell.entry), cell) ?? {}) : cell.entry;
}

/** Runs of one key and the same rows in neighbouring columns as one. */
function runsBeside(runs: readonly Run[]): readonly Run[] {
  const open = new Map<string, Run>();
  const groups: Run[] = [];
  for (const run of runs) {
    const span = `${run.area.top}:${run.area.bottom}`;
    const left = open.get(span);
    if (left && left.key === run.key && left.area.right === run.area.left - 1) {
      left.area = { ...left.area, right: run.area.right };
      left.cells.push(...run.cells);
    } else {
      open.set(span, run);
      groups.push(run);
    }
  }
  return groups;
}

/**
 * Equal for formulas that a copy of one would fill; null where that is not sure, as with whole columns and structured
 * references, which Excel fills by rules of their own.
 */
export function fillKey(formula: string, spot: Spot): string | null {
  const certain = formulaTokens(formula).every(({ type, value }) => type !== "range_beam" && type !== "structured" && value !== ":");
  return certain ? relativeFormula(formula, spot) : null;
}
